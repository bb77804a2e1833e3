import { cellName, parseAreaName } from "../../core";
import type { Address, Hasil, Tolakan, Usul } from "../../core";
import { judulTabel } from "../tabel/judul";

/** The cells that a person wants to leave as they are, each as it was proposed last. */
export type Tanpa = ReadonlyMap<string, Usul>;

/** A proposed cell on the list, and whether it is ticked. */
export type BarisUsul = { readonly kunci: string; readonly usul: Usul; readonly dipilih: boolean };

/** The proposed cells of one table, or of one sheet outside its tables. */
export type KelompokUsul = {
  readonly kunci: string;
  readonly judul: string;
  /** What else tells this table from another. */
  readonly ket: string;
  readonly baris: readonly BarisUsul[];
};

/** A cell that is left as it is, with every reason once. */
export type SelDibiarkan = Omit<Tolakan, "sebab"> & { readonly kunci: string; readonly sebab: readonly string[] };

/** One text for one cell. */
export function kunciSel(at: Address): string {
  return `${at.sheet}!${cellName(at)}`;
}

/**
 * The proposed cells by table, in reading order. `usul` is a plan and `dahulu` what was unticked when it was made:
 * those stay on the list, so that they can be ticked again. `tanpa` is what is unticked now.
 */
export function kelompokUsul(
  hasil: Hasil,
  usul: readonly Usul[],
  dahulu: Tanpa,
  tanpa: Tanpa,
): readonly KelompokUsul[] {
  const judul = judulTabel(hasil.tabel);
  const letak = new Map<string, number>();
  const kelompok = new Map<string, KelompokUsul & { readonly baris: BarisUsul[] }>();
  const semua = new Map([...dahulu, ...usul.map((u) => [kunciSel(u.edit.at), u] as const)]);
  for (const [kunci, satu] of semua) {
    const { at } = satu.edit;
    const ke = hasil.tabel.findIndex((t) => t.jenis !== "lainnya" && memuat(t, at));
    const tabel = hasil.tabel[ke];
    const nama = (tabel && judul.get(tabel)) ?? {
      judul: satu.tabel || `Lembar ${at.sheet}`,
      ket: `Lembar ${at.sheet}`,
    };
    const milik = tabel ? `${tabel.lembar}!${tabel.rentang}` : at.sheet;
    let tujuan = kelompok.get(milik);
    if (!tujuan) {
      kelompok.set(milik, (tujuan = { kunci: milik, ...nama, baris: [] }));
      letak.set(milik, tabel ? ke : hasil.tabel.length);
    }
    tujuan.baris.push({ kunci, usul: satu, dipilih: !tanpa.has(kunci) });
  }
  for (const { baris } of kelompok.values()) baris.sort((a, b) => urutanBaca(a.usul.edit.at, b.usul.edit.at));
  return [...kelompok.values()].sort((a, b) => (letak.get(a.kunci) ?? 0) - (letak.get(b.kunci) ?? 0));
}

function memuat({ lembar, rentang }: Hasil["tabel"][number], { sheet, row, col }: Address): boolean {
  const area = sheet === lembar ? parseAreaName(rentang) : null;
  return area !== null && row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}

function urutanBaca(a: Address, b: Address): number {
  return a.row - b.row || a.col - b.col;
}

/** What a plan leaves alone, without the cells that a person unticked: those stand on the list itself. */
export function selDibiarkan(tolakan: readonly Tolakan[], tanpa: Tanpa): readonly SelDibiarkan[] {
  const hasil = new Map<string, SelDibiarkan & { readonly sebab: string[] }>();
  for (const t of tolakan) {
    const kunci = kunciSel(t.at);
    if (tanpa.has(kunci)) continue;
    const ada = hasil.get(kunci);
    // A refusal by the host has no names; the finding at the same cell has them.
    if (!ada) hasil.set(kunci, { ...t, kunci, sebab: [t.sebab] });
    else hasil.set(kunci, { ...(ada.baris === "" ? t : ada), kunci, sebab: [...new Set([...ada.sebab, t.sebab])] });
  }
  return [...hasil.values()];
}
