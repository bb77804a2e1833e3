import type { Sheet } from "../../core/workbook";
import { galat } from "./galat";
import { LIMITS } from "./limits";
import { partKey, type Package } from "./package/package";
import { partOfType, readRelationships } from "./package/relationships";
import { findWorkbookPart } from "./package/workbook-part";
import { RELATIONSHIP_ID, SPREADSHEET } from "./xml/namespaces";
import { attribute, flag, parseXml, type Attributes } from "./xml/parse";

/** A sheet as the workbook lists it, with the part that holds its cells. */
export type SheetEntry = Pick<Sheet, "name" | "visibility"> & { readonly part: string };

/** What the workbook part says: which parts to read, and how its days are counted. */
export type Workbook = {
  /** Worksheets in the order of their tabs; chart, dialog and macro sheets hold no table and are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** Days count from 1904 (once the habit of Excel for Mac) instead of 1900. */
  readonly date1904: boolean;
  /** Names of cells that the whole workbook knows, in lower case. */
  readonly names: ReadonlySet<string>;
};

/** Throws what `findWorkbookPart` and `parseXml` throw, RUSAK for nameless or equally named sheets, HUBUNGAN_RUSAK. */
export function readWorkbook(pkg: Package): Workbook {
  const part = findWorkbookPart(pkg);
  const relationships = readRelationships(pkg, part);
  const sheets: SheetEntry[] = [];
  const names = new Set<string>();
  const parts = new Set<string>();
  const defined = new Set<string>();
  let date1904 = false;

  const addSheet = (attributes: Attributes): void => {
    const name = attribute(attributes, "name");
    if (!name || names.has(name.toLowerCase())) throw galat("RUSAK");
    names.add(name.toLowerCase());
    if (names.size > LIMITS.entries) throw galat("TERLALU_BESAR");
    const target = relationships.get(relationshipId(attributes));
    if (!target?.part) throw galat("HUBUNGAN_RUSAK");
    if (target.type !== "worksheet") return;
    // Two sheets in one part would let a small file claim any number of cells.
    if (parts.has(partKey(target.part))) throw galat("HUBUNGAN_RUSAK");
    parts.add(partKey(target.part));
    sheets.push({ name, visibility: visibility(attribute(attributes, "state")), part: target.part });
  };

  parseXml(
    pkg.read(part),
    { name: "workbook", namespaces: SPREADSHEET },
    {
      open(name, attributes, depth) {
        if (name === "workbookPr" && depth === 2) date1904 = flag(attributes, "date1904");
        if (name === "sheet" && depth === 3) addSheet(attributes);
        if (name === "definedName" && depth === 3 && attribute(attributes, "localSheetId") === undefined) {
          defined.add((attribute(attributes, "name") ?? "").toLowerCase());
        }
      },
    },
  );
  return {
    sheets,
    sharedStrings: partOfType(relationships, "sharedStrings"),
    styles: partOfType(relationships, "styles"),
    date1904,
    names: defined,
  };
}

function relationshipId(attributes: Attributes): string {
  const found = Object.values(attributes).find(({ local, uri }) => local === "id" && RELATIONSHIP_ID.includes(uri));
  return found?.value ?? "";
}

function visibility(state: string | undefined): Sheet["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
