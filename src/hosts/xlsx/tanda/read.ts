import { parseCellName, type Sheet } from "../../../core/workbook";
import { HostGalat } from "../../host";
import type { Budget } from "../limits";
import type { Package } from "../package/package";
import { partOfType, readRelationships } from "../package/relationships";
import { createRichText } from "../rich-text";
import { SPREADSHEET } from "../xml/namespaces";
import { attribute, parseXml } from "../xml/parse";
import { placeKey } from "../../tanda/areas";
import { highlightedCells, NO_SOROTAN, type Highlight } from "../../tanda/highlight";
import { tandaRows } from "../../tanda/rows";
import { splitNote } from "../../tanda/signature";
import { readSorotan } from "./read-highlights";

/** Where the marks of one sheet stand. */
export type SheetParts = { readonly sheet: string; readonly styles: string | undefined };

/**
 * Our marks on a sheet whose highlights are known; undefined where there are none. A sheet without notes costs a look
 * for its relationships.
 */
export function readTanda(
  pkg: Package,
  parts: SheetParts,
  highlights: readonly Highlight<number>[],
  budget: Budget,
): Sheet["tanda"] | undefined {
  const notes = readNotes(pkg, parts.sheet, budget);
  const cells = highlightedCells(highlights);
  if (notes.size === 0 && cells.size === 0) return undefined;
  budget.items(cells.size);
  const used = new Set(cells.values());
  const looks = parts.styles && used.size > 0 ? readSorotan(pkg.read(parts.styles), used, budget) : null;
  const sorotan = [...cells].map(([key, look]) => [key, looks?.get(look) ?? NO_SOROTAN] as const);
  return tandaRows(new Map(sorotan), notes);
}

/**
 * Our notes by the keys of their cells. Notes are no part of the tables: where they cannot be read, the file is read
 * all the same and holds none of ours.
 */
function readNotes(pkg: Package, sheetPart: string, budget: Budget): ReadonlyMap<number, string> {
  try {
    const part = partOfType(readRelationships(pkg, sheetPart), "comments");
    return part !== undefined && pkg.has(part) ? notesIn(pkg.read(part), budget) : new Map<number, string>();
  } catch (thrown) {
    if (thrown instanceof HostGalat) return new Map();
    throw thrown;
  }
}

function notesIn(pieces: Iterable<Uint8Array>, budget: Budget): ReadonlyMap<number, string> {
  const notes = new Map<number, string>();
  const rich = createRichText();
  let key: number | undefined;
  parseXml(
    pieces,
    { name: "comments", namespaces: SPREADSHEET },
    {
      open(name, attributes, depth) {
        if (name === "comment" && depth === 3) {
          budget.items(1);
          const place = parseCellName(attribute(attributes, "ref") ?? "");
          key = place ? placeKey(place) : undefined;
        } else if (key !== undefined) rich.open(name, attributes, depth);
      },
      text(text) {
        if (key !== undefined) rich.text(text);
      },
      close(name, depth) {
        if (key === undefined) return;
        if (depth > 3) {
          rich.close(name, depth);
          return;
        }
        const { own } = splitNote(rich.take());
        if (own !== null) notes.set(key, own);
        key = undefined;
      },
    },
  );
  return notes;
}
