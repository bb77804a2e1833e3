import { RUMUS_1 } from "../lkjip/capaian";
import { suku } from "../lkjip/ekspresi";
import { jumlahkan, sama, SERATUS } from "../lkjip/pecahan";
import type { Cara, Profil } from "../profile";
import type { Persen, Tabel } from "../recognize";
import { anggaranKeliru, saranAnggaran } from "./anggaran-keliru";
import { bacaAlokasi, bandingBagian, cocokKasar, disesuaikan, type Alokasi } from "./alokasi";
import { anggapanCara } from "./anggapan-cara";
import type { Bagian } from "./bagian-alokasi";
import { ucapkan } from "./banding-angka";
import type { Pembagi } from "./pembagi-alokasi";
import { belum, sesuai, type Aturan, type Ucapan } from "./rule";
import { rumus } from "./uraian";

export const persenAlokasiSesuai: Aturan = {
  id: "persen-alokasi-sesuai",
  judul: "Persentase alokasi tiap sasaran sesuai dengan bagiannya dari jumlah anggaran",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf B; pembaginya disimpulkan dari angka yang tercetak",
  kelompok: "persen",
  mengisi: "hitungan",
  lintas: true,
  jenis: ["alokasi-sasaran"],
  contoh: {
    benar: `
      Sasaran             | Anggaran (Rp) | % Anggaran
      Pelayanan publik    | 300.000.000   | 15,00
      Tata kelola         | 1.700.000.000 | 85,00
      Jumlah              | 2.000.000.000 | 100,00`,
    salah: `
      Sasaran             | Anggaran (Rp) | % Anggaran
      Pelayanan publik    | 300.000.000   | 15,00
      Tata kelola         | 1.700.000.000 | 58,00!
      Jumlah              | 2.000.000.000 | 100,00`,
  },
  *check(tabel, profil, semua) {
    const alokasi = bacaAlokasi(tabel, semua);
    const { lazim } = alokasi;
    const keliru = anggaranKeliru(alokasi);
    // A mistyped budget is told of the budget, not of its share.
    for (const b of alokasi.bagian.filter((x) => x !== keliru?.bagian)) {
      if (lazim) yield periksa(tabel, b, alokasi, lazim, profil);
      else yield belum(b.persen.sel.at, "tidak ada jumlah anggaran yang menjelaskan persentase di kolom ini");
    }
    for (const { persen, ...jumlah } of alokasi.jumlah) {
      if (!persen || persen.sel.dariAtas || !lazim) continue;
      if (wajarUntukJumlah(persen, alokasi.bagian)) yield sesuai(persen.sel.at);
      else yield periksa(tabel, { ...jumlah, persen }, alokasi, lazim, profil);
    }
  },
};

/** A total is all of itself, or what the shares above it come to. */
function wajarUntukJumlah({ tampil }: Persen, bagian: readonly Bagian[]): boolean {
  return sama(tampil, SERATUS) || sama(tampil, jumlahkan(bagian.map((b) => b.persen.tampil)));
}

function periksa(tabel: Tabel, b: Bagian, alokasi: Alokasi, lazim: Cara<Pembagi>, profil: Profil): Ucapan {
  const { cara: pembagi } = lazim;
  const banding = bandingBagian(b, pembagi);
  if (!banding) return belum(b.persen.sel.at, "jumlah anggarannya nol");
  if (disesuaikan(b, banding, alokasi.bagian, pembagi)) return sesuai(b.persen.sel.at);
  const sampai = alokasi.kasar === 0 ? "tanpa desimal" : `${alokasi.kasar} desimal`;
  const kasar = cocokKasar(banding.hasil, b, alokasi.kasar) ? `Angka ini hanya cocok bila dibulatkan ${sampai}.` : null;
  return ucapkan(
    {
      tabel,
      baris: b.baris,
      peran: "persen",
      sel: b.persen.sel,
      sebutan: "Persentase",
      banding,
      gaya: { desimal: b.persen.desimal, persen: true },
      pecahan: b.persen.pecahan,
      uraikan: (h) => rumus(RUMUS_1.susun(suku(pembagi.operan), suku(b.operan)), h),
      tanpaJawaban: banding.putusan === "beda" && !kasar ? saranAnggaran(alokasi, b, pembagi) : null,
      anggapan: kasar ?? anggapanCara(lazim, banding, (p) => bandingBagian(b, p)),
    },
    profil,
  );
}
