import { zip, type Entry } from "./zip";

/** The parts of a package by name, in the order in which they are written. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A worksheet of a workbook under test: the XML of its root's content, and how the workbook lists it. */
export type SheetXml = { readonly name: string; readonly xml: string; readonly state?: string };

/** The parts of a workbook as XML; `sharedStrings` is the content of `sst`, `styles` that of `styleSheet`. */
export type WorkbookXml = {
  readonly sheets: readonly SheetXml[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
};

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const KINDS = [
  ["xl/workbook.xml", "sheet.main"],
  ["xl/worksheets/sheet", "worksheet"],
  ["xl/sharedStrings.xml", "sharedStrings"],
  ["xl/styles.xml", "styles"],
] as const;
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole, valid set of parts, to be packed as it is or after changing some of them. */
export function workbookParts({ sheets, sharedStrings, styles, workbookPr = "" }: WorkbookXml): Parts {
  const listed = sheets.map(({ name, state }, n) => {
    const visibility = state ? ` state="${state}"` : "";
    return `<sheet name="${escapeXml(name)}" sheetId="${n + 1}"${visibility} r:id="rId${n + 1}"/>`;
  });
  const links = sheets.map((_, n) => relationship(`rId${n + 1}`, "worksheet", `worksheets/sheet${n + 1}.xml`));
  const parts: Record<string, string> = {
    "[Content_Types].xml": "", // stands first, and is written last
    "_rels/.rels": relationships([relationship("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets>${listed.join("")}</sheets></workbook>`,
  };
  for (const [n, { xml }] of sheets.entries()) parts[`xl/worksheets/sheet${n + 1}.xml`] = root("worksheet", xml);
  if (sharedStrings !== undefined) {
    links.push(relationship("rIdS", "sharedStrings", "sharedStrings.xml"));
    parts["xl/sharedStrings.xml"] = root("sst", sharedStrings);
  }
  if (styles !== undefined) {
    links.push(relationship("rIdT", "styles", "styles.xml"));
    parts["xl/styles.xml"] = root("styleSheet", styles);
  }
  parts["xl/_rels/workbook.xml.rels"] = relationships(links);
  parts["[Content_Types].xml"] = contentTypes(Object.keys(parts));
  return parts;
}

function contentTypes(names: readonly string[]): string {
  const overrides = names.flatMap((name) => {
    const kind = KINDS.find(([part]) => name.startsWith(part))?.[1];
    return kind ? [`<Override PartName="/${name}" ContentType="${SPREADSHEET}.${kind}+xml"/>`] : [];
  });
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `${HEADER}<Types xmlns="${PACKAGE_TYPES}">${defaults}${overrides.join("")}</Types>`;
}

/** One worksheet "Lembar1" around the given `sheetData` content, and what follows it. */
export function sheetParts(rows: string, rest: Omit<WorkbookXml, "sheets"> & { readonly after?: string } = {}): Parts {
  return workbookParts({
    ...rest,
    sheets: [{ name: "Lembar1", xml: `<sheetData>${rows}</sheetData>${rest.after ?? ""}` }],
  });
}

/** Packs parts into a file; `lies` changes how single entries are written. */
export function pack(parts: Parts, lies: Readonly<Record<string, Partial<Entry>>> = {}): Uint8Array {
  return zip(Object.entries(parts).map(([name, data]) => ({ name, data, ...lies[name] })));
}

export function relationships(links: readonly string[]): string {
  return `${HEADER}<Relationships xmlns="${PACKAGE}">${links.join("")}</Relationships>`;
}

export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function root(name: string, content: string): string {
  return `${HEADER}<${name} xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</${name}>`;
}
