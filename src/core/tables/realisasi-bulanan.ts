import type { BentukTabel, KolomBentuk } from "./bentuk";
import { kolomKode, kolomNomor } from "./kolom-umum";
import { kolomAnggaran, kolomPersenAnggaran } from "./kolom-uang";
import { kolomCatatan, kolomUraian } from "./kolom-rencana";
import { BELANJA, SELISIH } from "./sebutan-anggaran";

/** A column of money known by the sentence in its title; its cells may be cut off at a page edge. */
const uang = (peran: KolomBentuk["peran"], judul: string, pola: RegExp): KolomBentuk => ({
  peran,
  judul,
  sebutan: [],
  pola,
  isi: "bebas",
  wajib: true,
});

/** Realisasi of one month: up to the month before, in it, and up to it. */
export const realisasiBulanan: BentukTabel = {
  jenis: "realisasi-bulanan",
  nama: "Realisasi bulanan",
  dasar: "Permendagri 77/2020 (laporan realisasi anggaran per bulan)",
  judul: ["bulan", "realisasi anggaran"],
  kolom: [
    kolomNomor,
    kolomKode,
    { ...kolomUraian, sebutan: [...kolomUraian.sebutan, ...BELANJA] },
    kolomAnggaran,
    { ...uang("kontrak", "Kontrak", /\bkontrak\b|\bspk\b/), wajib: false },
    uang("bulanLalu", "Realisasi s/d Bulan Lalu", /\bbulan (yang )?(lalu|sebelumnya)\b/),
    uang("bulanIni", "Realisasi Bulan Ini", /^(?!.*(s ?d|sampai( dengan)?) b).*\bbulan (ini|berjalan)\b/),
    // At the edge of a page only the beginning of the title may be left.
    uang(
      "realisasiAnggaran",
      "Realisasi s/d Bulan Ini",
      /\b(s ?d|sampai( dengan)?) (bulan (ini|berjalan)|b(u(l(a(n( (i|in|b\w*))?)?)?)?)?)( rp)?$|\bs ?d saat ini\b/,
    ),
    { ...kolomPersenAnggaran, pola: /^(realisasi )?%|\bpersen(tase)?\b/ },
    { peran: "selisih", judul: "Sisa Anggaran (Rp)", sebutan: SELISIH, isi: "bebas", wajib: false, hitungan: true },
    kolomCatatan,
  ],
};
