import type { BentukTabel } from "./bentuk";
import { kolomAnggaran } from "./kolom-uang";
import { kolomKode, kolomNomor } from "./kolom-umum";
import { KETERANGAN } from "./sebutan";
import { PROGRAM, SELISIH } from "./sebutan-anggaran";

/** Budgets per program, usually below a perjanjian kinerja; APBD and P APBD may stand side by side. */
export const anggaranProgram: BentukTabel = {
  jenis: "anggaran-program",
  nama: "Anggaran program",
  dasar: "PermenPANRB 53/2014 lampiran I (formulir perjanjian kinerja)",
  judul: ["anggaran", "program", "pagu"],
  kolom: [
    kolomNomor,
    kolomKode,
    { peran: "uraian", judul: "Program", sebutan: PROGRAM, isi: "nama", wajib: true },
    { ...kolomAnggaran, berulang: true },
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
