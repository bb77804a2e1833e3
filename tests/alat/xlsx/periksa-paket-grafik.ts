import type { Paket } from "./periksa-paket-bagian";
import type { LembarBuku } from "./periksa-paket-buku";
import { anak, ganda, jalur, salahUrut, semua, type Unsur } from "./periksa-paket-xml";

const CT_SER = [
  "idx",
  "order",
  "tx",
  "spPr",
  "invertIfNegative",
  "pictureOptions",
  "dPt",
  "dLbls",
  "trendline",
  "errBars",
  "cat",
  "val",
  "shape",
  "extLst",
];
const CT_CHART = [
  "title",
  "autoTitleDeleted",
  "pivotFmts",
  "view3D",
  "floor",
  "sideWall",
  "backWall",
  "plotArea",
  "legend",
  "plotVisOnly",
  "dispBlanksAs",
  "extLst",
];
const CT_BAR = [
  "barDir",
  "grouping",
  "varyColors",
  "ser",
  "dLbls",
  "gapWidth",
  "overlap",
  "serLines",
  "axId",
  "extLst",
];
const CT_AXIS = [
  "axId",
  "scaling",
  "delete",
  "axPos",
  "majorGridlines",
  "minorGridlines",
  "title",
  "numFmt",
  "majorTickMark",
  "minorTickMark",
  "tickLblPos",
  "spPr",
  "txPr",
  "crossAx",
  "crosses",
  "crossesAt",
  "auto",
  "crossBetween",
  "lblAlgn",
  "lblOffset",
  "noMultiLvlLbl",
  "majorUnit",
  "minorUnit",
  "dispUnits",
  "extLst",
];
const CT_DLBLS = [
  "dLbl",
  "delete",
  "numFmt",
  "spPr",
  "txPr",
  "dLblPos",
  "showLegendKey",
  "showVal",
  "showCatName",
  "showSerName",
  "showPercent",
  "showBubbleSize",
  "separator",
  "showLeaderLines",
  "extLst",
];
const CT_VALIDATION = ["formula1", "formula2"];

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  ser: CT_SER,
  chart: CT_CHART,
  barChart: CT_BAR,
  catAx: CT_AXIS,
  valAx: CT_AXIS,
  dLbls: CT_DLBLS,
  dataValidation: CT_VALIDATION,
};

/** Drawings with bar charts: order of elements, unique ids, axes that belong together, and cells that exist. */
export function periksaGrafik(paket: Paket, sheet: LembarBuku, sheets: readonly LembarBuku[]): void {
  for (const { part } of paket.links(sheet.part).filter(({ type }) => type === "drawing")) {
    const drawing = paket.xml.get(part ?? "");
    if (part === undefined || !drawing) continue;
    const ids = semua(drawing).filter(({ name }) => name === "cNvPr");
    for (const twice of ganda(ids.map((one) => one.attributes.get("id") ?? "")))
      paket.cela.push(`${part}: id ${twice} twice`);
    for (const chart of paket.links(part).filter(({ type }) => type === "chart")) {
      const root = paket.xml.get(chart.part ?? "");
      if (root && chart.part !== undefined) periksaBagan(paket, chart.part, root, sheets);
    }
  }
}

function periksaBagan(paket: Paket, part: string, root: Unsur, sheets: readonly LembarBuku[]): void {
  const tell = (what: string): void => void paket.cela.push(`${part}: ${what}`);
  if (!paket.type(part)?.endsWith("chart+xml")) tell("not typed as a chart");
  for (const element of semua(root)) {
    const order = ORDERS[element.name];
    for (const wrong of order
      ? salahUrut(
          element.children.map(({ name }) => name),
          order,
        )
      : []) {
      tell(`${wrong} out of order in ${element.name}`);
    }
  }
  const axes = semua(root).filter(({ name }) => name === "catAx" || name === "valAx");
  const own = axes.map((axis) => jalur(axis, "axId")?.attributes.get("val"));
  for (const bar of semua(root).filter(({ name }) => name === "barChart")) {
    for (const id of anak(bar, "axId"))
      if (!own.includes(id.attributes.get("val"))) tell("a bar chart without its axis");
  }
  const names = new Set(sheets.map(({ name }) => name));
  for (const { text } of semua(root).filter(({ name }) => name === "f")) {
    const [, quoted, bare] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(text) ?? [];
    if (!names.has(quoted?.replaceAll("''", "'") ?? bare ?? "")) tell(`draws ${text}, which is in no sheet`);
  }
}

/** Conditions on what may be typed: their order and the cells they hold for, which no two may share. */
export function periksaIsian(paket: Paket, { part, root }: LembarBuku): void {
  const all = anak(jalur(root, "dataValidations"), "dataValidation");
  for (const one of all) {
    const wrong = salahUrut(
      one.children.map(({ name }) => name),
      CT_VALIDATION,
    );
    if (wrong.length > 0 || one.children.length === 0) paket.cela.push(`${part}: a condition without its formulas`);
  }
  for (const twice of ganda(all.map((one) => one.attributes.get("sqref") ?? "")))
    paket.cela.push(`${part}: two conditions for ${twice}`);
}
