import { bandingkan } from "../lkjip/banding";
import { RUMUS_1 } from "../lkjip/capaian";
import { suku } from "../lkjip/ekspresi";
import type { Profil } from "../profile";
import type { Baris, Tabel } from "../recognize";
import { ucapkan } from "./banding-angka";
import type { PersenAnggaran } from "./persen-anggaran";
import type { Ucapan } from "./rule";
import { saranSalahKetik } from "./salah-ketik";
import { operan, rumus } from "./uraian";

/** What is said of a percentage of the budget: right, or the division that it should show. */
export function ucapkanPersen(tabel: Tabel, baris: Baris, p: PersenAnggaran, profil: Profil): Ucapan {
  const realisasi = operan("Realisasi", p.realisasi.sel, p.realisasi.angka);
  const anggaran = operan("Anggaran", p.anggaran.sel, p.anggaran.angka);
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
      uraikan: (h) => rumus(RUMUS_1.susun(suku(anggaran), suku(realisasi)), h),
      tanpaJawaban: p.banding.putusan === "beda" && !p.rataRata ? salahKetik(p) : null,
    },
    profil,
  );
}

function salahKetik({ tertulis, anggaran, realisasi }: PersenAnggaran): string | null {
  const masukan = [
    { nama: "anggaran", ...anggaran },
    { nama: "realisasi", ...realisasi },
  ];
  return saranSalahKetik(masukan, tertulis.sel.isi.tertulis, ([a, r]) => {
    const hasil = a && r ? bandingkan(tertulis, [], () => RUMUS_1.hitung(a, r)) : null;
    return hasil?.putusan === "sesuai";
  });
}
