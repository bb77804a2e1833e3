import { dijumlahkan, suku } from "../lkjip/ekspresi";
import { operanHitungan } from "../rules/operan-hitungan";
import type { HasilPeriksa, Hitungan, Operan, Temuan } from "../rules";
import { areaContains, type Address } from "../workbook";
import type { Pembetulan, RumusSel } from "./isi-baru";
import type { Usul } from "./rencana";

/** A cell to be written, with what a preview tells of it. */
export type Isian = Pembetulan & Pick<Usul, "baris" | "kolom" | "tabel" | "tertulis" | "uraian">;

/** What those of the findings that are certain say should be written. */
export function isianTemuan(hasil: HasilPeriksa, temuan: readonly Temuan[]): Isian[] {
  return temuan.flatMap((t): Isian[] => {
    if (!perbaikanPasti(t) || t.seharusnya === null) return [];
    return [
      {
        at: t.at,
        seharusnya: huruf(t.seharusnya, t.tertulis),
        rumus: rumusDari(t.hitungan),
        dasar: tempatOperan(t.hitungan),
        baris: t.baris,
        kolom: t.kolom,
        tabel: namaTabel(hasil, t.at),
        tertulis: t.tertulis,
        uraian: t.hitungan?.uraian ?? null,
      },
    ];
  });
}

/** The cells that something speaks against without saying for certain what should stand there. */
export function dipersoalkan(hasil: HasilPeriksa): Address[] {
  return hasil.temuan.filter((t) => t.tingkat !== "catatan" && !perbaikanPasti(t)).flatMap(tempat);
}

/** The caption of the table around a cell, else what it is. */
export function namaTabel({ tabel }: HasilPeriksa, at: Address): string {
  const t = tabel.find((x) => x.sheet === at.sheet && areaContains(x.area, at));
  return t?.judul ?? t?.bentuk.nama ?? "";
}

/**
 * Whether a finding has exactly one correction that is certain. Of places that disagree a person decides, however strong
 * the evidence: the figure of another table is not arithmetic.
 */
export function perbaikanPasti(t: Temuan): boolean {
  return t.tingkat === "salah" && t.seharusnya !== null && t.kelompok !== "lintas-tabel";
}

/** The cells that a finding calls in question: its own, and those that disagree with it. */
function tempat(t: Temuan): Address[] {
  return t.kelompok === "lintas-tabel" ? [t.at, ...t.terkait.map((x) => x.at)] : [t.at];
}

/** The cells of the figures that an arithmetic rests on. */
function tempatOperan(h: Hitungan | null): Address[] {
  return h?.bentuk === "lintas" ? [] : operanHitungan(h).flatMap((o) => o.at ?? []);
}

function rumusDari(h: Hitungan | null): RumusSel | null {
  switch (h?.bentuk) {
    case "rumus":
      return h.ekspresi ? { jenis: "angka", ekspresi: h.ekspresi } : null;
    case "susun": {
      const baris = h.baris.map((b) => ({ isi: suku<Operan>(b), kurang: b.tanda === "−" }));
      return { jenis: "angka", ekspresi: dijumlahkan(baris) };
    }
    case "golongan":
      return { jenis: "golongan", nilai: h.nilai, golongan: h.golongan };
    default:
      return null;
  }
}

/** A column of capitals keeps its capitals. */
function huruf(teks: string, tertulis: string): string {
  const kapital = /[A-Z]/.test(tertulis) && !/[a-z]/.test(tertulis);
  return kapital ? teks.toUpperCase() : teks;
}
