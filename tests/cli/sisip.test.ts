import { readFileSync } from "node:fs";
import { check } from "../../src/core";
import { readXlsx } from "../../src/hosts/xlsx";
import { periksaPaket } from "../alat/xlsx/periksa-paket";
import { buildCli, contoh, type Run } from "./dist";
import { makeFolder, type Folder } from "./folder";

// The first start of a process on a busy machine takes seconds.
jest.setTimeout(120_000);

let folder: Folder;
let run: ReturnType<typeof buildCli>;

/** The built command line, as a user gets it. */
beforeAll(() => {
  folder = makeFolder();
  run = buildCli(folder.path("."));
});

afterAll(() => folder.remove());

const cermat = (...args: string[]): Run => run(["sisip", ...args]);
const ditulis = (name: string) => readFileSync(folder.path(name));

test("cermat sisip bab3 --contoh writes a linked set in which nothing contradicts itself", () => {
  const { status, stdout, stderr } = cermat("bab3", "--contoh", "--tahun", "2025", "-o", "bab3.xlsx");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^16 lembar ditulis ke bab3\.xlsx: Isian, PK, Anggaran, 3\.1, .* Grafik\.\n$/);
  expect(periksaPaket(ditulis("bab3.xlsx"))).toEqual([]);
  const hasil = check(readXlsx(ditulis("bab3.xlsx")));
  expect([hasil.unit, hasil.tahun, hasil.temuan, hasil.takDiperiksa]).toEqual(["Kecamatan Contoh", 2025, [], []]);
});

test("a table is added to a copy of a workbook and follows what stands there", () => {
  const asal = contoh("jatirejo-lembar.xlsx");
  expect(cermat("capaian", asal, "-o", "ditambah.xlsx").stdout).toMatch(/^2 lembar .*: 3\.1 \(2\), Skala \(2\)\.\n$/);
  const [lama, baru] = [readXlsx(readFileSync(asal)), readXlsx(ditulis("ditambah.xlsx"))];
  expect(baru.sheets.slice(0, lama.sheets.length)).toEqual(lama.sheets);
  const sisipan = baru.sheets.find((s) => s.name === "3.1 (2)");
  expect(sisipan?.rows.get(3)?.get(4)).toMatchObject({ value: 89, formula: `=IF('3.1'!D4="","",'3.1'!D4)` });
  expect(cermat("capaian", asal, "-o", "ditambah.xlsx").status).toBe(2);
});

test("last year's workbook gives the names, and its figures to the years before", () => {
  cermat("tahun", "--lalu", contoh("jatirejo-lembar.xlsx"), "--banyak-tahun", "2", "-o", "lalu.xlsx");
  const [lembar] = readXlsx(ditulis("lalu.xlsx")).sheets;
  expect(lembar?.rows.get(0)?.get(0)?.value).toBe("Tabel 3.2 Perbandingan Realisasi Kinerja Tahun 2024–2025");
  const baris = lembar?.rows.get(4);
  expect([2, 4, 5, 7].map((col) => baris?.get(col)?.value ?? null)).toEqual([
    "Indeks Kepuasan Masyarakat",
    89,
    93.25,
    null,
  ]);
});

test("a blank form has as many rows as are asked for, and the office that is named", () => {
  cermat("capaian", "--baris", "4", "--tahun", "2027", "-o", "kosong.xlsx");
  const [lembar] = readXlsx(ditulis("kosong.xlsx")).sheets;
  expect([...(lembar?.rows ?? [])].filter(([, sel]) => typeof sel.get(0)?.value === "number")).toHaveLength(4);
  expect(lembar?.rows.get(2)?.get(4)?.value).toBe("TARGET TAHUN 2027");
  cermat("realisasi", "--unit", "Kecamatan Sukamaju", "--tahun", "2027", "-o", "unit.xlsx");
  expect(readXlsx(ditulis("unit.xlsx")).sheets[0]?.rows.get(0)?.get(0)?.value).toContain("Kecamatan Sukamaju Tahun");
});

test.each([
  [["grafik", "-o", "x.xlsx"], /^Isian untuk “grafik” belum dikenal\. Yang ada: bab3, pk,/],
  [["bab3", "--baris", "0", "-o", "x.xlsx"], /^Isian untuk “--baris <n>” belum dikenal\. Yang ada: 1 sampai 60\./],
  [["bab3", "--baris", "3", "--contoh", "-o", "x.xlsx"], /tidak dapat dipakai bersama/],
  [["bab3"], /^Sebutkan berkas yang ditulis dengan -o\./],
  [["bab3", "-o", "x.xls"], /Akhiran nama tujuan/],
  [["bab3", "tidak-ada.xlsx", "-o", "x.xlsx"], /tidak ditemukan/],
])("cermat sisip %j says what is wrong with it", (args, pesan) => {
  const { status, stderr } = cermat(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(pesan);
});
