import { banding, kali, mutlak, pecahan } from "../pecahan";
import type { Angka, Rancu } from "./bacaan";
import { bacaDeret, CACAT, type Terbaca } from "./deret";
import { isRupiah, isUkuran } from "./kata";
import type { Kursor } from "./kursor";
import { bacaSatuan } from "./satuan";

/** One number with what belongs to it, a reason why it is none, or null where words or a code stand. */
export type Butir = Angka | Rancu | { readonly jenis: "rusak"; readonly sebab: string } | null;

const LABEL_DEPAN = /\(([^()\d]*)\) ?(?=\d)/y;
const TANDA = /([-−–‐‑+]) ?/y;
/** One dot or colon belongs to Rp, wherever the spaces are; a second one is astray. */
const RUPIAH = /(?:rp|idr)(?!\p{L}) ?[.:]? ?/iuy;
const DERET = /[.,]*\d[\d.,]*/y;
/** A space or a line break behind a mark, then three digits: a number that was broken when it was pasted. */
const SAMBUNGAN = /[ \n](?=\d{3}(?!\d))/y;
const GRUP_SPASI = /(?: \d{3})+(?![\d.,])/y;
const HURUF_O = /[oO]+[\doO]*(?!\p{L})/uy;
const PERSEN = / ?(?:%|(?:persen|prosen)(?!\p{L}))/iuy;
/** ",-" and ".-" end an amount of rupiah; before a digit they would be a range. */
const AKHIR_RUPIAH = /[-–—=]{1,2}(?! ?\d)/y;

/** Asterisks that point to a note below the table. */
const CATATAN_KAKI = / ?\*{1,3}\)?/y;

const SERIBU = pecahan(1000n);

/** The digits as they are written, joined again where a space broke them. */
type Run = { readonly run: string; readonly terputus: boolean };

function bacaRun(kursor: Kursor, rupiah: boolean): Run | null {
  let run = kursor.ambil(DERET)?.[0];
  if (run === undefined) return null;
  let terputus = false;
  while ((/\d[.,]\d{3}[.,]$/.test(run) || (rupiah && /\d[.,]$/.test(run))) && kursor.ambil(SAMBUNGAN)) {
    run += kursor.ambil(DERET)?.[0] ?? "";
    terputus = true;
  }
  const groups = /^[1-9]\d{0,2}$/.test(run) ? kursor.lihat(GRUP_SPASI)?.[0] : undefined;
  // "90 100 100" are three targets; "17 000 000" can only be one amount: no number of its own is written 000.
  if (groups !== undefined && (rupiah || groups.includes(" 0"))) {
    kursor.ambil(GRUP_SPASI);
    return { run: run + groups.replaceAll(" ", "."), terputus: true };
  }
  return { run, terputus };
}

/** Takes ",-" from the end of the digits and the text behind them; "" where there is none. */
function pisahAkhirRupiah(kursor: Kursor, run: string): { run: string; akhir: string } {
  const marks = /[.,]$/.test(run) ? kursor.ambil(AKHIR_RUPIAH) : null;
  return marks ? { run: run.slice(0, -1), akhir: run.slice(-1) + marks[0] } : { run, akhir: "" };
}

/** All that was written around the digits, before they are read. */
type Tulisan = {
  readonly negatif: boolean;
  readonly depan: string;
  readonly belakang: string;
  readonly persen: boolean;
  readonly rupiah: boolean;
  readonly akhiran: string;
  readonly label: string;
  readonly terputus: boolean;
  readonly tertulis: string;
};

function keAngka(baca: Terbaca, tulisan: Tulisan): Angka {
  const { negatif, depan, belakang, persen, rupiah, akhiran, label, terputus, tertulis } = tulisan;
  const { desimal } = baca;
  const nilai = negatif ? kali(baca.nilai, pecahan(-1n)) : baca.nilai;
  // Below a thousand nothing shows whether the writer separates thousands; then he does, like everybody.
  const ribuan = baca.ribuan || banding(mutlak(nilai), SERIBU) < 0;
  return {
    jenis: "angka",
    nilai,
    tampil: nilai,
    desimal,
    persen,
    rupiah,
    akhiran,
    label,
    teks: true,
    cacat: terputus ? [CACAT.spasi, ...baca.cacat] : baca.cacat,
    tertulis,
    gaya: { desimal, persen, rupiah, ribuan, depan, belakang },
    geser: 0,
  };
}

/** Reads one number with its sign, Rp, %, unit and label from where the cursor stands. */
export function bacaButir(kursor: Kursor): Butir {
  const awal = kursor.sejauh;
  const labelDepan = kursor.ambil(LABEL_DEPAN)?.[1]?.trim() ?? "";
  const butirDaftar = kursor.lihat(/[-–—] /y) !== null;
  let tanda = kursor.ambil(TANDA)?.[1];
  const depan = kursor.ambil(RUPIAH)?.[0] ?? "";
  if (depan) tanda ??= kursor.ambil(TANDA)?.[1];

  const ditulis = bacaRun(kursor, depan !== "");
  if (!ditulis) return null;
  if (kursor.lihat(/[ \n]?[.,]\d/y)) return { jenis: "rusak", sebab: "ada spasi di dalam angka" };
  if (kursor.ambil(HURUF_O)) return { jenis: "rusak", sebab: "ada huruf O di tempat angka nol" };
  // "1. SLTA" and "1. 82" are numbered; in "82, 90, 100" the comma only separates.
  if (/^\d{1,2}\.$/.test(ditulis.run) && kursor.lihat(/[ \n]?[\d\p{L}]/uy)) return null;
  const berderet = kursor.lihat(/[ \n]\d/y) !== null;
  const { run, akhir } = pisahAkhirRupiah(kursor, berderet ? ditulis.run.replace(/,$/, "") : ditulis.run);

  const persen = kursor.ambil(PERSEN)?.[0] ?? "";
  const satuan = bacaSatuan(kursor, { run, rupiah: depan !== "" });
  if (!satuan) return null;
  // "- 12 dokumen" is an item of a list, not minus twelve.
  if (butirDaftar && (satuan.akhiran || satuan.label)) return null;
  kursor.ambil(CATATAN_KAKI);
  kursor.ambil(/\.(?=\n|$)/y);

  const rupiah = depan !== "" || isRupiah(satuan.akhiran);
  const akhiran = isRupiah(satuan.akhiran) ? "" : satuan.akhiran;
  const cacah = akhiran !== "" && !isUkuran(akhiran.split(" ")[0] ?? "");
  const hasil = bacaDeret(run, { rupiah: rupiah || akhir !== "", cacah });
  if (hasil.jenis === "kode") return null;
  if (hasil.jenis === "rusak") return hasil;

  const tulisan: Tulisan = {
    negatif: tanda !== undefined && tanda !== "+",
    depan,
    belakang: akhir + persen + (satuan.akhiran && ` ${satuan.akhiran}`),
    persen: persen !== "",
    rupiah,
    akhiran,
    label: satuan.label || labelDepan,
    terputus: ditulis.terputus,
    tertulis: kursor.sejak(awal).replace(/,$/, "").trim(),
  };
  if (hasil.jenis === "satu") return keAngka(hasil, tulisan);
  const pilihan = [keAngka(hasil.ribuan, tulisan), keAngka(hasil.desimal, tulisan)] as const;
  return { jenis: "rancu", pilihan, tertulis: tulisan.tertulis };
}
