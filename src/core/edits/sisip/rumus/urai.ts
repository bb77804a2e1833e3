import { parseAreaName, type Area } from "../../../workbook";

/** A formula taken apart: only what the formulas of our own tables are made of. */
export type Pohon =
  | { readonly jenis: "tetap"; readonly nilai: number | string }
  /** Cells; `lembar` null: of the formula's own sheet. */
  | { readonly jenis: "acuan"; readonly lembar: string | null; readonly area: Area }
  | { readonly jenis: "nama"; readonly nama: string }
  | { readonly jenis: "fungsi"; readonly nama: string; readonly isi: readonly Pohon[] }
  | { readonly jenis: "dua"; readonly tanda: string; readonly kiri: Pohon; readonly kanan: Pohon };

const LEKSEM =
  /\s*(?:(?<angka>\d+(?:\.\d+)?)(?![A-Za-z_])|"(?<teks>(?:[^"]|"")*)"|(?:'(?<kutip>(?:[^']|'')+)'!|(?<lembar>[A-Za-z_][\w.]*)!)?(?<sel>\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])|(?<kata>[A-Za-z_][\w.]*)|(?<tanda><=|>=|<>|[-+*/&=<>(),]))/y;

type Leksem = Record<string, string | undefined>;

/** Binary operators from the loosest to the tightest. */
const JENJANG: readonly (readonly string[])[] = [["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"]];

/** Reads a formula that starts with "=". Throws a plain Error for one that this program would not have written. */
export function uraiRumus(rumus: string): Pohon {
  const leksem = pisah(rumus);
  let di = 0;
  const tanda = (): string | undefined => leksem[di]?.tanda;
  const harus = (apa: string): void => {
    if (tanda() !== apa) throw new Error(`${apa} expected in ${rumus}`);
    di += 1;
  };

  const jenjang = (ke: number): Pohon => {
    const milik = JENJANG[ke];
    if (!milik) return satuan();
    let kiri = jenjang(ke + 1);
    for (let t = tanda(); t !== undefined && milik.includes(t); t = tanda()) {
      di += 1;
      kiri = { jenis: "dua", tanda: t, kiri, kanan: jenjang(ke + 1) };
    }
    return kiri;
  };

  const satuan = (): Pohon => {
    const l = leksem[di++];
    if (l?.angka !== undefined) return { jenis: "tetap", nilai: Number(l.angka) };
    if (l?.teks !== undefined) return { jenis: "tetap", nilai: l.teks.replaceAll('""', '"') };
    if (l?.sel !== undefined) return acuan(l);
    if (l?.kata !== undefined) return tanda() === "(" ? fungsi(l.kata) : { jenis: "nama", nama: l.kata };
    if (l?.tanda === "-") return { jenis: "dua", tanda: "-", kiri: { jenis: "tetap", nilai: 0 }, kanan: satuan() };
    if (l?.tanda !== "(") throw new Error(`cannot read ${rumus}`);
    const isi = jenjang(0);
    harus(")");
    return isi;
  };

  const fungsi = (nama: string): Pohon => {
    harus("(");
    const isi = [jenjang(0)];
    while (tanda() === ",") {
      di += 1;
      isi.push(jenjang(0));
    }
    harus(")");
    return { jenis: "fungsi", nama: nama.toUpperCase(), isi };
  };

  const pohon = jenjang(0);
  if (di < leksem.length) throw new Error(`cannot read the rest of ${rumus}`);
  return pohon;
}

function acuan({ sel = "", kutip, lembar }: Leksem): Pohon {
  const area = parseAreaName(sel);
  if (!area) throw new Error(`no such cells: ${sel}`);
  return { jenis: "acuan", lembar: kutip?.replaceAll("''", "'") ?? lembar ?? null, area };
}

function pisah(rumus: string): Leksem[] {
  const hasil: Leksem[] = [];
  LEKSEM.lastIndex = 1;
  while (LEKSEM.lastIndex < rumus.length) {
    const di = LEKSEM.lastIndex;
    const cocok = LEKSEM.exec(rumus);
    if (!cocok?.groups) throw new Error(`cannot read ${rumus} from place ${di}`);
    hasil.push(cocok.groups);
  }
  return hasil;
}
