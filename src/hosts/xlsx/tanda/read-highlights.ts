import { parseAreaName, type Area, type Garis, type Sorotan } from "../../../core/workbook";
import type { Budget } from "../limits";
import { SPREADSHEET } from "../xml/namespaces";
import { attribute, index, parseXml, type XmlReader } from "../xml/parse";
import type { Highlight } from "./rules";
import { RULE_FORMULA } from "./signature";
import { LINES, NO_SOROTAN } from "./sorotan";

/** Told what happens in a worksheet part outside of its cells, it gathers our highlights. */
export type HighlightReader = Required<XmlReader> & { all(): readonly Highlight[] };

export function createHighlightReader(): HighlightReader {
  const found: Highlight[] = [];
  let ranges = "";
  let dxf: number | undefined;
  let formula: string | null = null;
  return {
    open(name, attributes, depth) {
      if (depth === 2) ranges = name === "conditionalFormatting" ? (attribute(attributes, "sqref") ?? "") : "";
      if (ranges === "") return;
      if (depth === 3) dxf = attribute(attributes, "type") === "expression" ? index(attributes, "dxfId") : undefined;
      if (depth === 4 && name === "formula") formula = "";
    },
    text(text) {
      if (formula !== null) formula += text;
    },
    close(_, depth) {
      if (depth !== 4 || formula === null) return;
      if (dxf !== undefined && formula.trim() === RULE_FORMULA) found.push({ dxf, areas: areasIn(ranges) });
      formula = null;
    },
    all: () => found,
  };
}

/** The ranges of a list as `sqref` writes it. */
function areasIn(ranges: string): readonly Area[] {
  return ranges.split(/\s+/).flatMap((name) => parseAreaName(name) ?? []);
}

/** How the differential styles with these numbers look, as far as a highlight of ours can. */
export function readSorotan(
  pieces: Iterable<Uint8Array>,
  numbers: ReadonlySet<number>,
  budget: Budget,
): ReadonlyMap<number, Sorotan> {
  const found = new Map<number, Sorotan>();
  let inside = false;
  let number = -1;
  let line: string | undefined;
  let path = "";
  const change = (part: Partial<Sorotan>): void => {
    if (numbers.has(number)) found.set(number, { ...NO_SOROTAN, ...found.get(number), ...part });
  };
  parseXml(
    pieces,
    { name: "styleSheet", namespaces: SPREADSHEET },
    {
      open(name, attributes, depth) {
        if (depth === 2) inside = name === "dxfs";
        if (!inside || depth < 3) return;
        if (depth === 3) {
          budget.items(1);
          number++;
          change({});
        }
        if (depth === 4) path = name;
        const rgb = attribute(attributes, "rgb")?.slice(-6).toUpperCase();
        if (path === "border" && depth === 5) line = name === "left" ? attribute(attributes, "style") : undefined;
        if (rgb === undefined) return;
        if (path === "font" && name === "color") change({ huruf: rgb });
        if (path === "fill" && name === "bgColor") change({ isi: rgb });
        if (path === "border" && line !== undefined) change({ garis: { warna: rgb, gaya: lineNamed(line) } });
      },
    },
  );
  return found;
}

function lineNamed(style: string): Garis {
  const found = Object.entries(LINES).find(([, name]) => name === style);
  return found ? (found[0] as Garis) : "utuh";
}
