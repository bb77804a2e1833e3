import { bacaAngka, tulisAngka, type Angka } from "../lkjip/angka";
import { bulatkan, kali, pangkatSepuluh, sama, type Pecahan } from "../lkjip/pecahan";
import type { Tabel } from "../recognize";
import { parseFormula, writeFormula } from "../workbook";
import { hitungRumus, type BukuRumus } from "./hitung-rumus";
import { temuan, type Ucapan } from "./rule";
import type { RumusKolom } from "./rumus-kolom";
import type { SelLembar } from "./sel-rumus";
import { judulPendek, namaBaris, namaSel } from "./uraian";

/** A computed value as its cell would show it, and whether it shows what is there. */
export type Tampilan = { readonly teks: string; readonly sama: boolean };

/** Holds a computed value against the number that a cell shows; null where the cell shows none. */
export function tampilkanHasil(cell: SelLembar["cell"], hasil: Pecahan): Tampilan | null {
  const isi = bacaAngka(cell.value, cell.format);
  if (isi.jenis !== "angka" || isi.teks) return null;
  const nilai = kali(hasil, pangkatSepuluh(isi.geser));
  return { teks: tulisAngka(nilai, isi.gaya), sama: sama(bulatkan(nilai, isi.desimal), isi.tampil) };
}

/** The title over a column of the sheet. */
export function judulDiKolom(tabel: Tabel, col: number): string {
  return tabel.kolom.find((k) => col >= k.kiri && col <= k.kanan)?.judul ?? "";
}

/** The finding on a cell that departs from its column's formula: worth knowing where the result is the same. */
export function* ceritakanGanjil(tabel: Tabel, kolom: RumusKolom, s: SelLembar, buku: BukuRumus): Iterable<Ucapan> {
  const cara = kolom.contoh.map((contoh) => {
    const semestinya = writeFormula(contoh.rumus, s.at.row - contoh.at.row);
    const rumus = parseFormula(semestinya);
    const hasil = rumus && hitungRumus(rumus, buku);
    const banding = typeof hasil === "object" && hasil !== null ? tampilkanHasil(s.cell, hasil) : null;
    return { contoh, semestinya, banding };
  });
  // Of several ways, as for indicators where lower is better, the one that gives what is there.
  const terpilih = cara.find((c) => c.banding?.sama) ?? cara[0];
  if (!terpilih) return;
  const { contoh, semestinya, banding } = terpilih;
  const { formula } = s.cell;
  // A figure where the formula gives none: a row without its inputs.
  if (!banding && formula === undefined) return;
  const { tertulis } = bacaAngka(s.cell.value, s.cell.format) as Angka;
  const apa = formula === undefined ? `angka ketikan ${tertulis}` : `rumus ${formula}`;
  const akibat = banding ? (banding.sama ? " Hasilnya kini sama." : ` Dengan rumus itu hasilnya ${banding.teks}.`) : "";
  yield temuan({
    tingkat: banding && !banding.sama ? "ragu" : "catatan",
    at: s.at,
    judul: judulPendek(
      formula === undefined ? `${tertulis} diketik di antara rumus` : `Rumus ${namaSel(s.at)} lain dari sekitarnya`,
    ),
    baris: namaBaris(s.baris),
    kolom: judulDiKolom(tabel, s.at.col),
    tertulis: tertulis === "" ? (formula ?? "") : tertulis,
    seharusnya: banding && !banding.sama ? banding.teks : null,
    hitungan: null,
    pesan: `${namaSel(s.at)} berisi ${apa}, sedangkan baris lain di kolomnya memakai rumus seperti ${contoh.cell.formula ?? ""} (${namaSel(contoh.at)}).${akibat}`,
    saran: `Tulis ${semestinya} di ${namaSel(s.at)}, atau biarkan bila baris ini memang dihitung dengan cara lain.`,
    terkait: [{ at: contoh.at }],
  });
}
