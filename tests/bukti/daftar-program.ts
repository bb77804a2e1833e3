/** A program with its kegiatan and sub kegiatan, under their codes of Kepmendagri 900.1.15.5-1317/2023. */
export type BahanProgram = {
  readonly kode: string;
  readonly nama: string;
  readonly kegiatan: readonly { readonly kode: string; readonly nama: string; readonly sub: readonly string[] }[];
};

export const DAFTAR_PROGRAM: readonly BahanProgram[] = [
  {
    kode: "7.01.01",
    nama: "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
    kegiatan: [
      {
        kode: "2.01",
        nama: "Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah",
        sub: [
          "Penyusunan Dokumen Perencanaan Perangkat Daerah",
          "Koordinasi dan Penyusunan Dokumen RKA-SKPD",
          "Evaluasi Kinerja Perangkat Daerah",
        ],
      },
      {
        kode: "2.02",
        nama: "Administrasi Keuangan Perangkat Daerah",
        sub: ["Penyediaan Gaji dan Tunjangan ASN", "Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD"],
      },
      {
        kode: "2.06",
        nama: "Administrasi Umum Perangkat Daerah",
        sub: [
          "Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor",
          "Penyediaan Peralatan Rumah Tangga",
          "Penyediaan Bahan Logistik Kantor",
          "Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD",
        ],
      },
      {
        kode: "2.08",
        nama: "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
        sub: ["Penyediaan Jasa Surat Menyurat", "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik"],
      },
      {
        kode: "2.09",
        nama: "Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah",
        sub: ["Pemeliharaan/Rehabilitasi Gedung Kantor", "Pemeliharaan Peralatan dan Mesin Lainnya"],
      },
    ],
  },
  {
    kode: "7.01.02",
    nama: "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
    kegiatan: [
      {
        kode: "2.01",
        nama: "Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",
        sub: [
          "Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan",
          "Peningkatan Efektivitas Kegiatan Pemerintahan di Tingkat Kecamatan",
        ],
      },
      {
        kode: "2.03",
        nama: "Koordinasi Pemeliharaan Prasarana dan Sarana Pelayanan Umum",
        sub: ["Koordinasi dengan Perangkat Daerah Terkait Pemeliharaan Prasarana"],
      },
    ],
  },
  {
    kode: "7.01.03",
    nama: "Program Pemberdayaan Masyarakat Desa dan Kelurahan",
    kegiatan: [
      {
        kode: "2.01",
        nama: "Koordinasi Kegiatan Pemberdayaan Desa",
        sub: [
          "Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan",
          "Peningkatan Efektivitas Kegiatan Pemberdayaan Masyarakat",
        ],
      },
      {
        kode: "2.02",
        nama: "Kegiatan Pemberdayaan Kelurahan",
        sub: ["Pembangunan Sarana dan Prasarana Kelurahan", "Pemberdayaan Masyarakat di Kelurahan"],
      },
    ],
  },
  {
    kode: "7.01.04",
    nama: "Program Koordinasi Ketentraman dan Ketertiban Umum",
    kegiatan: [
      {
        kode: "2.01",
        nama: "Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum",
        sub: ["Sinergitas dengan Kepolisian dan Instansi Vertikal", "Harmonisasi Hubungan dengan Tokoh Masyarakat"],
      },
    ],
  },
  {
    kode: "7.01.05",
    nama: "Program Penyelenggaraan Urusan Pemerintahan Umum",
    kegiatan: [
      {
        kode: "2.01",
        nama: "Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah",
        sub: ["Pembinaan Wawasan Kebangsaan", "Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan"],
      },
    ],
  },
  {
    kode: "7.01.06",
    nama: "Program Pembinaan dan Pengawasan Pemerintahan Desa",
    kegiatan: [
      {
        kode: "2.01",
        nama: "Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa",
        sub: [
          "Fasilitasi Penyusunan Peraturan Desa",
          "Fasilitasi Administrasi Tata Pemerintahan Desa",
          "Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa",
        ],
      },
    ],
  },
];
