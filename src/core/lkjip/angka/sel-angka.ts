import {
  banding,
  bulatkan,
  dariDesimal,
  dariNumber,
  kali,
  mutlak,
  NOL,
  pangkatSepuluh,
  type Pecahan,
} from "../pecahan";
import type { Bacaan, Gaya } from "./bacaan";
import { type Bagian, bacaFormat, pilihBagian } from "./format";
import { desimalPerlu, MINUS, tulisAngka } from "./tulis";
import { tulisTanggal } from "./tanggal";

/** A number as it is shown: rounded, with its decimals, as digits without sign. */
type Tampilan = { readonly tampil: Pecahan; readonly desimal: number; readonly digit: string };

/**
 * What Excel rounds for display: 15 digits. A formula's 53.49999999999999 that means 53.5 shows as 54, as it should.
 */
function limaBelasDigit(n: number, persis: Pecahan): Pecahan {
  if (Number.isInteger(n) && Math.abs(n) < 1e15) return persis;
  const rounded = n.toPrecision(15);
  return Number(rounded) === n ? persis : (dariDesimal(rounded) ?? NOL);
}

/** The power of ten of the first digit: 2 for 104,78, -1 for 0,5. A double cannot tell: 15 digits may round past it. */
function pangkat(p: Pecahan): number {
  const nilai = mutlak(p);
  const guess = String(nilai.atas).length - String(nilai.bawah).length;
  return banding(nilai, pangkatSepuluh(guess)) < 0 ? guess - 1 : guess;
}

/**
 * General shows at most 11 characters, that is 9 decimals below one and ten digits above it, and below 0.0001 six
 * digits with an exponent. A narrow column shows less, but no host knows its width in digits; and whole numbers beyond
 * 11 digits, which Excel writes as 1,23E+11, stay whole here, because nobody rounds money that way.
 */
function desimalUmum(p: Pecahan): number {
  const exponent = pangkat(p);
  if (exponent < -4) return desimalPerlu(p, 5 - exponent);
  return desimalPerlu(p, Math.max(0, 9 - Math.max(0, exponent)));
}

function tampilkan(bagian: Bagian, n: number, persis: Pecahan): Tampilan {
  const shifted = kali(limaBelasDigit(n, persis), pangkatSepuluh(bagian.geser));
  if (bagian.jenis === "ilmiah") {
    const shown = n.toExponential(bagian.minDesimal);
    const [mantissa = "", exponent = "0"] = shown.replace("-", "").split("e");
    const power = Number(exponent);
    return {
      tampil: dariDesimal(shown) ?? NOL,
      desimal: Math.max(0, bagian.minDesimal - power),
      digit: `${mantissa.replace(".", ",")}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`,
    };
  }
  const desimal =
    bagian.jenis === "angka"
      ? Math.max(bagian.minDesimal, desimalPerlu(shifted, bagian.maksDesimal))
      : desimalUmum(shifted);
  const tampil = bulatkan(shifted, desimal);
  const { ribuan } = bagian;
  return { tampil, desimal, digit: tulisAngka(mutlak(tampil), { desimal, ribuan, digit: Math.max(1, bagian.digit) }) };
}

/** A way of writing, with the unit and the predikat that stand in it. */
type GayaFormat = { readonly gaya: Gaya; readonly akhiran: string; readonly label: string };

const gayaDikenal = new WeakMap<readonly Bagian[], Map<number, GayaFormat>>();

/** The literal text around the digits as a way of writing, taken from the section for positive numbers. */
function gayaFormat(format: readonly Bagian[], desimal: number): GayaFormat {
  const milik = gayaDikenal.get(format) ?? new Map<number, GayaFormat>();
  gayaDikenal.set(format, milik);
  let hasil = milik.get(desimal);
  if (!hasil) milik.set(desimal, (hasil = bacaGaya(format, desimal)));
  return hasil;
}

function bacaGaya(format: readonly Bagian[], desimal: number): GayaFormat {
  const { bagian } = pilihBagian(format, 1);
  const negatif = pilihBagian(format, -1);
  const depan = bagian.depan.replace(/\s+/g, " ").trimStart();
  const belakang = bagian.belakang.replace(/\s+/g, " ").trimEnd();
  const gaya: Gaya = {
    desimal,
    persen: (depan + belakang).includes("%"),
    rupiah: /\b(?:rp|idr)\b/i.test(depan + belakang),
    ribuan: bagian.ribuan,
    digit: Math.max(1, bagian.digit),
    depan,
    belakang,
    kurung: negatif.sendiri && negatif.bagian.depan.includes("("),
  };
  const satuan = /\p{L}.*/u.exec(belakang)?.[0] ?? "";
  const label = /\(([^()]+)\)/.exec(belakang)?.[1] ?? "";
  return { gaya, akhiran: label || gaya.rupiah ? "" : satuan.trim(), label };
}

/** So many figures are remembered: the same ones stand in many tables, and each is asked for more than once. */
const ANGKA_TERBANYAK = 50_000;
const ingatan = new Map<string, Map<number, Bacaan>>();
let diingat = 0;

/** Reads a cell that holds a number, through its number format. */
export function bacaSelAngka(n: number, code: string): Bacaan {
  const ada = ingatan.get(code)?.get(n);
  if (ada) return ada;
  if (diingat >= ANGKA_TERBANYAK) {
    ingatan.clear();
    diingat = 0;
  }
  const hasil = bacaBaru(n, code);
  const milik = ingatan.get(code) ?? new Map<number, Bacaan>();
  ingatan.set(code, milik.set(n, hasil));
  diingat += 1;
  return hasil;
}

function bacaBaru(n: number, code: string): Bacaan {
  const persis = dariNumber(n);
  if (!persis) return { jenis: "galat", tertulis: "#NUM!" };
  const format = bacaFormat(code);
  const { bagian, sendiri } = pilihBagian(format, n);
  if (bagian.jenis === "tanggal") {
    return { jenis: "teks", tertulis: tulisTanggal(n, bagian.adaTanggal, bagian.adaWaktu), sebab: "tanggal" };
  }
  // A section without digits hides the number or shows a word for it ("-" for zero); its size and decimals are then
  // those of the other numbers of the column, and a hidden number is written out, because it counts all the same.
  const harfiah = bagian.jenis === "harfiah";
  const ukuran = harfiah ? pilihBagian(format, 1).bagian : bagian;
  const { tampil, desimal, digit } = tampilkan(ukuran, n, persis);
  const { gaya, akhiran, label } = gayaFormat(format, desimal);
  const tanda = banding(tampil, NOL) < 0 ? MINUS : "";
  const minus = sendiri ? "" : tanda;
  const kata = (harfiah ? bagian.depan : minus + bagian.depan + digit + bagian.belakang).replace(/\s+/g, " ").trim();
  return {
    jenis: "angka",
    nilai: kali(persis, pangkatSepuluh(ukuran.geser)),
    tampil,
    desimal,
    persen: gaya.persen === true,
    rupiah: gaya.rupiah === true,
    akhiran,
    label,
    teks: false,
    cacat: [],
    tertulis: kata === "" ? tanda + digit : kata,
    gaya,
    geser: ukuran.geser,
  };
}
