import { setara, type FaktaIndikator } from "../facts";
import type { Profil } from "../profile";
import { kolomPersen, selPeran, type Baris, type Tabel } from "../recognize";
import { sama } from "../lkjip/pecahan";
import { bandingCapaian } from "./banding-capaian";
import { namaSelLengkap } from "./uraian";

/** Whether the capaian printed in a row confirms its target and realisasi. */
export function didukungBaris(tabel: Tabel, baris: Baris, profil: Profil): boolean {
  const target = selPeran(tabel, baris, "target")?.isi;
  const realisasi = selPeran(tabel, baris, "realisasi")?.isi;
  const tertulis = kolomPersen(tabel, "capaian")(selPeran(tabel, baris, "capaian"));
  if (target?.jenis !== "angka" || realisasi?.jenis !== "angka" || !tertulis) return false;
  return bandingCapaian({ nama: baris.nama, target, realisasi, tertulis }, profil)?.banding.putusan === "sesuai";
}

/** " 88 adalah realisasi 2023 di 3.2!L5.", where a figure is that of another year. */
export function catatanTahunLain(f: FaktaIndikator, semua: readonly FaktaIndikator[]): string {
  const lain = semua.find(
    (x) =>
      x.indikator === f.indikator &&
      x.besaran === f.besaran &&
      x.tahun !== null &&
      x.tahun !== f.tahun &&
      setara(x.angka, f.angka),
  );
  if (!lain) return "";
  return ` ${f.sel.isi.tertulis} adalah ${f.besaran} ${lain.tahun} di ${namaSelLengkap(lain.sel.at)}.`;
}

/** A figure coarser than the others of its year that is to the letter another year's: 85 for 84,88 after a year of 85. */
export function tahunLainPersis(f: FaktaIndikator, halus: FaktaIndikator, semua: readonly FaktaIndikator[]): boolean {
  if (f.angka.desimal >= halus.angka.desimal || sama(f.angka.nilai, halus.angka.nilai)) return false;
  return semua.some(
    (x) =>
      x.indikator === f.indikator &&
      x.besaran === f.besaran &&
      x.tahun !== f.tahun &&
      sama(x.angka.nilai, f.angka.nilai),
  );
}
