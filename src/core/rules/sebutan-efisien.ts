import { lipat } from "../lkjip/istilah";
import { selPeran, type Tabel } from "../recognize";

/** The one word that the column uses for it; null where it has several, or none for what is not efisien. */
export function sebutanUntuk(tabel: Tabel, efisien: boolean): string | null {
  const dipakai = tabel.baris.flatMap((b) => {
    const sel = selPeran(tabel, b, "keterangan");
    return sel && !sel.dariAtas && sel.isi.jenis === "teks" && sebutan(sel.isi.tertulis) === efisien
      ? [sel.isi.tertulis]
      : [];
  });
  const [satu, ...lain] = new Set(dipakai);
  // One row is no witness that the office has no other word for it.
  if (!efisien && dipakai.length < 2) return null;
  if (lain.length > 0) return null;
  return satu ?? (efisien ? "Efisien" : null);
}

/** Efisien, tidak efisien, or neither of the two plain words. */
export function sebutan(teks: string): boolean | null {
  const kata = lipat(teks).replace(/[.;]+$/, "");
  if (/^(tidak|kurang|belum) efisien$|^inefisien$/.test(kata)) return false;
  return /^(sangat )?efisien$/.test(kata) ? true : null;
}
