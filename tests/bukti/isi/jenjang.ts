/** How the levels of a budget show: by code, number, words, capitals, bold, indentation or columns. */
import type { Acak } from "../acak";
import type { Pos } from "../anggaran-acak";

export type Penanda = {
  readonly cara:
    "kode" | "nomor" | "nomorUlang" | "kata" | "tanda" | "kapital" | "tebal" | "inden" | "spasi" | "kolom" | "huruf";
  readonly kolomNomor: boolean;
  readonly kolomKode: boolean;
};

/** How one row is written. */
export type Hiasan = {
  readonly nama: string;
  readonly kolom: string;
  readonly nomor: string;
  readonly kode: string;
  readonly tebal: boolean;
  readonly inden: number;
};

/** A way that can tell so many levels apart. */
export function penanda(acak: Acak, banyak: number): Penanda {
  if (banyak === 1) return { cara: "nomor", kolomNomor: acak.peluang(0.85), kolomKode: acak.peluang(0.25) };
  const dua = banyak === 2 ? (["tebal", "kapital"] as const) : [];
  const cara = acak.pilih([
    "kode",
    "kode",
    "nomor",
    "nomorUlang",
    "kata",
    "tanda",
    "kapital",
    "inden",
    "spasi",
    "kolom",
    "huruf",
    ...dua,
  ] as const);
  const bernomor = cara === "nomor" || cara === "nomorUlang" || cara === "huruf";
  return { cara, kolomKode: cara === "kode" || (!bernomor && acak.peluang(0.2)), kolomNomor: bernomor };
}

const SEBUTAN = ["Program", "Kegiatan", "Sub Kegiatan"] as const;
const ROMAWI = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"] as const;

/** `nomor` counts a row within its parent, from the program down. */
export function hiasan(
  p: Penanda,
  pos: Pos,
  tingkat: number,
  nomor: readonly number[],
  semua: readonly number[],
): Hiasan {
  const dalam = semua.indexOf(tingkat);
  const terdalam = dalam === semua.length - 1;
  const polos = pos.nama.replace(/^(Program|Kegiatan) /, "");
  const nama = () => {
    if (p.cara === "kata") return tingkat === 0 ? pos.nama : `${SEBUTAN[tingkat] ?? ""} ${polos}`;
    if (p.cara === "tanda") return `[${(SEBUTAN[tingkat] ?? "").toUpperCase()}] ${polos}`;
    if (p.cara === "spasi") return `${"   ".repeat(dalam)}${pos.nama}`;
    return (p.cara === "kapital" || p.cara === "nomorUlang") && tingkat === 0 ? pos.nama.toUpperCase() : pos.nama;
  };
  const tulisNomor = () => {
    const sendiri = nomor.at(-1) ?? 1;
    if (p.cara === "nomor") return nomor.join(".");
    // 1 / 1 / 1,1: the programs count by themselves, their parts begin anew inside each of them.
    if (p.cara === "nomorUlang") return tingkat === 0 ? String(sendiri) : nomor.slice(1).join(",");
    if (p.cara === "huruf")
      return [ROMAWI[sendiri - 1] ?? "", String.fromCharCode(64 + sendiri), String(sendiri)][dalam] ?? "";
    return "";
  };
  return {
    nama: nama(),
    kolom: p.cara === "kolom" ? `program ${tingkat}` : "program",
    nomor: p.kolomNomor ? tulisNomor() : "",
    kode: p.kolomKode ? pos.kode : "",
    tebal: (p.cara === "tebal" || p.cara === "kapital") && !terdalam,
    inden: p.cara === "inden" ? dalam : 0,
  };
}
