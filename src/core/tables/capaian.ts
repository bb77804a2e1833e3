import type { BentukTabel } from "./bentuk";
import { kolomIndikator, kolomNomor, kolomRealisasi, kolomSasaran, kolomSatuan, kolomTarget } from "./kolom-umum";
import { CAPAIAN, KATEGORI, KEMAJUAN, KETERANGAN, SUMBER } from "./sebutan";

/** Capaian kinerja tahun ini: target against realisasi per indicator (usually Tabel 3.1). */
export const capaian: BentukTabel = {
  jenis: "capaian",
  nama: "Capaian kinerja",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A angka 1",
  judul: ["capaian kinerja", "target dan realisasi", "pencapaian kinerja", "pengukuran kinerja"],
  kolom: [
    kolomNomor,
    kolomSasaran,
    kolomIndikator,
    kolomSatuan,
    kolomTarget,
    kolomRealisasi,
    {
      peran: "capaian",
      judul: "Capaian",
      sebutan: [...CAPAIAN, ...KEMAJUAN],
      isi: "persen",
      wajib: true,
      grup: "kinerja",
      hitungan: true,
    },
    {
      peran: "kategori",
      judul: "Kategori",
      sebutan: [...KATEGORI, ...KETERANGAN],
      isi: "label",
      wajib: false,
      hitungan: true,
    },
    { peran: "sumber", judul: "Sumber Data", sebutan: [...SUMBER, ...KETERANGAN], isi: "bebas", wajib: false },
  ],
};
