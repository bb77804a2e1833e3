import type { Worker } from "node:worker_threads";
import type { Galat, Laporan } from "../core";
import { codeOf, debug, KENDALA } from "./galat";

const WAKTU_HABIS: Galat = {
  kode: "WAKTU_HABIS",
  pesan: "Pemeriksaan dihentikan karena terlalu lama. Pisahkan lembar tabelnya ke berkas tersendiri, lalu coba lagi.",
};
const MEMORI_HABIS: Galat = {
  kode: "MEMORI_HABIS",
  pesan: "Berkas ini terlalu besar untuk memori. Pisahkan lembar tabelnya ke berkas tersendiri, lalu coba lagi.",
};

/** Checks one file after the other in a thread, and outlives whatever a file does to that thread. */
export type Checker = {
  /** Never rejects: a thread that dies or stays silent for too long becomes a `galat`; the next file gets a new one. */
  readonly check: (nama: string) => Promise<Laporan>;
  readonly close: () => Promise<void>;
};

/** `timeout`: how long one file may take, in milliseconds, before its thread is ended. */
export function threadChecker(start: () => Worker, timeout: number): Checker {
  let thread: Worker | null = null;

  async function close(): Promise<void> {
    const old = thread;
    thread = null;
    await old?.terminate();
  }

  async function check(nama: string): Promise<Laporan> {
    // What a thread throws while it is being ended must not end the program.
    thread ??= start().on("error", () => undefined);
    const answer = await ask(thread, nama, timeout);
    if (!("kode" in answer)) return answer;
    await close();
    return { nama, galat: answer };
  }

  return { check, close };
}

/** The thread's report, or the reason why none came. */
function ask(thread: Worker, nama: string, timeout: number): Promise<Laporan | Galat> {
  return new Promise((resolve) => {
    const settle = (answer: Laporan | Galat) => {
      clearTimeout(timer);
      thread.off("message", settle).off("error", onError).off("exit", onExit);
      resolve(answer);
    };
    const onError = (cause: unknown) => {
      debug("%s: %O", nama, cause);
      settle(codeOf(cause) === "ERR_WORKER_OUT_OF_MEMORY" ? MEMORI_HABIS : KENDALA);
    };
    const onExit = () => {
      settle(KENDALA);
    };
    const timer = setTimeout(settle, timeout, WAKTU_HABIS);
    thread.on("message", settle).on("error", onError).on("exit", onExit);
    thread.postMessage(nama);
  });
}
