import type { Laporan } from "../core";
import type { Sasaran } from "./cari-berkas";
import type { Pekerja } from "./pekerja";

/**
 * Checks files side by side, one a worker at a time, and yields their reports in the order of `sasaran`, each as soon
 * as it and all before it are there. The workers are closed at the end, also when the caller stops early.
 */
export async function* antrean(
  sasaran: readonly Sasaran[],
  pekerja: readonly Pekerja[],
  saatMulai: (nama: string) => void = () => undefined,
): AsyncGenerator<Laporan> {
  const janji = sasaran.map(() => janjiTerbuka<Laporan>());
  const giliran = sasaran.entries();
  let berhenti = false;

  async function kerjakan({ periksa }: Pekerja): Promise<void> {
    for (const [i, { nama, galat }] of giliran) {
      if (berhenti) return;
      saatMulai(nama);
      janji[i]?.penuhi(galat ? { nama, galat } : await periksa(nama));
    }
  }

  for (const satu of pekerja) void kerjakan(satu);
  try {
    for (const { nanti } of janji) yield await nanti;
  } finally {
    berhenti = true;
    await Promise.all(pekerja.map(({ tutup }) => tutup()));
  }
}

/** A promise and the function that fulfils it. */
function janjiTerbuka<T>(): { readonly nanti: Promise<T>; readonly penuhi: (nilai: T) => void } {
  let penuhi!: (nilai: T) => void;
  const nanti = new Promise<T>((selesai) => {
    penuhi = selesai;
  });
  return { nanti, penuhi };
}
