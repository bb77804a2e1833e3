import type { Angka } from "../lkjip/angka";
import { kelasBernama, kelasUntuk, skalaNilai, type KelasNilai, type SkalaNilai } from "../lkjip/skala-nilai";
import { selPeran, type Baris, type Sel, type Tabel } from "../recognize";
import { daftarIndikator } from "./daftar-indikator";

/** A value with its word. */
export type NilaiBerlabel = {
  readonly angka: Angka;
  readonly label: string;
  readonly skala: SkalaNilai;
  /** The classes that the word names. */
  readonly disebut: readonly KelasNilai[];
  /** The classes that the value may be given, and its own. */
  readonly boleh: readonly KelasNilai[];
  readonly benar: KelasNilai;
};

/** The values of a cell that carry a word of their indicator's scale; of several values only where as many indicators are named. */
export function nilaiBerlabel(tabel: Tabel, baris: Baris, { isi }: Sel): NilaiBerlabel[] {
  const angka = isi.jenis === "angka" ? [isi] : isi.jenis === "banyak" ? isi.isi : [];
  if (angka.every((a) => labelAngka(a) === "")) return [];
  const nama = daftarIndikator(namaUtuh(tabel, baris), angka.length) ?? [];
  return angka.flatMap((a, i) => {
    const skala = a.persen ? null : skalaNilai(nama[i] ?? "");
    const label = labelAngka(a);
    const disebut = skala && kelasBernama(skala, label);
    const boleh = skala ? [...kelasUntuk(skala, a.tampil), ...kelasUntuk(skala, a.nilai)] : [];
    const benar = boleh[0];
    return skala && disebut && benar ? [{ angka: a, label, skala, disebut, boleh, benar }] : [];
  });
}

/** Between other values a grade without brackets ("82 A 90%") was read as a unit. */
function labelAngka(angka: Angka): string {
  return angka.label || angka.akhiran;
}

/** The row's name with its line breaks; where its cell holds only a number, the name beside it. */
function namaUtuh(tabel: Tabel, baris: Baris): string {
  const sel = selPeran(tabel, baris, "indikator");
  const teks = sel && !sel.dariAtas ? sel.cell.value : null;
  return typeof teks === "string" && /[a-z]{2}/i.test(teks) ? teks : baris.nama;
}
