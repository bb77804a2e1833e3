import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { cellName } from "../../src/core/workbook";
import { readXlsx } from "../../src/hosts/xlsx";
import { bangun } from "../alat/build";
import { bukaChromium, describeDenganChromium } from "../alat/chromium";
import { playExcel } from "../alat/excel";
import type { Circumstances, PlayedExcel } from "../alat/excel";
import { sajikan } from "../alat/server";
import { openPane } from "../alat/excel/web-page";
import type { OpenPane, PaneOptions } from "../alat/excel/web-page";

jest.setTimeout(240_000);

const SAMPLE = readXlsx(readFileSync(join(__dirname, "../../assets/contoh.xlsx")));
const CELL_CHIP = /^Pilih ([A-Z]+\d+) di lembar (.+)$/;

describeDenganChromium("the built task pane in Excel on the web", () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    [browser, folder] = await Promise.all([bukaChromium(), bangun()]);
  });
  afterAll(async () => {
    await browser.close();
  });

  const open = async (
    circumstances: Circumstances = {},
    options: PaneOptions = {},
  ): Promise<OpenPane & { excel: PlayedExcel }> => {
    const excel = playExcel(SAMPLE, circumstances);
    return { excel, ...(await openPane(browser, folder, excel, options)) };
  };

  test("reads the workbook in two batches, and what it keeps in one, and lists findings; the selection stays", async () => {
    const { excel, pane, page } = await open();
    const before = excel.selection();
    await pane.getByRole("button", { name: CELL_CHIP }).first().waitFor();
    const batches = excel.exchanges.filter(({ reads }) => reads);
    expect(batches).toHaveLength(3);
    expect(batches.filter(({ cells }) => cells > 0)).toHaveLength(1);
    expect(excel.selection()).toEqual(before);
    await page.context().close();
  });

  test("a click on a cell's name selects that cell in Excel", async () => {
    const { excel, pane, page } = await open();
    const chip = pane.getByRole("button", { name: CELL_CHIP }).first();
    const [, cell, sheet] = CELL_CHIP.exec((await chip.getAttribute("aria-label", { timeout: 30_000 })) ?? "") ?? [];
    await chip.click();
    await expectSoon(() => [cellName(excel.selection()), excel.active()], [cell, sheet]);
    await page.context().close();
  });

  test("a cell that cannot be selected is explained, and the findings stay", async () => {
    const unselectable = SAMPLE.sheets.map(({ name }) => name);
    const { pane, page } = await open({ unselectable });
    await pane.getByRole("button", { name: CELL_CHIP }).first().click();
    await pane.getByText(/^Lembar .+ dilindungi\. Buka proteksinya di tab Tinjau, lalu coba lagi\.$/).waitFor();
    await pane.getByRole("button", { name: "Tutup pesan" }).click();
    expect(await pane.getByText(/dilindungi/).count()).toBe(0);
    expect(await pane.getByRole("button", { name: CELL_CHIP }).count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test("while a cell is edited it says so, and tries again when asked", async () => {
    const { excel, pane, page } = await open({ refuseAll: 5004 });
    await pane.getByText("Sel sedang disunting").waitFor();
    excel.refuse(null);
    await pane.getByRole("button", { name: "Coba lagi" }).click();
    await pane.getByRole("button", { name: CELL_CHIP }).first().waitFor();
    await page.context().close();
  });

  test("an Excel that is too old gets the plain message", async () => {
    const { excel, pane, page } = await open({}, { excelApi: "1.12" });
    await pane.getByText("Cermat memerlukan Excel 2021, Microsoft 365, atau Excel di web.").waitFor();
    expect(await pane.getByRole("link", { name: "Buka halaman web Cermat" }).first().getAttribute("href")).toBe(
      "index.html",
    );
    expect(excel.exchanges.filter(({ reads }) => reads)).toHaveLength(0);
    await page.context().close();
  });

  test("asks for its own files only, and complains of nothing itself", async () => {
    const { pane, page, requests, complaints } = await open();
    await pane.getByRole("button", { name: CELL_CHIP }).first().click();
    const [, ...fromPane] = requests;
    expect(fromPane.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
    // Microsoft's client looks for its telemetry, which is not delivered, and for storage that a frame may not have.
    expect(complaints.filter((text) => !text.includes("https://localhost:3000/office/"))).toEqual([]);
    await page.context().close();
  });

  test("outside Excel it points to the page that needs none", async () => {
    const server = await sajikan(folder);
    const page = await browser.newPage();
    try {
      await page.goto(`${server.alamat}/taskpane.html`);
      await page.getByText("Panel ini dibuka dari dalam Excel.").waitFor();
    } finally {
      await page.close();
      await server.tutup();
    }
  });
});

async function expectSoon(actual: () => unknown, expected: unknown): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (JSON.stringify(actual()) !== JSON.stringify(expected) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(actual()).toEqual(expected);
}
