import type { Address, Area, Grafik, LembarBaru } from "../../../../core/workbook";
import { escapeAttribute, escapeXml } from "../../xml/attributes";
import { reference } from "./names";

/** The namespaces of drawings and charts. */
export type DrawingNames = { readonly xdr: string; readonly a: string; readonly c: string; readonly r: string };

/** The cells a chart draws, for the copy of them that a chart part holds until it is drawn anew. */
type Source = { readonly sheet: string; readonly rows: LembarBaru["rows"] };

/** Fills of the series, dark enough on white and told apart without colour by their lightness. */
const FILLS = ["0E7C84", "8FC4C8", "D06E00", "F2C48D", "595959"] as const;

/** A clustered bar chart whose axis begins at nought; each bar says its figure, and nothing else. */
export function chartXml(source: Source, { judul, kategori, seri, format }: Grafik, names: DrawingNames): string {
  const code = escapeAttribute(format);
  const labels =
    `<c:dLbls><c:numFmt formatCode="${code}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text(800)}` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  const series = seri.map(
    ({ nama, nilai }, n) =>
      `<c:ser><c:idx val="${n}"/><c:order val="${n}"/><c:tx>${strings(source, single(nama))}</c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${FILLS[n % FILLS.length] ?? ""}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>${labels}` +
      `<c:cat>${strings(source, kategori)}</c:cat><c:val>${numbers(source, nilai, code)}</c:val></c:ser>`,
  );
  const bars =
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${series.join("")}<c:gapWidth val="60"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>`;
  const legend = seri.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text(900)}</c:legend>` : "";
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${names.c}" xmlns:a="${names.a}" xmlns:r="${names.r}"><c:roundedCorners val="0"/><c:chart>` +
    `${title(judul)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${bars}${axes(code)}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** Names run from the top down, as in the table; figures along the bottom. */
function axes(code: string): string {
  const line = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';
  return (
    '<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>' +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${text(800)}` +
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>' +
    `<c:numFmt formatCode="${code}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}${text(800)}` +
    '<c:crossAx val="111111111"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>'
  );
}

function title(words: string): string {
  const run = `<a:r><a:rPr lang="id-ID" sz="1100" b="1"/><a:t>${escapeXml(words)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Text of a size in hundredths of a point. */
function text(size: number): string {
  const paragraph = `<a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:endParaRPr lang="id-ID"/></a:p>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/>${paragraph}</c:txPr>`;
}

function strings(source: Source, area: Area): string {
  const points = cells(source, area).map((value, n) =>
    value === null ? "" : `<c:pt idx="${n}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  const cache = `<c:strCache><c:ptCount val="${points.length}"/>${points.join("")}</c:strCache>`;
  return `<c:strRef><c:f>${escapeXml(reference(source.sheet, area))}</c:f>${cache}</c:strRef>`;
}

function numbers(source: Source, area: Area, code: string): string {
  const points = cells(source, area).map((value, n) =>
    typeof value === "number" ? `<c:pt idx="${n}"><c:v>${value}</c:v></c:pt>` : "",
  );
  const cache = `<c:numCache><c:formatCode>${code}</c:formatCode><c:ptCount val="${points.length}"/>${points.join("")}</c:numCache>`;
  return `<c:numRef><c:f>${escapeXml(reference(source.sheet, area))}</c:f>${cache}</c:numRef>`;
}

/** What the cells of one column hold, from the top down; an error value is left out. */
function cells({ rows }: Source, { top, bottom, left }: Area): readonly (string | number | boolean | null)[] {
  return Array.from({ length: bottom - top + 1 }, (_, n) => {
    const value = rows.get(top + n)?.get(left)?.value ?? null;
    return typeof value === "object" ? null : value;
  });
}

function single({ row, col }: Address): Area {
  return { top: row, left: col, bottom: row, right: col };
}
