import type { ProfilTersemat } from "../profile";
import type { HasilPeriksa, Temuan } from "../rules";
import { capaianSesuaiRumus } from "../rules/capaian-sesuai-rumus";
import { efisiensiSesuaiDefinisi } from "../rules/efisiensi-sesuai-definisi";
import { jumlahSesuaiRincian } from "../rules/jumlah-sesuai-rincian";
import { kategoriSesuaiSkala } from "../rules/kategori-sesuai-skala";
import { kemajuanSesuaiRumus } from "../rules/kemajuan-sesuai-rumus";
import { keteranganEfisiensiSesuai } from "../rules/keterangan-efisiensi-sesuai";
import { persenAnggaranSesuai } from "../rules/persen-anggaran-sesuai";
import { persenJumlahBukanRataRata } from "../rules/persen-jumlah-bukan-rata-rata";
import { rataRataSesuai } from "../rules/rata-rata-sesuai";
import { selWajibTerisi } from "../rules/sel-wajib-terisi";
import { selisihSesuai } from "../rules/selisih-sesuai";
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

/** The rules that judge computed cells. */
const HITUNGAN: ReadonlySet<string> = new Set(
  [
    capaianSesuaiRumus,
    kemajuanSesuaiRumus,
    kategoriSesuaiSkala,
    persenAnggaranSesuai,
    persenJumlahBukanRataRata,
    rataRataSesuai,
    selisihSesuai,
    efisiensiSesuaiDefinisi,
    keteranganEfisiensiSesuai,
    selWajibTerisi,
  ].map((a) => a.id),
);

/**
 * Plans to compute the computed cells of all tables again. A right cell is not touched, and nothing is computed from a
 * guess: what is doubtful is declined with its reason.
 */
export function hitungUlang(snapshot: Snapshot, pilihan: PilihanHitung, tersemat: ProfilTersemat = {}): Rencana {
  const { bentuk, jumlah, kecuali = [] } = pilihan;
  const sikap: Lingkup["sikap"] = (t, hasil) => {
    if (tentangJumlah(t)) return jumlah ? sikapJumlah(t, hasil) : { sebab: `${t.pesan} ${TANPA_DIMINTA}` };
    return HITUNGAN.has(t.aturan) ? "ikut" : "lain";
  };
  return rencanakan(snapshot, { sikap, kosong: true, bentuk, kecuali }, tersemat);
}

const TANPA_DIMINTA = "Jumlah hanya dihitung ulang bila diminta.";

function tentangJumlah(t: Temuan): boolean {
  return t.aturan === jumlahSesuaiRincian.id;
}

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
  const sikap: Lingkup["sikap"] = (t) => (tentangJumlah(t) ? "lain" : "ikut");
  return rencanakan(snapshot, { sikap, kosong: false, bentuk: "nilai", kecuali }, tersemat);
}
