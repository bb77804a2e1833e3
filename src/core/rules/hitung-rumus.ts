import {
  banding,
  bagi,
  bulatkan,
  dariDesimal,
  dariNumber,
  jumlahkan,
  kali,
  kurang,
  mutlak,
  NOL,
  pecahan,
  potong,
  tambah,
  SERATUS,
  type Pecahan,
} from "../lkjip/pecahan";
import { cellAt, refArea, type Cell, type Formula, type Sheet } from "../workbook";

/** What a formula or a cell comes to; undefined for what lies beyond this reckoning. */
export type NilaiRumus = Pecahan | string | boolean | null | undefined;

/** The sheets that formulas refer to, and how many cells their ranges may still take up. */
export type BukuRumus = { readonly lembar: (nama: string | null) => Sheet | undefined; sisa: number };

/**
 * Computes a formula from the values that are stored in the cells it refers to, exactly: + − × ÷, comparisons, SUM,
 * AVERAGE, MIN, MAX, ROUND, ROUNDDOWN, TRUNC, ABS, IF, IFERROR. Undefined where anything else takes part, a text stands
 * for a number, or a cell has no value yet.
 */
export function hitungRumus(f: Formula, buku: BukuRumus): NilaiRumus {
  switch (f.op) {
    case "number":
      return dariDesimal(f.text.startsWith(".") ? `0${f.text}` : f.text) ?? undefined;
    case "text":
      return f.text;
    case "logical":
      return f.value;
    case "name":
      return undefined;
    case "ref":
      return f.to ? undefined : nilaiSel(satuSel(f, buku));
    case "unary": {
      const isi = angka(hitungRumus(f.arg, buku));
      if (!isi) return undefined;
      return f.sign === "%" ? (bagi(isi, SERATUS) ?? undefined) : f.sign === "-" ? kurang(NOL, isi) : isi;
    }
    case "binary":
      return hitungBiner(f.sign, hitungRumus(f.left, buku), hitungRumus(f.right, buku));
    case "call":
      return hitungFungsi(f, buku);
  }
}

function satuSel(f: Formula & { op: "ref" }, { lembar }: BukuRumus): Cell | undefined {
  const sheet = lembar(f.sheet);
  return sheet && cellAt(sheet, f.from.row, f.from.col);
}

function nilaiSel(cell: Cell | undefined): NilaiRumus {
  if (!cell || (cell.value === null && cell.formula !== undefined)) return undefined;
  if (typeof cell.value === "number") return dariNumber(cell.value) ?? undefined;
  return typeof cell.value === "object" && cell.value !== null ? undefined : cell.value;
}

/** A figure; an empty cell counts as nought. */
function angka(nilai: NilaiRumus): Pecahan | undefined {
  if (nilai === null) return NOL;
  return typeof nilai === "object" ? nilai : undefined;
}

function hitungBiner(tanda: string, kiri: NilaiRumus, kanan: NilaiRumus): NilaiRumus {
  if (/[<>=]/.test(tanda)) return bandingkanNilai(tanda, kiri, kanan);
  const [a, b] = [angka(kiri), angka(kanan)];
  if (!a || !b) return undefined;
  switch (tanda) {
    case "+":
      return tambah(a, b);
    case "-":
      return kurang(a, b);
    case "*":
      return kali(a, b);
    case "/":
      return bagi(a, b) ?? undefined;
    default:
      return undefined;
  }
}

function bandingkanNilai(tanda: string, kiri: NilaiRumus, kanan: NilaiRumus): boolean | undefined {
  const teks = typeof kiri === "string" || typeof kanan === "string";
  const [x, y] = [kiri, kanan].map((n) => (teks && n === null ? "" : n));
  const [a, b] = [angka(x), angka(y)];
  const urut =
    a && b
      ? banding(a, b)
      : typeof x === "string" && typeof y === "string"
        ? Math.sign(x.localeCompare(y, "id", { sensitivity: "accent" }))
        : undefined;
  if (urut === undefined) return undefined;
  return { "=": urut === 0, "<>": urut !== 0, "<": urut < 0, ">": urut > 0, "<=": urut <= 0, ">=": urut >= 0 }[tanda];
}

function hitungFungsi(f: Formula & { op: "call" }, buku: BukuRumus): NilaiRumus {
  const [satu, dua, tiga] = f.args;
  const isi = (arg: Formula | null | undefined) => (arg ? hitungRumus(arg, buku) : undefined);
  switch (f.name) {
    case "SUM":
    case "AVERAGE":
    case "MIN":
    case "MAX":
      return himpun(f.name, f.args, buku);
    case "ROUND":
    case "ROUNDDOWN":
    case "TRUNC": {
      const [nilai, desimal] = [angka(isi(satu)), f.args.length > 1 ? angka(isi(dua)) : NOL];
      if (!nilai || desimal?.bawah !== 1n || mutlak(desimal).atas > 15n) return undefined;
      return (f.name === "ROUND" ? bulatkan : potong)(nilai, Number(desimal.atas));
    }
    case "ABS": {
      const nilai = angka(isi(satu));
      return nilai && mutlak(nilai);
    }
    case "IF": {
      const syarat = isi(satu);
      const benar = typeof syarat === "boolean" ? syarat : undefined;
      return benar === undefined ? undefined : benar ? isi(dua) : f.args.length > 2 ? isi(tiga) : false;
    }
    case "IFERROR":
      // Whether the first part is an error or merely beyond us cannot be told.
      return isi(satu);
    default:
      return undefined;
  }
}

function himpun(nama: string, args: readonly (Formula | null)[], buku: BukuRumus): Pecahan | undefined {
  const semua: Pecahan[] = [];
  for (const arg of args) {
    if (!arg) return undefined;
    const isi = arg.op === "ref" ? angkaRentang(arg, buku) : satuan(angka(hitungRumus(arg, buku)));
    if (!isi) return undefined;
    for (const x of isi) semua.push(x);
  }
  if (nama === "SUM") return jumlahkan(semua);
  const [pertama] = semua;
  if (!pertama) return nama === "AVERAGE" ? undefined : NOL;
  if (nama === "AVERAGE") return bagi(jumlahkan(semua), pecahan(BigInt(semua.length))) ?? undefined;
  return semua.reduce((a, b) => (banding(a, b) === (nama === "MIN" ? 1 : -1) ? b : a));
}

function satuan(nilai: Pecahan | undefined): Pecahan[] | undefined {
  return nilai && [nilai];
}

/** The figures of a range, texts left out as a spreadsheet does; undefined where a cell has no value yet, or an error. */
function angkaRentang(f: Formula & { op: "ref" }, buku: BukuRumus): Pecahan[] | undefined {
  const sheet = buku.lembar(f.sheet);
  const { top, left, bottom, right } = refArea(f);
  buku.sisa -= (bottom - top + 1) * (right - left + 1);
  if (!sheet || buku.sisa < 0) return undefined;
  const semua: Pecahan[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) {
      const nilai = nilaiSel(cellAt(sheet, row, col));
      if (nilai === undefined) return undefined;
      if (typeof nilai === "object" && nilai !== null) semua.push(nilai);
    }
  }
  return semua;
}
