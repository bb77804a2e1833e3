import { berkasJson, teksLaporan, VERSI_JSON, type Laporan } from "../core";

/** What a check came to; also the exit status. The worst of several is the greatest. */
export const STATUS = { tanpaSalah: 0, adaSalah: 1, takTerbaca: 2 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** What one file's check came to. */
export function statusLaporan(laporan: Laporan): Status {
  if (laporan.galat) return STATUS.takTerbaca;
  return laporan.hasil.temuan.some(({ tingkat }) => tingkat === "salah") ? STATUS.adaSalah : STATUS.tanpaSalah;
}

/** How the reports of several files become one text, file by file: a thousand need no more memory than one. */
export type Format = {
  readonly awal: string;
  laporan(laporan: Laporan, pertama: boolean): string;
  akhir(status: readonly Status[]): string;
};

const GARIS = "─".repeat(72);

/** The formats that `--format` knows, by name. */
export const FORMAT = {
  teks: {
    awal: "",
    laporan: (laporan, pertama) => `${pertama ? "" : `\n${GARIS}\n`}${teksLaporan(laporan)}\n`,
    akhir: (status) => (status.length > 1 ? `\n${GARIS}\n${rekap(status)}\n` : ""),
  },
  json: {
    awal: `{"versi":${VERSI_JSON},"berkas":[`,
    laporan: (laporan, pertama) => `${pertama ? "" : ","}\n${JSON.stringify(berkasJson(laporan))}`,
    akhir: () => "\n]}\n",
  },
  ndjson: {
    awal: "",
    laporan: (laporan) => `${JSON.stringify(berkasJson(laporan))}\n`,
    akhir: () => "",
  },
} as const satisfies Record<string, Format>;

function rekap(status: readonly Status[]): string {
  const berapa = (yang: Status) => status.filter((satu) => satu === yang).length;
  const bagian = [
    `${berapa(STATUS.adaSalah)} dengan temuan salah`,
    `${berapa(STATUS.tanpaSalah)} tanpa temuan salah`,
    `${berapa(STATUS.takTerbaca)} belum dapat diperiksa`,
  ];
  return `${status.length} berkas: ${bagian.join(", ")}.`;
}
