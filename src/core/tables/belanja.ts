import type { BentukTabel } from "./bentuk";
import { KATEGORI, KETERANGAN, KODE, NOMOR, SUMBER } from "./sebutan";
import { ANGGARAN, BELANJA, PERSEN_ANGGARAN, REALISASI_ANGGARAN } from "./sebutan-anggaran";

/** Realisasi per kind of spending: belanja operasi (pegawai, barang dan jasa, hibah) and belanja modal. */
export const belanja: BentukTabel = {
  jenis: "belanja",
  nama: "Realisasi belanja",
  dasar: "PP 12/2019 pasal 55 (jenis belanja)",
  judul: ["belanja", "realisasi belanja", "jenis belanja"],
  baris: /^([\divx.]*[.) ]*)?belanja\b/,
  kolom: [
    { peran: "nomor", judul: "No", sebutan: NOMOR, isi: "nomor", wajib: false },
    { peran: "kode", judul: "Kode", sebutan: KODE, isi: "kode", wajib: false },
    { peran: "uraian", judul: "Uraian", sebutan: BELANJA, isi: "nama", wajib: true },
    { peran: "anggaran", judul: "Anggaran (Rp)", sebutan: ANGGARAN, isi: "rupiah", wajib: true, grup: "anggaran" },
    {
      peran: "realisasiAnggaran",
      judul: "Realisasi (Rp)",
      sebutan: REALISASI_ANGGARAN,
      isi: "rupiah",
      wajib: true,
      grup: "anggaran",
    },
    {
      peran: "persen",
      judul: "%",
      sebutan: PERSEN_ANGGARAN,
      isi: "persen",
      wajib: false,
      grup: "anggaran",
      hitungan: true,
    },
    {
      peran: "kategori",
      judul: "Tingkat Capaian",
      sebutan: [...KATEGORI, "tingkat capaian", ...KETERANGAN],
      isi: "label",
      wajib: false,
      hitungan: true,
    },
    {
      peran: "keterangan",
      judul: "Sisa, Keterangan",
      sebutan: [
        "sisa",
        "sisa anggaran",
        "sisa pagu",
        "selisih",
        "silpa",
        "lebih kurang",
        "bertambah berkurang",
        ...KETERANGAN,
        ...SUMBER,
      ],
      isi: "bebas",
      wajib: false,
    },
  ],
};
