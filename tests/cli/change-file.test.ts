import { chmodSync, linkSync, renameSync, rmSync, statSync, symlinkSync, lstatSync, utimesSync } from "node:fs";
import { changeFile } from "../../src/cli/change-file";
import type { Edit } from "../../src/core";
import { readXlsx } from "../../src/hosts/xlsx";
import { kisi } from "../alat/kisi";
import { xlsxOf } from "../alat/xlsx";
import { makeFolder, type Folder } from "./folder";

const ASAL = xlsxOf(kisi("Nilai IKM | =80").snapshot);
/** The same number of bytes, other content. */
const LAIN = xlsxOf(kisi("Nilai IKM | =90").snapshot);
const UBAH: Edit = {
  kind: "isi",
  at: { sheet: "Lembar1", row: 0, col: 1 },
  before: { value: 80 },
  after: { value: 85 },
  alasan: "uji",
};

let folder: Folder;
let input: string;

beforeEach(() => {
  folder = makeFolder();
  input = folder.put("a.xlsx", ASAL, 0o440);
});

afterEach(() => folder.remove());

/** Changes the one cell; `meanwhile` is what another program does at that time. */
function change(output: string | null, overwrite = false, meanwhile: () => void = () => undefined): Promise<number> {
  return changeFile({ input, output: output === null ? null : folder.path(output), overwrite }, async (host) => {
    const { diterapkan } = await host.apply([UBAH]);
    meanwhile();
    return diterapkan;
  });
}

const value = (name: string) => readXlsx(folder.bytes(name)).sheets[0]?.rows.get(0)?.get(1)?.value;

test("the changed file goes to its place, the input stays, and what the work gave comes back", async () => {
  expect(await change("b.xlsx")).toBe(1);
  expect(value("b.xlsx")).toBe(85);
  expect(folder.bytes("a.xlsx").equals(ASAL)).toBe(true);
  expect(folder.names()).toEqual(["a.xlsx", "b.xlsx"]);
});

test("a new file has the permissions of its origin, and its owner may write it", async () => {
  await change("b.xlsx");
  expect(statSync(folder.path("b.xlsx")).mode & 0o777).toBe(0o640);
});

test("a file that is replaced keeps its permissions, and a link to it stays one", async () => {
  symlinkSync(folder.put("b.xlsx", "lama", 0o604), folder.path("tautan.xlsx"));
  await change("tautan.xlsx", true);
  expect(value("b.xlsx")).toBe(85);
  expect(statSync(folder.path("b.xlsx")).mode & 0o777).toBe(0o604);
  expect(lstatSync(folder.path("tautan.xlsx")).isSymbolicLink()).toBe(true);
});

test("the input itself is replaced only when asked; another name of it keeps the old content", async () => {
  chmodSync(input, 0o640);
  linkSync(input, folder.path("nama-lain.xlsx"));
  await expect(change("nama-lain.xlsx")).rejects.toMatchObject({ kode: "TUJUAN_BERKAS_ASAL" });
  await change("a.xlsx", true);
  expect([value("a.xlsx"), value("nama-lain.xlsx")]).toEqual([85, 80]);
  expect(folder.names()).toEqual(["a.xlsx", "nama-lain.xlsx"]);
});

test("where nothing is changed the very same file is written", async () => {
  await changeFile({ input, output: folder.path("b.xlsx"), overwrite: false }, async () => undefined);
  expect(folder.bytes("b.xlsx").equals(ASAL)).toBe(true);
});

test("a preview writes nothing", async () => {
  expect(await change(null)).toBe(1);
  expect(folder.names()).toEqual(["a.xlsx"]);
  expect(folder.bytes("a.xlsx").equals(ASAL)).toBe(true);
});

test.each<[string, () => void]>([
  [
    "is saved anew, in the same length and with the time of the old",
    () => {
      const { atime, mtime } = statSync(input);
      chmodSync(input, 0o640);
      folder.put("a.xlsx", LAIN);
      utimesSync(input, atime, mtime);
    },
  ],
  ["is removed", () => rmSync(input)],
  ["is replaced by an empty file", () => renameSync(folder.put("c.xlsx", ""), input)],
])("where the input %s meanwhile, nothing is written", async (_, meanwhile) => {
  expect(LAIN.length).toBe(ASAL.length);
  await expect(change("b.xlsx", false, meanwhile)).rejects.toMatchObject({ kode: "BERKAS_BERUBAH" });
  expect(folder.names()).not.toContain("b.xlsx");
  expect(folder.names().filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a file that someone puts there meanwhile is not replaced", async () => {
  const put = () => folder.put("b.xlsx", "milik orang");
  await expect(change("b.xlsx", false, put)).rejects.toMatchObject({ kode: "TUJUAN_SUDAH_ADA" });
  expect(folder.text("b.xlsx")).toBe("milik orang");
});

test("work that fails leaves nothing behind", async () => {
  const work = async () => {
    throw new TypeError("x is undefined");
  };
  await expect(changeFile({ input, output: folder.path("b.xlsx"), overwrite: false }, work)).rejects.toThrow(TypeError);
  expect(folder.names()).toEqual(["a.xlsx"]);
});

test("an input that cannot be read is named before anything else", async () => {
  rmSync(input);
  await expect(change("a.xlsm")).rejects.toMatchObject({ kode: "TIDAK_ADA" });
});
