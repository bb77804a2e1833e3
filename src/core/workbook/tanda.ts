/** Our mark on a cell: a colour that leaves the cell's own formats alone, and the reason as a note. */
export type Tanda = {
  /** Fill and font colour as RRGGBB. */
  readonly warna: { readonly isi: string; readonly huruf: string };
  /** Text of the note; null: colour only. */
  readonly catatan: string | null;
};
