import { escapeXml } from "./parts";
import { HEADER, MAIN, OFFICE } from "./siksaan-paket";

/** Rich shared strings: the content of their `si` elements, which stand first in the part. */
const KAYA = [
  `<r><rPr><b/><sz val="11"/><color rgb="FFC00000"/><rFont val="Calibri"/><family val="2"/></rPr><t xml:space="preserve">Nilai </t></r><r><rPr><i/><sz val="11"/><rFont val="Calibri"/><family val="2"/></rPr><t>SAKIP</t></r>`,
];

/** The shared strings of a workbook while its sheets are being written. */
export type Teks = {
  /** A cell with a shared string. */
  readonly sel: (ref: string, text: string, style?: number) => string;
  /** A cell with the rich shared string "Nilai SAKIP". */
  readonly kaya: (ref: string, style?: number) => string;
  /** The part, once all sheets are written. */
  readonly part: () => string;
};

export function createTeks(): Teks {
  const items = KAYA.slice();
  let uses = 0;
  const sel = (ref: string, number: number, style: number): string => {
    uses++;
    return `<c r="${ref}"${s(style)} t="s"><v>${number}</v></c>`;
  };
  return {
    sel(ref, text, style = 0) {
      const item = `<t>${escapeXml(text)}</t>`;
      if (!items.includes(item)) items.push(item);
      return sel(ref, items.indexOf(item), style);
    },
    kaya: (ref, style = 0) => sel(ref, 0, style),
    part: () => {
      const all = items.map((item) => `<si>${item}</si>`).join("");
      return `${HEADER}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${items.length}">${all}</sst>`;
    },
  };
}

export function angka(ref: string, value: number, style = 0): string {
  return `<c r="${ref}"${s(style)}><v>${value}</v></c>`;
}

export function kosong(ref: string, style: number): string {
  return `<c r="${ref}"${s(style)}/>`;
}

/** A formula with the result it truly has; `how` holds further attributes of `f`. */
export function rumus(ref: string, formula: string, value: number | string, style = 0, how = ""): string {
  const type = typeof value === "number" ? "" : value.startsWith("#") ? ' t="e"' : ' t="str"';
  return `<c r="${ref}"${s(style)}${type}><f${how && ` ${how}`}>${escapeXml(formula)}</f><v>${value}</v></c>`;
}

export function baris(number: number, cells: readonly string[], attributes = ""): string {
  return `<row r="${number}"${attributes && ` ${attributes}`}>${cells.join("")}</row>`;
}

/** A worksheet part around the elements of its root, with the namespaces that Excel declares. */
export function lembar(content: string): string {
  const more = `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"`;
  return `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" ${more}>${content}</worksheet>`;
}

function s(style: number): string {
  return style === 0 ? "" : ` s="${style}"`;
}
