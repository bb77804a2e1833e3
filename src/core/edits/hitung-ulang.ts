import { ATURAN, periksa, type HasilPeriksa, type Pilihan, type Temuan } from "../rules";
import { addressKey, cellName, type Address, type Snapshot } from "../workbook";
import { jumlahDidukung } from "./jumlah-didukung";
import { rencanakan, type Kecuali, type Lingkup } from "./rencanakan";
import type { Bentuk, Rencana } from "./rencana";

export type PilihanHitung = {
  /** Rounded figures, or live formulas on the cells they are computed from. */
  readonly bentuk: Bentuk;
  /** Also the sums of amounts: only on request, because the fault may as well lie in a part. */
  readonly jumlah: boolean;
  /** Cells that are to stay as they are, and why. */
  readonly kecuali?: readonly Kecuali[];
};

const MENGISI = new Map(ATURAN.map((a) => [a.id, a.mengisi]));

/**
 * Plans to compute the computed cells of all tables again. A right cell is not touched, and nothing is computed from a
 * guess: what is doubtful is declined with its reason.
 */
export function hitungUlang(snapshot: Snapshot, cara: PilihanHitung, pilihan: Pilihan = {}): Rencana {
  const { bentuk, jumlah, kecuali = [] } = cara;
  const sikap: Lingkup["sikap"] = (t, hasil) => {
    const mengisi = MENGISI.get(t.aturan);
    if (mengisi === "jumlah") return jumlah ? sikapJumlah(t, hasil) : { sebab: `${t.pesan} ${TANPA_DIMINTA}` };
    return mengisi === "hitungan" ? "ikut" : "lain";
  };
  return rencanakan(snapshot, { sikap, kosong: true, bentuk, kecuali }, pilihan);
}

const TANPA_DIMINTA = "Jumlah hanya dihitung ulang bila diminta.";

/** A wrong correction is worse than none: what another table prints too is no slip of this sum. */
function sikapJumlah(t: Temuan, hasil: HasilPeriksa): "ikut" | { readonly sebab: string } {
  const lain = jumlahDidukung(t, hasil);
  if (!lain) return "ikut";
  return { sebab: `${t.pesan} Jumlah yang sama tercetak di ${lain.sheet}!${cellName(lain)}; periksa rinciannya.` };
}

export type PilihanPerbaikan = Pick<PilihanHitung, "kecuali"> & {
  /** Only what is found in this cell, and what follows from it; then a sum is mended too. */
  readonly hanya?: Address;
};

/**
 * Plans to mend what certainly has one right content: findings of tingkat salah with one correction, and what follows
 * from them. Sums are left to `hitungUlang`, unless a person asks for one of them.
 */
export function perbaiki(
  snapshot: Snapshot,
  { kecuali = [], hanya }: PilihanPerbaikan = {},
  pilihan: Pilihan = {},
): Rencana {
  const termasuk = hanya && lingkupTemuan(periksa(snapshot, pilihan), hanya);
  const sikap: Lingkup["sikap"] = (t, hasil) => {
    if (termasuk && !termasuk(t)) return "lain";
    if (MENGISI.get(t.aturan) !== "jumlah") return "ikut";
    return termasuk ? sikapJumlah(t, hasil) : "lain";
  };
  return rencanakan(snapshot, { sikap, kosong: false, bentuk: "nilai", kecuali }, pilihan);
}

/** Whether a finding is that of a cell or follows from it: told as its consequence, or not there before it was mended. */
function lingkupTemuan({ temuan }: HasilPeriksa, at: Address): (t: Temuan) => boolean {
  const akar = temuan.filter((t) => addressKey(t.at) === addressKey(at));
  const akibat = akar.flatMap((t) => t.terkait.filter((x) => x.sesudah !== undefined).map((x) => x.at));
  const milik = new Set([at, ...akibat].map(addressKey));
  const semula = new Set(temuan.map((t) => `${t.aturan} ${addressKey(t.at)}`));
  return (t) => milik.has(addressKey(t.at)) || !semula.has(`${t.aturan} ${addressKey(t.at)}`);
}
