import { bagi, banding, jumlahkan, kali, kurang, pecahan, SERATUS, tambah, type Pecahan } from "./pecahan";

/**
 * A formula of the field over terms of any kind, written once and read in three ways: computed, told on paper, and put
 * into a cell as a live formula. `persen` is "× 100%".
 */
export type Ekspresi<T> =
  | { readonly op: "suku"; readonly suku: T }
  | { readonly op: "tetap"; readonly nilai: number; readonly teks: string }
  | { readonly op: "tambah" | "kurang" | "bagi"; readonly kiri: Ekspresi<T>; readonly kanan: Ekspresi<T> }
  | { readonly op: "persen"; readonly isi: Ekspresi<T> }
  /** A simple mean; `ringkas`: how it reads where its terms are too many for a line. */
  | { readonly op: "rata"; readonly isi: readonly Ekspresi<T>[]; readonly ringkas?: readonly (T | string)[] }
  /** `isi` where `syarat` is at least so many percent, else nothing. */
  | { readonly op: "bila"; readonly syarat: Ekspresi<T>; readonly sedikitnya: number; readonly isi: Ekspresi<T> };

export const suku = <T>(isi: T): Ekspresi<T> => ({ op: "suku", suku: isi });
/** 100 percent, as in "100% − penyerapan". */
export const seratusPersen: Ekspresi<never> = { op: "tetap", nilai: 100, teks: "100%" };
export const dibagi = <T>(kiri: Ekspresi<T>, kanan: Ekspresi<T>): Ekspresi<T> => ({ op: "bagi", kiri, kanan });
export const dikurangi = <T>(kiri: Ekspresi<T>, kanan: Ekspresi<T>): Ekspresi<T> => ({ op: "kurang", kiri, kanan });
export const persen = <T>(isi: Ekspresi<T>): Ekspresi<T> => ({ op: "persen", isi });
export const rata = <T>(isi: readonly Ekspresi<T>[], ringkas?: readonly (T | string)[]): Ekspresi<T> =>
  ringkas ? { op: "rata", isi, ringkas } : { op: "rata", isi };
export const bila = <T>(syarat: Ekspresi<T>, sedikitnya: number, isi: Ekspresi<T>): Ekspresi<T> => ({
  op: "bila",
  syarat,
  sedikitnya,
  isi,
});

/** A column of terms, added or taken away. */
export function dijumlahkan<T>(baris: readonly { isi: Ekspresi<T>; kurang: boolean }[]): Ekspresi<T> {
  const [pertama, ...lain] = baris;
  const awal: Ekspresi<T> =
    pertama === undefined || pertama.kurang ? { op: "tetap", nilai: 0, teks: "0" } : pertama.isi;
  return (pertama?.kurang ? baris : lain).reduce<Ekspresi<T>>(
    (kiri, b) => ({ op: b.kurang ? "kurang" : "tambah", kiri, kanan: b.isi }),
    awal,
  );
}

/** The exact result; null where something is divided by nought or a term has no figure. */
export function nilaiEkspresi<T>(e: Ekspresi<T>, nilai: (suku: T) => Pecahan | null): Pecahan | null {
  switch (e.op) {
    case "suku":
      return nilai(e.suku);
    case "tetap":
      return pecahan(BigInt(e.nilai));
    case "persen": {
      const isi = nilaiEkspresi(e.isi, nilai);
      return isi && kali(isi, SERATUS);
    }
    case "rata": {
      const isi = e.isi.map((x) => nilaiEkspresi(x, nilai));
      return isi.every((x) => x !== null) ? bagi(jumlahkan(isi), pecahan(BigInt(isi.length))) : null;
    }
    case "bila": {
      const syarat = nilaiEkspresi(e.syarat, nilai);
      const cukup = syarat !== null && banding(syarat, pecahan(BigInt(e.sedikitnya))) >= 0;
      return cukup ? nilaiEkspresi(e.isi, nilai) : null;
    }
    default: {
      const [kiri, kanan] = [nilaiEkspresi(e.kiri, nilai), nilaiEkspresi(e.kanan, nilai)];
      return kiri && kanan && { tambah, kurang, bagi }[e.op](kiri, kanan);
    }
  }
}

/** The terms that take part, in reading order. */
export function sukuEkspresi<T>(e: Ekspresi<T>): readonly T[] {
  switch (e.op) {
    case "suku":
      return [e.suku];
    case "tetap":
      return [];
    case "persen":
      return sukuEkspresi(e.isi);
    case "rata":
      return e.isi.flatMap(sukuEkspresi);
    case "bila":
      return [...sukuEkspresi(e.syarat), ...sukuEkspresi(e.isi)];
    default:
      return [...sukuEkspresi(e.kiri), ...sukuEkspresi(e.kanan)];
  }
}

const TANDA = { tambah: "+", kurang: "−", bagi: "÷" } as const;

/** Terms and signs in reading order: [realisasi, "÷", target, "× 100%"]. */
export function bagianEkspresi<T>(e: Ekspresi<T>): readonly (T | string)[] {
  const hasil: (T | string)[] = [];
  for (const b of urutan(e)) {
    const akhir = hasil.at(-1);
    if (typeof b === "string" && typeof akhir === "string") hasil[hasil.length - 1] = rapat(`${akhir} ${b}`);
    else hasil.push(b);
  }
  return hasil;
}

/** The whole of it on one line: "93,25 ÷ 89 × 100%". */
export function uraianEkspresi<T>(e: Ekspresi<T>, teks: (suku: T) => string): string {
  return rapat(
    bagianEkspresi(e)
      .map((b) => (typeof b === "string" ? b : teks(b)))
      .join(" "),
  );
}

function urutan<T>(e: Ekspresi<T>): (T | string)[] {
  switch (e.op) {
    case "suku":
      return [e.suku];
    case "tetap":
      return [e.teks];
    case "persen":
      return [...urutan(e.isi), "× 100%"];
    case "rata": {
      const [satu, ...lain] = e.isi;
      if (satu && lain.length === 0) return urutan(satu);
      if (e.ringkas) return [...e.ringkas];
      return ["(", ...e.isi.flatMap((x, i) => (i > 0 ? ["+", ...urutan(x)] : urutan(x))), ") ÷", String(e.isi.length)];
    }
    case "bila":
      return urutan(e.isi);
    default: {
      const kanan = tunggal(e.kanan) ? urutan(e.kanan) : ["(", ...urutan(e.kanan), ")"];
      const kiri = e.op !== "bagi" || tunggal(e.kiri) ? urutan(e.kiri) : ["(", ...urutan(e.kiri), ")"];
      return [...kiri, TANDA[e.op], ...kanan];
    }
  }
}

function tunggal<T>(e: Ekspresi<T>): boolean {
  if (e.op === "rata") return e.isi.length === 1 || e.ringkas?.length === 1;
  return e.op === "suku" || e.op === "tetap";
}

function rapat(teks: string): string {
  return teks.replace(/\( /g, "(").replace(/ \)/g, ")");
}

/** A live formula without its "="; its result × 10^geser is the value in the unit that people read. */
export type TulisanExcel = { readonly teks: string; readonly geser: number };

/**
 * The formula over cells. `acuan` names the cell of a term and how its stored number is shifted against what is read (2
 * in a percent format); null where a term cannot be referred to, such as a number stored as text.
 */
export function excelEkspresi<T>(e: Ekspresi<T>, acuan: (suku: T) => TulisanExcel | null): TulisanExcel | null {
  switch (e.op) {
    case "suku":
      return acuan(e.suku);
    case "tetap":
      return { teks: String(e.nilai), geser: 0 };
    case "persen": {
      const isi = excelEkspresi(e.isi, acuan);
      return isi && { teks: isi.teks, geser: isi.geser + 2 };
    }
    case "rata": {
      const isi = e.isi.map((x) => excelEkspresi(x, acuan));
      if (isi.length === 1) return isi[0] ?? null;
      if (!isi.every((x) => x !== null)) return null;
      const geser = samaGeser(isi);
      return { teks: `AVERAGE(${isi.map((x) => geserkan(x, geser)).join(",")})`, geser };
    }
    case "bila": {
      const [syarat, isi] = [excelEkspresi(e.syarat, acuan), excelEkspresi(e.isi, acuan)];
      return syarat && isi && { teks: `IF(${geserkan(syarat, 0)}>=${e.sedikitnya},${isi.teks},"")`, geser: isi.geser };
    }
    default: {
      const [kiri, kanan] = [excelEkspresi(e.kiri, acuan), excelEkspresi(e.kanan, acuan)];
      if (!kiri || !kanan) return null;
      const kurung = (x: Ekspresi<T>, teks: string) => (tunggal(x) || x.op === "rata" ? teks : `(${teks})`);
      if (e.op === "bagi") {
        const teks = `${kurung(e.kiri, kiri.teks)}/${kurung(e.kanan, kanan.teks)}`;
        return { teks, geser: kiri.geser - kanan.geser };
      }
      const geser = samaGeser([kiri, kanan]);
      const tanda = e.op === "tambah" ? "+" : "-";
      return { teks: `${geserkan(kiri, geser)}${tanda}${kurung(e.kanan, geserkan(kanan, geser))}`, geser };
    }
  }
}

/** The shift that all terms share, else none. */
function samaGeser(semua: readonly TulisanExcel[]): number {
  const geser = semua[0]?.geser ?? 0;
  return semua.every((x) => x.geser === geser) ? geser : 0;
}

/** The formula brought to another shift: `F4` of a percent format is `F4*100` in what is read. */
export function geserkan({ teks, geser }: TulisanExcel, ke: number): string {
  const beda = geser - ke;
  if (beda === 0) return teks;
  const kurung = /[+-]/.test(teks.replace(/\([^()]*\)/g, "")) ? `(${teks})` : teks;
  return `${kurung}${beda > 0 ? "*" : "/"}${10 ** Math.abs(beda)}`;
}
