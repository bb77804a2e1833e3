import type { IdTabel, JenisTabel } from "./jenis";
import { alokasiSasaran } from "./tabel/alokasi-sasaran";
import { anggaranProgram } from "./tabel/anggaran-program";
import { capaian } from "./tabel/capaian";
import { efisiensi } from "./tabel/efisiensi";
import { kemajuanRenstra } from "./tabel/kemajuan-renstra";
import { kinerjaAnggaran } from "./tabel/kinerja-anggaran";
import { pembanding } from "./tabel/pembanding";
import { perbandinganTahun } from "./tabel/perbandingan-tahun";
import { perjanjianKinerja } from "./tabel/perjanjian-kinerja";
import { realisasiAnggaran } from "./tabel/realisasi-anggaran";
import { realisasiTriwulan } from "./tabel/realisasi-triwulan";
import { sakip } from "./tabel/sakip";
import { skala } from "./tabel/skala";
import { skm } from "./tabel/skm";

/** The tables that can be inserted, in the order of the report. */
export const TABEL_BAKU: readonly JenisTabel[] = [
  perjanjianKinerja,
  anggaranProgram,
  capaian,
  perbandinganTahun,
  kemajuanRenstra,
  pembanding,
  realisasiAnggaran,
  alokasiSasaran,
  kinerjaAnggaran,
  efisiensi,
  realisasiTriwulan,
  skm,
  sakip,
  skala,
];

export function tabelBaku(id: IdTabel): JenisTabel {
  const tabel = TABEL_BAKU.find((t) => t.id === id);
  if (!tabel) throw new Error(`no standard table ${id}`);
  return tabel;
}

/**
 * In which order tables are made: each behind those whose figures it shows. Money is typed in Tabel 3.5, sasaran,
 * indicators and targets in the perjanjian kinerja, realisasi in the table of quarters.
 */
export const URUTAN_SUSUN: readonly IdTabel[] = [
  "skala",
  "realisasi",
  "skm",
  "sakip",
  "pk",
  "anggaran",
  "triwulan",
  "capaian",
  "tahun",
  "renstra",
  "pembanding",
  "alokasi",
  "kinerja-anggaran",
  "efisiensi",
];
