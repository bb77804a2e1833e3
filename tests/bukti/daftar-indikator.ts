/** What an office may promise. Names as kecamatan really write them; figures come later. */
export type BahanIndikator = {
  readonly nama: string;
  /** Other names of the same indicator; a later table may use them. */
  readonly alias?: readonly string[];
  readonly satuan: readonly string[];
  /** Bounds of a usual target, in whole units. */
  readonly dari: number;
  readonly sampai: number;
  /** Decimals that its figures may show. */
  readonly desimal: readonly number[];
  /** "turun": the lower the better. */
  readonly arah: "naik" | "turun";
  /** No figure above 100 is possible. */
  readonly paling100?: boolean;
  /** The scale that rates its own value in brackets. */
  readonly label?: "akip" | "skm" | "ip-asn";
};

const persen = (nama: string, dari = 40, alias?: readonly string[]): BahanIndikator => ({
  nama,
  ...(alias ? { alias } : {}),
  satuan: ["%", "Persen"],
  dari,
  sampai: 98,
  desimal: [0, 0, 1, 2],
  arah: "naik",
  paling100: true,
});
const banyak = (nama: string, satuan: string, dari: number, sampai: number): BahanIndikator => ({
  nama,
  satuan: [satuan],
  dari,
  sampai,
  desimal: [0],
  arah: "naik",
});
const turun = (nama: string, satuan: string, dari: number, sampai: number, desimal: number[]): BahanIndikator => ({
  nama,
  satuan: [satuan],
  dari,
  sampai,
  desimal,
  arah: "turun",
});

/** A sasaran with the indicators that usually measure it. */
export type BahanSasaran = { readonly nama: string; readonly indikator: readonly BahanIndikator[] };

export const DAFTAR_SASARAN: readonly BahanSasaran[] = [
  {
    nama: "Meningkatnya kualitas pelayanan publik kecamatan",
    indikator: [
      {
        nama: "Indeks Kepuasan Masyarakat",
        alias: ["IKM Kecamatan", "Indeks Kepuasan Masyarakat (IKM)", "Nilai IKM"],
        satuan: ["Indeks", "Nilai"],
        dari: 78,
        sampai: 92,
        desimal: [1, 2, 2],
        arah: "naik",
        paling100: true,
        label: "skm",
      },
      persen("Persentase pelayanan administrasi terpadu yang tepat waktu", 70),
      turun("Rata-rata waktu penyelesaian surat keterangan", "Menit", 10, 45, [0, 1]),
      turun("Jumlah keluhan masyarakat atas layanan", "Keluhan", 4, 20, [0]),
    ],
  },
  {
    nama: "Meningkatnya akuntabilitas kinerja kecamatan",
    indikator: [
      {
        nama: "Nilai SAKIP Kecamatan",
        alias: ["Nilai SAKIP", "Nilai SAKIP Perangkat Daerah"],
        satuan: ["Nilai", "Skor"],
        dari: 62,
        sampai: 84,
        desimal: [1, 2, 2],
        arah: "naik",
        paling100: true,
        label: "akip",
      },
      persen("Persentase rekomendasi hasil evaluasi yang ditindaklanjuti", 70),
      turun("Jumlah temuan pemeriksaan internal", "Temuan", 3, 12, [0]),
      banyak("Jumlah dokumen perencanaan dan pelaporan yang disusun", "Dokumen", 6, 24),
    ],
  },
  {
    nama: "Meningkatnya tata kelola pemerintahan desa",
    indikator: [
      persen("Persentase desa dengan tata kelola keuangan baik", 50),
      persen("Persentase desa yang menetapkan APBDes tepat waktu", 60),
      banyak("Jumlah desa berstatus mandiri", "Desa", 3, 14),
      persen("Persentase aparatur desa yang mengikuti pembinaan", 50),
    ],
  },
  {
    nama: "Meningkatnya ketenteraman dan ketertiban umum",
    indikator: [
      persen("Persentase gangguan ketertiban yang diselesaikan", 70),
      turun("Angka kriminalitas di wilayah kecamatan", "Kasus", 8, 40, [0]),
      banyak("Frekuensi patroli wilayah bersama", "Kali", 12, 60),
      persen("Persentase satuan linmas yang aktif", 45),
    ],
  },
  {
    nama: "Meningkatnya pemberdayaan dan kesejahteraan masyarakat",
    indikator: [
      turun("Prevalensi stunting", "%", 8, 22, [1, 2]),
      turun("Persentase penduduk miskin", "%", 6, 16, [1, 2]),
      persen("Persentase posyandu aktif", 55),
      persen("Persentase BUMDesa berklasifikasi maju", 30),
      banyak("Jumlah kelompok masyarakat yang dibina", "Kelompok", 5, 40),
    ],
  },
  {
    nama: "Meningkatnya partisipasi masyarakat dalam pembangunan",
    indikator: [
      persen("Persentase usulan musrenbang yang diakomodasi", 30),
      persen("Tingkat swadaya masyarakat dalam pembangunan desa", 20),
      banyak("Jumlah forum warga yang difasilitasi", "Forum", 4, 20),
    ],
  },
];

/** What stands in a second block of its own. */
export const DAFTAR_LAINNYA: readonly BahanSasaran[] = [
  {
    nama: "Meningkatnya profesionalitas aparatur",
    indikator: [
      {
        nama: "Indeks Profesionalitas ASN",
        alias: ["IP ASN", "Nilai IP ASN"],
        satuan: ["Indeks", "Nilai"],
        dari: 70,
        sampai: 92,
        desimal: [0, 1, 2],
        arah: "naik",
        paling100: true,
        label: "ip-asn",
      },
    ],
  },
  {
    nama: "Meningkatnya inovasi perangkat daerah",
    indikator: [
      { ...banyak("Jumlah inovasi yang terinternalisasi", "Inovasi", 1, 5), alias: ["Jumlah inovasi"] },
      persen("Persentase layanan yang berbasis elektronik", 30),
    ],
  },
  {
    nama: "Meningkatnya tertib administrasi",
    indikator: [
      persen("Persentase realisasi fisik kegiatan", 80),
      persen("Persentase arsip yang tertata", 60),
      persen("Persentase barang milik daerah yang terinventarisasi", 70),
    ],
  },
];

/** The share of the office's money that was spent, by the names it goes by. */
export const DAFTAR_SERAPAN: readonly BahanIndikator[] = [
  ["Persentase Realisasi Anggaran Perangkat Daerah", "Persentase Realisasi Anggaran"],
  ["Persentase Penyerapan Anggaran", "Prosentase Penyerapan Anggaran Kecamatan"],
].map(([nama = "", alias = ""]) => ({ ...persen(nama, 82, [alias]), desimal: [1, 2] }));
