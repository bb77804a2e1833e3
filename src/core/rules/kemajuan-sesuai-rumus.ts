import { palingCocok } from "../lkjip/banding";
import { RUMUS_1 } from "../lkjip/capaian";
import { suku } from "../lkjip/ekspresi";
import { kolomPersen, punyaKolom, selPeran, type Baris, type Tabel } from "../recognize";
import { ucapkan, type Dibandingkan } from "./banding-angka";
import { bandingCapaian, tanpaJawaban } from "./banding-capaian";
import { belum, type Aturan } from "./rule";
import { operan, rumus } from "./uraian";

export const kemajuanSesuaiRumus: Aturan = {
  id: "kemajuan-sesuai-rumus",
  judul: "Tingkat kemajuan sesuai dengan realisasi dan target akhir renstra",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A angka 3",
  kelompok: "capaian",
  mengisi: "hitungan",
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
      const sasaran = target.isi;
      const t = operan("Target akhir", target, sasaran);
      // Of several years' realisasi offices take the latest or the best: the one that explains the figure counts.
      const tertera = realisasi(tabel, baris);
      const calon = tertera.flatMap(({ sel, angka }): Dibandingkan[] => {
        const capaian = { nama: baris.nama, target: sasaran, realisasi: angka, tertulis };
        // Where lower is better offices divide here all the same.
        const hasil = bandingCapaian(capaian, profil, [RUMUS_1]);
        if (!hasil) return [];
        const r = operan("Realisasi", sel, angka);
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
            uraikan: (h) => rumus(hasil.rumus.susun(suku(t), suku(r)), h),
            anggapan: hasil.anggapan,
            tanpaJawaban: tanpaJawaban(hasil, capaian, { capaian: tertulis.sel, target, realisasi: sel }),
          },
        ];
      });
      const terbaik = palingCocok(calon);
      const sebab = tertera.length > 0 ? "target akhirnya nol" : "realisasinya belum berupa angka";
      yield terbaik ? ucapkan(terbaik, profil) : belum(tertulis.sel.at, sebab);
    }
  },
};

/** The row's realisasi, the latest year first. */
function realisasi(tabel: Tabel, baris: Baris) {
  return tabel.kolom
    .flatMap((k, i) => (k.peran === "realisasi" ? [baris.sel[i]] : []))
    .reverse()
    .flatMap((sel) => (sel?.isi.jenis === "angka" ? [{ sel, angka: sel.isi }] : []));
}
