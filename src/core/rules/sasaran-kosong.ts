import { selPeran, type Baris, type Sel, type Tabel } from "../recognize";
import { kosongSendiri } from "./keterisian";

/** A row that names no sasaran although it seems to begin one, and what shows that. */
export type SasaranKosong = {
  readonly baris: Baris;
  readonly sasaran: Sel;
  readonly nomor: Sel | undefined;
  /** In Indonesian, at least two. */
  readonly bukti: readonly string[];
};

/**
 * Rows whose sasaran and number stand empty by themselves, with two of three signs that they begin a sasaran of their
 * own: the numbers around leave out just theirs, the indicator's own number begins with it, and the office merges the
 * cells of a sasaran elsewhere in the table.
 */
export function sasaranKosong(tabel: Tabel): SasaranKosong[] {
  const data = tabel.baris.filter((b) => b.jenis === "data");
  const menggabung = data.some((b) => selPeran(tabel, b, "sasaran")?.dariAtas);
  const nomor = (b: Baris | undefined) => angkaBulat(b && selPeran(tabel, b, "nomor")?.isi.tertulis);
  return data.flatMap((baris, i) => {
    const [sebelum, sesudah] = [data[i - 1], data[i + 1]];
    const sasaran = selPeran(tabel, baris, "sasaran");
    const sendiri = (["sasaran", "nomor"] as const).every((p) => {
      return selPeran(tabel, baris, p) === undefined || kosongSendiri(tabel, baris, p);
    });
    if (!sasaran || !sendiri || baris.nama === "" || sebelum?.blok !== baris.blok) return [];
    const [awal, lanjut] = [nomor(sebelum), nomor(sesudah)];
    const milik = Number(/^(\d{1,2})[.,]\d/.exec(baris.nomor)?.[1] ?? NaN);
    const bukti = [
      ...(awal !== null && lanjut === awal + 2 ? [`nomor ${awal} langsung diikuti ${lanjut}`] : []),
      ...(awal !== null && milik === awal + 1 ? [`nomor indikatornya ${baris.nomor}`] : []),
      ...(menggabung ? ["sasaran lain digabung selnya"] : []),
    ];
    return bukti.length < 2 ? [] : [{ baris, sasaran, nomor: selPeran(tabel, baris, "nomor"), bukti }];
  });
}

function angkaBulat(teks: string | undefined): number | null {
  const cocok = /^(\d{1,2})\.?$/.exec(teks ?? "");
  return cocok ? Number(cocok[1]) : null;
}
