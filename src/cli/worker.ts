import { parentPort } from "node:worker_threads";
import { checkFile } from "./check-file";

/** One thread of the command line: a path comes in, its report goes out. */
parentPort?.on("message", (nama: string) => {
  parentPort?.postMessage(checkFile(nama));
});
