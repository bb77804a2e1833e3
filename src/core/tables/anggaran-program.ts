import type { BentukTabel } from "./bentuk";
import { KETERANGAN, KODE, NOMOR } from "./sebutan";
import { ANGGARAN, PROGRAM, SELISIH } from "./sebutan-anggaran";

/** Budgets per program, usually below a perjanjian kinerja; APBD and P APBD may stand side by side. */
export const anggaranProgram: BentukTabel = {
  jenis: "anggaran-program",
  nama: "Anggaran program",
  dasar: "PermenPANRB 53/2014 lampiran I (formulir perjanjian kinerja)",
  judul: ["anggaran", "program", "pagu"],
  kolom: [
    { peran: "nomor", judul: "No", sebutan: NOMOR, isi: "nomor", wajib: false },
    { peran: "kode", judul: "Kode", sebutan: KODE, isi: "kode", wajib: false },
    { peran: "uraian", judul: "Program", sebutan: PROGRAM, isi: "nama", wajib: true },
    {
      peran: "anggaran",
      judul: "Anggaran (Rp)",
      sebutan: ANGGARAN,
      isi: "rupiah",
      wajib: true,
      grup: "anggaran",
      berulang: true,
    },
    {
      peran: "selisih",
      judul: "Bertambah/(Berkurang)",
      sebutan: SELISIH,
      isi: "bebas",
      wajib: false,
      hitungan: true,
    },
    {
      peran: "keterangan",
      judul: "Keterangan",
      sebutan: [...KETERANGAN, "sumber dana"],
      isi: "bebas",
      wajib: false,
    },
  ],
};
