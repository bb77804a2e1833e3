import { readXlsx, xlsxHost } from "../../src/hosts/xlsx";
import { cellAt } from "../../src/core/workbook";
import { hitungUlang, sofficePath } from "../alat/libreoffice";
import { periksaPaket } from "../alat/xlsx/periksa-paket";
import { siksaan } from "../alat/xlsx/siksaan";
import { isiZip } from "../alat/xlsx/periksa-paket-zip";
import { buildCli, contoh, type Run } from "./dist";
import { makeFolder, type Folder } from "./folder";

jest.setTimeout(120_000);

let folder: Folder;
let run: ReturnType<typeof buildCli>;

beforeAll(() => {
  folder = makeFolder();
  run = buildCli(folder.path("."));
});

afterAll(() => folder.remove());

const reviu = (...args: string[]): Run => run(["reviu", ...args]);

test("the sheet goes out, comes back through LibreOffice with an answer, and is held against the first review", async () => {
  const pertama = reviu(contoh("jatirejo-lembar.xlsx"), "-o", folder.path("reviu.xlsx"), "--penelaah", "Inspektorat");
  expect([pertama.status, pertama.stderr]).toEqual([1, ""]);
  const dikirim = folder.bytes("reviu.xlsx");
  expect(periksaPaket(dikirim)).toEqual([]);
  const sheet = readXlsx(dikirim).sheets.at(-1)!;
  const [row] = [...sheet.rows].find(([, cells]) => cells.get(0)?.value === 1)!;
  const [lembar, sel] = [1, 2].map((col) => cellAt(sheet, row, col).value as string);
  expect(cellAt(sheet, row, 2).formula).toBe(`=HYPERLINK("#'${lembar}'!${sel}","${sel}")`);

  const host = xlsxHost(dikirim);
  const at = { sheet: "Hasil Reviu", row, col: 11 };
  await host.apply([
    { kind: "isi", at, before: cellAt(sheet, row, 11), after: { value: "Akan dibetulkan" }, alasan: "" },
  ]);
  const [kembali] = sofficePath === null ? [host.bytes()] : await hitungUlang(host.bytes());
  folder.put("kembali.xlsx", kembali!);
  const kedua = reviu(folder.path("kembali.xlsx"), "-o", folder.path("kedua.xlsx"));
  expect(kedua.stdout).toMatch(/^Terhadap lembar Hasil Reviu: 0 sudah diperbaiki, \d+ masih ada, 0 baru\./);
  expect(kedua.stdout).toContain("Jawaban: Akan dibetulkan");
  expect(kedua.stdout).toContain("lembar Hasil Reviu 2");
});

test("every other part of a workbook stays as it is", () => {
  folder.put("siksaan.xlsx", siksaan());
  expect(reviu(folder.path("siksaan.xlsx"), "-o", folder.path("siksaan-reviu.xlsx")).status).not.toBe(2);
  const [asal, hasil] = [isiZip(folder.bytes("siksaan.xlsx")).parts, isiZip(folder.bytes("siksaan-reviu.xlsx")).parts];
  const berubah = [...asal].filter(([nama, isi]) => Buffer.compare(isi, hasil.get(nama) ?? new Uint8Array()) !== 0);
  expect(berubah.map(([nama]) => nama).sort()).toEqual(
    [
      "[Content_Types].xml",
      "docProps/app.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ].sort(),
  );
});

test("a review stands alone where that is asked for, and is held against another file", () => {
  const tujuan = folder.path("terpisah.xlsx");
  expect(reviu(contoh("pungging-lembar.xlsx"), "--terpisah", "-o", tujuan).status).toBe(1);
  expect(readXlsx(folder.bytes("terpisah.xlsx")).sheets.map((s) => s.name)).toEqual(["Hasil Reviu"]);
  const lanjut = reviu(contoh("pungging-lembar.xlsx"), "--terdahulu", tujuan, "-o", folder.path("lanjut.xlsx"));
  expect(lanjut.stdout).toMatch(/0 sudah diperbaiki, \d+ masih ada, 0 baru\./);
  const tanpa = reviu(contoh("pungging-lembar.xlsx"), "--terdahulu", contoh("pungging-lembar.xlsx"), "-o", tujuan);
  expect([tanpa.status, tanpa.stderr]).toEqual([2, expect.stringContaining("tidak memuat lembar Hasil Reviu")]);
});
