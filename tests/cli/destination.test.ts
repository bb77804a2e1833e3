import { linkSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { destination } from "../../src/cli/destination";
import { kodeOf, makeFolder, type Folder } from "./folder";

let folder: Folder;
let input: string;

beforeEach(() => {
  folder = makeFolder();
  input = folder.put("a.xlsx", "asal");
});

afterEach(() => folder.remove());

const refusal = (output: string, overwrite = false) => kodeOf(() => destination(input, output, overwrite));

test("a name that is free is taken as it is given", () => {
  expect(destination(input, folder.path("b.xlsx"), false)).toBe(folder.path("b.xlsx"));
  expect(destination(input, "./baru.XLSX", true)).toBe("./baru.XLSX");
});

test("the input is known by whatever path leads to it, and replaced only when asked", () => {
  symlinkSync(input, folder.path("tautan.xlsx"));
  linkSync(input, folder.path("nama-lain.xlsx"));
  mkdirSync(folder.path("x"));
  symlinkSync(folder.path("."), folder.path("folder"));
  const paths = ["a.xlsx", "x/../a.xlsx", "tautan.xlsx", "nama-lain.xlsx", "folder/a.xlsx"];
  expect(paths.map((path) => refusal(folder.path(path)))).toEqual(paths.map(() => "TUJUAN_BERKAS_ASAL"));
  expect(destination(input, input, true)).toBe(input);
});

test("another file that is there is replaced only when asked", () => {
  const other = folder.put("b.xlsx", "lain");
  expect(refusal(other)).toBe("TUJUAN_SUDAH_ADA");
  expect(destination(input, other, true)).toBe(other);
});

test("a link stays a link: what it leads to is replaced", () => {
  symlinkSync(folder.put("b.xlsx", "lain"), folder.path("tautan.xlsx"));
  expect(refusal(folder.path("tautan.xlsx"))).toBe("TUJUAN_SUDAH_ADA");
  expect(destination(input, folder.path("tautan.xlsx"), true)).toBe(folder.path("b.xlsx"));
});

test.each([false, true])("what is no file is never replaced (overwrite %s)", (overwrite) => {
  mkdirSync(folder.path("map.xlsx"));
  symlinkSync(folder.path("tidak-ada/b.xlsx"), folder.path("buntu.xlsx"));
  expect(refusal(folder.path("map.xlsx"), overwrite)).toBe("TUJUAN_BUKAN_BERKAS");
  expect(refusal(folder.path("buntu.xlsx"), overwrite)).toBe("TUJUAN_TIDAK_ADA");
  expect(refusal(join(input, "b.xlsx"), overwrite)).toBe("TUJUAN_TIDAK_ADA");
});

test("the kind of workbook stays", () => {
  const macros = folder.put("m.XLSM", "makro");
  expect(["b.xlsm", "b", "b.xlsx.bak", "b.xls"].map((name) => refusal(folder.path(name)))).toEqual(
    Array(4).fill("AKHIRAN_LAIN"),
  );
  expect(refusal(folder.path("b.XLSX"))).toBeNull();
  expect(destination(macros, folder.path("b.xlsm"), false)).toBe(folder.path("b.xlsm"));
  expect(() => destination(macros, folder.path("b.xlsx"), true)).toThrow("(.XLSM)");
});
