import { parentPort } from "node:worker_threads";
import { periksaBerkas } from "./periksa-berkas";

/** One thread of the command line: a path comes in, its report goes out. */
parentPort?.on("message", (nama: string) => {
  parentPort?.postMessage(periksaBerkas(nama));
});
