import type { Grafik, LembarBaru } from "../../../../core/workbook";
import type { Draft } from "../draft";
import { appendChild } from "../../xml/append";
import { RELATIONSHIP_ID } from "../../xml/namespaces";
import { outline } from "../../xml/outline";
import { splice } from "../../xml/splice";
import { chartXml, type DrawingNames } from "./chart-xml";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
/** DrawingML in its usual and its strict form. */
const DRAWING = [
  ["http://schemas.openxmlformats.org/drawingml/2006/", "spreadsheetDrawing", "main", "chart"],
  ["http://purl.oclc.org/ooxml/drawingml/", "spreadsheetDrawing", "main", "chart"],
] as const;

/** Puts the charts of a new sheet into a drawing of its own; `part`: the sheet, which already stands in the draft. */
export function addCharts(draft: Draft, part: string, { name, rows, grafik = [] }: LembarBaru): void {
  if (grafik.length === 0) return;
  const [base, drawing, main, chart] = DRAWING[draft.strict ? 1 : 0];
  const r = RELATIONSHIP_ID[draft.strict ? 1 : 0] ?? "";
  const names = { xdr: base + drawing, a: base + main, c: base + chart, r };
  const added = draft.add({
    name: "xl/drawings/drawing{n}.xml",
    content: drawingXml([], names),
    contentType: DRAWING_TYPE,
    from: part,
    type: "drawing",
  });
  const anchors = grafik.map((one, n) => {
    const { id } = draft.add({
      name: "xl/charts/chart{n}.xml",
      content: chartXml({ sheet: name, rows }, one, names),
      contentType: CHART_TYPE,
      from: added.part,
      type: "chart",
    });
    return anchorXml(one, n, id, names.c);
  });
  draft.put(added.part, drawingXml(anchors, names));
  const xml = draft.text(part);
  // The last of the elements that a new sheet has.
  const element = `<drawing xmlns:r="${r}" r:id="${added.id}"/>`;
  draft.put(part, splice(xml, [appendChild(xml, outline(xml).root, element)]));
}

function drawingXml(anchors: readonly string[], { xdr, a, r }: DrawingNames): string {
  const open = `<xdr:wsDr xmlns:xdr="${xdr}" xmlns:a="${a}" xmlns:r="${r}">`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${open}${anchors.join("")}</xdr:wsDr>`;
}

/** Where a chart lies: from the first of its cells to the one behind its last. */
function anchorXml({ judul, letak: { top, left, bottom, right } }: Grafik, n: number, id: string, c: string): string {
  const at = (name: string, col: number, row: number): string =>
    `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const title = judul.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const frame =
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="${n + 2}" name="Grafik ${n + 1}" descr="${title}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${c}"><c:chart xmlns:c="${c}" r:id="${id}"/></a:graphicData></a:graphic>`;
  return (
    `<xdr:twoCellAnchor>${at("from", left, top)}${at("to", right + 1, bottom + 1)}` +
    `<xdr:graphicFrame macro="">${frame}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
