import type { Paket } from "./periksa-paket-bagian";
import { partOfType } from "./periksa-paket-buku";
import { anak, jalur, salahUrut, type Unsur } from "./periksa-paket-xml";

const CT_STYLESHEET =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
const CT_DXF = "font numFmt fill alignment border protection extLst".split(" ");

/** From this number on a format is the file's own and must be declared. */
const OWN_FORMATS = 164;

/** How many styles the sheets may refer to. */
export type JumlahGaya = { readonly xfs: number; readonly dxfs: number };

/** Checks the styles part: order, counts, and that every index points at something. */
export function periksaGaya(paket: Paket): JumlahGaya {
  const part = partOfType(paket, "styles");
  const root = part === undefined ? undefined : paket.xml.get(part);
  if (part === undefined || !root) return { xfs: 1, dxfs: 0 };
  const tell = (what: string): void => void paket.cela.push(`${part}: ${what}`);
  for (const wrong of salahUrut(
    root.children.map(({ name }) => name),
    CT_STYLESHEET,
  ))
    tell(`${wrong} out of order`);
  for (const list of root.children) {
    const count = list.attributes.get("count");
    if (count !== undefined && Number(count) !== list.children.length)
      tell(`${list.name} says ${count} and has ${list.children.length}`);
  }
  const formats = new Set(anak(jalur(root, "numFmts"), "numFmt").map((one) => Number(one.attributes.get("numFmtId"))));
  if (formats.size !== anak(jalur(root, "numFmts"), "numFmt").length) tell("a numFmtId stands twice");
  const size = (list: string): number => jalur(root, list)?.children.length ?? 0;
  const bounds = {
    fontId: size("fonts"),
    fillId: size("fills"),
    borderId: size("borders"),
    xfId: size("cellStyleXfs"),
  };
  const xfs = anak(jalur(root, "cellXfs"), "xf");
  for (const [n, xf] of [...anak(jalur(root, "cellStyleXfs"), "xf"), ...xfs].entries()) {
    for (const [name, bound] of Object.entries(bounds)) {
      const index = xf.attributes.get(name);
      if (index !== undefined && Number(index) >= Math.max(bound, 1)) tell(`xf ${n} has ${name} ${index}`);
    }
    const format = Number(xf.attributes.get("numFmtId") ?? 0);
    if (format >= OWN_FORMATS && !formats.has(format)) tell(`xf ${n} has numFmtId ${format}, which is not declared`);
  }
  const dxfs = anak(jalur(root, "dxfs"), "dxf");
  for (const [n, dxf] of dxfs.entries()) {
    for (const wrong of salahUrut(names(dxf), CT_DXF)) tell(`${wrong} out of order in dxf ${n}`);
  }
  return { xfs: xfs.length, dxfs: dxfs.length };
}

function names(of: Unsur): readonly string[] {
  return of.children.map(({ name }) => name);
}
