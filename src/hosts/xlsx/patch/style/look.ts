import type { Gaya } from "../../../../core/workbook";
import { childrenOf, outline } from "../../xml/outline";

/** The children of a font in the order in which Excel writes them. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
];

/** The workbook's own font with what a look asks for. */
export function fontXml(font: string, { tebal, miring, garisBawah, ukuran, huruf }: Gaya, p: string): string {
  const wanted = new Map([
    ["b", tebal && `<${p}b/>`],
    ["i", miring && `<${p}i/>`],
    ["u", garisBawah && `<${p}u/>`],
    ["sz", ukuran !== undefined && `<${p}sz val="${ukuran}"/>`],
    ["color", huruf !== undefined && `<${p}color rgb="FF${huruf}"/>`],
  ]);
  const { root } = outline(font);
  const kept = childrenOf(font, root)
    .filter(({ local }) => !wanted.get(local))
    .map(({ local, start, end }) => ({ local, xml: font.slice(start, end) }));
  const added = [...wanted].flatMap(([local, xml]) => (xml ? [{ local, xml }] : []));
  const rank = (local: string): number => (FONT_ORDER.includes(local) ? FONT_ORDER.indexOf(local) : FONT_ORDER.length);
  const children = [...kept, ...added].sort((a, b) => rank(a.local) - rank(b.local));
  return `<${p}font>${children.map(({ xml }) => xml).join("")}</${p}font>`;
}

export function fillXml(colour: string, p: string): string {
  const colours = `<${p}fgColor rgb="FF${colour}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colours}</${p}patternFill></${p}fill>`;
}

/** A thin line on all four sides. */
export function borderXml(p: string): string {
  const side = (name: string): string => `<${p}${name} style="thin"><${p}color auto="1"/></${p}${name}>`;
  return `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}<${p}diagonal/></${p}border>`;
}

const HORIZONTAL = { kiri: "left", tengah: "center", kanan: "right" } as const;
const VERTICAL = { atas: "top", tengah: "center" } as const;

/** The `alignment` element of a look; "" where it asks for none. */
export function alignmentXml({ inden, mendatar, tegak, lipat }: Gaya, p: string): string {
  // Excel indents only what is aligned to a side.
  const horizontal = mendatar ? HORIZONTAL[mendatar] : inden ? "left" : null;
  const attributes = [
    horizontal && ` horizontal="${horizontal}"`,
    tegak && ` vertical="${VERTICAL[tegak]}"`,
    lipat && ' wrapText="1"',
    inden && ` indent="${inden}"`,
  ].filter(Boolean);
  return attributes.length > 0 ? `<${p}alignment${attributes.join("")}/>` : "";
}
