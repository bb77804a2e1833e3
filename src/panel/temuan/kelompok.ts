import type { Hasil, Temuan } from "../../core";
import { cellName } from "../../core";
import type { Status, Urutan } from "../lihat";
import { judulTabel } from "../tabel/judul";

/** A finding that is open, or one that a person accepted. */
export type TemuanKartu = Hasil["temuan"][number] | Hasil["diterima"][number];

/** A finding with a key that stays the same over a re-check as long as the finding does. */
export type Kartu = { readonly kunci: string; readonly temuan: TemuanKartu; readonly status: Status };

/** The findings of one table, or of one sheet outside its tables. */
export type KelompokTemuan = {
  readonly kunci: string;
  /** "Tabel 3.5", or the sheet where there is no table. */
  readonly judul: string;
  /** The kind's name and what else tells this table from another; "" if there is nothing to add. */
  readonly ket: string;
  readonly kartu: readonly Kartu[];
};

/** The open or the accepted findings by table, as they come: of each table the worst first. */
export function kelompokkan(
  hasil: Hasil,
  status: Exclude<Status, "diperbaiki"> = "terbuka",
): readonly KelompokTemuan[] {
  const semua: readonly TemuanKartu[] = status === "diterima" ? hasil.diterima : hasil.temuan;
  const judul = judulTabel(hasil.tabel);
  const kelompok = new Map<string, KelompokTemuan & { readonly kartu: Kartu[] }>();
  const terpakai = new Map<string, number>();
  for (const temuan of semua) {
    const tabel = temuan.tabel === null ? undefined : hasil.tabel[temuan.tabel];
    const kunci = tabel ? `${tabel.lembar}!${tabel.rentang}` : temuan.at.sheet;
    const nama = (tabel && judul.get(tabel)) ?? { judul: `Lembar ${temuan.at.sheet}`, ket: "di luar tabel" };
    let tujuan = kelompok.get(kunci);
    if (!tujuan) kelompok.set(kunci, (tujuan = { kunci, ...nama, kartu: [] }));
    const dasar = `${temuan.aturan} ${temuan.at.sheet}!${cellName(temuan.at)}`;
    const ke = terpakai.get(dasar) ?? 0;
    terpakai.set(dasar, ke + 1);
    tujuan.kartu.push({ kunci: ke === 0 ? dasar : `${dasar} ${ke}`, temuan, status });
  }
  return [...kelompok.values()];
}

/**
 * berat: the table with the most errors first; an error weighs one more for each of its consequences. letak: as the
 * tables stand in the workbook, and in each the findings as one reads; what lies outside of all tables last.
 */
export function urutkan(kelompok: readonly KelompokTemuan[], urutan: Urutan, hasil: Hasil): readonly KelompokTemuan[] {
  if (urutan === "berat") {
    return [...kelompok].sort((a, b) => bobot(b, "salah") - bobot(a, "salah") || bobot(b, "ragu") - bobot(a, "ragu"));
  }
  const letak = new Map(hasil.tabel.map((t, i) => [`${t.lembar}!${t.rentang}`, i]));
  const ke = ({ kunci }: KelompokTemuan) => letak.get(kunci) ?? hasil.tabel.length;
  return kelompok.map(menurutBaca).sort((a, b) => ke(a) - ke(b));
}

function menurutBaca(kelompok: KelompokTemuan): KelompokTemuan {
  const kartu = [...kelompok.kartu].sort(
    ({ temuan: { at: a } }, { temuan: { at: b } }) => a.row - b.row || a.col - b.col,
  );
  return { ...kelompok, kartu };
}

function bobot(kelompok: KelompokTemuan, tingkat: Temuan["tingkat"]): number {
  let jumlah = 0;
  for (const { temuan } of kelompok.kartu) if (temuan.tingkat === tingkat) jumlah += 1 + temuan.terkait.length;
  return jumlah;
}
