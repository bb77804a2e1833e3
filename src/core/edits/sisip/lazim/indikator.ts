import type { IsiIndikator } from "../isi";

/** What is fixed about an indicator, whatever its figures. */
export type IndikatorLazim = Pick<IsiIndikator, "nama" | "satuan" | "rumus" | "cara" | "sumber" | "dari"> & {
  /** Codes of the programs that usually serve it; null where offices differ. */
  readonly program: readonly string[] | null;
};

const PENUNJANG = ["7.01.01"];
const PELAYANAN = ["7.01.02"];

/** The indicators that nearly every kecamatan has, under the sasaran they usually stand by. */
export const SASARAN_LAZIM: readonly {
  readonly nama: string;
  readonly kelompok: "strategis" | "lainnya";
  readonly indikator: readonly IndikatorLazim[];
}[] = [
  {
    nama: "Terwujudnya pelayanan publik yang optimal",
    kelompok: "strategis",
    indikator: [naik("IKM Kecamatan", "nilai", "Laporan Survei Kepuasan Masyarakat", PELAYANAN, "ikm")],
  },
  {
    nama: "Terselenggaranya pelayanan PATEN sesuai standar pelayanan",
    kelompok: "strategis",
    indikator: [
      naik("Persentase pelayanan yang terlayani sesuai standar pelayanan", "%", "Laporan pelayanan PATEN", PELAYANAN),
    ],
  },
  {
    nama: "Terselenggaranya fasilitasi dan koordinasi pemerintahan",
    kelompok: "strategis",
    indikator: [naik("Persentase hasil koordinasi yang ditindaklanjuti", "%", "Dokumen hasil koordinasi", ["7.01.06"])],
  },
  {
    nama: "Meningkatnya Tatakelola Birokrasi Pemerintahan yang Efektif, Efisien dan Akuntabel",
    kelompok: "lainnya",
    indikator: [
      naik("Nilai SAKIP Perangkat Daerah", "nilai", "Laporan Hasil Evaluasi AKIP", PENUNJANG, "sakip"),
      naik("Persentase Realisasi Anggaran Perangkat Daerah", "%", "Laporan Realisasi Anggaran", PENUNJANG, "serapan"),
      naik("Indeks Profesionalitas ASN", "nilai", "Nilai IP ASN dari BKPSDM", PENUNJANG),
    ],
  },
  {
    nama: "Optimalisasi Kualitas Pelayanan melalui Pembangunan Inovasi yang Mempunyai Nilai Tambah",
    kelompok: "lainnya",
    indikator: [
      {
        ...naik(
          "Jumlah inovasi yang terinternalisasi dan tersosialisasi serta berkelanjutan",
          "inovasi",
          "Keputusan Camat tentang inovasi",
          null,
        ),
        cara: "jumlah",
      },
    ],
  },
];

function naik(
  nama: string,
  satuan: string,
  sumber: string,
  program: readonly string[] | null,
  dari: IndikatorLazim["dari"] = null,
): IndikatorLazim {
  return { nama, satuan, rumus: 1, cara: "akhir", sumber, dari, program };
}
