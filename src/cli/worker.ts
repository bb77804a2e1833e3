import { parentPort, workerData } from "node:worker_threads";
import type { ProfilTersemat } from "../core";
import { checkFile } from "./check-file";

/** One thread of the command line: a path comes in, its report goes out. It is started with the pinned profile. */
parentPort?.on("message", (nama: string) => {
  // What it rejects with is a mistake of ours: it ends the thread, and whoever waits is told.
  void checkFile(nama, workerData as ProfilTersemat).then((laporan) => parentPort?.postMessage(laporan));
});
