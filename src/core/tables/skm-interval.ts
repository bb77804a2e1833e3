import type { BentukTabel } from "./bentuk";

/** Interval table of the Survei Kepuasan Masyarakat. Known here so that it is not taken for a rating scale of capaian. */
export const skmInterval: BentukTabel = {
  jenis: "skm-interval",
  nama: "Interval mutu pelayanan",
  dasar: "PermenPANRB 14/2017 lampiran",
  judul: ["nilai persepsi", "mutu pelayanan", "nilai interval"],
  kolom: [
    {
      peran: "nomor",
      judul: "Nilai Persepsi",
      sebutan: ["nilai persepsi", "persepsi", "no"],
      isi: "nomor",
      wajib: false,
    },
    {
      peran: "nilai",
      judul: "Nilai Interval",
      sebutan: [
        "nilai interval",
        "nilai interval ni",
        "ni",
        "nilai interval konversi",
        "nilai interval konversi nik",
        "nik",
        "nilai konversi",
        "nilai konversi interval",
      ],
      isi: "bebas",
      wajib: true,
      berulang: true,
    },
    {
      peran: "keterangan",
      judul: "Mutu Pelayanan",
      sebutan: ["mutu", "mutu pelayanan", "mutu pelayanan x", "mutu layanan"],
      isi: "bebas",
      wajib: true,
    },
    {
      peran: "kategori",
      judul: "Kinerja Unit Pelayanan",
      sebutan: [
        "kinerja",
        "kinerja unit pelayanan",
        "kinerja unit",
        "kinerja unit layanan",
        "kinerja unit pelayanan y",
      ],
      isi: "label",
      wajib: false,
    },
  ],
};
