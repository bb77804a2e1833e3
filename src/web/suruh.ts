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

/** Each task gets a worker of its own, so that no file can freeze the page or spoil the next one; then it is gone. */
export function createSuruh(buat: () => Pekerja = buatPekerja, batasWaktu = BATAS_WAKTU): Suruh {
  return <J extends JenisTugas>(pesan: Pesan<J>, batal: AbortSignal) =>
    new Promise<JawabanTugas[J] | Gagal | null>((resolve) => {
      if (batal.aborted) {
        resolve(null);
        return;
      }
      const pekerja = buat();
      const selesai = (jawaban: JawabanTugas[J] | Gagal | null) => {
        clearTimeout(pewaktu);
        batal.removeEventListener("abort", saatBatal);
        pekerja.terminate();
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
        selesai(data);
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
