import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { readXlsx } from "../../src/hosts/xlsx";
import { describeDenganChromium } from "../alat/chromium";
import { xlsxOf } from "../alat/xlsx";
import { buku, letakkan, pakaiHalaman } from "./halaman-terbuka";

/** Fifty thousand rows of twelve cells, made here: nobody keeps such a file. */
function bukuBesar(): Buffer {
  const rows = new Map(
    Array.from({ length: 50_000 }, (_, row) => [
      row,
      new Map(Array.from({ length: 12 }, (_, col) => [col, { value: row * 12 + col }])),
    ]),
  );
  const sheet = { name: "Panjang", visibility: "visible", rows, merges: [], hiddenRows: new Set<number>() } as const;
  return Buffer.from(xlsxOf({ sheets: [sheet], peringatan: [] }));
}

/** Presses a button of the download menu and gives the file. */
async function ambil(page: Page, butir: RegExp): Promise<Buffer> {
  await page.getByRole("button", { name: "Unduh", exact: true }).click();
  const [unduhan] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: butir }).click(),
  ]);
  return readFileSync(await unduhan.path());
}

describeDenganChromium("the page for reviewers", () => {
  const halaman = pakaiHalaman();

  test("a finding leads to its cell in the sheet beside it, which says why it is highlighted", async () => {
    const { page } = halaman();
    const grid = page.getByRole("grid");
    await grid.waitFor();
    // A search opens the groups of all tables.
    await page.getByPlaceholder("Cari indikator, sel, angka").fill("IP ASN");
    await page.getByRole("button", { name: /C12/ }).first().click();
    await page.getByRole("tab", { name: /^3\.4/, selected: true }).waitFor();
    expect(await page.getByLabel("Nama sel").inputValue()).toBe("C12");
    await grid.focus();
    await page.getByRole("tooltip").waitFor();
    await page.keyboard.press("ArrowUp");
    expect(await page.getByLabel("Nama sel").inputValue()).toBe("C11");
    await page.getByRole("switch", { name: "Sorot sel" }).click();
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("tooltip").count()).toBe(0);
  }, 60_000);

  test("the overview lists the files, sorted and searched, and is taken away as a workbook", async () => {
    const { page } = halaman();
    await letakkan(page, buku("jatirejo-lembar.xlsx"), buku("pungging-lembar.xlsx"), {
      nama: "surat.pdf",
      isi: Buffer.from("%PDF-1.7 surat"),
    });
    await page.getByText("3 selesai").waitFor();
    await page.getByRole("tab", { name: "Rekap" }).click();
    const baris = page.locator("tbody tr");
    expect(await baris.count()).toBe(2);
    expect(await baris.first().textContent()).toContain("93,25");
    await page.getByRole("button", { name: "IKM" }).click();
    await page.getByRole("button", { name: "IKM" }).click();
    expect(await baris.first().textContent()).toContain("Pungging");
    await page.getByText("surat.pdf").waitFor();
    const { sheets } = readXlsx(await ambil(page, /xlsx/));
    expect(sheets.map((s) => s.name)).toEqual(["Rekap", "Jenis temuan", "Peringkat", "Belum terbaca"]);
    await page.getByLabel("Cari kecamatan").fill("pung");
    expect(await baris.count()).toBe(1);
    await page.getByRole("button", { name: "Pungging" }).click();
    await page.getByRole("heading", { level: 1, name: "Kecamatan Pungging" }).waitFor();
  }, 60_000);

  test("a review goes out as a sheet and is told of when the workbook comes back", async () => {
    const { page } = halaman();
    await page.getByRole("grid").waitFor();
    const isi = await ambil(page, /dengan lembar reviu/);
    expect(readXlsx(isi).sheets.at(-1)?.name).toBe("Hasil Reviu");
    await letakkan(page, { nama: "kembali.xlsx", isi });
    await page.getByText(/^Sejak reviu terdahulu: \d+ masih ada, 0 baru\.$/).waitFor();
    await page.getByRole("button", { name: "Lihat jawaban" }).click();
    await page.getByRole("dialog", { name: "Reviu terdahulu" }).waitFor();
  }, 60_000);

  test("of a sheet with fifty thousand rows only what is in view is drawn", async () => {
    const { page } = halaman();
    await letakkan(page, { nama: "panjang.xlsx", isi: bukuBesar() });
    await page.getByRole("tab", { name: "Panjang" }).waitFor();
    await page.getByRole("grid").focus();
    await page.keyboard.press("Control+End");
    await page
      .getByRole("gridcell", { name: "599.999" })
      .or(page.getByText("599999", { exact: true }))
      .waitFor();
    expect(await page.getByRole("gridcell").count()).toBeLessThan(1_500);
    await page.getByLabel("Nama sel").fill("b25000");
    await page.getByLabel("Nama sel").press("Enter");
    await page.getByRole("gridcell", { name: "299989" }).waitFor();
  }, 120_000);
});
