import type { Angka } from "../lkjip/angka";
import { kolomPersen, sebagaiPersen, selPeran, type Baris, type Persen, type Sel, type Tabel } from "../recognize";
import type { Profil } from "../profile";
import { ucapkan } from "./banding-angka";
import { bandingCapaian } from "./banding-capaian";
import { belum, type Aturan, type Ucapan } from "./rule";
import { operan, rumus } from "./uraian";

export const capaianSesuaiRumus: Aturan = {
  id: "capaian-sesuai-rumus",
  judul: "Capaian sesuai dengan target dan realisasinya",
  dasar: "PermenPANRB 53/2014 lampiran II; Rumus 1 bila makin tinggi makin baik, Rumus 2 bila makin rendah makin baik",
  kelompok: "capaian",
  jenis: ["capaian"],
  contoh: {
    benar: `
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 89     | 93,25     | 105%`,
    salah: `
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 89     | 93,25     | 103%!`,
  },
  *check(tabel, profil) {
    const persen = kolomPersen(tabel, "capaian");
    for (const baris of tabel.baris) {
      const sel = selPeran(tabel, baris, "capaian");
      if (baris.jenis !== "data" || !sel || sel.dariAtas) continue;
      const satu = persen(sel);
      const capaian = satu ? [satu] : beberapa(sel).map((a) => sebagaiPersen(sel, a, false));
      yield* periksa(tabel, baris, capaian, profil);
    }
  },
};

/** Several indicators may stand in one cell, with as many targets, realisasi and capaian beside them. */
function beberapa(sel: Sel | undefined): readonly Angka[] {
  return sel?.isi.jenis === "angka" ? [sel.isi] : sel?.isi.jenis === "banyak" ? sel.isi.isi : [];
}

function* periksa(tabel: Tabel, baris: Baris, capaian: readonly Persen[], profil: Profil): Iterable<Ucapan> {
  const target = selPeran(tabel, baris, "target");
  const realisasi = selPeran(tabel, baris, "realisasi");
  const [daftarTarget, daftarRealisasi] = [beberapa(target), beberapa(realisasi)];
  for (const [i, tertulis] of capaian.entries()) {
    const [t, r] = [daftarTarget[i], daftarRealisasi[i]];
    const at = tertulis.sel.at;
    if (!target || !t || daftarTarget.length !== capaian.length) yield belum(at, `target ${keadaan(target)}`);
    else if (!realisasi || !r || daftarRealisasi.length !== capaian.length)
      yield belum(at, `realisasi ${keadaan(realisasi)}`);
    else {
      const hasil = bandingCapaian({ nama: baris.nama, target: t, realisasi: r, tertulis }, profil.batas);
      if (!hasil) yield belum(at, "target nol");
      else {
        const [x, y] = [operan("Target", target, t), operan("Realisasi", realisasi, r)];
        const bagian = {
          "rumus-1": [y, "÷", x, "× 100%"],
          "rumus-2": ["(", x, "− (", y, "−", x, ")) ÷", x, "× 100%"],
          terbalik: [x, "÷", y, "× 100%"],
        }[hasil.rumus.id];
        yield ucapkan({
          tabel,
          baris,
          peran: "capaian",
          sel: tertulis.sel,
          sebutan: "Capaian",
          banding: tertulis.angka.akhiran === "" ? hasil.banding : { ...hasil.banding, putusan: "beda" },
          gaya: { desimal: tertulis.desimal, persen: true },
          pecahan: tertulis.pecahan,
          uraikan: (h) => rumus(bagian, h),
          anggapan: hasil.anggapan,
        });
      }
    }
  }
}

function keadaan(sel: Sel | undefined): string {
  return !sel || sel.isi.jenis === "kosong" ? "kosong" : `berisi “${sel.isi.tertulis}”`;
}
