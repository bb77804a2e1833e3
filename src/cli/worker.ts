import { parentPort, workerData } from "node:worker_threads";
import type { ProfilTersemat } from "../core";
import { checkFile } from "./check-file";

/** One thread of the command line: a path comes in, its report goes out. It is started with the pinned profile. */
parentPort?.on("message", (nama: string) => {
  parentPort?.postMessage(checkFile(nama, workerData as ProfilTersemat));
});
