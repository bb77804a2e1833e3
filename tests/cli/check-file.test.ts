import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFile } from "../../src/cli/check-file";
import { kisi } from "../alat/kisi";
import { xlsxOf } from "../alat/xlsx";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cermat-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("a workbook is read and checked under the name it was given", async () => {
  const path = file(
    "a.xlsx",
    xlsxOf(kisi("Indikator | Target | Realisasi | Capaian\nIKM | 89 | 93,25 | 90%").snapshot),
  );
  const laporan = await checkFile(path);
  expect(laporan).toMatchObject({ nama: path, galat: null, peringatan: [] });
});

test("what the reader refuses is named", async () => {
  expect(await checkFile(file("kosong.xlsx", ""))).toMatchObject({ galat: { kode: "KOSONG" } });
});

test("what the file system refuses is named", async () => {
  expect(await checkFile(join(folder, "tidak-ada.xlsx"))).toMatchObject({ galat: { kode: "TIDAK_ADA" } });
  expect(await checkFile(folder)).toMatchObject({ galat: { kode: "BUKAN_BERKAS" } });
});

test("a file beyond the reader's limit is refused before it is read", async () => {
  const path = file("besar.xlsx", "");
  // Sparse: it takes no room on the disk, and more than there is in a buffer.
  truncateSync(path, 5_000_000_000);
  expect(await checkFile(path)).toMatchObject({ galat: { kode: "TERLALU_BESAR" } });
});
