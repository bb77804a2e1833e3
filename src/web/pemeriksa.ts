import type { Jawaban } from "./periksa";

/** Milliseconds after which a check is stopped. A real workbook takes less than one second. */
const BATAS_WAKTU = 60_000;

const TERLALU_LAMA: Jawaban = {
  jenis: "galat",
  galat: {
    kode: "TERLALU_LAMA",
    pesan:
      "Pemeriksaan berkas ini terlalu lama lalu dihentikan. Simpan salinan yang hanya berisi lembar LKjIP, lalu tambahkan lagi.",
  },
};

function terhenti(rincian: string): Jawaban {
  const pesan = "Pemeriksaan berkas ini terhenti. Simpan salinannya dari Excel, lalu tambahkan lagi.";
  return { jenis: "galat", galat: { kode: "TERHENTI", pesan, rincian } };
}

/** The part of a web worker that is used here. */
export type Pekerja = Pick<Worker, "onmessage" | "onerror" | "onmessageerror" | "postMessage" | "terminate">;

function buatPekerja(): Pekerja {
  return new Worker(new URL("./worker.ts", import.meta.url));
}

/**
 * Checks one file in a worker of its own, so that no file can freeze the page or spoil the next one.
 * Always answers: with a result or a named reason; null if `batal` came first. The worker is gone afterwards.
 */
export function periksaBerkas(
  berkas: Blob,
  batal: AbortSignal,
  buat: () => Pekerja = buatPekerja,
  batasWaktu = BATAS_WAKTU,
): Promise<Jawaban | null> {
  return new Promise((resolve) => {
    if (batal.aborted) {
      resolve(null);
      return;
    }
    const pekerja = buat();
    const selesai = (jawaban: Jawaban | null) => {
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
    pekerja.onmessage = ({ data }: MessageEvent<Jawaban>) => {
      selesai(data);
    };
    pekerja.onerror = (e) => {
      selesai(terhenti(e.message));
    };
    pekerja.onmessageerror = () => {
      selesai(terhenti("messageerror"));
    };
    pekerja.postMessage(berkas);
  });
}
