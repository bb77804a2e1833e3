import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { cellName } from "../../src/core";
import { readXlsx } from "../../src/hosts/xlsx";
import { describeDenganChromium } from "../alat/chromium";
import { kisi } from "../alat/kisi";
import { pack, relationship, xlsxParts } from "../alat/xlsx";
import { buku, letakkan, pakaiHalaman } from "./halaman-terbuka";

/** The cells of a downloaded workbook that differ from another: "3.3 E5", with what they hold now. */
function bedaSel(dulu: Uint8Array, kini: Uint8Array): ReadonlyMap<string, unknown> {
  const isi = (bytes: Uint8Array) =>
    new Map(
      readXlsx(bytes).sheets.flatMap((s) =>
        [...s.rows].flatMap(([row, cells]) =>
          [...cells].map(([col, cell]) => [`${s.name} ${cellName({ row, col })}`, cell.value] as const),
        ),
      ),
    );
  const [a, b] = [isi(dulu), isi(kini)];
  return new Map([...b].filter(([sel, value]) => a.get(sel) !== value));
}

function jumlahTanda(bytes: Uint8Array): number {
  return readXlsx(bytes).sheets.reduce(
    (n, s) => n + [...(s.tanda?.values() ?? [])].reduce((m, cells) => m + cells.size, 0),
    0,
  );
}

/** Does what starts a download, and gives its name and content. */
async function unduhan(page: Page, mulai: () => Promise<void>): Promise<{ nama: string; isi: Uint8Array }> {
  const [unduh] = await Promise.all([page.waitForEvent("download"), mulai()]);
  return { nama: unduh.suggestedFilename(), isi: new Uint8Array(readFileSync(await unduh.path())) };
}

const lewatMenu = (page: Page, butir: string) => async () => {
  await page.getByRole("button", { name: "Unduh", exact: true }).click();
  await page.getByRole("menuitem", { name: butir }).click();
};

const barisPratinjau = (page: Page) =>
  page.locator("li:has(input[data-baris])").evaluateAll((semua) =>
    semua.map((li) => ({
      sel: (li.querySelector<HTMLInputElement>("input[data-baris]")?.dataset.baris ?? "").replace("!", " "),
      dipilih: li.querySelector<HTMLInputElement>("input[data-baris]")?.checked,
    })),
  );

const tombolHitung = (page: Page) => page.getByRole("button", { name: /^Hitung ulang \d+ sel$/ });

/** One cell that is certainly wrong, in a workbook with a digital signature and, if so asked, a protected sheet. */
function salahBertandaTangan({ terkunci = false } = {}): Buffer {
  const parts = xlsxParts(
    kisi(`
      Indikator Kinerja  | Target | Realisasi | Capaian
      Nilai SAKIP        | =81    | =81       | =1:0%
      Nilai RB           | =70    | =77       | =1.1:0%
      Nilai IKM          | =89    | =93.25    | =0.9:0%`).snapshot,
  );
  const origin = relationship("rIdSig", "origin", "_xmlsignatures/origin.sigs");
  const lembar = "xl/worksheets/sheet1.xml";
  const proteksi = terkunci ? '<sheetProtection sheet="1"/>' : "";
  return Buffer.from(
    pack({
      ...parts,
      "_rels/.rels": String(parts["_rels/.rels"]).replace("</Rel", `${origin}</Rel`),
      "_xmlsignatures/origin.sigs": "",
      [lembar]: String(parts[lembar]).replace("</sheetData>", `</sheetData>${proteksi}`),
    }),
  );
}

const CONTOH = new Uint8Array(readFileSync(`${__dirname}/../../assets/contoh.xlsx`));

describeDenganChromium("correcting and taking away in a browser", () => {
  const halaman = pakaiHalaman();

  test("fewer cells are chosen, computed again, downloaded, marked and taken back", async () => {
    const { page } = halaman();
    await page.getByRole("tab", { name: "Hitung ulang" }).click();
    await tombolHitung(page).waitFor();
    await page.locator("li input[data-baris]").first().click();
    await page.getByText(/^2 dari 3 dipilih$/).waitFor();
    const dipilih = (await barisPratinjau(page)).filter((b) => b.dipilih).map((b) => b.sel);
    await tombolHitung(page).click();
    await page.getByText("2 sel dihitung ulang.").waitFor();

    const diperbaiki = await unduhan(page, () =>
      page.getByRole("button", { name: "Unduh yang sudah diperbaiki" }).click(),
    );
    expect(diperbaiki.nama).toBe("contoh (diperbaiki).xlsx");
    expect([...bedaSel(CONTOH, diperbaiki.isi).keys()].sort()).toEqual([...dipilih].sort());
    expect(jumlahTanda(diperbaiki.isi)).toBe(0);

    const bertanda = await unduhan(page, lewatMenu(page, "Unduh dengan tanda"));
    expect(bertanda.nama).toBe("contoh (diperbaiki) (bertanda).xlsx");
    expect(jumlahTanda(bertanda.isi)).toBeGreaterThan(10);
    expect(bedaSel(diperbaiki.isi, bertanda.isi).size).toBe(0);

    // What is held stayed without marks, and goes back to what came.
    const lagi = await unduhan(page, lewatMenu(page, "Unduh yang sudah diperbaiki"));
    expect(Buffer.compare(lagi.isi, diperbaiki.isi)).toBe(0);
    await page.getByRole("button", { name: "Kembalikan" }).click();
    await page.getByText("2 sel kembali seperti semula.").waitFor();
    await tombolHitung(page).waitFor();
    const semula = await unduhan(page, lewatMenu(page, "Unduh dengan tanda"));
    expect(semula.nama).toBe("contoh (bertanda).xlsx");
    expect(bedaSel(CONTOH, semula.isi).size).toBe(0);
  }, 90_000);

  test("formulas are written where they are asked for", async () => {
    const { page } = halaman();
    await page.getByRole("tab", { name: "Hitung ulang" }).click();
    await page.getByLabel("Rumus hidup").click();
    await page.getByText(/^Ditulis tanpa rumus karena/).waitFor();
    await tombolHitung(page).click();
    await page.getByText("3 sel dihitung ulang.").waitFor();
    const { isi } = await unduhan(page, lewatMenu(page, "Unduh yang sudah diperbaiki"));
    const lembar = readXlsx(isi).sheets.find((s) => s.name === "3.3");
    expect(lembar?.rows.get(9)?.get(4)?.formula).toBe("=D10/C10");
  }, 60_000);

  test("what is certainly wrong is mended: fewer findings; they are back when it is taken back", async () => {
    const { page } = halaman();
    await letakkan(page, buku("pungging-lembar.xlsx"));
    await page.getByRole("button", { name: "Perbaiki 3 yang pasti" }).click();
    await page.getByRole("button", { name: "Terapkan 3 perbaikan" }).click();
    await page.getByText("3 sel diperbaiki.").waitFor();
    await page.getByRole("button", { name: "3 salah", exact: true }).waitFor();
    // The focus was on a button that is gone.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("3 sel diperbaiki.");
    await page.getByRole("button", { name: "Kembalikan" }).click();
    await page.getByRole("button", { name: "6 salah", exact: true }).waitFor();
  }, 60_000);

  test("each file has its own corrections, and they outlive a look at another", async () => {
    const { page } = halaman();
    await letakkan(page, buku("jatirejo-tumpuk.xlsx"), buku("pungging-tumpuk.xlsx"));
    const daftar = page.getByRole("navigation", { name: "Berkas" });
    await daftar.getByText("2 selesai").waitFor();
    await page.getByRole("tab", { name: "Hitung ulang" }).click();
    await tombolHitung(page).click();
    await page.getByText("3 sel dihitung ulang.").waitFor();
    await daftar.getByRole("button", { name: /pungging/ }).click();
    await page.getByRole("heading", { level: 1, name: "Kecamatan Pungging" }).waitFor();
    expect(await page.getByText(/sel dihitung ulang/).count()).toBe(0);
    await daftar.getByRole("button", { name: /jatirejo/ }).click();
    await page.getByText("3 sel dihitung ulang.").waitFor();
  }, 60_000);

  test("a signature is told of before the changes and before the file is taken; macros keep their ending", async () => {
    const { page } = halaman();
    await letakkan(page, { nama: "laporan.xlsm", isi: salahBertandaTangan() });
    await page.getByRole("button", { name: "Perbaiki 1 yang pasti" }).click();
    await page.getByText(/^Buku kerja ini bertanda tangan digital/).waitFor();
    await page.getByRole("button", { name: "Terapkan 1 perbaikan" }).click();
    await page.getByText("1 sel diperbaiki.").waitFor();
    await lewatMenu(page, "Unduh yang sudah diperbaiki")();
    const dialog = page.getByRole("dialog", { name: "Sebelum diunduh" });
    await dialog.getByText(/^Buku kerja ini bertanda tangan digital/).waitFor();
    const { nama, isi } = await unduhan(page, () => dialog.getByRole("button", { name: "Unduh" }).click());
    expect(nama).toBe("laporan (diperbaiki).xlsm");
    expect([...bedaSel(salahBertandaTangan(), isi)]).toEqual([["Lembar1 D4", 1.05]]);
    // Nothing is left to mark, but the copy still differs from what was signed.
    await dialog.waitFor({ state: "detached" });
    await lewatMenu(page, "Unduh dengan tanda")();
    await dialog.getByText("Tidak ada sel yang ditandai.").waitFor();
    await dialog.getByText(/^Buku kerja ini bertanda tangan digital/).waitFor();
  }, 60_000);

  test("a protected sheet: nothing is proposed for it, and why it bears no marks is told", async () => {
    const { page } = halaman();
    await letakkan(page, { nama: "terkunci.xlsx", isi: salahBertandaTangan({ terkunci: true }) });
    await page.getByRole("tab", { name: "Hitung ulang" }).click();
    await page.getByRole("button", { name: "1 sel dibiarkan" }).click();
    await page.getByText(/diproteksi/).waitFor();
    await lewatMenu(page, "Unduh dengan tanda")();
    const dialog = page.getByRole("dialog", { name: "Sebelum diunduh" });
    await dialog.getByText("Lembar1 D4").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Unduh");
  }, 60_000);

  test("at every width the new views fit, with nothing to scroll sideways", async () => {
    const { page } = halaman();
    /** What reaches over the right edge, but for the sheet and its tabs: they scroll within their own frame. */
    const lebih = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("#root *")]
          .filter((e) => !e.closest("[role=grid], [role=tablist][aria-label=Lembar]"))
          .filter((e) => e.getBoundingClientRect().right > window.innerWidth + 1 && e.checkVisibility())
          .map((e) => e.innerText),
      );
    for (const width of [175, 320, 350, 450, 768]) {
      await page.setViewportSize({ width, height: 760 });
      // A wide page has another frame, in which the panel begins anew.
      await page.getByRole("tab", { name: "Hitung ulang" }).click();
      await tombolHitung(page).waitFor();
      await page.getByRole("button", { name: /sel dibiarkan$/ }).click();
      for (const tombol of await page.getByRole("button", { name: "Hitungan" }).all()) await tombol.click();
      expect({ width, lebih: await lebih() }).toEqual({ width, lebih: [] });
      await page.getByRole("button", { name: /sel dibiarkan$/ }).click();
    }
    await tombolHitung(page).click();
    for (const width of [768, 450, 350, 320, 175]) {
      await page.setViewportSize({ width, height: 760 });
      await page.getByText(/sel dihitung ulang/).waitFor();
      expect({ width, lebih: await lebih() }).toEqual({ width, lebih: [] });
    }
  }, 60_000);
});
