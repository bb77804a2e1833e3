import { once } from "node:events";
import { availableParallelism } from "node:os";
import { stderr, stdout } from "node:process";
import { Worker } from "node:worker_threads";
import { antrean } from "./antrean";
import { cariBerkas } from "./cari-berkas";
import { statusLaporan, type Format, type Status } from "./format";
import { kemajuan } from "./kemajuan";
import { pekerja } from "./pekerja";

/** So long may one file take, in milliseconds; the largest that the reader accepts needs a tenth of it. */
const BATAS_WAKTU = 60_000;

/** So much memory may one thread use, in megabytes; beyond it the file is named and the others go on. */
const BATAS_MEMORI = 2048;

/** `cermat periksa`: writes the reports of all files to standard output and gives the exit status. */
export async function periksa(jalur: readonly string[], format: Format): Promise<Status> {
  const sasaran = cariBerkas(jalur);
  const tampilan = kemajuan(stderr, sasaran.length);
  const jumlah = Math.min(availableParallelism(), sasaran.length);
  const barisan = Array.from({ length: jumlah }, () => pekerja(buatThread, BATAS_WAKTU));
  const status: Status[] = [];

  await tulis(format.awal);
  for await (const laporan of antrean(sasaran, barisan, tampilan.mulai)) {
    tampilan.hapus();
    await tulis(format.laporan(laporan, status.length === 0));
    status.push(statusLaporan(laporan));
  }
  await tulis(format.akhir(status));
  return status.reduce((terburuk, satu) => (satu > terburuk ? satu : terburuk));
}

function buatThread(): Worker {
  return new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: BATAS_MEMORI },
  });
}

/** Waits where the reader of a pipe is slower than we are. */
async function tulis(teks: string): Promise<void> {
  if (!stdout.write(teks)) await once(stdout, "drain");
}
