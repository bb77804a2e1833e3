import type { Paket } from "./periksa-paket-bagian";
import { anak, ganda, jalur, salahUrut, type Unsur } from "./periksa-paket-xml";

const CT_WORKBOOK =
  "AlternateContent fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );

const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]|^'|'$/;

/** A sheet of the workbook with the part that holds it. */
export type LembarBuku = {
  readonly name: string;
  readonly sheetId: string;
  readonly part: string;
  readonly root: Unsur;
};

/** Checks the workbook part; returns its worksheets. */
export function periksaBuku(paket: Paket): readonly LembarBuku[] {
  const name = paket.links("").find(({ type }) => type === "officeDocument")?.part;
  const root = name === undefined ? undefined : paket.xml.get(name);
  if (name === undefined || !root) {
    paket.cela.push("no workbook part");
    return [];
  }
  const tell = (what: string): void => void paket.cela.push(`${name}: ${what}`);
  for (const wrong of salahUrut(distinct(root), CT_WORKBOOK)) tell(`${wrong} out of order`);

  const sheets = anak(jalur(root, "sheets"), "sheet");
  const names = sheets.map((sheet) => sheet.attributes.get("name") ?? "");
  for (const twice of ganda(names.map((one) => one.toLowerCase()))) tell(`two sheets named ${twice}`);
  for (const bad of names.filter((one) => one === "" || one.length > 31 || FORBIDDEN_IN_NAMES.test(one)))
    tell(`no sheet may be named "${bad}"`);
  for (const twice of ganda(sheets.map((sheet) => sheet.attributes.get("sheetId") ?? "")))
    tell(`sheetId ${twice} twice`);
  for (const twice of ganda(sheets.map((sheet) => sheet.attributes.get("r:id") ?? "")))
    tell(`sheet r:id ${twice} twice`);

  for (const defined of anak(jalur(root, "definedNames"), "definedName")) {
    const at = defined.attributes.get("localSheetId");
    if (at !== undefined && !(Number(at) < sheets.length))
      tell(`${defined.attributes.get("name") ?? ""} belongs to sheet ${at}, which does not exist`);
  }
  for (const { attributes, text } of anak(jalur(root, "definedNames"), "definedName")) {
    const quoted = /^'((?:[^']|'')+)'!/.exec(text)?.[1]?.replaceAll("''", "'");
    if (quoted !== undefined && !quoted.includes("[") && !names.includes(quoted))
      tell(`${attributes.get("name") ?? ""} names a sheet ${quoted}, which does not exist`);
  }
  const keys = anak(jalur(root, "definedNames"), "definedName").map((defined) => {
    return `${defined.attributes.get("name")?.toLowerCase() ?? ""} of ${defined.attributes.get("localSheetId") ?? "all"}`;
  });
  for (const twice of ganda(keys)) tell(`name ${twice} twice`);

  return sheets.flatMap((sheet) => {
    const link = paket.links(name).find(({ id }) => id === sheet.attributes.get("r:id"));
    const content = link?.part === undefined ? undefined : paket.xml.get(link.part);
    if (!link?.part || link.type !== "worksheet" || !content) return [];
    if (!paket.type(link.part)?.endsWith("worksheet+xml")) paket.cela.push(`${link.part}: not typed as a worksheet`);
    const { attributes } = sheet;
    return [
      { name: attributes.get("name") ?? "", sheetId: attributes.get("sheetId") ?? "", part: link.part, root: content },
    ];
  });
}

/** Every entry of the calculation chain must be a cell with a formula: else Excel repairs the file. */
export function periksaRantai(paket: Paket, sheets: readonly LembarBuku[]): void {
  const part = partOfType(paket, "calcChain");
  if (part === undefined) return;
  const formulas = new Map(sheets.map(({ sheetId, root }) => [sheetId, cellsWithFormula(root)]));
  let sheetId = "";
  for (const entry of anak(paket.xml.get(part), "c")) {
    sheetId = entry.attributes.get("i") ?? sheetId;
    const cell = entry.attributes.get("r") ?? "";
    if (!formulas.get(sheetId)?.has(cell)) paket.cela.push(`${part}: ${cell} of sheet ${sheetId} holds no formula`);
  }
}

/** Titles of parts in the document properties: as many as their headings say. */
export function periksaJudul(paket: Paket, sheets: readonly LembarBuku[]): void {
  const part = paket.links("").find(({ type }) => type === "extended-properties")?.part;
  const root = part === undefined ? undefined : paket.xml.get(part);
  const titles = anak(jalur(root, "TitlesOfParts", "vector"), "lpstr").map(({ text }) => text);
  if (titles.length === 0) return;
  const counts = anak(jalur(root, "HeadingPairs", "vector"), "variant").flatMap((one) => anak(one, "i4"));
  const sum = counts.reduce((all, { text }) => all + Number(text), 0);
  if (sum !== titles.length) paket.cela.push(`${part ?? ""}: ${titles.length} titles, ${sum} in the headings`);
  for (const { name } of sheets) if (!titles.includes(name)) paket.cela.push(`${part ?? ""}: no title ${name}`);
}

export function partOfType(paket: Paket, type: string): string | undefined {
  const workbook = paket.links("").find((link) => link.type === "officeDocument")?.part ?? "";
  return paket.links(workbook).find((link) => link.type === type)?.part;
}

function cellsWithFormula(root: Unsur): ReadonlySet<string> {
  const cells = anak(jalur(root, "sheetData"), "row").flatMap((row) => anak(row, "c"));
  return new Set(cells.filter((cell) => anak(cell, "f").length > 0).map((cell) => cell.attributes.get("r") ?? ""));
}

/** Names of the children in their order, each run of equal ones once. */
function distinct(of: Unsur): readonly string[] {
  return of.children.map(({ name }) => name).filter((name, n, all) => name !== all[n - 1]);
}
