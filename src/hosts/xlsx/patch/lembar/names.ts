import { columnName, parseCellName, type Area, type LembarBaru } from "../../../../core/workbook";
import type { ListedName } from "../workbook-xml";

/** Why Excel would not take the names of a new sheet (Indonesian); null if it would. */
export function objectionToNames({ nama = [] }: LembarBaru, known: ReadonlySet<string>): string | null {
  for (const { nama: name } of nama) {
    if (known.has(name.toLowerCase())) return `Nama “${name}” sudah dipakai di buku kerja ini.`;
    if (!/^[A-Za-z_][\w.]{0,254}$/.test(name) || parseCellName(name.toUpperCase()) || /^[rc]$/i.test(name)) {
      return `Nama “${name}” tidak diterima Excel.`;
    }
  }
  return null;
}

/** The names that a new sheet gives to cells of its own, for the whole workbook. */
export function workbookNames({ name: sheet, nama = [] }: LembarBaru): readonly ListedName[] {
  return nama.map(({ nama: name, area }) => ({ name, refers: reference(sheet, area) }));
}

/** Excel keeps what is printed and what is repeated on each page as names of the sheet itself, in this order. */
export function printNames({ name: sheet, cetak }: LembarBaru): readonly ListedName[] {
  const names: ListedName[] = [];
  if (cetak?.area) names.push({ name: "_xlnm.Print_Area", refers: reference(sheet, cetak.area), own: true });
  if (cetak?.judulBaris) {
    const [first, last] = cetak.judulBaris;
    names.push({ name: "_xlnm.Print_Titles", refers: `${quoted(sheet)}!$${first + 1}:$${last + 1}`, own: true });
  }
  return names;
}

/** Cells as a name or a chart refers to them: "'3.1'!$C$4:$C$9". */
export function reference(sheet: string, { top, left, bottom, right }: Area): string {
  const first = `$${columnName(left)}$${top + 1}`;
  const last = `$${columnName(right)}$${bottom + 1}`;
  return `${quoted(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
