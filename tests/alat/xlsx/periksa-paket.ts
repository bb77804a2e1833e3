import { bukaPaket, type Paket } from "./periksa-paket-bagian";
import { periksaBuku, periksaJudul, periksaRantai, type LembarBuku } from "./periksa-paket-buku";
import { periksaCatatan } from "./periksa-paket-catatan";
import { periksaGrafik, periksaIsian } from "./periksa-paket-grafik";
import { periksaGaya } from "./periksa-paket-gaya";
import { periksaLembar } from "./periksa-paket-lembar";
import { anak, ganda } from "./periksa-paket-xml";
import { isiZip } from "./periksa-paket-zip";

/**
 * What is wrong with an .xlsx file by the rules of zip, of OOXML packages and of spreadsheets, as far as a program that
 * changes files can break them. Empty: nothing. That LibreOffice opens a file proves less: it opens almost anything.
 */
export function periksaPaket(bytes: Uint8Array): readonly string[] {
  const zip = isiZip(bytes);
  const paket = bukaPaket(zip.parts);
  const sheets = periksaBuku(paket);
  const gaya = periksaGaya(paket);
  for (const sheet of sheets) {
    periksaLembar(paket, sheet, gaya);
    periksaCatatan(paket, sheet);
    periksaIsian(paket, sheet);
    periksaGrafik(paket, sheet, sheets);
  }
  periksaRantai(paket, sheets);
  periksaJudul(paket, sheets);
  periksaTabel(paket, sheets);
  return [...zip.cela, ...paket.cela];
}

/** ListObjects: their ids and names, and the names of their columns. */
function periksaTabel(paket: Paket, sheets: readonly LembarBuku[]): void {
  const parts = sheets.flatMap(({ part }) => paket.links(part).filter(({ type }) => type === "table"));
  const tables = parts.flatMap(({ part }) => paket.xml.get(part ?? "") ?? []);
  for (const key of ["id", "displayName"]) {
    for (const twice of ganda(tables.map((table) => table.attributes.get(key) ?? "")))
      paket.cela.push(`two tables with the ${key} ${twice}`);
  }
  for (const table of tables) {
    const columns = table.children.flatMap((child) => anak(child, "tableColumn"));
    for (const twice of ganda(columns.map((column) => column.attributes.get("name") ?? "")))
      paket.cela.push(`two columns ${twice} in one table`);
  }
}
