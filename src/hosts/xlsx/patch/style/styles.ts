import type { Gaya } from "../../../../core/workbook";
import { attributeAt, withAttributes } from "../../xml/attributes";
import { childrenOf, outline } from "../../xml/outline";
import { splice } from "../../xml/splice";
import type { CellStyles } from "../sheet/cell-writer";
import { alignmentXml, borderXml, fillXml, fontXml } from "./look";
import { createNumberFormats, plain } from "./number-formats";
import { createStyleList } from "./style-list";

/** The styles of a workbook, to which others can be added; those that are there keep their numbers. */
export type Styles = CellStyles & {
  /** The style of a cell of a new sheet. */
  ofLook(gaya: Gaya): number;
  /** The part with all that was added; the very same text where nothing was. */
  xml(): string;
};

/** Opens the text of a styles part. Lists that it lacks are made, with what Excel expects in them, once they are needed. */
export function openStyles(written: string): Styles {
  const xml = withRoom(written);
  const shape = outline(xml);
  const p = shape.prefix;
  const list = (name: string, ...first: string[]) => createStyleList(xml, shape, name, first);
  const numFmts = list("numFmts");
  const fonts = list("fonts", `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`);
  const noFill = ["none", "gray125"].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`);
  const fills = list("fills", ...noFill);
  const borders = list("borders", `<${p}border/>`);
  const bases = list("cellStyleXfs");
  const xfs = list("cellXfs", `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`);
  const formats = createNumberFormats(xml, shape, numFmts);

  const looks = new Map<string, number>();

  const xfOf = (place: number): string => xfs.item(place) ?? xfs.item(0) ?? `<${p}xf/>`;
  const baseOf = (xf: string): string | undefined => bases.item(Number(attributeAt(xf, 0, "xfId") ?? 0));
  const inherited = (xf: string, name: string): number =>
    Number(attributeAt(xf, 0, name) ?? attributeAt(baseOf(xf) ?? "", 0, name) ?? 0);

  const addXf = (xf: string): number => {
    for (const needed of [fonts, fills, borders]) needed.need();
    return xfs.add(xf);
  };

  const addLook = (gaya: Gaya): number => {
    const plainXf = xfOf(0);
    const font = inherited(plainXf, "fontId");
    const ownFont = gaya.tebal ?? gaya.miring ?? gaya.garisBawah ?? gaya.ukuran ?? gaya.huruf;
    const alignment = alignmentXml(gaya, p);
    const ids = {
      numFmtId: formats.idOf(gaya.format ?? ""),
      fontId: ownFont === undefined ? font : fonts.add(fontXml(fonts.item(font) ?? `<${p}font/>`, gaya, p)),
      fillId: gaya.isi === undefined ? 0 : fills.add(fillXml(gaya.isi, p)),
      borderId: gaya.garis ? borders.add(borderXml(p)) : 0,
    };
    const attributes = Object.entries(ids).map(([name, id]) => ` ${name}="${id}"`);
    const base = bases.item(0) === undefined ? "" : ' xfId="0"';
    const applied = ["NumberFormat", "Font", "Fill", "Border", ...(alignment ? ["Alignment"] : [])];
    const flags = applied.map((name) => ` apply${name}="1"`).join("");
    return addXf(`<${p}xf${attributes.join("")}${base}${flags}${alignment ? `>${alignment}</${p}xf>` : "/>"}`);
  };

  return {
    withFormat(place, code) {
      const xf = xfOf(place);
      // Two ids may have one code and yet look different: what the cell shows already, it goes on showing.
      if (formats.codeOf(inherited(xf, "numFmtId")) === plain(code)) return place;
      return addXf(withAttributes(xf, { numFmtId: String(formats.idOf(code)), applyNumberFormat: "1" }));
    },
    unquoted(place) {
      const quoted = attributeAt(xfOf(place), 0, "quotePrefix");
      return quoted === "1" || quoted === "true" ? addXf(withAttributes(xfOf(place), { quotePrefix: null })) : place;
    },
    locked(place) {
      const xf = xfOf(place);
      // Excel writes out for each cell style what it has from its named style, so what is not written is the default.
      const protection = childrenOf(xf, outline(xf).root).find(({ local }) => local === "protection");
      const written = protection && attributeAt(xf, protection.start, "locked");
      return written !== "0" && written !== "false";
    },
    ofLook(gaya) {
      const key = JSON.stringify(gaya);
      const place = looks.get(key) ?? addLook(gaya);
      looks.set(key, place);
      return place;
    },
    xml() {
      const all = [numFmts, fonts, fills, borders, xfs].map((each) => each.change());
      const changes = all.filter((change) => change !== null);
      return changes.length === 0 ? written : splice(xml, changes);
    },
  };
}

/** A styles part without any list may be one empty tag. */
function withRoom(xml: string): string {
  const { root } = outline(xml);
  if (!root.empty) return xml;
  const open = xml.slice(0, root.end).replace(/\s*\/>$/, ">");
  return `${open}</${root.name}>${xml.slice(root.end)}`;
}
