import type { Address, Area, CellValue } from "../../../workbook";
import { addressKey } from "../../../workbook";
import { adaGalat, angka, FUNGSI, satu, teks, type Nilai } from "./fungsi";
import { uraiRumus, type Pohon } from "./urai";

/** What formulas look at: cells with what they hold, and the areas that names stand for. */
export type Buku = {
  readonly sel: (at: Address) => { readonly value: CellValue; readonly formula?: string };
  readonly nama: ReadonlyMap<string, { readonly sheet: string; readonly area: Area }>;
};

/**
 * A reader of cells in which formulas are computed as Excel computes them, each once. It knows the formulas that our own
 * tables are made of and throws a plain Error for any other; of cells in `Buku` without a formula it takes the value.
 */
export function penghitung(buku: Buku): (at: Address) => CellValue {
  const hasil = new Map<string, CellValue>();
  const nilaiSel = (at: Address): CellValue => {
    const kunci = addressKey(at);
    const ada = hasil.get(kunci);
    if (ada !== undefined) return ada;
    const { value, formula } = buku.sel(at);
    if (formula === undefined) return value;
    hasil.set(kunci, { error: "#REF!" }); // what a circle of formulas would find
    const v = satu(hitung(uraiRumus(formula), at.sheet));
    const nilai = v ?? 0; // a reference to an empty cell shows 0
    hasil.set(kunci, nilai);
    return nilai;
  };

  const ambil = (sheet: string, { top, left, bottom, right }: Area): Nilai => {
    const sel: CellValue[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) sel.push(nilaiSel({ sheet, row, col }));
    }
    return { sel, baris: bottom - top + 1 };
  };

  const hitung = (p: Pohon, lembar: string): Nilai => {
    switch (p.jenis) {
      case "tetap":
        return p.nilai;
      case "acuan":
        return ambil(p.lembar ?? lembar, p.area);
      case "nama": {
        const milik = buku.nama.get(p.nama);
        if (!milik) throw new Error(`no name ${p.nama}`);
        return ambil(milik.sheet, milik.area);
      }
      case "dua":
        return dua(p.tanda, hitung(p.kiri, lembar), hitung(p.kanan, lembar));
      case "fungsi": {
        if (p.nama === "IF") return bila(p.isi, lembar);
        const f = FUNGSI[p.nama];
        if (!f) throw new Error(`no function ${p.nama}`);
        const isi = p.isi.map((x) => hitung(x, lembar));
        return isi.find(adaGalat) ?? f(isi);
      }
    }
  };

  const bila = ([syarat, ya, tidak]: readonly Pohon[], lembar: string): Nilai => {
    if (!syarat || !ya || !tidak) throw new Error("IF needs its three parts");
    const s = satu(hitung(syarat, lembar));
    return adaGalat(s) ? s : hitung(s === true ? ya : tidak, lembar);
  };

  return nilaiSel;
}

function dua(tanda: string, kiri: Nilai, kanan: Nilai): CellValue {
  const [a, b] = [satu(kiri), satu(kanan)];
  if (adaGalat(a)) return a;
  if (adaGalat(b)) return b;
  if (tanda === "&") return teks(a) + teks(b);
  if ("=<>".includes(tanda.charAt(0))) return banding(tanda, a, b);
  const [x, y] = [angka(a), angka(b)];
  if (typeof x !== "number") return x;
  if (typeof y !== "number") return y;
  if (tanda === "+") return x + y;
  if (tanda === "-") return x - y;
  if (tanda === "*") return x * y;
  return y === 0 ? { error: "#DIV/0!" } : x / y;
}

/** Excel puts every number before every text; nothing equals both "" and 0. Case does not matter. */
function banding(tanda: string, a: CellValue, b: CellValue): boolean {
  const kosong = (v: CellValue, lain: CellValue) => v ?? (typeof lain === "string" ? "" : 0);
  const [x, y] = [kosong(a, b), kosong(b, a)];
  const beda =
    typeof x === "string" && typeof y === "string"
      ? x.toLowerCase().localeCompare(y.toLowerCase())
      : typeof x === "string" || typeof y === "string"
        ? Number(typeof x === "string") - Number(typeof y === "string")
        : Number(x) - Number(y);
  if (tanda === "=") return beda === 0;
  if (tanda === "<>") return beda !== 0;
  if (tanda === "<") return beda < 0;
  if (tanda === "<=") return beda <= 0;
  return tanda === ">" ? beda > 0 : beda >= 0;
}
