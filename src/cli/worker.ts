import { parentPort, workerData } from "node:worker_threads";
import { checkFile, type Acuan } from "./check-file";

/** One thread of the command line: a path comes in, its report goes out. It is started with what all files are checked by. */
parentPort?.on("message", (nama: string) => {
  // What it rejects with is a mistake of ours: it ends the thread, and whoever waits is told.
  void checkFile(nama, workerData as Acuan).then((laporan) => parentPort?.postMessage(laporan));
});
