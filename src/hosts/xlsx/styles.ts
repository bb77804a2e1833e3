import type { Cell } from "../../core/workbook";
import { FORMAT_BAWAAN } from "../format-bawaan";
import type { Budget } from "./limits";
import { SPREADSHEET } from "./xml/namespaces";
import { attribute, flag, index, parseXml, type Attributes } from "./xml/parse";

/** The part of a cell that comes from its style. */
export type CellStyle = Pick<Cell, "format" | "tebal" | "inden">;

/** An `xf` element as written; what is undefined comes from the named style it is based on. */
type Xf = {
  readonly base: number;
  readonly format: number | undefined;
  readonly font: number | undefined;
  inden: number | undefined;
};

/** The styles of a workbook, by the number in a cell's `s` attribute. */
export function readStyles(pieces: Iterable<Uint8Array>, budget: Budget): readonly CellStyle[] {
  const formats = new Map(FORMAT_BAWAAN);
  const bold: boolean[] = [];
  const bases: Xf[] = [];
  const own: Xf[] = [];
  const lists = new Map([
    ["cellStyleXfs", bases],
    ["cellXfs", own],
  ]);
  let section = "";

  parseXml(
    pieces,
    { name: "styleSheet", namespaces: SPREADSHEET },
    {
      open(name, attributes, depth) {
        if (depth === 2) section = name;
        if (depth === 3) budget.items(1);
        const list = lists.get(section);
        if (list) {
          if (name === "xf" && depth === 3) list.push(readXf(attributes));
          const xf = list.at(-1);
          if (name === "alignment" && depth === 4 && xf) xf.inden = index(attributes, "indent") ?? 0;
        } else if (section === "numFmts") {
          if (name === "numFmt") setFormat(formats, attributes);
        } else if (section === "fonts") {
          if (name === "font" && depth === 3) bold.push(false);
          if (name === "b" && depth === 4) bold[bold.length - 1] = flag(attributes, "val", true);
        }
      },
    },
  );

  return own.map((xf) => {
    const base = bases[xf.base];
    const format = formats.get(xf.format ?? base?.format ?? 0);
    const inden = xf.inden ?? base?.inden ?? 0;
    return {
      ...(format !== undefined && { format }),
      ...(bold[xf.font ?? base?.font ?? 0] && { tebal: true }),
      ...(inden > 0 && { inden }),
    };
  });
}

function readXf(attributes: Attributes): Xf {
  return {
    base: index(attributes, "xfId") ?? 0,
    format: index(attributes, "numFmtId"),
    font: index(attributes, "fontId"),
    // Says "my own alignment", and without an alignment element that is the default one.
    inden: flag(attributes, "applyAlignment") ? 0 : undefined,
  };
}

/** A file may spell out a built-in id too, in the currency of the machine that wrote it: its own code counts. */
function setFormat(formats: Map<number, string>, attributes: Attributes): void {
  const id = index(attributes, "numFmtId");
  const code = attribute(attributes, "formatCode");
  if (id === undefined || !code) return;
  if (code.toLowerCase() === "general") formats.delete(id);
  else formats.set(id, code);
}
