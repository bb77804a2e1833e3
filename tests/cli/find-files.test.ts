import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFiles } from "../../src/cli/find-files";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cermat-"));
  for (const name of ["Kecamatan 10", "Kecamatan 2/lama", "kosong"]) mkdirSync(join(folder, name), { recursive: true });
  const files = ["Kecamatan 10/b.xlsx", "Kecamatan 2/a.XLSM", "Kecamatan 2/lama/c.xls", "d.ods", "e.xlsb", "f.xlsx"];
  for (const name of [...files, "~$f.xlsx", "catatan.docx", "kosong/~$a.xlsx"]) writeFileSync(join(folder, name), "");
  symlinkSync(folder, join(folder, "Kecamatan 2/lingkar"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const found = (...paths: string[]) => findFiles(paths.map((path) => join(folder, path)));
const inFolder = (...paths: string[]) => paths.map((path) => join(folder, path));

test("a folder becomes its workbooks and those below it, numbers in their order, without lock files", () => {
  expect(found(".").map(({ nama }) => nama)).toEqual(
    inFolder("d.ods", "e.xlsb", "f.xlsx", "Kecamatan 2/a.XLSM", "Kecamatan 2/lama/c.xls", "Kecamatan 10/b.xlsx"),
  );
});

test("files come in the order given, also those that are not there or no workbooks", () => {
  const paths = inFolder("f.xlsx", "tidak-ada.xlsx", "catatan.docx", "d.ods");
  expect(findFiles(paths)).toEqual(paths.map((nama) => ({ nama, galat: null })));
});

test("a path is kept as it was given", () => {
  expect(findFiles(["./x.xlsx"])[0]?.nama).toBe("./x.xlsx");
});

test("a folder without workbooks is not passed over in silence", () => {
  expect(found("kosong")).toMatchObject([{ nama: join(folder, "kosong"), galat: { kode: "FOLDER_KOSONG" } }]);
});
