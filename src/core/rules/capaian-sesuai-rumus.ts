import { suku } from "../lkjip/ekspresi";
import { kolomPersen, pandangan, type Tabel } from "../recognize";
import { ucapkan } from "./banding-angka";
import { bandingCapaian, tanpaJawaban } from "./banding-capaian";
import { pasanganCapaian } from "./pasangan-capaian";
import { belum, type Aturan } from "./rule";
import { operan, rumus } from "./uraian";

export const capaianSesuaiRumus: Aturan = {
  id: "capaian-sesuai-rumus",
  judul: "Capaian sesuai dengan target dan realisasinya",
  dasar: "PermenPANRB 53/2014 lampiran II; Rumus 1 bila makin tinggi makin baik, Rumus 2 bila makin rendah makin baik",
  kelompok: "capaian",
  mengisi: "hitungan",
  jenis: ["capaian", "perbandingan-tahun", "kinerja-anggaran", "realisasi-triwulan"],
  contoh: {
    benar: `
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 89     | 93,25     | 105%`,
    salah: `
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 89     | 93,25     | 103%!`,
  },
  *check(utuh, profil) {
    for (const { tabel, baris, p } of pandangan(utuh).flatMap(semuaPasangan)) {
      if ("sebab" in p) {
        yield belum(p.at, p.sebab);
        continue;
      }
      const { nama, target, realisasi, tertulis } = p;
      const c = { nama, target: target.angka, realisasi: realisasi.angka, tertulis };
      const hasil = bandingCapaian(c, profil);
      if (!hasil) {
        yield belum(tertulis.sel.at, "target nol");
        continue;
      }
      const t = operan("Target", target.sel, target.angka);
      const r = operan("Realisasi", realisasi.sel, realisasi.angka);
      yield ucapkan(
        {
          tabel,
          baris,
          peran: "capaian",
          sel: tertulis.sel,
          sebutan: "Capaian",
          // "2 inovasi" among percentages repeats the realisasi, whatever its number.
          banding: tertulis.angka.akhiran === "" ? hasil.banding : { ...hasil.banding, putusan: "beda" },
          gaya: { desimal: tertulis.desimal, persen: true },
          pecahan: tertulis.pecahan,
          uraikan: (h) => rumus(hasil.rumus.susun(suku(t), suku(r)), h),
          anggapan: tertulis.angka.akhiran === "" ? hasil.anggapan : null,
          tanpaJawaban: tanpaJawaban(hasil, c, {
            capaian: tertulis.sel,
            target: target.sel,
            realisasi: realisasi.sel,
          }),
        },
        profil,
      );
    }
  },
};

function semuaPasangan(tabel: Tabel) {
  const persen = kolomPersen(tabel, "capaian");
  const baris = tabel.baris.filter((b) => b.jenis === "data");
  return baris.flatMap((b) => pasanganCapaian(tabel, b, persen).map((p) => ({ tabel, baris: b, p })));
}
