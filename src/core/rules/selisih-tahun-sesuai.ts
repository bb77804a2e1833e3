import { kali, pecahan, sama } from "../lkjip/pecahan";
import { arahIndikator, simpulkanCara, type Cara, type Profil } from "../profile";
import type { Tabel } from "../recognize";
import { anggapanCara } from "./anggapan-cara";
import { ucapkan } from "./banding-angka";
import { caraSelisihTahun, hitungSelisih, selisihTertulis } from "./cara-selisih-tahun";
import type { CaraSelisihTahun, SelisihTertulis } from "./cara-selisih-tahun";
import { belum, sesuai, type Aturan, type Ucapan } from "./rule";
import { judulKolom, rumus } from "./uraian";

export const selisihTahunSesuai: Aturan = {
  id: "selisih-tahun-sesuai",
  judul: "Kenaikan atau penurunan antar tahun sesuai dengan angka kedua tahunnya",
  dasar:
    "PermenPANRB 53/2014 lampiran II, BAB III huruf A angka 2; cara hitungnya disimpulkan dari angka yang tercetak",
  kelompok: "capaian",
  mengisi: "hitungan",
  jenis: ["perbandingan-tahun"],
  contoh: {
    benar: `
      Indikator   | Realisasi 2023 | Realisasi 2024 | Naik/Turun
      Nilai IKM   | 80,25          | 82,50          | 2,25
      Nilai SAKIP | 75             | 72             | -3`,
    salah: `
      Indikator   | Realisasi 2023 | Realisasi 2024 | Naik/Turun
      Nilai IKM   | 80,25          | 82,50          | 2,25
      Nilai SAKIP | 75             | 72             | -4!`,
  },
  *check(tabel, profil) {
    const tertulis = selisihTertulis(tabel);
    // A row that did not change looks the same in every way of computing.
    const berubah = tertulis.filter((t) => t.angka.nilai.atas !== 0n);
    const putusan = (cara: CaraSelisihTahun, t: SelisihTertulis) =>
      hitungSelisih(tabel, cara, t, profil)?.banding?.putusan ?? "beda";
    const lazim = simpulkanCara(caraSelisihTahun(tabel), berubah, (cara, t) => putusan(cara, t) !== "beda");
    const turun = (t: SelisihTertulis) => arahIndikator(profil.arah, t.baris.nama) === "turun";
    // Where lower is better some write a fall as what it is to them: a gain. Not where such a row keeps the plain sign.
    const menurutUntung = !lazim || !berubah.some((t) => turun(t) && putusan(lazim.cara, t) === "sesuai");
    for (const t of tertulis) {
      if (lazim) yield periksa(tabel, t, lazim, profil, menurutUntung && turun(t));
      else yield belum(t.sel.at, "cara menghitung kolom ini belum terbaca dari angkanya");
    }
  },
};

/** `bolehTerbalik`: the other sign is as right. */
function periksa(
  tabel: Tabel,
  t: SelisihTertulis,
  lazim: Cara<CaraSelisihTahun>,
  profil: Profil,
  bolehTerbalik: boolean,
): Ucapan {
  const hitung = (cara: CaraSelisihTahun) => hitungSelisih(tabel, cara, t, profil);
  const hasil = hitung(lazim.cara);
  if (!hasil) return belum(t.sel.at, "angka salah satu tahunnya belum berupa satu angka");
  const { banding } = hasil;
  if (!banding) return belum(t.sel.at, "angka tahun sebelumnya nol");
  if (bolehTerbalik && sama(kali(t.angka.tampil, pecahan(-1n)), banding.bulat)) return sesuai(t.sel.at);
  return ucapkan(
    {
      tabel,
      baris: t.baris,
      peran: "selisih",
      sel: t.sel,
      sebutan: judulKolom(tabel, "selisih"),
      banding,
      gaya: { desimal: t.angka.desimal, persen: t.angka.persen },
      uraikan: (h) => rumus(hasil.ekspresi, h),
      tanpaJawaban: banding.putusan === "beda" ? hasil.salahKetik() : null,
      anggapan: anggapanCara(lazim, banding, (cara) => hitung(cara)?.banding ?? null),
    },
    profil,
  );
}
