import { parseAreaName, type Area, type Garis, type Sorotan } from "../../../core/workbook";
import type { Budget } from "../limits";
import { SPREADSHEET } from "../xml/namespaces";
import { attribute, index, parseXml, type XmlReader } from "../xml/parse";
import { NO_SOROTAN, type Highlight } from "../../tanda/highlight";
import { RULE_FORMULA } from "../../tanda/signature";
import { LINES } from "./sorotan";

/** Told what happens in a worksheet part outside of its cells, it gathers our highlights. */
export type HighlightReader = Required<XmlReader> & { all(): readonly Highlight<number>[] };

export function createHighlightReader(): HighlightReader {
  const found: Highlight<number>[] = [];
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
      if (dxf !== undefined && formula.trim() === RULE_FORMULA) found.push({ look: dxf, areas: areasIn(ranges) });
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
  let part = "";
  let gaya: Garis | undefined;
  const change = (some: Partial<Sorotan>): void => {
    if (numbers.has(number)) found.set(number, { ...NO_SOROTAN, ...found.get(number), ...some });
  };
  parseXml(
    pieces,
    { name: "styleSheet", namespaces: SPREADSHEET },
    {
      open(name, attributes, depth) {
        if (depth === 2) inside = name === "dxfs";
        if (!inside || depth === 2) return;
        if (depth === 3) {
          budget.items(1);
          number++;
        }
        if (depth === 4) part = name;
        if (depth === 5 && part === "border") {
          gaya = name === "left" ? lineNamed(attribute(attributes, "style")) : undefined;
          // A line without a colour is black: LibreOffice forgets the colour.
          if (gaya) change({ garis: { warna: "000000", gaya } });
        }
        const rgb = attribute(attributes, "rgb")?.slice(-6);
        if (rgb === undefined) return;
        if (part === "font" && name === "color") change({ huruf: rgb });
        if (part === "fill" && name === "bgColor") change({ isi: rgb });
        if (part === "border" && gaya) change({ garis: { warna: rgb, gaya } });
      },
    },
  );
  return found;
}

function lineNamed(style: string | undefined): Garis | undefined {
  const names = Object.keys(LINES) as Garis[];
  return names.find((name) => LINES[name] === style);
}
