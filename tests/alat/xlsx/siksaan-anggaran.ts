import { GAYA } from "./siksaan-gaya";
import { HEADER, MAIN, spreadsheetType, type Bagian } from "./siksaan-paket";
import { angka, baris, lembar, rumus, type Teks } from "./siksaan-sel";

const KOLOM = ["Program", "Kode", "Anggaran", "Realisasi", "%"];
const ISI = [
  ["Program Penunjang Urusan Pemerintahan Daerah", "7.01.01", 2_408_521_434, 2_390_112_000],
  ["Program Penyelenggaraan Pelayanan Publik", "7.01.02", 45_000_000, 44_250_500],
  ["Program Pemberdayaan Masyarakat Desa", "7.01.03", 112_750_000, 110_003_250],
] as const;

/** A sheet whose table is a ListObject with structured references and a totals row, and a thread on C4. */
export function lembarAnggaran(teks: Teks): readonly Bagian[] {
  const jumlah = (pick: (row: (typeof ISI)[number]) => number): number => ISI.reduce((sum, row) => sum + pick(row), 0);
  const anggaran = jumlah(([, , pagu]) => pagu);
  const realisasi = jumlah(([, , , nyata]) => nyata);
  const rows = [
    baris(1, [teks.sel("A1", "Tabel 3.5 Realisasi Anggaran Tahun 2024")]),
    baris(
      3,
      KOLOM.map((judul, n) => teks.sel(`${"ABCDE"[n]!}3`, judul, GAYA.kepala)),
    ),
    ...ISI.map(([program, kode, pagu, nyata], n) =>
      baris(n + 4, [
        teks.sel(`A${n + 4}`, program),
        teks.sel(`B${n + 4}`, kode),
        angka(`C${n + 4}`, pagu, GAYA.rupiah),
        angka(`D${n + 4}`, nyata, GAYA.rupiah),
        rumus(
          `E${n + 4}`,
          "Anggaran[[#This Row],[Realisasi]]/Anggaran[[#This Row],[Anggaran]]",
          nyata / pagu,
          GAYA.persen,
        ),
      ]),
    ),
    baris(7, [
      teks.sel("A7", "Jumlah"),
      rumus("C7", "SUBTOTAL(109,Anggaran[Anggaran])", anggaran, GAYA.rupiah),
      rumus("D7", "SUBTOTAL(109,Anggaran[Realisasi])", realisasi, GAYA.rupiah),
      rumus("E7", "Anggaran[[#Totals],[Realisasi]]/Anggaran[[#Totals],[Anggaran]]", realisasi / anggaran, GAYA.persen),
    ]),
    baris(9, [
      rumus("A9", "Capaian!F4*1", 93.25 / 89, GAYA.persen),
      rumus("B9", "[1]Pagu!$A$1", 100),
      rumus("C9", "_xlfn.CONCAT(Capaian!A4,B4)", "17.01.01"),
    ]),
  ];
  const sheet: Bagian = {
    name: "xl/worksheets/sheet2.xml",
    type: spreadsheetType("worksheet"),
    data: lembar(
      `<dimension ref="A1:E9"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${rows.join("")}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    ),
    links: [
      { id: "rId1", type: "table", target: "../tables/table1.xml" },
      { id: "rId2", type: "vmlDrawing", target: "../drawings/vmlDrawing2.vml" },
      { id: "rId3", type: "comments", target: "../comments2.xml" },
      {
        id: "rId4",
        type: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        target: "/xl/threadedComments/threadedComment1.xml",
      },
    ],
  };
  return [sheet, { name: "xl/tables/table1.xml", type: spreadsheetType("table"), data: TABLE }];
}

const TABLE = `${HEADER}<table xmlns="${MAIN}" id="1" name="Anggaran" displayName="Anggaran" ref="A3:E7" totalsRowCount="1"><autoFilter ref="A3:E6"/><tableColumns count="5"><tableColumn id="1" name="Program" totalsRowLabel="Jumlah"/><tableColumn id="2" name="Kode"/><tableColumn id="3" name="Anggaran" totalsRowFunction="sum"/><tableColumn id="4" name="Realisasi" totalsRowFunction="sum"/><tableColumn id="5" name="%" totalsRowFunction="custom" totalsRowDxfId="3"><calculatedColumnFormula>Anggaran[[#This Row],[Realisasi]]/Anggaran[[#This Row],[Anggaran]]</calculatedColumnFormula><totalsRowFormula>Anggaran[[#Totals],[Realisasi]]/Anggaran[[#Totals],[Anggaran]]</totalsRowFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
