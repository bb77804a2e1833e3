import type { Address, Area, CellValue } from "../../../workbook";
import { addressKey, parseFormula, refArea, type Formula } from "../../../workbook";
import { adaGalat, angka, FUNGSI, satu, teks, type Nilai } from "./fungsi";

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
    const rumus = parseFormula(formula);
    if (!rumus) throw new Error(`cannot read ${formula}`);
    const v = satu(hitung(rumus, at.sheet));
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

  const hitung = (f: Formula, lembar: string): Nilai => {
    switch (f.op) {
      case "number":
        return Number(f.text);
      case "text":
        return f.text;
      case "logical":
        return f.value;
      case "ref":
        return ambil(f.sheet ?? lembar, refArea(f));
      case "name": {
        const milik = buku.nama.get(f.name);
        if (!milik) throw new Error(`no name ${f.name}`);
        return ambil(milik.sheet, milik.area);
      }
      case "unary":
        return f.sign === "%" ? dua("/", hitung(f.arg, lembar), 100) : dua(f.sign, 0, hitung(f.arg, lembar));
      case "binary":
        return dua(f.sign, hitung(f.left, lembar), hitung(f.right, lembar));
      case "call": {
        if (f.name === "IF") return bila(f.args, lembar);
        const fungsi = FUNGSI[f.name];
        if (!fungsi) throw new Error(`no function ${f.name}`);
        const isi = f.args.map((x) => (x ? hitung(x, lembar) : null));
        return isi.find(adaGalat) ?? fungsi(isi);
      }
    }
  };

  const bila = ([syarat, ya, tidak]: readonly (Formula | null)[], lembar: string): Nilai => {
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
  if (tanda !== "/") throw new Error(`no operator ${tanda}`);
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
