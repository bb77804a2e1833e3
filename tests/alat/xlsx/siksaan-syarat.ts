import { DXF } from "./siksaan-gaya";

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const BAR = "{5D7B1C2A-0F6E-4E0B-9C55-3D8E6A1F0001}";
const ICON = "{5D7B1C2A-0F6E-4E0B-9C55-3D8E6A1F0002}";

const rule = (ranges: string, ...rules: readonly string[]): string =>
  `<conditionalFormatting sqref="${ranges}">${rules.join("")}</conditionalFormatting>`;

/** Conditional formats of every kind that Excel writes, with priorities 1 to 13 in an order of their own. */
export const SYARAT = [
  rule(
    "F4:F8",
    `<cfRule type="cellIs" dxfId="${DXF.merah}" priority="3" operator="lessThan"><formula>0.9</formula></cfRule>`,
    `<cfRule type="cellIs" dxfId="${DXF.hijau}" priority="2" stopIfTrue="1" operator="between"><formula>1</formula><formula>2</formula></cfRule>`,
  ),
  rule(
    "A4:G8",
    `<cfRule type="expression" dxfId="${DXF.kuning}" priority="1"><formula>AND(LEN($C4)&gt;0,$E4="")</formula></cfRule>`,
  ),
  rule(
    "D4:D8",
    `<cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule>`,
  ),
  rule(
    "E4:E8",
    `<cfRule type="dataBar" priority="5"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext ${X14} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${BAR}</x14:id></ext></extLst></cfRule>`,
  ),
  rule(
    "F9",
    `<cfRule type="iconSet" priority="6"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>`,
  ),
  rule("D4:D8 F4:F8", `<cfRule type="top10" dxfId="${DXF.hijau}" priority="7" percent="1" bottom="1" rank="10"/>`),
  rule("C4:C8", `<cfRule type="duplicateValues" dxfId="${DXF.merah}" priority="8"/>`),
  rule(
    "G4:G8",
    `<cfRule type="containsText" dxfId="${DXF.hijau}" priority="9" operator="containsText" text="Tinggi"><formula>NOT(ISERROR(SEARCH("Tinggi",G4)))</formula></cfRule>`,
    `<cfRule type="containsBlanks" dxfId="${DXF.merah}" priority="10"><formula>LEN(TRIM(G4))=0</formula></cfRule>`,
  ),
  rule(
    "H4:H8",
    `<cfRule type="timePeriod" dxfId="${DXF.kuning}" priority="11" timePeriod="last7Days"><formula>AND(TODAY()-FLOOR(H4,1)&lt;=6,FLOOR(H4,1)&lt;=TODAY())</formula></cfRule>`,
  ),
  rule("E4:E8", `<cfRule type="aboveAverage" dxfId="${DXF.merah}" priority="12" aboveAverage="0"/>`),
].join("");

/** Their newer halves, for the `extLst` of the sheet: the data bar's, an own icon set, a rule that looks at another sheet. */
export const SYARAT_X14 = `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="${BAR}"><x14:dataBar minLength="0" maxLength="100" border="1" negativeBarBorderColorSameAsPositive="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/><x14:negativeFillColor rgb="FFFF0000"/><x14:negativeBorderColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>E4:E8</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting ${XM}><x14:cfRule type="iconSet" priority="13" id="${ICON}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>E9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`;

/** Sparklines of the rows, for the same `extLst`. */
export const GARIS_KECIL = `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${X14}><x14:sparklineGroups ${XM}><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Capaian!D4:E4</xm:f><xm:sqref>I4</xm:sqref></x14:sparkline><x14:sparkline><xm:f>Capaian!D5:E5</xm:f><xm:sqref>I5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`;
