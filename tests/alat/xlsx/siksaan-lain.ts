import { GAYA } from "./siksaan-gaya";
import { HEADER, MAIN, OFFICE, spreadsheetType, type Bagian } from "./siksaan-paket";
import { angka, baris, lembar, rumus, type Teks } from "./siksaan-sel";

const BIDANG = ["Pelayanan", "Pemerintahan", "Pelayanan"];
const NILAI = [80, 90, 85];

/** A hidden list, a protected sheet with one cell left open, a very hidden sheet, and the pivot table made from it. */
export function lembarLain(teks: Teks): readonly Bagian[] {
  const sheet = (number: number, content: string, links?: Bagian["links"]): Bagian => ({
    name: `xl/worksheets/sheet${number}.xml`,
    type: spreadsheetType("worksheet"),
    data: lembar(content),
    ...(links && { links }),
  });
  const daftar = ["Sangat Tinggi", "Tinggi"].map((text, n) => baris(n + 1, [teks.sel(`A${n + 1}`, text)]));
  const terkunci = [
    baris(1, [teks.sel("A1", "Indikator", GAYA.kepala), teks.sel("B1", "Target", GAYA.kepala)]),
    baris(2, [teks.sel("A2", "Nilai IP ASN"), angka("B2", 70, GAYA.terbuka), rumus("C2", "B2*2", 140)]),
  ];
  const data = [
    baris(1, [teks.sel("A1", "Bidang"), teks.sel("B1", "Nilai")]),
    ...NILAI.map((nilai, n) => baris(n + 2, [teks.sel(`A${n + 2}`, BIDANG[n]!), angka(`B${n + 2}`, nilai)])),
  ];
  const rekap = [
    baris(3, [teks.sel("A3", "Label Baris"), teks.sel("B3", "Jumlah Nilai")]),
    baris(4, [teks.sel("A4", "Pelayanan"), angka("B4", 165)]),
    baris(5, [teks.sel("A5", "Pemerintahan"), angka("B5", 90)]),
    baris(6, [teks.sel("A6", "Total"), angka("B6", 255)]),
  ];
  const rows = (all: readonly string[]): string => `<sheetData>${all.join("")}</sheetData>`;
  return [
    sheet(3, rows(daftar)),
    sheet(4, `${rows(terkunci)}<sheetProtection sheet="1" objects="1" scenarios="1"/>`),
    sheet(5, rows(data)),
    sheet(6, rows(rekap), [{ id: "rId1", type: "pivotTable", target: "../pivotTables/pivotTable1.xml" }]),
    ...PIVOT,
  ];
}

const COUNT = NILAI.length;

const PIVOT: readonly Bagian[] = [
  {
    name: "xl/pivotTables/pivotTable1.xml",
    type: spreadsheetType("pivotTable"),
    data: `${HEADER}<pivotTableDefinition xmlns="${MAIN}" name="Rekap" cacheId="5" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Nilai" createdVersion="6" indent="0" outline="1" outlineData="1"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Jumlah Nilai" fld="1" baseField="0" baseItem="0"/></dataFields><pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/></pivotTableDefinition>`,
    links: [{ id: "rId1", type: "pivotCacheDefinition", target: "../pivotCache/pivotCacheDefinition1.xml" }],
  },
  {
    name: "xl/pivotCache/pivotCacheDefinition1.xml",
    type: spreadsheetType("pivotCacheDefinition"),
    data: `${HEADER}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="Kasubag" refreshedDate="45657" createdVersion="6" refreshedVersion="6" recordCount="${COUNT}"><cacheSource type="worksheet"><worksheetSource ref="A1:B${COUNT + 1}" sheet="Data"/></cacheSource><cacheFields count="2"><cacheField name="Bidang" numFmtId="0"><sharedItems count="2"><s v="Pelayanan"/><s v="Pemerintahan"/></sharedItems></cacheField><cacheField name="Nilai" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="80" maxValue="90"/></cacheField></cacheFields></pivotCacheDefinition>`,
    links: [{ id: "rId1", type: "pivotCacheRecords", target: "pivotCacheRecords1.xml" }],
  },
  {
    name: "xl/pivotCache/pivotCacheRecords1.xml",
    type: spreadsheetType("pivotCacheRecords"),
    data: `${HEADER}<pivotCacheRecords xmlns="${MAIN}" count="${COUNT}">${NILAI.map((nilai, n) => `<r><x v="${["Pelayanan", "Pemerintahan"].indexOf(BIDANG[n]!)}"/><n v="${nilai}"/></r>`).join("")}</pivotCacheRecords>`,
  },
];
