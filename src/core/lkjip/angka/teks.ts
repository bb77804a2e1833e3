import { ingat } from "../ingatan";
import { kali, pecahan } from "../pecahan";
import type { Angka, Bacaan, Rancu } from "./bacaan";
import { bacaButir, type Butir } from "./butir";
import { isNihil, isPredikat } from "./kata";
import { putuskanKolom } from "./kolom";
import { Kursor } from "./kursor";
import { rapikanSpasi } from "./spasi";

/** No cell with numbers in it is longer; what is longer is prose and read as words without a closer look. */
const MAX_PANJANG = 400;

const GALAT = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/i;
/** Dashes or leader dots alone, also behind Rp or before %. */
const GARIS = /^(?:rp ?[.:]? ?)?(?:[-–—−‐‑_](?: ?[-–—−‐‑_])*(?:,-)?|\.{2,}|…+) ?%?$/i;
const KURUNG = /^((?:rp ?[.:]? ?)?)\(([^()]*)\)( ?%)?$/i;
const PREDIKAT_DEPAN = /^(\p{L}+(?: \p{L}+)?) ?\(([^()]*)\)$/u;
const RENTANG = / ?(?:[-–—−~]|s ?\/ ?d|s\.? ?d\.?|sampai(?: dengan)?|hingga)(?!\p{L}) ?[≤≥<>=]{0,2} ?/iuy;
const PEMISAH = / ?(?:[\n;,]|dan(?= ))[ \n]*| /y;
const RANCU = "titik atau komanya dapat berarti pemisah ribuan atau tanda desimal";

/** "1. 82" over "2. 90%": the numbers or bullets of a list inside a cell belong to no value. */
function tanpaNomorBaris(teks: string): string {
  const lines = teks.split("\n").map((line) => line.trim());
  const bullets = /^(?:[•·▪*]|-(?= )) ?/;
  if (lines.length > 1 && lines.every((line, i) => new RegExp(`^${i + 1}[.)] `).test(line))) {
    return lines.map((line) => line.replace(/^\d+[.)] /, "")).join("\n");
  }
  if (lines.length > 1 && lines.every((line) => bullets.test(line))) {
    return lines.map((line) => line.replace(bullets, "")).join("\n");
  }
  return teks;
}

/** Reads a text that is one number from end to end; null if anything is left over. */
function bacaUtuh(teks: string): Butir {
  const kursor = new Kursor(teks);
  const butir = bacaButir(kursor);
  return kursor.habis || butir?.jenis === "rusak" ? butir : null;
}

/** Changes the number, or both readings of it. */
function ubah(butir: Angka | Rancu, f: (angka: Angka) => Angka): Angka | Rancu {
  if (butir.jenis === "angka") return f(butir);
  const pilihan = [f(butir.pilihan[0]), f(butir.pilihan[1])] as const;
  return { jenis: "rancu", pilihan, tertulis: pilihan[0].tertulis };
}

function negatif(angka: Angka): Angka {
  const nilai = kali(angka.nilai, pecahan(-1n));
  return { ...angka, nilai, tampil: nilai, gaya: { ...angka.gaya, kurung: true } };
}

/** "(3.817.500)" is negative, as in accounts; "Tinggi (85,20)" is a value behind its predikat. */
function bacaDalamKurung(teks: string): Butir {
  if (!teks.includes(")")) return null;
  const kurung = KURUNG.exec(teks);
  if (kurung) {
    const [, depan = "", isi = "", persen = ""] = kurung;
    // A sign or a label inside makes it something else than an amount in brackets.
    if (!/^(?:rp|[\d.,])/i.test(isi) || /\p{L}/u.test(isi.replace(/^rp/i, ""))) return null;
    const butir = bacaUtuh(depan + isi + persen);
    return butir && butir.jenis !== "rusak" ? ubah(butir, negatif) : butir;
  }
  const [, predikat = "", isi = ""] = PREDIKAT_DEPAN.exec(teks) ?? [];
  if (!isPredikat(predikat)) return null;
  const butir = bacaUtuh(isi);
  return butir && butir.jenis !== "rusak" ? ubah(butir, (angka) => ({ ...angka, label: predikat })) : butir;
}

type Semua = { readonly isi: readonly (Angka | Rancu)[]; readonly rentang: boolean };

/** All numbers of the cell in order, or what stops them from being read. */
function bacaSemua(kursor: Kursor): Semua | Exclude<Butir, Angka | Rancu> {
  const isi: (Angka | Rancu)[] = [];
  let rentang = false;
  for (;;) {
    const butir = bacaButir(kursor);
    if (butir === null || butir.jenis === "rusak") return butir;
    isi.push(butir);
    if (kursor.habis) return { isi, rentang };
    if (kursor.ambil(RENTANG)) {
      if (isi.length > 1) return null;
      rentang = true;
    } else if (rentang || !kursor.ambil(PEMISAH)) {
      return null;
    }
  }
}

/** "80-90%": the first takes the unit of the second. */
function denganSatuan(dari: Angka, sampai: Angka): Angka {
  if (dari.persen || dari.akhiran) return dari;
  const { persen, akhiran, gaya } = sampai;
  return { ...dari, persen, akhiran, gaya: { ...dari.gaya, persen, belakang: gaya.belakang ?? "" } };
}

function susun({ isi, rentang }: Semua, teks: string, tertulis: string): Bacaan {
  const angka = putuskanKolom(isi).filter((bacaan) => bacaan.jenis === "angka");
  const [pertama, kedua] = angka;
  if (angka.length < isi.length) return { jenis: "rusak", tertulis, sebab: RANCU };
  if (!pertama || !kedua) return { jenis: "teks", tertulis };
  if (rentang) return { jenis: "rentang", dari: denganSatuan(pertama, kedua), sampai: kedua, tertulis };
  if (/^\d+, \d+$/.test(teks)) return { jenis: "rusak", tertulis, sebab: "ada spasi di dalam angka" };
  return { jenis: "banyak", isi: angka, tertulis };
}

/** Reads a cell that holds text. */
export const bacaTeks: (asli: string) => Bacaan = ingat((asli) => {
  const tertulis = asli.trim();
  const rapi = rapikanSpasi(asli);
  if (rapi.length > MAX_PANJANG) return { jenis: "teks", tertulis };
  if (rapi === "") return { jenis: "kosong", tertulis: "" };
  if (GALAT.test(rapi)) return { jenis: "galat", tertulis };
  if (GARIS.test(rapi) || isNihil(rapi)) return { jenis: "nihil", tertulis };
  if (!/\d/.test(rapi)) return { jenis: "teks", tertulis };

  const teks = tanpaNomorBaris(rapi).replace(/^: ?/, "");
  const tunggal = bacaDalamKurung(teks) ?? bacaUtuh(teks);
  if (tunggal?.jenis === "rusak") return { ...tunggal, tertulis };
  if (tunggal) return ubah(tunggal, (angka) => ({ ...angka, tertulis }));
  const semua = bacaSemua(new Kursor(teks));
  if (semua === null) return { jenis: "teks", tertulis };
  return "jenis" in semua ? { ...semua, tertulis } : susun(semua, teks, tertulis);
});
