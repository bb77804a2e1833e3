import { lipat } from "./istilah";
import type { Kelas } from "./kategori";
import { banding, dariDesimal, type Pecahan } from "./pecahan";

type Tanda = "<" | "≤" | ">" | "≥";
type Keping = { readonly angka: Pecahan } | { readonly tanda: Tanda } | "x" | "-" | "ke-atas" | "ke-bawah";

/** Tried in this order: "lebih" alone is left for last, since "atau lebih" and "lebih kecil dari" say other things. */
const KATA: readonly (readonly [RegExp, string])[] = [
  [/sama dengan atau (kurang|lebih (kecil|rendah))( dari| daripada)?/g, " ≤ "],
  [/sama dengan atau lebih( besar| tinggi)?( dari| daripada)?/g, " ≥ "],
  [/lebih (besar |tinggi )?(dari )?(atau )?sama dengan|(minimal|paling sedikit|sedikitnya|mulai)/g, " ≥ "],
  [
    /kurang (dari )?(atau )?sama dengan|lebih (kecil|rendah) (dari )?(atau )?sama dengan|(maksimal|paling banyak|paling tinggi)/g,
    " ≤ ",
  ],
  [/ke ?atas|atau lebih/g, " ↑ "],
  [/ke ?bawah|atau kurang/g, " ↓ "],
  [/kurang (dari|daripada)|lebih (kecil|rendah) (dari|daripada)?|di ?bawah/g, " < "],
  [/lebih (besar |tinggi )?(dari|daripada)?|di ?atas|melebihi|melampaui/g, " > "],
  [/s\/d|s\.? ?d\.?|sampai( dengan)?|hingga|–|—|−|-|dan|~/g, " - "],
  [/>=|=>|≧|⩾/g, " ≥ "],
  [/<=|=<|≦|⩽/g, " ≤ "],
  [/capaian( kinerja)?|nilai|skor|realisasi/g, " x "],
];

/** Cuts "91% s.d.≤ 100%" into numbers and signs; null where anything else stands in it. */
function keping(teks: string): Keping[] | null {
  let sisa = ` ${lipat(teks)} `.replace(/%|persen|≤|≥/g, (s) => (s === "≤" || s === "≥" ? ` ${s} ` : " "));
  for (const [pola, ganti] of KATA) sisa = sisa.replace(pola, ganti);
  const hasil: Keping[] = [];
  for (const kata of sisa.replace(/([<>≤≥↑↓])/g, " $1 ").split(/\s+/)) {
    if (kata === "") continue;
    if (/^\d+([.,]\d+)?$/.test(kata)) {
      const angka = dariDesimal(kata.replace(",", "."));
      if (angka) hasil.push({ angka });
    } else if (kata === "<" || kata === "≤" || kata === ">" || kata === "≥") hasil.push({ tanda: kata });
    else if (kata === "x" || kata === "n") hasil.push("x");
    else if (kata === "-") hasil.push("-");
    else if (kata === "↑") hasil.push("ke-atas");
    else if (kata === "↓") hasil.push("ke-bawah");
    else return null;
  }
  return hasil;
}

/** The bounds of one class of a rating scale, percent as 0..100; null where the text is no range. */
export type Rentang = Omit<Kelas, "label">;

/** Reads "91% s.d.≤ 100%", "≤ 50%", "75 < x ≤ 100", "lebih dari 100", "90 ke atas". A bare number is no range. */
export function bacaRentang(teks: string): Rentang | null {
  if (teks.length > 60) return null;
  const bagian = keping(teks);
  if (!bagian) return null;
  const letak = bagian.flatMap((k, i) => (typeof k === "object" && "angka" in k ? [{ i, angka: k.angka }] : []));
  const [satu, dua, tiga] = letak;
  if (!satu || tiga) return null;
  return dua ? duaBatas(bagian, satu, dua) : satuBatas(bagian, satu);
}

type Letak = { readonly i: number; readonly angka: Pecahan };

function tandaDi(bagian: readonly Keping[], dari: number, sampai: number): Tanda | null {
  for (const k of bagian.slice(Math.max(0, dari), sampai)) if (typeof k === "object" && "tanda" in k) return k.tanda;
  return null;
}

const BALIK: Readonly<Record<Tanda, Tanda>> = { "<": ">", "≤": "≥", ">": "<", "≥": "≤" };

function satuBatas(bagian: readonly Keping[], n: Letak): Rentang | null {
  const depan = tandaDi(bagian, 0, n.i);
  const belakang = tandaDi(bagian, n.i + 1, bagian.length);
  const tanda = bagian.includes("ke-atas")
    ? "≥"
    : bagian.includes("ke-bawah")
      ? "≤"
      : (depan ?? (belakang && BALIK[belakang]));
  if (!tanda) return null;
  return tanda === ">" || tanda === "≥"
    ? { bawah: n.angka, bawahTermasuk: tanda === "≥", atas: null, atasTermasuk: true }
    : { bawah: null, bawahTermasuk: false, atas: n.angka, atasTermasuk: tanda === "≤" };
}

function duaBatas(bagian: readonly Keping[], a: Letak, b: Letak): Rentang | null {
  const antara = bagian.slice(a.i + 1, b.i);
  const x = antara.indexOf("x");
  // "75 < x ≤ 100": the first sign speaks of the lower bound, seen from the number's side.
  const tandaA = x >= 0 ? tandaDi(bagian, a.i + 1, a.i + 1 + x) : tandaDi(bagian, 0, a.i);
  const tandaB = tandaDi(bagian, x >= 0 ? a.i + 2 + x : a.i + 1, b.i);
  if (x < 0 && !antara.includes("-") && tandaB === null) return null;
  const turun = banding(a.angka, b.angka) > 0;
  const tegas = (t: Tanda | null) => t === "<" || t === ">";
  const [rendah, tinggi] = turun ? [b, a] : [a, b];
  return {
    bawah: rendah.angka,
    bawahTermasuk: !tegas(turun ? tandaB : tandaA),
    atas: tinggi.angka,
    atasTermasuk: !tegas(turun ? tandaA : tandaB),
  };
}
