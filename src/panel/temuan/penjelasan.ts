import type { Temuan } from "../../core";
import { cellName } from "../../core";

/** A finding as lines of text, for a letter or a message to a colleague. */
export function penjelasan({ at, baris, kolom, judul, pesan, saran }: Temuan): string {
  const tempat = [`Lembar ${at.sheet}, sel ${cellName(at)}`, baris, kolom].filter(Boolean).join(" · ");
  return [tempat, judul, pesan, saran].filter(Boolean).join("\n");
}
