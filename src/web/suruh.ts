import type { Gagal, JawabanTugas, JenisTugas, Pesan } from "./tugas";

/** Milliseconds after which a task is stopped. A real workbook takes less than one second. */
const BATAS_WAKTU = 60_000;

const TERLALU_LAMA: Gagal = {
  jenis: "galat",
  galat: {
    kode: "TERLALU_LAMA",
    pesan:
      "Berkas ini terlalu lama dikerjakan lalu dihentikan. Simpan salinan yang hanya berisi lembar LKjIP, lalu tambahkan lagi.",
  },
};

function terhenti(rincian: string): Gagal {
  const pesan = "Pengerjaan berkas ini terhenti. Simpan salinannya dari Excel, lalu tambahkan lagi.";
  return { jenis: "galat", galat: { kode: "TERHENTI", pesan, rincian } };
}

/** The part of a web worker that is used here. */
export type Pekerja = Pick<Worker, "onmessage" | "onerror" | "onmessageerror" | "postMessage" | "terminate">;

function buatPekerja(): Pekerja {
  return new Worker(new URL("./worker.ts", import.meta.url));
}

/**
 * Has one task done on one file. Always answers: with what was asked for or a named reason; null if `batal` came first.
 */
export type Suruh = <J extends JenisTugas>(
  pesan: Pesan<J>,
  batal: AbortSignal,
) => Promise<JawabanTugas[J] | Gagal | null>;

/** So many workers wait for the next task; starting one costs more than keeping it. */
const TERSIMPAN_TERBANYAK = 4;

/** After a larger file a worker is not kept: what the browser took for it would stay taken. */
const BERKAS_RINGAN = 4 * 1024 * 1024;

/**
 * Each task has a worker to itself while it runs, so that no file can freeze the page. A worker that answered serves
 * again; one that was stopped, broke or had much to carry is ended, so that no file can spoil the next one.
 */
export function createSuruh(buat: () => Pekerja = buatPekerja, batasWaktu = BATAS_WAKTU): Suruh {
  const tersimpan: Pekerja[] = [];

  function lepas(pekerja: Pekerja, simpan: boolean): void {
    pekerja.onmessage = pekerja.onerror = pekerja.onmessageerror = null;
    if (simpan && tersimpan.length < TERSIMPAN_TERBANYAK) tersimpan.push(pekerja);
    else pekerja.terminate();
  }

  return <J extends JenisTugas>(pesan: Pesan<J>, batal: AbortSignal) =>
    new Promise<JawabanTugas[J] | Gagal | null>((resolve) => {
      if (batal.aborted) {
        resolve(null);
        return;
      }
      const pekerja = tersimpan.pop() ?? buat();
      const selesai = (jawaban: JawabanTugas[J] | Gagal | null, simpan = false) => {
        clearTimeout(pewaktu);
        batal.removeEventListener("abort", saatBatal);
        lepas(pekerja, simpan);
        resolve(jawaban);
      };
      const saatBatal = () => {
        selesai(null);
      };
      const pewaktu = setTimeout(() => {
        selesai(TERLALU_LAMA);
      }, batasWaktu);
      batal.addEventListener("abort", saatBatal);
      pekerja.onmessage = ({ data }: MessageEvent<JawabanTugas[J]>) => {
        selesai(data, pesan.berkas.size <= BERKAS_RINGAN);
      };
      pekerja.onerror = (e) => {
        selesai(terhenti(e.message));
      };
      pekerja.onmessageerror = () => {
        selesai(terhenti("messageerror"));
      };
      pekerja.postMessage(pesan);
    });
}
