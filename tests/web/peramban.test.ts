import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { bangun } from "../alat/build";
import { bukaChromium, describeDenganChromium } from "../alat/chromium";
import { sajikan } from "../alat/server";
import type { Server } from "../alat/server";

const CONTOH = join(__dirname, "../contoh");

/** In the page: opens every group and card, one after the other, and names the cards that are wider than their room. */
async function bukaSemua(): Promise<{ jumlah: number; lebih: readonly string[] }> {
  const gambar = () => new Promise((lanjut) => requestAnimationFrame(() => setTimeout(lanjut)));
  const baris = (kepala: string) => [...document.querySelectorAll<HTMLElement>(`${kepala} [data-baris]`)];
  for (const kelompok of baris("h2")) if (kelompok.ariaExpanded === "false") kelompok.click();
  await gambar();
  const lebih: string[] = [];
  for (const kartu of baris("h3")) {
    if (kartu.ariaExpanded === "false") kartu.click();
    await gambar();
    const gulir = document.querySelector("[role=tabpanel]")?.parentElement;
    const isi = [...(kartu.closest("li")?.querySelectorAll("*") ?? [])].filter(
      (e) => getComputedStyle(e).visibility !== "hidden",
    );
    const kanan = Math.max(...isi.map((e) => e.getBoundingClientRect().right));
    if (!gulir || gulir.scrollWidth > gulir.clientWidth || kanan > window.innerWidth) lebih.push(kartu.innerText);
  }
  return { jumlah: baris("h3").length, lebih };
}

describeDenganChromium("the built page in a browser", () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let keluhan: string[];
  let permintaan: string[];

  beforeAll(async () => {
    server = await sajikan(await bangun());
    browser = await bukaChromium();
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await server.tutup();
  });

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    keluhan = [];
    permintaan = [];
    page.on("console", (pesan) => {
      if (pesan.type() === "error" || pesan.type() === "warning") keluhan.push(pesan.text());
    });
    page.on("pageerror", (galat) => keluhan.push(galat.message));
    context.on("request", (minta) => permintaan.push(minta.url()));
    await page.goto(server.alamat);
    await page.getByRole("heading", { level: 1, name: "Kecamatan Jatirejo" }).waitFor();
  }, 30_000);

  // Whatever a test did: the console stayed silent and nothing but the page's own files was asked for.
  afterEach(async () => {
    await page.context().close();
    expect(keluhan).toEqual([]);
    expect(permintaan.filter((url) => !url.startsWith(`${server.alamat}/`))).toEqual([]);
  });

  /** Lets files fall on the page as a person would. */
  async function letakkan(...berkas: readonly { readonly nama: string; readonly isi: Buffer }[]) {
    const kiriman = berkas.map(({ nama, isi }) => ({ nama, isi: isi.toString("base64") }));
    await page.evaluate((semua) => {
      const data = new DataTransfer();
      for (const { nama, isi } of semua) {
        data.items.add(new File([Uint8Array.from(atob(isi), (huruf) => huruf.charCodeAt(0))], nama));
      }
      for (const jenis of ["dragenter", "dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(jenis, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    }, kiriman);
  }

  const buku = (nama: string) => ({ nama, isi: readFileSync(join(CONTOH, nama)) });

  test("opens the sample, labelled as such, with findings whose arithmetic is drawn", async () => {
    await page.getByText("Contoh", { exact: true }).first().waitFor();
    expect(await page.locator("[data-tingkat=salah]").count()).toBeGreaterThan(0);
    expect(await page.locator("[data-bentuk]").count()).toBe(1);
    await page.getByRole("tab", { name: "Tabel" }).click();
    await page.getByText(/^\d+ tabel dikenali$/).waitFor();
    await page.getByRole("tab", { name: "Profil" }).click();
    await page.getByText("Cara hitung kantor ini").waitFor();
  }, 30_000);

  test("checks files that are dropped; a bad one gets its reason and does not stop the others", async () => {
    await letakkan(
      buku("pungging-lembar.xlsx"),
      { nama: "rusak.xlsx", isi: Buffer.from("PK\u0003\u0004 bukan zip") },
      {
        nama: "surat.pdf",
        isi: Buffer.from("%PDF-1.7 surat"),
      },
    );
    const daftar = page.getByRole("navigation", { name: "Berkas" });
    await daftar.getByText("3 selesai").waitFor();
    await page.getByRole("heading", { level: 1, name: "Kecamatan Pungging" }).waitFor();
    expect(await page.getByText("Contoh", { exact: true }).count()).toBe(0);
    await daftar.getByRole("button", { name: /surat\.pdf/ }).click();
    await page.getByRole("heading", { level: 2, name: /^Berkas PDF/ }).waitFor();
    await daftar.getByRole("button", { name: /rusak\.xlsx/ }).click();
    await page.getByText("Salin ulang dari sumbernya.", { exact: false }).waitFor();
  }, 30_000);

  test("a file beyond the reader's limit is refused by name", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cermat-besar-"));
    const besar = join(folder, "besar.xlsx");
    writeFileSync(besar, "PK");
    truncateSync(besar, 64 * 1024 * 1024 + 1);
    await page.getByLabel("Pilih berkas").setInputFiles(besar);
    await page.getByRole("heading", { level: 2, name: /terlalu besar/ }).waitFor();
    rmSync(folder, { recursive: true });
  }, 30_000);

  test("at every width of the pane each card fits: long arithmetic is stacked, nothing needs sideways scrolling", async () => {
    for (const width of [290, 320, 350, 450, 768]) {
      await page.setViewportSize({ width, height: 760 });
      const { jumlah, lebih } = await page.evaluate(bukaSemua);
      expect(jumlah).toBeGreaterThan(3);
      expect({ width, lebih }).toEqual({ width, lebih: [] });
    }
  }, 60_000);

  test("the security policy keeps the page from foreign servers", async () => {
    const hasil = await page.evaluate(() =>
      fetch("http://127.0.0.1:9/").then(
        () => "sent",
        () => "refused",
      ),
    );
    expect(hasil).toBe("refused");
    expect(keluhan.some((k) => k.includes("Content Security Policy"))).toBe(true);
    keluhan = [];
    permintaan = permintaan.filter((url) => !url.includes(":9/"));
  }, 30_000);
});
