import { bacaAngka, isiSel, type Angka } from "../lkjip/angka";
import { excelEkspresi, geserkan, nilaiEkspresi, type Ekspresi, type TulisanExcel } from "../lkjip/ekspresi";
import { excelGolongan, labelGolongan, type Golongan } from "../lkjip/golongan";
import { bulatkan, dariNumber, kali, keNumber, pangkatSepuluh, sama, type Pecahan } from "../lkjip/pecahan";
import type { Operan } from "../rules";
import { cellAt, type Address, type Cell, type CellContent, type Snapshot } from "../workbook";
import { acuanSel } from "./acuan";
import { formatSeperti } from "./format-seperti";
import type { Bentuk } from "./rencana";

/** What to put into a cell so that it reads as it should, or why that cannot be done (after "karena"). */
export type IsiBaru =
  | { readonly after: CellContent; readonly bentuk: Bentuk; readonly catatan: string | null }
  | { readonly sebab: string };

/** What a live formula of the cell would compute: a figure, or the class of one. */
export type RumusSel =
  | { readonly jenis: "angka"; readonly ekspresi: Ekspresi<Operan> }
  | { readonly jenis: "golongan"; readonly nilai: Operan; readonly golongan: Golongan };

/** The correction of one cell: how it should read, and the arithmetic that gives it where there is one. */
export type Pembetulan = {
  readonly at: Address;
  readonly seharusnya: string;
  readonly rumus: RumusSel | null;
  /** The cells it is computed from. */
  readonly dasar: readonly Address[];
  /** For an empty cell: a filled one of its column, whose way of writing it takes. */
  readonly contoh?: Cell;
};

/**
 * The content that makes a cell read `seharusnya`, in the cell's own way of writing: a number in its format, or a text.
 * A live formula is written where it is asked for or stood there before, if it gives the very same figure.
 */
export function isiBaru(snapshot: Snapshot, p: Pembetulan, bentuk: Bentuk): IsiBaru {
  const cell = p.contoh ?? selDi(snapshot, p.at);
  if (bentuk === "nilai" && cell.formula === undefined) return denganNilai(cell, p);
  const rumus = denganRumus(snapshot, cell, p);
  if ("after" in rumus) return rumus;
  // A formula is more than its result: it is not given up for a figure.
  if (selDi(snapshot, p.at).formula !== undefined) return { sebab: `selnya berisi rumus, sedangkan ${rumus.sebab}` };
  const nilai = denganNilai(cell, p);
  return "after" in nilai ? { ...nilai, catatan: `Ditulis tanpa rumus karena ${rumus.sebab}.` } : nilai;
}

function selDi(snapshot: Snapshot, at: Address): Cell {
  const sheet = snapshot.sheets.find((s) => s.name === at.sheet);
  return sheet ? cellAt(sheet, at.row, at.col) : { value: null };
}

/** The figure of a text that we wrote ourselves: its dots are thousands. */
function angkaDari(teks: string): Angka | null {
  const isi = bacaAngka(teks);
  return isi.jenis === "angka" ? isi : isi.jenis === "rancu" ? isi.pilihan[0] : null;
}

function denganNilai(cell: Cell, { seharusnya, contoh }: Pembetulan): IsiBaru {
  const format = contoh?.format === undefined ? {} : { format: contoh.format };
  const isi = (value: string | number): IsiBaru => ({ after: { value, ...format }, bentuk: "nilai", catatan: null });
  // The real minus sign is for reading: spreadsheets know only the hyphen.
  if (typeof cell.value === "string") return isi(seharusnya.replaceAll("\u2212", "-"));
  const [lama, baru] = [bacaAngka(cell.value, cell.format), angkaDari(seharusnya)];
  const value = lama.jenis === "angka" && baru ? isiSel(lama, baru.nilai) : null;
  if (value !== null && bacaAngka(value, cell.format).tertulis === seharusnya) return isi(value);
  return { sebab: "angkanya tidak dapat ditulis persis dalam format selnya" };
}

function denganRumus(snapshot: Snapshot, cell: Cell, p: Pembetulan): IsiBaru {
  if (!p.rumus) return { sebab: "tidak ada rumus yang menghitungnya" };
  return p.rumus.jenis === "angka"
    ? rumusAngka(snapshot, cell, p, p.rumus.ekspresi)
    : rumusGolongan(snapshot, p, p.rumus.nilai, p.rumus.golongan);
}

const TEKS: IsiBaru = { sebab: "angka dasarnya tersimpan sebagai teks" };
const LAIN: IsiBaru = { sebab: "rumusnya tidak menampilkan isi yang sama" };

function rumusGolongan(snapshot: Snapshot, p: Pembetulan, operan: Operan, golongan: Golongan): IsiBaru {
  const [excel, nilai] = [acuan(operan, p.at), nilaiTersimpan(snapshot, operan)];
  if (!excel || !nilai) return TEKS;
  const value = labelGolongan(golongan, nilai);
  if (value?.toLowerCase() !== p.seharusnya.toLowerCase()) return LAIN;
  return { after: { value, formula: `=${excelGolongan(golongan, excel)}` }, bentuk: "rumus", catatan: null };
}

function acuan(o: Operan, dari: Address): TulisanExcel | null {
  return o.at && o.geser !== undefined ? { teks: acuanSel(o.at, dari), geser: o.geser } : null;
}

function rumusAngka(snapshot: Snapshot, cell: Cell, p: Pembetulan, ekspresi: Ekspresi<Operan>): IsiBaru {
  const excel = excelEkspresi(ekspresi, (o) => acuan(o, p.at));
  if (!excel) return TEKS;
  const tepat = nilaiEkspresi(ekspresi, (o) => nilaiTersimpan(snapshot, o));
  const [lama, baru] = [bacaAngka(cell.value, cell.format), angkaDari(p.seharusnya)];
  if (!tepat || !baru || lama.jenis !== "angka") return LAIN;
  const terbaca = SATUAN.find((g) => sama(bulatkan(geserNilai(tepat, -g), baru.desimal), baru.nilai));
  if (terbaca === undefined) return LAIN;
  const geser = terbaca + (lama.teks ? (lama.persen ? 2 : 0) : lama.geser);
  const value = keNumber(geserNilai(tepat, -geser));
  const sekarang = cell.format ?? "General";
  // A formula that stood there showed all its digits in a General format, and goes on doing so.
  const polos = cell.formula !== undefined && sekarang === "General" && !lama.teks;
  const format = polos ? sekarang : [sekarang, formatSeperti(lama)].find((f) => tampak(value, f, baru));
  if (format === undefined) return LAIN;
  const ganti = format === sekarang && p.contoh === undefined ? {} : { format };
  return { after: { value, formula: `=${geserkan(excel, geser)}`, ...ganti }, bentuk: "rumus", catatan: null };
}

/** A percentage may be read as 105 or as 1,05: the shifts between a result and the figure its cell shows. */
const SATUAN = [0, 2] as const;

function geserNilai(nilai: Pecahan, geser: number): Pecahan {
  return kali(nilai, pangkatSepuluh(geser));
}

function tampak(value: number, format: string, baru: Angka): boolean {
  const isi = bacaAngka(value, format);
  return isi.jenis === "angka" && isi.desimal === baru.desimal && sama(isi.tampil, baru.nilai);
}

/** What is stored behind an operand, in the unit that is read. */
function nilaiTersimpan(snapshot: Snapshot, o: Operan): Pecahan | null {
  const cell = o.at ? selDi(snapshot, o.at) : null;
  const nilai = typeof cell?.value === "number" ? dariNumber(cell.value) : null;
  return nilai && o.geser !== undefined ? geserNilai(nilai, o.geser) : null;
}
