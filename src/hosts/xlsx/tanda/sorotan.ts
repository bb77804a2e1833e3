import type { Garis, Sorotan } from "../../../core/workbook";

/** Each line by the name that a border style has in a file. */
export const LINES: Readonly<Record<Garis, string>> = {
  utuh: "thin",
  putus: "dashed",
  titik: "dotted",
  "putus-titik": "dashDot",
};

/** Says that a differential style is ours, so that no rule of the office shares it and it may go with our last rule. */
const OWN = "<!--cermat-->";

/** A differential style that looks so; `prefix` stands before the names of the styles part. */
export function dxfXml({ isi, huruf, garis }: Sorotan, prefix: string): string {
  const element = (name: string, attributes: string, content = ""): string => {
    const tag = `${prefix}${name}${attributes}`;
    return content === "" ? `<${tag}/>` : `<${tag}>${content}</${prefix}${name}>`;
  };
  const colour = (name: string, rgb: string): string => element(name, ` rgb="FF${rgb}"`);
  const side = (name: string): string => element(name, ` style="${LINES[garis.gaya]}"`, colour("color", garis.warna));
  const font = huruf === null ? "" : element("font", "", colour("color", huruf));
  const fill = isi === null ? "" : element("fill", "", element("patternFill", "", colour("bgColor", isi)));
  const border = garis.warna === "" ? "" : element("border", "", ["left", "right", "top", "bottom"].map(side).join(""));
  return element("dxf", "", `${OWN}${font}${fill}${border}`);
}

export function isOwnDxf(xml: string): boolean {
  return xml.includes(OWN);
}
