import type { LembarBaru, SelBaru } from "../../../../src/core/workbook";
import { emptyWorkbook } from "../../../../src/hosts/xlsx/empty-workbook";
import { periksaPaket } from "../../../alat/xlsx/periksa-paket";
import { siksaan } from "../../../alat/xlsx/siksaan";
import { lembar, terapkan, ubah } from "./terapkan";

const satu = (row: number, col: number, bottom = row, right = col) => ({ top: row, left: col, bottom, right });
const tabel: Omit<LembarBaru, "name"> = {
  rows: new Map<number, ReadonlyMap<number, SelBaru>>([
    [
      0,
      new Map<number, SelBaru>([
        [0, { value: "Program" }],
        [1, { value: "Serapan" }],
      ]),
    ],
    [
      1,
      new Map<number, SelBaru>([
        [0, { value: 'Pelayanan & "umum"' }],
        [1, { value: 0.95, formula: "=C2/100" }],
      ]),
    ],
    [
      2,
      new Map<number, SelBaru>([
        [0, { value: "Desa" }],
        [1, { value: "", formula: '=IF(C3="","",C3)' }],
      ]),
    ],
  ]),
  merges: [],
  lebar: new Map(),
  validasi: [
    { area: satu(1, 2, 2), syarat: { jenis: "desimal", min: 0, maks: null }, pesan: "Isi & angka saja.", tolak: true },
    { area: satu(1, 3), syarat: { jenis: "bulat", min: 2000, maks: 2100 }, pesan: "Tahun.", tolak: true },
    { area: satu(1, 4), syarat: { jenis: "daftar", pilihan: ["akhir", "jumlah"] }, pesan: "Pilih.", tolak: true },
    { area: satu(1, 5), syarat: { jenis: "rumus", rumus: "AND(ISNUMBER(F2),F2<=C2)" }, pesan: "Lihat.", tolak: false },
  ],
  nama: [
    { nama: "Jumlah_Uji", area: satu(1, 1, 2) },
    { nama: "Nilai_Uji", area: satu(1, 1) },
  ],
  grafik: [
    {
      judul: "Serapan <per> program",
      kategori: satu(1, 0, 2),
      seri: [{ nama: { sheet: "Uji's", row: 0, col: 1 }, nilai: satu(1, 1, 2) }],
      format: "0.00%",
      letak: satu(4, 0, 20, 5),
    },
  ],
  cetak: { kertas: "F4", arah: "tegak", judulBaris: [0, 0], area: satu(0, 0, 2, 1) },
};

describe.each([
  ["the torture workbook", siksaan],
  ["a workbook without any sheet", emptyWorkbook],
])("a sheet with a table, added to %s", (_, buku) => {
  const hasil = ubah(buku(), lembar({ name: "Uji's", ...tabel }));
  const sheet = async () => {
    const { part } = await hasil;
    return (
      ["xl/worksheets/sheet7.xml", "xl/worksheets/sheet1.xml"].map(part).find((xml) => xml.includes("Serapan")) ?? ""
    );
  };

  test("keeps the rules of the package", async () => {
    expect(periksaPaket((await hasil).bytes)).toEqual([]);
  });

  test("says what may be typed, and what is told otherwise", async () => {
    const xml = await sheet();
    expect(xml).toContain('<dataValidations count="4">');
    expect(xml).toContain(
      '<dataValidation type="decimal" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="Cermat" error="Isi &amp; angka saja." sqref="C2:C3"><formula1>0</formula1></dataValidation>',
    );
    expect(xml).toContain('type="whole" allowBlank="1"');
    expect(xml).toContain("<formula1>2000</formula1><formula2>2100</formula2>");
    expect(xml).toContain('<formula1>"akhir,jumlah"</formula1>');
    expect(xml).toContain('type="custom" errorStyle="warning"');
    expect(xml).toContain("<formula1>AND(ISNUMBER(F2),F2&lt;=C2)</formula1>");
  });

  test("is printed centred, without its helper columns, each page with its number", async () => {
    const xml = await sheet();
    expect(xml).toContain('<printOptions horizontalCentered="1"/><pageMargins left="0.59"');
    expect(xml).toContain("<oddFooter>&amp;C&amp;8Halaman &amp;P dari &amp;N</oddFooter>");
    const names = (await hasil).part("xl/workbook.xml");
    expect(names).toMatch(/_xlnm\.Print_Area" localSheetId="\d">'Uji''s'!\$A\$1:\$B\$3<.*_xlnm\.Print_Titles"/);
  });

  test("has names that the whole workbook knows", async () => {
    const xml = (await hasil).part("xl/workbook.xml");
    expect(xml).toContain(`<definedName name="Jumlah_Uji">'Uji''s'!$B$2:$B$3</definedName>`);
    expect(xml).toContain(`<definedName name="Nilai_Uji">'Uji''s'!$B$2</definedName>`);
  });

  test("has a chart with the figures as they are now", async () => {
    const { part } = await hasil;
    const chart =
      ["xl/charts/chart1.xml", "xl/charts/chart2.xml"].map(part).find((xml) => xml.includes("per&gt;")) ?? "";
    expect(chart).toContain("<a:t>Serapan &lt;per&gt; program</a:t>");
    expect(chart).toContain(`<c:f>'Uji''s'!$B$2:$B$3</c:f>`);
    expect(chart).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>0.95</c:v></c:pt></c:numCache>');
    expect(chart).toContain('<c:v>Pelayanan &amp; "umum"</c:v>');
  });
});

test.each([
  ["Jumlah_Uji", /sudah dipakai/],
  ["JUMLAH_uji", /sudah dipakai/],
  ["A1", /tidak diterima/],
  ["dua kata", /tidak diterima/],
  ["R", /tidak diterima/],
])("a name %s for its cells is refused, and nothing is written", async (nama, sebab) => {
  const { bytes } = await ubah(
    emptyWorkbook(),
    lembar({ name: "Satu", nama: [{ nama: "Jumlah_Uji", area: satu(0, 0) }] }),
  );
  const { penerapan, bytes: sesudah } = await terapkan(bytes, [
    lembar({ name: "Dua", nama: [{ nama, area: satu(0, 0) }] }),
  ]);
  expect(penerapan.ditolak.map((d) => d.sebab)).toEqual([expect.stringMatching(sebab)]);
  expect(sesudah).toBe(bytes);
});
