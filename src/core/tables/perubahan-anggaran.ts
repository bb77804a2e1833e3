import type { BentukTabel } from "./bentuk";
import { kolomCatatan, kolomIndikatorBerjenjang, kolomLokasi, kolomUraian } from "./kolom-rencana";
import { kolomAnggaran } from "./kolom-uang";
import { kolomKode, kolomNomor, kolomSatuan, kolomTarget } from "./kolom-umum";
import { ANGGARAN, ANGGARAN_PERUBAHAN, SELISIH } from "./sebutan-anggaran";

/** The budget before and after its change, line by line, with what each line promises. */
export const perubahanAnggaran: BentukTabel = {
  jenis: "perubahan-anggaran",
  nama: "Perubahan anggaran",
  dasar: "Permendagri 77/2020 (dokumen pelaksanaan perubahan anggaran)",
  judul: ["perubahan", "rencana kerja", "dppa", "pergeseran"],
  baris: /\b(kegiatan|penyediaan|penyusunan|administrasi|fasilitasi|pemeliharaan|koordinasi|pelaksanaan)\b/,
  kolom: [
    kolomNomor,
    kolomKode,
    kolomUraian,
    { ...kolomIndikatorBerjenjang, wajib: false },
    { ...kolomSatuan, berulang: true },
    { ...kolomTarget, pola: /\btarget\b|\bvolume\b/, wajib: false, berulang: true },
    kolomLokasi,
    {
      ...kolomAnggaran,
      sebutan: [...ANGGARAN, "sebelum", "semula"],
      pola: /\b(sebelum|semula|murni|induk)\b(?!.*\b(sesudah|setelah|menjadi)\b)/,
    },
    {
      peran: "anggaranPerubahan",
      judul: "Sesudah Perubahan (Rp)",
      sebutan: [...ANGGARAN_PERUBAHAN, "sesudah", "setelah", "menjadi"],
      pola: /\b(sesudah|setelah|menjadi)\b/,
      isi: "rupiah",
      wajib: true,
      grup: "anggaran",
    },
    {
      peran: "selisih",
      judul: "Bertambah/(Berkurang)",
      sebutan: SELISIH,
      pola: /\b(bertambah|berkurang|selisih)\b/,
      isi: "bebas",
      wajib: true,
      hitungan: true,
    },
    kolomCatatan,
  ],
};
