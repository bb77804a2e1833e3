import type { BentukTabel } from "./bentuk";
import { kolomNomor } from "./kolom-umum";
import { KATEGORI, KETERANGAN } from "./sebutan";

/** Rating scale: which word goes with which range of capaian. Often printed without any header. */
export const skala: BentukTabel = {
  jenis: "skala",
  nama: "Skala penilaian",
  dasar: "Permendagri 86/2017 lampiran (kriteria penilaian realisasi kinerja)",
  judul: ["skala", "kriteria penilaian", "skala nilai", "kategori capaian", "interval"],
  kolom: [
    kolomNomor,
    {
      peran: "nilai",
      judul: "Rentang Capaian",
      sebutan: [
        "rentang",
        "rentang capaian",
        "interval",
        "interval nilai",
        "interval nilai realisasi kinerja",
        "nilai",
        "skala",
        "skala nilai",
        "capaian",
        "batas",
        "rentang nilai",
        "persentase",
      ],
      isi: "bebas",
      wajib: true,
    },
    {
      peran: "kategori",
      judul: "Kategori",
      sebutan: [...KATEGORI, ...KETERANGAN, "kriteria penilaian realisasi kinerja", "makna"],
      isi: "label",
      wajib: true,
    },
  ],
};
