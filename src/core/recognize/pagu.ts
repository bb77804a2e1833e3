import { bandingkan } from "../lkjip/banding";
import { bagi, kali, SERATUS } from "../lkjip/pecahan";
import type { Peran } from "../tables";
import { kolomPersen } from "./persen";
import { punyaKolom, selPeran, type Tabel } from "./tabel";

/** Where a table prints the budget before and after its change: the one that the percentages are computed from. */
export function kolomPagu(tabel: Tabel): Peran {
  if (!punyaKolom(tabel, "anggaranPerubahan")) return "anggaran";
  const cocok = (peran: Peran) => tabel.baris.filter((_, i) => barisCocok(tabel, i, peran)).length;
  return cocok("anggaran") > cocok("anggaranPerubahan") ? "anggaran" : "anggaranPerubahan";
}

function barisCocok(tabel: Tabel, i: number, peran: Peran): boolean {
  const baris = tabel.baris[i];
  const tertulis = baris && kolomPersen(tabel, "persen")(selPeran(tabel, baris, "persen"));
  const pagu = baris && selPeran(tabel, baris, peran)?.isi;
  const realisasi = baris && selPeran(tabel, baris, "realisasiAnggaran")?.isi;
  if (!tertulis || pagu?.jenis !== "angka" || realisasi?.jenis !== "angka") return false;
  const rasio = bagi(realisasi.nilai, pagu.nilai);
  return rasio !== null && bandingkan(tertulis, [], () => kali(rasio, SERATUS))?.putusan === "sesuai";
}
