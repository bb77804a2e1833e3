import { setara, type FaktaIndikator } from "../facts";
import type { Angka } from "../lkjip/angka";
import { RUMUS_CAPAIAN } from "../lkjip/capaian";
import { sama } from "../lkjip/pecahan";
import type { Profil } from "../profile";
import { kolomPersen, punyaKolom, selPeran, type Baris, type Tabel } from "../recognize";
import { bandingCapaian, type HasilCapaian } from "./banding-capaian";
import type { Bukti } from "./bukti";
import { namaSelLengkap } from "./uraian";

/** What the capaian printed in the row says of a target or realisasi, where another stands elsewhere. */
export function buktiIndikator(f: FaktaIndikator, lain: FaktaIndikator, profil: Profil): Bukti {
  const sendiri = hasilSendiri(f.bagian, f.baris, profil);
  if (!sendiri) return null;
  const ganti = hasilBaris(f.bagian, f.baris, profil, { peran: f.peran, angka: lain.angka });
  if (!ganti) return null;
  if (cocok(sendiri) && gagal(ganti)) return "didukung";
  return gagal(sendiri) && cocok(ganti) ? "dibantah" : null;
}

/** Whether the capaian printed in a row confirms its target and realisasi. */
export function didukungBaris(tabel: Tabel, baris: Baris, profil: Profil): boolean {
  const hasil = hasilSendiri(tabel, baris, profil);
  return hasil !== null && cocok(hasil);
}

/** A row is asked about for each of its figures and each place that states another: its own result is kept with it. */
const ingatan = new WeakMap<Profil["arah"], WeakMap<Baris, HasilCapaian | null>>();

function hasilSendiri(tabel: Tabel, baris: Baris, profil: Profil): HasilCapaian | null {
  const milik = ingatan.get(profil.arah) ?? new WeakMap<Baris, HasilCapaian | null>();
  ingatan.set(profil.arah, milik);
  const ada = milik.get(baris);
  if (ada !== undefined) return ada;
  const hasil = hasilBaris(tabel, baris, profil);
  milik.set(baris, hasil);
  return hasil;
}

const cocok = (h: HasilCapaian): boolean => h.banding.putusan === "sesuai";
/** What some convention would explain is not refuted. */
const gagal = (h: HasilCapaian): boolean => h.banding.putusan === "beda" && h.anggapan === null;

/** The row's capaian (or kemajuan) against its own figures, one of them exchanged for another. */
function hasilBaris(
  tabel: Tabel,
  baris: Baris,
  profil: Profil,
  ganti?: { readonly peran: string; readonly angka: Angka },
): HasilCapaian | null {
  const kemajuan = !punyaKolom(tabel, "target");
  const angka = (peran: "target" | "targetAkhir" | "realisasi") => {
    const isi = peran === ganti?.peran ? ganti.angka : selPeran(tabel, baris, peran)?.isi;
    return isi?.jenis === "angka" ? isi : null;
  };
  const [target, realisasi] = [angka(kemajuan ? "targetAkhir" : "target"), angka("realisasi")];
  const tertulis = kolomPersen(tabel, "capaian")(selPeran(tabel, baris, "capaian"));
  if (!target || !realisasi || !tertulis) return null;
  // Offices compute kemajuan by either formula, whatever the direction.
  const juga = kemajuan ? RUMUS_CAPAIAN : [];
  return bandingCapaian({ nama: baris.nama, target, realisasi, tertulis }, profil, juga);
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
