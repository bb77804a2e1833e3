import { HostGalat } from "../host";

const ULANG = "lalu tambahkan lagi.";
const SIMPAN_ULANG = `Buka di Excel, simpan sebagai Buku Kerja Excel (.xlsx), ${ULANG}`;
const SALIN_ULANG = "Salin ulang dari sumbernya.";

/** Every reason for refusing a file, with what the user reads. The codes are part of the JSON contract. */
const PESAN = {
  KOSONG: `Berkas kosong, tanpa isi sama sekali. ${SALIN_ULANG}`,
  TERPOTONG: `Berkas tidak utuh. ${SALIN_ULANG}`,
  RUSAK: `Isi berkas rusak sehingga tidak dapat dibaca dengan pasti. ${SALIN_ULANG} Bila tetap demikian, buka di Excel, pilih perbaiki, simpan, ${ULANG}`,
  TERENKRIPSI: `Berkas terkunci kata sandi. Simpan salinan tanpa kata sandi, ${ULANG}`,
  FORMAT_XLS: `Format Excel lama (.xls). Simpan sebagai .xlsx, ${ULANG}`,
  FORMAT_XLSB: `Format Excel biner (.xlsb). ${SIMPAN_ULANG}`,
  FORMAT_ODS: `Format OpenDocument (.ods). Buka di LibreOffice atau Excel, simpan sebagai .xlsx, ${ULANG}`,
  FORMAT_CSV: `Berkas teks (.csv), bukan buku kerja Excel. ${SIMPAN_ULANG}`,
  FORMAT_HTML: `Halaman web (HTML) yang diberi nama buku kerja. ${SIMPAN_ULANG}`,
  FORMAT_XML: `Format Excel XML 2003. ${SIMPAN_ULANG}`,
  FORMAT_PDF: `Berkas PDF, bukan buku kerja Excel. Minta berkas Excel aslinya, ${ULANG}`,
  FORMAT_LAIN: `Berkas ini bukan buku kerja Excel (.xlsx). ${SIMPAN_ULANG}`,
  TERLALU_BESAR: `Buku kerja ini terlalu besar untuk dibaca sekaligus. Simpan salinan yang hanya berisi lembar LKjIP, ${ULANG}`,
  BOM_ZIP: `Isi berkas mengembang jauh melebihi ukuran yang wajar, jadi tidak dibuka. ${SIMPAN_ULANG}`,
  ENTRI_GANDA: `Berkas memuat dua bagian dengan nama yang sama, jadi isinya tidak pasti. ${SIMPAN_ULANG}`,
  ENTRI_BERTINDIH: `Bagian-bagian berkas saling bertindih, jadi isinya tidak pasti. ${SIMPAN_ULANG}`,
  NAMA_BERBAHAYA: `Berkas memuat nama bagian yang menunjuk ke luar berkas, jadi tidak dibuka. Pastikan asal berkas ini, dan minta salinan baru.`,
  XML_DTD: `Berkas memuat definisi XML (DTD) yang tidak ada di buku kerja biasa, jadi tidak dibuka. Pastikan asal berkas ini. ${SIMPAN_ULANG}`,
  XML_TERLALU_DALAM: `Susunan berkas bertingkat terlalu dalam, jadi tidak dibuka. ${SIMPAN_ULANG}`,
  HUBUNGAN_RUSAK: `Berkas menunjuk lembar atau bagian yang tidak ada. ${SALIN_ULANG} Bila tetap demikian, buka di Excel, pilih perbaiki, simpan, ${ULANG}`,
  LUAR_BATAS: `Berkas memuat sel di luar batas lembar Excel. ${SIMPAN_ULANG}`,
} as const;

/** The fixed code of a refusal. */
export type KodeGalat = keyof typeof PESAN;

/** The refusal for a code, to be thrown. */
export function galat(kode: KodeGalat): HostGalat {
  return new HostGalat(kode, PESAN[kode]);
}
