/** Line of a border: whole, dashes, dots, or dashes and dots in turn. */
export type Garis = "utuh" | "putus" | "titik" | "putus-titik";

/** How a marked cell looks, as a conditional format: it lies over the cell's own formats and leaves them alone. Colours are RRGGBB. */
export type Sorotan = {
  /** Fill and font colour; null: the cell's own. */
  readonly isi: string | null;
  readonly huruf: string | null;
  /** A thin border on all four sides, which still tells where a print drops the fills. */
  readonly garis: { readonly warna: string; readonly gaya: Garis };
};

/** Our mark on a cell: how it is highlighted, and why, as a note. */
export type Tanda = {
  readonly sorotan: Sorotan;
  /** Text of the note; null: highlight only. */
  readonly catatan: string | null;
};

export function sameTanda(a: Tanda | null, b: Tanda | null): boolean {
  if (a === null || b === null) return a === b;
  const [x, y] = [a.sorotan, b.sorotan];
  return (
    a.catatan === b.catatan &&
    x.isi === y.isi &&
    x.huruf === y.huruf &&
    x.garis.warna === y.garis.warna &&
    x.garis.gaya === y.garis.gaya
  );
}
