import type { Putusan } from "../lkjip/banding";
import { kolomPersen, punyaKolom, selPeran, type Baris, type Tabel } from "../recognize";
import { ucapkan, type Dibandingkan } from "./banding-angka";
import { bandingCapaian } from "./banding-capaian";
import { belum, type Aturan, type Ucapan } from "./rule";
import { operan, rumus } from "./uraian";

export const kemajuanSesuaiRumus: Aturan = {
  id: "kemajuan-sesuai-rumus",
  judul: "Tingkat kemajuan sesuai dengan realisasi dan target akhir renstra",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A angka 3",
  kelompok: "capaian",
  jenis: ["kemajuan-renstra"],
  contoh: {
    benar: `
      Indikator Kinerja | Target Akhir Renstra | Realisasi | Tingkat Kemajuan
      Nilai IKM         | 90                   | 81        | 90%`,
    salah: `
      Indikator Kinerja | Target Akhir Renstra | Realisasi | Tingkat Kemajuan
      Nilai IKM         | 90                   | 81        | 95%!`,
  },
  *check(tabel, profil) {
    if (!punyaKolom(tabel, "capaian")) return;
    const persen = kolomPersen(tabel, "capaian");
    for (const baris of tabel.baris.filter((b) => b.jenis === "data")) {
      const tertulis = persen(selPeran(tabel, baris, "capaian"));
      const target = selPeran(tabel, baris, "targetAkhir");
      if (!tertulis || tertulis.sel.dariAtas) continue;
      if (target?.isi.jenis !== "angka") {
        yield belum(tertulis.sel.at, "target akhirnya belum berupa satu angka");
        continue;
      }
      const t = operan("Target akhir", target, target.isi);
      // Of several years' realisasi offices take the latest or the best: the one that explains the figure counts.
      const calon = realisasi(tabel, baris).flatMap(({ sel, angka }): Dibandingkan[] => {
        const hasil = bandingCapaian(
          { nama: baris.nama, target: target.isi as typeof angka, realisasi: angka, tertulis },
          profil.batas,
        );
        if (!hasil) return [];
        const r = operan("Realisasi", sel, angka);
        const bagian = {
          "rumus-1": [r, "÷", t, "× 100%"],
          "rumus-2": ["(", t, "− (", r, "−", t, ")) ÷", t, "× 100%"],
          terbalik: [t, "÷", r, "× 100%"],
        }[hasil.rumus.id];
        return [
          {
            tabel,
            baris,
            peran: "capaian",
            sel: tertulis.sel,
            sebutan: "Tingkat kemajuan",
            banding: hasil.banding,
            gaya: { desimal: tertulis.desimal, persen: true },
            pecahan: tertulis.pecahan,
            uraikan: (h) => rumus(bagian, h),
            anggapan: hasil.anggapan,
          },
        ];
      });
      yield terbaik(calon) ?? belum(tertulis.sel.at, "realisasinya kosong atau target akhirnya nol");
    }
  },
};

const URUTAN: readonly Putusan[] = ["sesuai", "dipotong", "tersembunyi", "beda"];

function terbaik(calon: readonly Dibandingkan[]): Ucapan | null {
  const urut = [...calon].sort((a, b) => URUTAN.indexOf(a.banding.putusan) - URUTAN.indexOf(b.banding.putusan));
  return urut[0] ? ucapkan(urut[0]) : null;
}

/** The row's realisasi, the latest year first. */
function realisasi(tabel: Tabel, baris: Baris) {
  return tabel.kolom
    .flatMap((k, i) => (k.peran === "realisasi" ? [baris.sel[i]] : []))
    .reverse()
    .flatMap((sel) => (sel?.isi.jenis === "angka" ? [{ sel, angka: sel.isi }] : []));
}
