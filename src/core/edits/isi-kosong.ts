import { bacaAngka, tulisAngka, tulisTepat, type Gaya } from "../lkjip/angka";
import { nilaiEkspresi, sukuEkspresi, uraianEkspresi } from "../lkjip/ekspresi";
import { bagi, keNumber, SERATUS } from "../lkjip/pecahan";
import { kolomPersen, pandangan, selPeran, type Baris, type Tabel } from "../recognize";
import type { HasilPeriksa } from "../rules";
import { HITUNGAN, lubang } from "../rules/keterisian";
import { judulKolom, namaBaris } from "../rules/uraian";
import type { Peran } from "../tables";
import type { Cell } from "../workbook";
import { hasilKosong } from "./hasil-kosong";
import { namaTabel, type Isian } from "./isi-temuan";

/** Computed cells that stand empty while all they are computed from is there, where one result follows for certain. */
export function isianKosong(hasil: HasilPeriksa): Isian[] {
  return hasil.tabel.flatMap((utuh) =>
    pandangan(utuh).flatMap((tabel) =>
      HITUNGAN.flatMap(({ peran, dasar }) => {
        const berlaku = tabel.bentuk.kolom.some((k) => k.peran === peran && k.hitungan);
        if (!berlaku || ![peran, ...dasar].every((p) => tabel.kolom.some((k) => k.peran === p))) return [];
        return tabel.baris
          .filter((b) => b.jenis === "data" || (b.jenis === "jumlah" && peran === "persen"))
          .filter((b) => lubang(tabel, b, peran, dasar))
          .flatMap((b) => isian(hasil, tabel, b, peran) ?? []);
      }),
    ),
  );
}

function isian(hasil: HasilPeriksa, tabel: Tabel, baris: Baris, peran: Peran): Isian | null {
  const sel = selPeran(tabel, baris, peran);
  const isi = hasilKosong(hasil.profil, tabel, baris, peran);
  if (!sel || !isi) return null;
  const umum = {
    at: sel.at,
    baris: namaBaris(baris),
    kolom: judulKolom(tabel, peran),
    tabel: namaTabel(hasil, sel.at),
    tertulis: "(kosong)",
  };
  if ("label" in isi)
    return { ...umum, ...isi, seharusnya: isi.label, rumus: null, uraian: null, contoh: { value: "" } };
  const contoh = contohKolom(tabel, peran, baris) ?? TANPA_CONTOH;
  const nilai = nilaiEkspresi(isi.ekspresi, (s) => s.nilai);
  const ditulis = nilai && (contoh.pecahan ? bagi(nilai, SERATUS) : nilai);
  if (!nilai || !ditulis) return null;
  const satuan = contoh.gaya.persen || contoh.pecahan ? "%" : "";
  return {
    ...umum,
    seharusnya: contoh.utuh ? bacaAngka(keNumber(ditulis)).tertulis : tulisAngka(ditulis, contoh.gaya),
    rumus: { jenis: "angka", ekspresi: isi.ekspresi },
    dasar: sukuEkspresi(isi.ekspresi).flatMap((s) => s.at ?? []),
    uraian: `${uraianEkspresi(isi.ekspresi, (s) => s.teks)} = ${tulisTepat(nilai, contoh.gaya.desimal + 2)}${satuan}`,
    contoh: contoh.cell,
  };
}

/** How the figures of a column are written. */
type Contoh = {
  readonly cell: Cell;
  readonly gaya: Gaya;
  readonly pecahan: boolean;
  /** Nobody rounds there: a General format shows all the digits it has room for. */
  readonly utuh: boolean;
};

/** So many decimals of a General format are those of a division, not of a habit. */
const DESIMAL_PEMBAGIAN = 6;

/** A column that nobody has filled yet gets percentages with two decimals. */
const TANPA_CONTOH: Contoh = {
  cell: { value: 0, format: "0.00%" },
  gaya: { desimal: 2, persen: true },
  pecahan: false,
  utuh: false,
};

/** The filled cell nearest to the row among those with the decimals that most of the column show. */
function contohKolom(tabel: Tabel, peran: Peran, dekat: Baris): Contoh | null {
  const persen = kolomPersen(tabel, peran);
  const terisi = tabel.baris.flatMap((baris) => {
    const sel = selPeran(tabel, baris, peran);
    if (sel?.isi.jenis !== "angka" || sel.dariAtas || sel.isi.label !== "") return [];
    return [
      { jarak: Math.abs(baris.row - dekat.row), desimal: sel.isi.desimal, cell: sel.cell, gaya: sel.isi.gaya, sel },
    ];
  });
  const banyak = (desimal: number) => terisi.filter((t) => t.desimal === desimal).length;
  const [pilih] = terisi.sort((a, b) => banyak(b.desimal) - banyak(a.desimal) || a.jarak - b.jarak);
  if (!pilih) return null;
  const { cell, gaya, desimal, sel } = pilih;
  const utuh =
    typeof cell.value === "number" && desimal >= DESIMAL_PEMBAGIAN && (cell.format ?? "General") === "General";
  return { cell, gaya, pecahan: persen(sel)?.pecahan ?? false, utuh };
}
