import type { BentukTabel } from "./bentuk";
import { INDIKATOR, KATEGORI, KETERANGAN, KODE, NOMOR, SASARAN, SUMBER } from "./sebutan";
import { ANGGARAN, PERSEN_ANGGARAN, PROGRAM, REALISASI_ANGGARAN } from "./sebutan-anggaran";

/** Realisasi anggaran per program, kegiatan and sub kegiatan, up to three levels (usually Tabel 3.5). */
export const realisasiAnggaran: BentukTabel = {
  jenis: "realisasi-anggaran",
  nama: "Realisasi anggaran",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf B",
  judul: ["realisasi anggaran", "realisasi program", "penyerapan anggaran", "anggaran dan realisasi"],
  baris: /\b(program|kegiatan|penyediaan|penyusunan|administrasi|fasilitasi|pemeliharaan|koordinasi|pelaksanaan)\b/,
  kolom: [
    { peran: "nomor", judul: "No", sebutan: NOMOR, isi: "nomor", wajib: false },
    { peran: "kode", judul: "Kode", sebutan: KODE, isi: "kode", wajib: false },
    { peran: "sasaran", judul: "Sasaran", sebutan: SASARAN, isi: "nama", wajib: false },
    { peran: "indikator", judul: "Indikator", sebutan: INDIKATOR, isi: "nama", wajib: false },
    {
      peran: "uraian",
      judul: "Program / Kegiatan / Sub Kegiatan",
      sebutan: PROGRAM,
      isi: "nama",
      wajib: true,
      berulang: true,
    },
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
