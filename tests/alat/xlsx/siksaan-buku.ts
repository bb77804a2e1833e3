import { HEADER, MAIN, OFFICE, spreadsheetType, type Bagian, type Tautan } from "./siksaan-paket";

/** Sheets in the order of their tabs, with ids that follow neither it nor the names of their parts. */
const LEMBAR = [
  { name: "Capaian", id: 3, part: 1 },
  { name: "Anggaran 2024", id: 1, part: 2 },
  { name: "Daftar", id: 7, part: 3, state: "hidden" },
  { name: "Terkunci", id: 2, part: 4 },
  { name: "Data", id: 9, part: 5, state: "veryHidden" },
  { name: "Rekap", id: 4, part: 6 },
] as const;

/** Cells with formulas by the id of their sheet, in the order in which Excel last calculated them. */
const RANTAI: readonly (readonly [sheet: number, cells: string, array?: true])[] = [
  [3, "F4 F5 F6 F7 F8 G8 G7 G6 G5 G4 F9 C11 D11 E11 F11"],
  [3, "A11 B11", true],
  [1, "E4 E5 E6 C7 D7 E7 A9 B9 C9"],
  [2, "C2"],
];

const MACRO_WORKBOOK = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

/** The workbook part with all that it lists; `makro` makes it that of an .xlsm file. */
export function buku(makro: boolean): Bagian {
  const sheets = LEMBAR.map((one, n) => {
    const state = "state" in one ? ` state="${one.state}"` : "";
    return `<sheet name="${one.name}" sheetId="${one.id}"${state} r:id="rId${n + 1}"/>`;
  });
  const sheetLinks = LEMBAR.map(({ part }, n): Tautan => ({
    id: `rId${n + 1}`,
    type: "worksheet",
    target: `worksheets/sheet${part}.xml`,
  }));
  return {
    name: "xl/workbook.xml",
    type: makro ? MACRO_WORKBOOK : spreadsheetType("sheet.main"),
    data: `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27928"/><workbookPr codeName="BukuIni" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300"/></bookViews><sheets>${sheets.join("")}</sheets><externalReferences><externalReference r:id="rId20"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'Anggaran 2024'!$A$1:$E$7</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Capaian!$3:$3</definedName><definedName name="Batas">2</definedName><definedName name="Kategori">Daftar!$A$1:$A$2</definedName><definedName name="Rahasia" localSheetId="4" hidden="1">Data!$B$2</definedName><definedName name="Target_IKM">Capaian!$D$4</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="5" r:id="rId21"/></pivotCaches></workbook>`,
    links: [
      ...sheetLinks,
      { id: "rId10", type: "theme", target: "theme/theme1.xml" },
      { id: "rId11", type: "styles", target: "/xl/styles.xml" },
      { id: "rId12", type: "sharedStrings", target: "sharedStrings.xml" },
      { id: "rId13", type: "calcChain", target: "calcChain.xml" },
      { id: "rId20", type: "externalLink", target: "externalLinks/externalLink1.xml" },
      { id: "rId21", type: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" },
      { id: "rId22", type: "customXml", target: "../customXml/item1.xml" },
      {
        id: "rId23",
        type: "http://schemas.microsoft.com/office/2017/10/relationships/person",
        target: "persons/person.xml",
      },
      ...(makro
        ? [
            {
              id: "rId24",
              type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
              target: "vbaProject.bin",
            },
          ]
        : []),
    ],
  };
}

/** The parts that hang on the workbook or on the package itself. */
export function sekelilingBuku(makro: boolean): readonly Bagian[] {
  const macro: Bagian = {
    name: "xl/vbaProject.bin",
    type: "application/vnd.ms-office.vbaProject",
    data: Uint8Array.from({ length: 512 }, (_, n) => (n * 89) & 255),
  };
  return [
    ...(makro ? [macro] : []),
    { name: "xl/calcChain.xml", type: spreadsheetType("calcChain"), data: calcChain() },
    {
      name: "xl/externalLinks/externalLink1.xml",
      type: spreadsheetType("externalLink"),
      data: `${HEADER}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Pagu"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>100</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
      links: [{ id: "rId1", type: "externalLinkPath", target: "pagu%202024.xlsx", external: true }],
    },
    { name: "xl/theme/theme1.xml", type: "application/vnd.openxmlformats-officedocument.theme+xml", data: THEME },
    {
      name: "customXml/item1.xml",
      type: undefined,
      data: '<?xml version="1.0"?>\n<dokumen><jenis>LKjIP</jenis></dokumen>\n',
      links: [{ id: "rId1", type: "customXmlProps", target: "itemProps1.xml" }],
    },
    {
      name: "customXml/itemProps1.xml",
      type: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      data: `${HEADER}<ds:datastoreItem ds:itemID="{3C5B6A57-0000-4D3C-9A5E-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    },
    {
      name: "docProps/core.xml",
      type: "application/vnd.openxmlformats-package.core-properties+xml",
      data: `${HEADER}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Kasubag</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2025-01-10T02:00:00Z</dcterms:created></cp:coreProperties>`,
    },
    {
      name: "docProps/app.xml",
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      data: appProperties(),
    },
  ];
}

function calcChain(): string {
  const cells = RANTAI.flatMap(([sheet, list, array]) => {
    return list.split(" ").map((cell) => `<c r="${cell}" i="${sheet}"${array ? ' a="1"' : ""}/>`);
  });
  return `${HEADER}<calcChain xmlns="${MAIN}">${cells.join("")}</calcChain>`;
}

function appProperties(): string {
  const ranges = ["'Anggaran 2024'!Print_Area", "Capaian!Print_Titles"];
  const titles = [...LEMBAR.map(({ name }) => name), ...ranges].map((title) => `<vt:lpstr>${title}</vt:lpstr>`);
  const pair = (what: string, count: number): string =>
    `<vt:variant><vt:lpstr>${what}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`;
  return `${HEADER}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="4" baseType="variant">${pair("Worksheets", LEMBAR.length)}${pair("Named Ranges", ranges.length)}</vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${titles.join("")}</vt:vector></TitlesOfParts></Properties>`;
}

const COLOURS = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
].map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`);
const FACE = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>';
const FILLS = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3);
const LINES = '<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3);
const EFFECTS = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);
const THEME = `${HEADER}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">${COLOURS.join("")}</a:clrScheme><a:fontScheme name="Office"><a:majorFont>${FACE}</a:majorFont><a:minorFont>${FACE}</a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${FILLS}</a:fillStyleLst><a:lnStyleLst>${LINES}</a:lnStyleLst><a:effectStyleLst>${EFFECTS}</a:effectStyleLst><a:bgFillStyleLst>${FILLS}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
