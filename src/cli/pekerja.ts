import { debuglog } from "node:util";
import type { Worker } from "node:worker_threads";
import type { Galat, Laporan } from "../core";

/** NODE_DEBUG=cermat shows what a worker thread died of. */
const rincian = debuglog("cermat");

const WAKTU_HABIS: Galat = {
  kode: "WAKTU_HABIS",
  pesan: "Pemeriksaan dihentikan karena terlalu lama. Pisahkan lembar tabelnya ke berkas tersendiri, lalu coba lagi.",
};
const MEMORI_HABIS: Galat = {
  kode: "MEMORI_HABIS",
  pesan: "Berkas ini terlalu besar untuk memori. Pisahkan lembar tabelnya ke berkas tersendiri, lalu coba lagi.",
};
const KENDALA: Galat = {
  kode: "KENDALA",
  pesan: "Ada kendala yang belum dikenali pada berkas ini. Simpan ulang sebagai .xlsx dari Excel, lalu coba lagi.",
};

/** A thread that checks one file after the other and outlives whatever a file does to it. */
export type Pekerja = {
  /** Never rejects: a thread that dies or stays silent for too long becomes a `galat`, and a new one takes its place. */
  readonly periksa: (nama: string) => Promise<Laporan>;
  readonly tutup: () => Promise<void>;
};

/** `batasMs`: how long one file may take, in milliseconds, before its thread is ended. */
export function pekerja(buat: () => Worker, batasMs: number): Pekerja {
  let thread: Worker | null = null;

  async function tutup(): Promise<void> {
    const lama = thread;
    thread = null;
    await lama?.terminate();
  }

  async function periksa(nama: string): Promise<Laporan> {
    // What a thread throws while it is being ended must not end the program.
    thread ??= buat().on("error", () => undefined);
    const jawaban = await tanya(thread, nama, batasMs);
    if (!("kode" in jawaban)) return jawaban;
    await tutup();
    return { nama, galat: jawaban };
  }

  return { periksa, tutup };
}

/** The thread's report, or the reason why none came. */
function tanya(thread: Worker, nama: string, batasMs: number): Promise<Laporan | Galat> {
  return new Promise((selesai) => {
    const akhiri = (jawaban: Laporan | Galat) => {
      clearTimeout(batas);
      thread.off("message", akhiri).off("error", saatRusak).off("exit", saatBerhenti);
      selesai(jawaban);
    };
    const saatRusak = (sebab: unknown) => {
      rincian("%s: %O", nama, sebab);
      const memori = sebab instanceof Error && "code" in sebab && sebab.code === "ERR_WORKER_OUT_OF_MEMORY";
      akhiri(memori ? MEMORI_HABIS : KENDALA);
    };
    const saatBerhenti = () => {
      akhiri(KENDALA);
    };
    const batas = setTimeout(akhiri, batasMs, WAKTU_HABIS);
    thread.on("message", akhiri).on("error", saatRusak).on("exit", saatBerhenti);
    thread.postMessage(nama);
  });
}
