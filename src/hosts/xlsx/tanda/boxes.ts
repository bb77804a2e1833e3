import { attributeAt } from "../xml/attributes";
import { childrenOf, outline, type Element } from "../xml/outline";
import { splice } from "../xml/splice";
import { isWellFormed } from "../xml/well-formed";
import { placeKey, placeOf } from "../../tanda/areas";
import { boxAnchor, type ColumnWidths } from "./box-size";
import { releaseBlocks, takeShapeIds } from "./shape-ids";

/** The kind of shape that a box of text is, by its number in every program that draws VML. */
const TEXT_BOX = "202";
const TYPE_ID = `_x0000_t${TEXT_BOX}`;
const TYPE =
  `<v:shapetype id="${TYPE_ID}" coordsize="21600,21600" o:spt="${TEXT_BOX}" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** The vocabularies of a drawing under the prefixes that we write. */
const VOCABULARIES = [
  /\sxmlns:v\s*=\s*["']urn:schemas-microsoft-com:vml["']/,
  /\sxmlns:o\s*=\s*["']urn:schemas-microsoft-com:office:office["']/,
  /\sxmlns:x\s*=\s*["']urn:schemas-microsoft-com:office:excel["']/,
];

/** A VML drawing without shapes. */
export const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data=""/></o:shapelayout></xml>';

/**
 * Whether boxes can be put into a drawing: Excel itself writes drawings that are no XML, and some write them with
 * prefixes of their own.
 */
export function isChangeable(vml: string): boolean {
  return isWellFormed(vml) && VOCABULARIES.every((declared) => declared.test(vml));
}

/** The drawing without the boxes of some cells (by their keys); null if no shape is left. */
export function withoutBoxes(vml: string, cells: ReadonlySet<number>): string | null {
  const { children } = outline(vml);
  const gone = new Set(children.filter((shape) => cells.has(cellOf(vml, shape) ?? NaN)));
  if (gone.size === 0) return vml;
  const left = children.filter((child) => !gone.has(child));
  if (left.every(({ local }) => local === "shapelayout" || local === "shapetype")) return null;
  const isUsed = left.some(({ start }) => attributeAt(vml, start, "type") === `#${TYPE_ID}`);
  const type = left.filter(({ start, end }) => !isUsed && vml.slice(start, end) === TYPE);
  const cuts = [...gone, ...type].map(({ start, end }) => ({ start, end, text: "" }));
  return releaseBlocks(vml, splice(vml, cuts));
}

/** The drawing with a hidden box for the note of each cell; `taken` tells the blocks of the workbook's other drawings. */
export function withBoxes(
  vml: string,
  notes: ReadonlyMap<number, string>,
  width: ColumnWidths,
  taken: () => ReadonlySet<number>,
): string {
  const { ids, vml: numbered } = takeShapeIds(vml, notes.size, taken);
  const { root, children } = outline(numbered);
  const known = children.find(({ local, start }) => local === "shapetype" && isTextBox(numbered, start));
  const type = known ? (attributeAt(numbered, known.start, "id") ?? TYPE_ID) : TYPE_ID;
  const shapes = [...notes].map(([key, note], n) => shapeXml(ids[n] ?? 0, type, key, note, width));
  const at = root.contentEnd;
  return splice(numbered, [{ start: at, end: at, text: (known ? "" : TYPE) + shapes.join("") }]);
}

function isTextBox(vml: string, start: number): boolean {
  return attributeAt(vml, start, "o:spt") === TEXT_BOX;
}

function shapeXml(id: number, type: string, key: number, note: string, width: ColumnWidths): string {
  const place = placeOf(key);
  return (
    `<v:shape id="_x0000_s${id}" type="#${type}" style="position:absolute;width:195pt;height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${boxAnchor(place, note, width).join(", ")}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${place.row}</x:Row><x:Column>${place.col}</x:Column></x:ClientData></v:shape>`
  );
}

/** Key of the cell whose note a shape shows. */
function cellOf(vml: string, shape: Element): number | undefined {
  if (shape.local !== "shape") return undefined;
  const data = childrenOf(vml, shape).find(({ local }) => local === "ClientData");
  if (!data || attributeAt(vml, data.start, "ObjectType") !== "Note") return undefined;
  const fields = new Map(
    childrenOf(vml, data).map((field) => [field.local, vml.slice(field.contentStart, field.contentEnd)]),
  );
  const [row, col] = [Number(fields.get("Row") ?? NaN), Number(fields.get("Column") ?? NaN)];
  return Number.isNaN(row + col) ? undefined : placeKey({ row, col });
}
