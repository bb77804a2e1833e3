import { areaName, parseAreaName, parseCellName, type Area } from "../../../src/core/workbook";
import type { Paket } from "./periksa-paket-bagian";
import { partOfType, type LembarBuku } from "./periksa-paket-buku";
import type { JumlahGaya } from "./periksa-paket-gaya";
import { anak, ganda, jalur, salahUrut, semua, type Unsur } from "./periksa-paket-xml";

const CT_WORKSHEET =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );
const CT_CELL = ["f", "v", "is", "extLst"];
/** Only these may stand more than once. */
const MANY = ["conditionalFormatting"];

/** Checks a worksheet part: the order of its elements, its cells, and every index and range in it. */
export function periksaLembar(paket: Paket, { part, root }: LembarBuku, gaya: JumlahGaya): void {
  const tell = (what: string): void => void paket.cela.push(`${part}: ${what}`);
  const names = root.children.map(({ name }) => name).filter((name) => name !== "AlternateContent");
  for (const wrong of salahUrut(names, CT_WORKSHEET)) tell(`${wrong} out of order`);
  for (const twice of ganda(names.filter((name) => !MANY.includes(name)))) tell(`${twice} stands twice`);
  periksaSel(paket, root, gaya, tell);
  periksaGabungan(root, tell);
  periksaSyarat(root, gaya, tell);
  for (const list of root.children) {
    const count = list.attributes.get("count");
    if (count !== undefined && Number(count) !== list.children.length)
      tell(`${list.name} says ${count} and has ${list.children.length}`);
  }
}

function periksaSel(paket: Paket, root: Unsur, gaya: JumlahGaya, tell: (what: string) => void): void {
  const shared = anak(paket.xml.get(partOfType(paket, "sharedStrings") ?? ""), "si").length;
  const groups = new Set<string>();
  let lastRow = 0;
  for (const row of anak(jalur(root, "sheetData"), "row")) {
    const number = Number(row.attributes.get("r") ?? lastRow + 1);
    if (!(number > lastRow)) tell(`row ${number} after row ${lastRow}`);
    lastRow = number;
    styleInRange(row, `row ${number}`);
    let lastCol = -1;
    for (const cell of anak(row, "c")) {
      const ref = cell.attributes.get("r");
      const at = ref === undefined ? { row: number - 1, col: lastCol + 1 } : parseCellName(ref);
      const name = ref ?? `cell ${lastCol + 2} of row ${number}`;
      if (at?.row !== number - 1) tell(`${name} in row ${number}`);
      else if (at.col <= lastCol) tell(`${name} out of order`);
      lastCol = at?.col ?? lastCol;
      styleInRange(cell, name);
      contentFaults(cell, name);
    }
  }
  for (const col of anak(jalur(root, "cols"), "col")) styleInRange(col, "cols", "style");

  function styleInRange(of: Unsur, name: string, attribute = "s"): void {
    const style = of.attributes.get(attribute);
    if (style !== undefined && Number(style) >= gaya.xfs) tell(`${name} has style ${style} of ${gaya.xfs}`);
  }

  function contentFaults(cell: Unsur, name: string): void {
    const inside = cell.children.map((child) => child.name);
    if (salahUrut(inside, CT_CELL).length > 0 || ganda(inside).length > 0) tell(`content of ${name} out of order`);
    const type = cell.attributes.get("t") ?? "n";
    const value = jalur(cell, "v")?.text;
    if (type === "s" && !(Number(value) < shared)) tell(`${name} has shared string ${value ?? ""} of ${shared}`);
    if (type === "inlineStr" && (value !== undefined || !jalur(cell, "is"))) tell(`${name} is no inline string`);
    if (type === "n" && value !== undefined && !/^-?\d*\.?\d+(E[+-]?\d+)?$/i.test(value.trim()))
      tell(`${name} holds the number ${value}`);
    if (type === "b" && value !== undefined && !/^[01]$/.test(value)) tell(`${name} holds the boolean ${value}`);
    const f = jalur(cell, "f");
    const group = f?.attributes.get("si");
    if (f?.attributes.get("t") !== "shared" || group === undefined) return;
    if (f.attributes.has("ref")) groups.add(group);
    else if (!groups.has(group)) tell(`${name} shares formula ${group}, which nobody wrote`);
  }
}

function periksaGabungan(root: Unsur, tell: (what: string) => void): void {
  const areas: Area[] = [];
  for (const merge of anak(jalur(root, "mergeCells"), "mergeCell")) {
    const ref = merge.attributes.get("ref") ?? "";
    const area = parseAreaName(ref);
    if (!area) tell(`merge ${ref}`);
    else {
      const other = areas.find((one) => overlap(one, area));
      if (other) tell(`merge ${ref} overlaps ${areaName(other)}`);
      areas.push(area);
    }
  }
}

function overlap(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** Conditional formats: ranges, styles and priorities, also of the newer ones in the extension list. */
function periksaSyarat(root: Unsur, gaya: JumlahGaya, tell: (what: string) => void): void {
  const rules = semua(root).filter(({ name }) => name === "cfRule");
  const priorities = rules.flatMap((rule) => rule.attributes.get("priority") ?? []);
  for (const twice of ganda(priorities)) tell(`priority ${twice} twice`);
  for (const bad of priorities.filter((priority) => !/^[1-9]\d*$/.test(priority))) tell(`priority ${bad}`);
  for (const rule of rules) {
    const dxf = rule.attributes.get("dxfId");
    if (dxf !== undefined && Number(dxf) >= gaya.dxfs) tell(`a rule has dxfId ${dxf} of ${gaya.dxfs}`);
  }
  for (const format of anak(root, "conditionalFormatting")) {
    const ranges = format.attributes.get("sqref") ?? "";
    const list = ranges.split(" ");
    if (list.some((range) => !parseAreaName(range))) tell(`conditional format of "${ranges}"`);
    if (ganda(list).length > 0) tell(`conditional format names a range twice: "${ranges}"`);
    if (anak(format, "cfRule").length === 0) tell(`conditional format without a rule: "${ranges}"`);
  }
}
