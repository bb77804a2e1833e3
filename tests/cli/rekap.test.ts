import { readXlsx } from "../../src/hosts/xlsx";
import { hitungUlang, sofficePath } from "../alat/libreoffice";
import { periksaPaket } from "../alat/xlsx/periksa-paket";
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

const rekap = (...args: string[]): Run => run(["rekap", ...args]);

test("writes all offices into one workbook, with the file that cannot be read", async () => {
  folder.put("rusak.xlsx", "bukan buku kerja");
  const files = [contoh("jatirejo-lembar.xlsx"), contoh("pungging-tumpuk.xlsx"), folder.path("rusak.xlsx")];
  const hasil = rekap(...files, "-o", folder.path("rekap.xlsx"));
  expect(hasil.stdout).toMatch(/^2 berkas diperiksa: \d+ temuan salah di 2 berkas\.\n1 berkas belum terbaca\.\n/);
  expect(hasil.status).toBe(2);
  const bytes = folder.bytes("rekap.xlsx");
  expect(periksaPaket(bytes)).toEqual([]);
  const { sheets } = readXlsx(bytes);
  expect(sheets.map((s) => s.name)).toEqual(["Rekap", "Jenis temuan", "Peringkat", "Belum terbaca"]);
  const kecamatan = [3, 4].map((row) => sheets[0]?.rows.get(row)?.get(1)?.value);
  expect(kecamatan).toEqual(["Jatirejo", "Pungging"]);
  if (sofficePath === null) return;
  const [dihitung] = await hitungUlang(bytes);
  const rumus = [...(readXlsx(dihitung ?? bytes).sheets[0]?.rows.get(5) ?? [])];
  const tertulis = [...(sheets[0]?.rows.get(5) ?? [])];
  expect(rumus.filter(([col]) => col >= 7).map(([, c]) => c.value)).toEqual(
    tertulis.filter(([col]) => col >= 7).map(([, c]) => expect.closeTo(c.value as number, 8) as number),
  );
});

test("writes a table of text where its name says so, and replaces nothing unasked", () => {
  const tujuan = folder.path("rekap.csv");
  expect(rekap(contoh("jatirejo-lembar.xlsx"), "-o", tujuan).status).toBe(1);
  expect(folder.text("rekap.csv").split("\r\n")[1]).toMatch(/^Jatirejo;2024;\d+;\d+;\d+;0;.*;93,25;82,00;93,55%;/);
  const lagi = rekap(contoh("jatirejo-lembar.xlsx"), "-o", tujuan);
  expect([lagi.status, lagi.stderr]).toEqual([2, expect.stringContaining("sudah ada")]);
  expect(rekap(contoh("jatirejo-lembar.xlsx"), "-o", tujuan, "--timpa").status).toBe(1);
});

test("says what a name must end with, and asks for one that is missing", () => {
  expect(rekap(contoh("jatirejo-lembar.xlsx"), "-o", "rekap.pdf").stderr).toContain(".xlsx, .csv");
  expect(rekap(contoh("jatirejo-lembar.xlsx")).stderr).toContain("dengan -o");
});
