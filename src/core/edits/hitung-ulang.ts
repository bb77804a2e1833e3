import type { ProfilTersemat } from "../profile";
import type { Temuan } from "../rules";
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
import type { Snapshot } from "../workbook";
import { rencanakan, type Kecuali } from "./rencanakan";
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
  const ikut = (t: Temuan) => HITUNGAN.has(t.aturan) || (jumlah && tentangJumlah(t));
  const luar = (t: Temuan) =>
    !jumlah && tentangJumlah(t) ? `${t.pesan} Jumlah hanya dihitung ulang bila diminta.` : null;
  return rencanakan(snapshot, { ikut, luar, kosong: true, bentuk, kecuali }, tersemat);
}

function tentangJumlah(t: Temuan): boolean {
  return t.aturan === jumlahSesuaiRincian.id;
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
  const ikut = (t: Temuan) => !tentangJumlah(t);
  return rencanakan(snapshot, { ikut, kosong: false, bentuk: "nilai", kecuali }, tersemat);
}
