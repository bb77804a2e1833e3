import { berkasJson, teksLaporan, VERSI_JSON, type Laporan } from "../core";

/** What a check came to; also the exit status. The greater, the worse. */
export const STATUS = { tanpaSalah: 0, adaSalah: 1, takTerbaca: 2 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** What one file's check came to. */
export function statusOf(laporan: Laporan): Status {
  if (laporan.galat) return STATUS.takTerbaca;
  return laporan.hasil.temuan.some(({ tingkat }) => tingkat === "salah") ? STATUS.adaSalah : STATUS.tanpaSalah;
}

/** What several checks came to. */
export function worst(statuses: readonly Status[]): Status {
  return statuses.reduce((a, b) => (a > b ? a : b), STATUS.tanpaSalah);
}

/** How the reports of several files become one text, file by file: a thousand need no more memory than one. */
export type Format = {
  readonly begin: string;
  laporan(laporan: Laporan, first: boolean): string;
  end(statuses: readonly Status[]): string;
};

const RULE = "─".repeat(72);

/** The formats that `--format` knows, by name. */
export const FORMAT = {
  teks: {
    begin: "",
    laporan: (laporan, first) => `${first ? "" : `\n${RULE}\n`}${teksLaporan(laporan)}\n`,
    end: (statuses) => (statuses.length > 1 ? `\n${RULE}\n${rekap(statuses)}\n` : ""),
  },
  json: {
    begin: `{"versi":${VERSI_JSON},"berkas":[`,
    laporan: (laporan, first) => `${first ? "" : ","}\n${JSON.stringify(berkasJson(laporan))}`,
    end: () => "\n]}\n",
  },
  ndjson: {
    begin: "",
    laporan: (laporan) => `${JSON.stringify(berkasJson(laporan))}\n`,
    end: () => "",
  },
} as const satisfies Record<string, Format>;

function rekap(statuses: readonly Status[]): string {
  const count = (wanted: Status) => statuses.filter((status) => status === wanted).length;
  const bagian = [
    `${count(STATUS.adaSalah)} dengan temuan salah`,
    `${count(STATUS.tanpaSalah)} tanpa temuan salah`,
    `${count(STATUS.takTerbaca)} belum dapat diperiksa`,
  ];
  return `${statuses.length} berkas: ${bagian.join(", ")}.`;
}
