import type { ProfilTersemat } from "../profile";
import { ATURAN, type HasilPeriksa, type Temuan } from "../rules";
import { cellName, type Snapshot } from "../workbook";
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
export function hitungUlang(snapshot: Snapshot, pilihan: PilihanHitung, tersemat: ProfilTersemat = {}): Rencana {
  const { bentuk, jumlah, kecuali = [] } = pilihan;
  const sikap: Lingkup["sikap"] = (t, hasil) => {
    const mengisi = MENGISI.get(t.aturan);
    if (mengisi === "jumlah") return jumlah ? sikapJumlah(t, hasil) : { sebab: `${t.pesan} ${TANPA_DIMINTA}` };
    return mengisi === "hitungan" ? "ikut" : "lain";
  };
  return rencanakan(snapshot, { sikap, kosong: true, bentuk, kecuali }, tersemat);
}

const TANPA_DIMINTA = "Jumlah hanya dihitung ulang bila diminta.";

/** A wrong correction is worse than none: what another table prints too is no slip of this sum. */
function sikapJumlah(t: Temuan, hasil: HasilPeriksa): "ikut" | { readonly sebab: string } {
  const lain = jumlahDidukung(t, hasil);
  if (!lain) return "ikut";
  return { sebab: `${t.pesan} Jumlah yang sama tercetak di ${lain.sheet}!${cellName(lain)}; periksa rinciannya.` };
}

/**
 * Plans to mend what certainly has one right content: findings of tingkat salah with one correction, and what follows
 * from them. Sums are left to `hitungUlang`.
 */
export function perbaiki(
  snapshot: Snapshot,
  { kecuali = [] }: Pick<PilihanHitung, "kecuali"> = {},
  tersemat: ProfilTersemat = {},
): Rencana {
  const sikap: Lingkup["sikap"] = (t) => (MENGISI.get(t.aturan) === "jumlah" ? "lain" : "ikut");
  return rencanakan(snapshot, { sikap, kosong: false, bentuk: "nilai", kecuali }, tersemat);
}
