import type { Jenis } from "../../tables";
import type { Hasil } from "../hasil";

/** A question of the review, and the tables by which a reviewer answers it. */
type Pertanyaan = { readonly tanya: string; readonly jenis?: readonly Jenis[] };

/** What a review of a LKjIP looks at, after PermenPANRB 53/2014 lampiran III: its form, how it came about, its substance. */
export const DAFTAR_PERIKSA: readonly { readonly bagian: string; readonly isi: readonly Pertanyaan[] }[] = [
  {
    bagian: "Format",
    isi: [
      { tanya: "Laporan memuat gambaran umum kantor, perencanaan, akuntabilitas kinerja, dan penutup." },
      { tanya: "Target kinerja tahun ini disajikan.", jenis: ["perjanjian-kinerja", "capaian"] },
      { tanya: "Capaian kinerja disajikan lengkap untuk setiap indikator.", jenis: ["capaian"] },
      { tanya: "Realisasi anggaran disajikan.", jenis: ["realisasi-anggaran", "kinerja-anggaran"] },
      { tanya: "Upaya perbaikan ke depan disebutkan." },
      { tanya: "Lampiran mendukung angka di badan laporan." },
    ],
  },
  {
    bagian: "Penyusunan data",
    isi: [
      { tanya: "Setiap realisasi mempunyai sumber data yang dapat ditunjukkan." },
      { tanya: "Ada penanggung jawab pengumpulan data kinerja." },
      { tanya: "Unit kerja terkait mengetahui angka dan analisis yang dilaporkan." },
    ],
  },
  {
    bagian: "Kesesuaian isi",
    isi: [
      { tanya: "Sasaran dan indikator sama dengan Perjanjian Kinerja.", jenis: ["perjanjian-kinerja"] },
      { tanya: "Sasaran dan indikator selaras dengan Renstra.", jenis: ["kemajuan-renstra"] },
      { tanya: "Indikator utama sama dengan IKU yang ditetapkan." },
      { tanya: "Bila tidak sama, alasannya dijelaskan." },
      { tanya: "Indikator mengukur sasarannya, dengan satuan dan cara hitung yang jelas." },
    ],
  },
  {
    bagian: "Pembandingan",
    isi: [
      { tanya: "Kinerja dibandingkan dengan tahun-tahun sebelumnya.", jenis: ["perbandingan-tahun"] },
      { tanya: "Kinerja dibandingkan dengan target akhir Renstra.", jenis: ["kemajuan-renstra"] },
      { tanya: "Kinerja dibandingkan dengan daerah, provinsi, atau nasional.", jenis: ["pembanding"] },
      { tanya: "Efisiensi penggunaan sumber daya dianalisis.", jenis: ["efisiensi"] },
    ],
  },
  {
    bagian: "Alasan",
    isi: [
      { tanya: "Sebab keberhasilan dan kegagalan dijelaskan untuk setiap indikator." },
      { tanya: "Program dan kegiatan yang menunjang atau menghambat disebutkan." },
      { tanya: "Rekomendasi reviu tahun lalu sudah ditindaklanjuti." },
    ],
  },
];

/** What the workbook itself answers: where the table stands, or that none was found; "" where no table would tell. */
export function petunjuk({ jenis = [] }: Pertanyaan, { tabel }: Hasil): string {
  if (jenis.length === 0) return "";
  const ada = tabel.filter((t) => jenis.some((j) => j === t.jenis));
  if (ada.length === 0) return "Tabelnya belum ditemukan di buku kerja ini.";
  return `Lihat ${ada
    .slice(0, 3)
    .map((t) => `lembar ${t.lembar}, ${t.rentang}`)
    .join("; ")}.`;
}
