/** What a fault does to a workbook, and what may rightly be said about it. */
import type { Acak } from "../acak";
import type { Kantor, Indikator } from "../kantor-acak";
import type { Isi } from "../sel";
import { ambilSel, gantiSel, type BarisIsi, type TabelIsi, type Tempat } from "../tabel-isi";

export type Tingkat = "salah" | "ragu" | "catatan";

export type Suntikan = {
  readonly tabel: readonly TabelIsi[];
  /** A finding must stand at one of these cells; the first one is where the fault is. Row -1 is the header. */
  readonly dicari: readonly Tempat[];
  /** Consequences: cells about which something may be said besides. */
  readonly boleh: readonly Tempat[];
  readonly tingkat: readonly Tingkat[];
  /** What stood in the faulty cell; null where no correction can be known. */
  readonly asal: Isi | null;
};

export type Kesalahan = {
  readonly nama: string;
  /** Null where the office has no place for it. */
  readonly suntik: (acak: Acak, k: Kantor, tabel: readonly TabelIsi[]) => Suntikan | null;
};

/** One of the places, changed; null where there is none or none can be changed. */
export function ubahSatu(
  acak: Acak,
  tabel: readonly TabelIsi[],
  calon: readonly Tempat[],
  ubah: (isi: Isi, t: Tempat) => Isi | null,
): { readonly tempat: Tempat; readonly asal: Isi; readonly tabel: TabelIsi[] } | null {
  for (const tempat of acak.kocok(calon)) {
    const asal = ambilSel(tabel, tempat);
    const baru = asal && ubah(asal, tempat);
    if (asal && baru) return { tempat, asal, tabel: gantiSel(tabel, [[tempat, baru]]) };
  }
  return null;
}

/** The cells of some columns of some kinds of tables, in rows of their own that hold something. */
export function tempat(
  tabel: readonly TabelIsi[],
  jenis: readonly string[],
  kolom: RegExp,
  syarat: (b: BarisIsi, t: TabelIsi) => boolean = (b) => b.jenis === "data",
): Tempat[] {
  return tabel.flatMap((t, i) =>
    !jenis.includes(t.jenis)
      ? []
      : t.baris.flatMap((b, j) =>
          !syarat(b, t)
            ? []
            : t.kolom.flatMap(({ id }) => {
                const isi = b.sel[id];
                const berisi = (isi?.value ?? null) !== null && !b.sama.includes(id);
                return berisi && kolom.test(id) ? [{ tabel: i, baris: j, kolom: id }] : [];
              }),
        ),
  );
}

/** Other cells of the same row, the nearest consequences. */
export const sebaris = (t: Tempat, ...kolom: string[]): Tempat[] => kolom.map((k) => ({ ...t, kolom: k }));

/** Everything that is said about an indicator, and what is computed over the group it belongs to. */
export function jejakIndikator(tabel: readonly TabelIsi[], indikator: Indikator | undefined): Tempat[] {
  const sasaran = tabel.flatMap((t) => t.baris).find((b) => b.indikator === indikator)?.sasaran;
  return semuaTempat(tabel, (b, kolom) => {
    if (b.indikator !== undefined && b.indikator === indikator) return true;
    const kelompok = b.sasaran !== undefined && b.sasaran === sasaran;
    return (
      b.jenis === "rata-rata" || (kelompok && /^(efisiensi|keterangan)$/.test(kolom)) || (kelompok && !b.indikator)
    );
  });
}

/** Everything that is said about the money of a budget line, of what it belongs to and of what belongs to it. */
export function jejakUang(tabel: readonly TabelIsi[], kode: string | null): Tempat[] {
  const kerabat = (lain: string) => kode !== null && (lain.startsWith(kode) || kode.startsWith(lain));
  return semuaTempat(tabel, (b) => {
    if (b.jenis === "jumlah" || (b.pos && (kode === null || kerabat(b.pos.kode)))) return true;
    return b.sasaran?.program.some((p) => kode === null || kerabat(p.kode)) ?? false;
  });
}

function semuaTempat(tabel: readonly TabelIsi[], syarat: (b: BarisIsi, kolom: string) => boolean): Tempat[] {
  return tabel.flatMap((t, i) =>
    t.baris.flatMap((b, j) => t.kolom.flatMap(({ id }) => (syarat(b, id) ? [{ tabel: i, baris: j, kolom: id }] : []))),
  );
}

/** The kode of the budget line that a row is about. */
export const kodePos = (tabel: readonly TabelIsi[], t: Tempat): string | null =>
  tabel[t.tabel]?.baris[t.baris]?.pos?.kode ?? null;

export const indikatorDi = (tabel: readonly TabelIsi[], t: Tempat): Indikator | undefined =>
  tabel[t.tabel]?.baris[t.baris]?.indikator;

/** Whether the figures of a table follow each other by live formulas: a typed figure in it changes its results too. */
export const hidup = (t: TabelIsi): boolean => t.gaya.mode === "rumus";

export const WAJAR: readonly Tingkat[] = ["salah", "ragu"];
export const APA_SAJA: readonly Tingkat[] = ["salah", "ragu", "catatan"];
