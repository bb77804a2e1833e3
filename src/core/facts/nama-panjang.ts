import { INDIKATOR_TERBANYAK, maknaIndikator, memuatMakna, type MaknaIndikator } from "../lkjip/indikator";
import type { Tabel } from "../recognize";
import type { FaktaIndikator } from "./fakta";

type Bernama = { readonly nomor: number; readonly makna: MaknaIndikator; readonly tabel: Set<Tabel> };

/**
 * Takes a longer name for the shorter one that it contains, where each is the only one to fit the other and no table
 * prints both: then they are one indicator, as far as a workbook can show.
 */
export function satukanNamaPanjang(fakta: readonly FaktaIndikator[]): FaktaIndikator[] {
  const semua = new Map<number, Bernama>();
  for (const f of fakta) {
    const ada = semua.get(f.indikator);
    if (ada) ada.tabel.add(f.tabel);
    else semua.set(f.indikator, { nomor: f.indikator, makna: maknaIndikator(f.baris.nama), tabel: new Set([f.tabel]) });
  }
  if (semua.size > INDIKATOR_TERBANYAK) return [...fakta];
  const daftar = [...semua.values()];
  const pasangan = daftar.flatMap((panjang) =>
    daftar.flatMap((pendek) => (memuatMakna(panjang.makna, pendek.makna) ? [{ panjang, pendek }] : [])),
  );
  const ganti = new Map<number, number>();
  for (const { panjang, pendek } of pasangan) {
    const terkait = pasangan.filter((p) => [p.panjang, p.pendek].some((x) => x === panjang || x === pendek));
    const serumah = [...panjang.tabel].some((t) => pendek.tabel.has(t));
    if (terkait.length === 1 && !serumah) ganti.set(panjang.nomor, pendek.nomor);
  }
  return fakta.map((f) => {
    const nomor = ganti.get(f.indikator);
    return nomor === undefined ? f : { ...f, indikator: nomor, namaLain: true };
  });
}
