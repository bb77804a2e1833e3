import { GAYA } from "./siksaan-gaya";
import { GARIS_KECIL, SYARAT, SYARAT_X14 } from "./siksaan-syarat";
import { spreadsheetType, type Bagian } from "./siksaan-paket";
import { angka, baris, kosong, lembar, rumus, type Teks } from "./siksaan-sel";

/** Sasaran (merged over its indicators), indikator, target, realisasi; the third indikator is a rich text. */
const ISI = [
  ["Meningkatnya kualitas pelayanan publik", "Indeks Kepuasan Masyarakat", 89, 93.25],
  ["", "Persentase pengaduan yang ditindaklanjuti", 82, 80.5],
  ["Meningkatnya akuntabilitas kinerja", "", 100, 95],
  ["", "Nilai IP ASN", 70, 66.67],
  ["Meningkatnya inovasi", "Jumlah inovasi", 4, 5],
] as const;

const KEPALA = ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Kategori", "Tanggal", "Tren"];

/** The sheet with formulas of all sorts and all that Excel lays over cells; "xl/worksheets/sheet1.xml". */
export function lembarCapaian(teks: Teks): Bagian {
  const capaian = ISI.map(([, , target, realisasi]) => realisasi / target);
  const isi = ISI.map(([sasaran, indikator, target, realisasi], n) => {
    const row = n + 4;
    const f =
      n === 0
        ? rumus("F4", "E4/D4", capaian[0]!, GAYA.persen, 't="shared" ref="F4:F8" si="0"')
        : `<c r="F${row}" s="${GAYA.persen}"><f t="shared" si="0"/><v>${capaian[n]!}</v></c>`;
    return baris(row, [
      angka(`A${row}`, n + 1),
      sasaran ? teks.sel(`B${row}`, sasaran, GAYA.lipat) : kosong(`B${row}`, GAYA.lipat),
      indikator ? teks.sel(`C${row}`, indikator, GAYA.lipat) : teks.kaya(`C${row}`, GAYA.lipat),
      angka(`D${row}`, target),
      angka(`E${row}`, realisasi, GAYA.terbuka),
      f,
      rumus(`G${row}`, `IF(F${row}>=1,"Sangat Tinggi","Tinggi")`, capaian[n]! >= 1 ? "Sangat Tinggi" : "Tinggi"),
      angka(`H${row}`, 45_657 - n, GAYA.tanggal),
    ]);
  });
  const kali = ISI.map(([, , target, realisasi]) => target * realisasi);
  const rows = [
    baris(
      1,
      [teks.sel("A1", "Tabel 3.1 Capaian Kinerja Kecamatan Tahun 2024", GAYA.kepala)],
      'spans="1:9" ht="30" customHeight="1"',
    ),
    baris(
      3,
      KEPALA.map((judul, n) => teks.sel(`${"ABCDEFGHI"[n]!}3`, judul, GAYA.kepala)),
    ),
    ...isi,
    baris(9, [
      teks.sel("C9", "Rata-rata capaian"),
      angka("E9", 2),
      rumus("F9", "AVERAGE(F4:F8)", capaian.reduce((sum, one) => sum + one) / 5, GAYA.persen),
    ]),
    baris(
      11,
      [
        // An array formula over two cells, one in a single cell, a boolean, an error, an empty text.
        rumus("A11", "D4:D5*2", 178, 0, 't="array" ref="A11:A12"'),
        rumus(
          "B11",
          "SUM(D4:D8*E4:E8)",
          kali.reduce((sum, one) => sum + one),
          0,
          't="array" ref="B11"',
        ),
        '<c r="C11" t="b"><f>D4&gt;E4</f><v>0</v></c>',
        rumus("D11", "1/0", "#DIV/0!"),
        '<c r="E11" t="str"><f>""</f><v></v></c>',
        rumus("F11", "Target_IKM+Batas", 91),
        '<c r="G11" t="inlineStr"><is><t xml:space="preserve"> sebaris </t></is></c>',
      ],
      'hidden="1"',
    ),
    baris(12, [angka("A12", 164)]),
  ];
  return {
    name: "xl/worksheets/sheet1.xml",
    type: spreadsheetType("worksheet"),
    data: lembar(sekitar(rows.join(""))),
    links: [
      { id: "rId1", type: "hyperlink", target: "https://example.org/sakip?a=1&b=2", external: true },
      { id: "rId2", type: "printerSettings", target: "../printerSettings/printerSettings1.bin" },
      { id: "rId3", type: "drawing", target: "../drawings/drawing1.xml" },
      { id: "rId4", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
      { id: "rId5", type: "comments", target: "../comments1.xml" },
    ],
  };
}

function sekitar(rows: string): string {
  return [
    '<sheetPr codeName="Lembar1"><tabColor rgb="FF0F6CBD"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:I12"/>',
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="F4" sqref="F4"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>',
    '<cols><col min="1" max="1" width="5" customWidth="1"/><col min="2" max="3" width="38.7109375" customWidth="1"/><col min="4" max="16384" width="12" style="2"/></cols>',
    `<sheetData>${rows}</sheetData>`,
    '<mergeCells count="3"><mergeCell ref="A1:G1"/><mergeCell ref="B4:B5"/><mergeCell ref="B6:B7"/></mergeCells>',
    SYARAT,
    '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Kategori" prompt="Pilih satu" sqref="G4:G8"><formula1>Kategori</formula1></dataValidation><dataValidation type="decimal" operator="greaterThanOrEqual" showErrorMessage="1" sqref="D4:E8 D12"><formula1>0</formula1></dataValidation></dataValidations>',
    '<hyperlinks><hyperlink ref="C4" r:id="rId1" tooltip="Sumber"/><hyperlink ref="C5" location="\'Anggaran 2024\'!A1" display="Anggaran"/></hyperlinks>',
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId2"/>',
    "<headerFooter><oddFooter>&amp;CHalaman &amp;P dari &amp;N</oddFooter></headerFooter>",
    '<rowBreaks count="1" manualBreakCount="1"><brk id="10" max="16383" man="1"/></rowBreaks>',
    '<ignoredErrors><ignoredError sqref="F4:F8" formula="1"/></ignoredErrors>',
    '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/>',
    `<extLst>${SYARAT_X14}${GARIS_KECIL}</extLst>`,
  ].join("");
}
