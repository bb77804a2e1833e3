import { KELOMPOK, TINGKAT } from "../../rules";
import { KOLOM_KUNCI, tulisKunci } from "./kolom-kunci";
import { NAMA_KELOMPOK } from "./lembar";
import type { Rekap } from "./susun";

/**
 * The overview as text with semicolons and decimal commas, which an Indonesian Excel opens as columns. Begins with a byte
 * order mark and ends with a line break.
 */
export function csvRekap({ baris, takTerbaca }: Rekap): string {
  const judul = [
    ...["Kecamatan", "Tahun", "Salah", "Ragu", "Catatan", "Menyimpang dari profil"],
    ...KELOMPOK.map((k) => NAMA_KELOMPOK[k]),
    ...KOLOM_KUNCI.map((k) => k.judul),
    ...["Tabel kurang", "Berkas", "Belum terbaca karena"],
  ];
  const isi = [...baris, ...takTerbaca].map((b) => [
    b.unit,
    b.tahun === null ? "" : String(b.tahun),
    ...(b.galat === null
      ? [
          ...TINGKAT.map((t) => String(b.tingkat[t])),
          String(b.menyimpang),
          ...KELOMPOK.map((k) => String(b.kelompok[k])),
        ]
      : Array.from({ length: TINGKAT.length + 1 + KELOMPOK.length }, () => "")),
    ...KOLOM_KUNCI.map((k) => tulisKunci(b.kunci[k.kunci].nilai, k)),
    b.tabelKurang.join(", "),
    b.berkas,
    b.galat ?? "",
  ]);
  return `\uFEFF${[judul, ...isi].map((sel) => sel.map(kutip).join(";")).join("\r\n")}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it; what parts columns is quoted. */
function kutip(teks: string): string {
  const aman = /^[=+\-@\t\r]/.test(teks) ? `'${teks}` : teks;
  return /[";\r\n]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman;
}
