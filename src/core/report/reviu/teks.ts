import { cellName } from "../../workbook";
import { kutipan, satuBaris } from "../satu-baris";
import type { Reviu } from ".";
import { temuanBaru, type TindakLanjut } from "./tindak-lanjut";

/** What became of an earlier review, for people; "" where there was none. No line break at the end. */
export function teksLanjut({ hasil, terdahulu, lanjut }: Pick<Reviu, "hasil" | "terdahulu" | "lanjut">): string {
  if (!terdahulu) return "";
  const milik = (s: TindakLanjut["status"]) => lanjut.filter((l) => l.status === s);
  const baru = temuanBaru(lanjut, hasil).length;
  const bagian = [
    `Terhadap lembar ${satuBaris(terdahulu.lembar)}: ${milik("selesai").length} sudah diperbaiki, ${milik("masih").length} masih ada, ${baru} baru.`,
    daftar("Masih ada", milik("masih")),
    daftar("Belum dapat dinilai, karena tabelnya tidak dikenali lagi", milik("belum")),
    daftar("Sudah diperbaiki", milik("selesai")),
  ];
  return bagian.filter(Boolean).join("\n\n");
}

function daftar(judul: string, lanjut: readonly TindakLanjut[]): string {
  if (lanjut.length === 0) return "";
  const isi = lanjut.map(({ butir, temuan }) => {
    const at = temuan?.at ?? butir.at;
    const jawaban = butir.jawaban === "" ? "" : `\n    Jawaban: ${kutipan(butir.jawaban, 200)}`;
    return `  ${satuBaris(at.sheet)}!${cellName(at)}  ${kutipan(butir.letak, 80)}${jawaban}`;
  });
  return [judul, ...isi].join("\n");
}
