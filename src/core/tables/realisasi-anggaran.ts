import type { BentukTabel } from "./bentuk";
import { KOLOM_REALISASI } from "./kolom-uang";
import { kolomIndikator, kolomKode, kolomNomor, kolomSasaran } from "./kolom-umum";
import { PROGRAM } from "./sebutan-anggaran";

/** Realisasi anggaran per program, kegiatan and sub kegiatan, up to three levels (usually Tabel 3.5). */
export const realisasiAnggaran: BentukTabel = {
  jenis: "realisasi-anggaran",
  nama: "Realisasi anggaran",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf B",
  judul: ["realisasi anggaran", "realisasi program", "penyerapan anggaran", "anggaran dan realisasi"],
  baris: /\b(program|kegiatan|penyediaan|penyusunan|administrasi|fasilitasi|pemeliharaan|koordinasi|pelaksanaan)\b/,
  kolom: [
    kolomNomor,
    kolomKode,
    kolomSasaran,
    { ...kolomIndikator, wajib: false },
    {
      peran: "uraian",
      judul: "Program / Kegiatan / Sub Kegiatan",
      sebutan: PROGRAM,
      isi: "nama",
      wajib: true,
      berulang: true,
    },
    ...KOLOM_REALISASI,
  ],
};
