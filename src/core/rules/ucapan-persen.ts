import type { Profil } from "../profile";
import type { Baris, Tabel } from "../recognize";
import { ucapkan } from "./banding-angka";
import type { PersenAnggaran } from "./persen-anggaran";
import type { Ucapan } from "./rule";
import { operan, rumus } from "./uraian";

/** What is said of a percentage of the budget: right, or the division that it should show. */
export function ucapkanPersen(tabel: Tabel, baris: Baris, p: PersenAnggaran, profil: Profil): Ucapan {
  const bagian = [
    operan("Realisasi", p.realisasi.sel, p.realisasi.angka),
    "÷",
    operan("Anggaran", p.anggaran.sel, p.anggaran.angka),
    "× 100%",
  ];
  return ucapkan(
    {
      tabel,
      baris,
      peran: "persen",
      sel: p.tertulis.sel,
      sebutan: "Persentase",
      banding: p.banding,
      gaya: { desimal: p.tertulis.desimal, persen: true },
      pecahan: p.tertulis.pecahan,
      uraikan: (h) => rumus(bagian, h),
    },
    profil,
  );
}
