import { areaContains, parseAreaName, parseCellName, sameAddress, type Address } from "../../workbook";
import type { Hasil } from "../hasil";

/** A finding as an earlier review sheet lists it, with what the office wrote beside it. */
export type ButirReviu = {
  readonly at: Address;
  readonly tabel: string;
  readonly letak: string;
  readonly aturan: string;
  readonly tingkat: string;
  readonly tertulis: string;
  readonly seharusnya: string;
  readonly jawaban: string;
};

export const STATUS_REVIU = {
  terbuka: "Terbuka",
  baru: "Baru",
  masih: "Masih ada",
  selesai: "Sudah diperbaiki",
  belum: "Belum dapat dinilai",
} as const;

/** What became of one earlier finding. */
export type TindakLanjut = {
  readonly butir: ButirReviu;
  readonly status: "masih" | "selesai" | "belum";
  /** The finding that is still there. */
  readonly temuan: Hasil["temuan"][number] | null;
};

/** Where a finding stands in its table, in words that outlive inserted rows. */
export function letakTemuan({ baris, kolom }: Hasil["temuan"][number]): string {
  return [baris, kolom].filter(Boolean).join(" · ");
}

/**
 * Holds an earlier review against the workbook as it is now. A finding counts as mended only where its table is still
 * recognised: a cell that nobody can judge any more is not right for that.
 */
export function tindakLanjut(terdahulu: readonly ButirReviu[], hasil: Hasil): TindakLanjut[] {
  const terpakai = new Set<Hasil["temuan"][number]>();
  const cari = (cocok: (t: Hasil["temuan"][number]) => boolean) => {
    const temuan = hasil.temuan.find((t) => !terpakai.has(t) && cocok(t)) ?? null;
    if (temuan) terpakai.add(temuan);
    return temuan;
  };
  // Those that stayed in their place first, so that a moved one does not take another's.
  const ditempat = terdahulu.map((b) => cari((t) => t.aturan === b.aturan && sameAddress(t.at, b.at)));
  return terdahulu.map((butir, i) => {
    const pindah = (t: Hasil["temuan"][number]) =>
      t.aturan === butir.aturan && t.at.sheet === butir.at.sheet && letakTemuan(t) === butir.letak;
    const temuan = ditempat[i] ?? cari(pindah);
    if (temuan) return { butir, status: "masih", temuan };
    return { butir, status: masihDikenal(butir, hasil) ? "selesai" : "belum", temuan: null };
  });
}

/** Findings that the earlier review did not have. */
export function temuanBaru(lanjut: readonly TindakLanjut[], { temuan }: Hasil): readonly Hasil["temuan"][number][] {
  const lama = new Set(lanjut.map((l) => l.temuan));
  return temuan.filter((t) => !lama.has(t));
}

function masihDikenal({ at, tabel }: ButirReviu, hasil: Hasil): boolean {
  return hasil.tabel.some((t) => {
    const area = t.lembar === at.sheet ? parseAreaName(t.rentang) : null;
    return area !== null && t.jenis !== "lainnya" && (areaContains(area, at) || t.nama === tabel);
  });
}

/** Reads the two cells by which a list names an address; null where they name none. */
export function alamat(sheet: string, sel: string): Address | null {
  const at = parseCellName(sel.trim());
  return at && sheet !== "" ? { sheet, ...at } : null;
}
