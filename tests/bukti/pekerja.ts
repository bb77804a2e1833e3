/** A thread of the large proof: takes every so many-th office and sends back what came of it. */
import { parentPort, workerData } from "node:worker_threads";
import { ujiKantor } from "./uji";

const { dari, sampai, langkah } = workerData as { dari: number; sampai: number; langkah: number };
for (let benih = dari; benih < sampai; benih += langkah) parentPort?.postMessage(ujiKantor(benih));
