import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { bangun } from "../alat/build";
import { bukaChromium } from "../alat/chromium";
import { sajikan } from "../alat/server";
import type { Server } from "../alat/server";

/** A workbook under a name, as a person would let it fall on the page. */
export type BerkasUji = { readonly nama: string; readonly isi: Buffer };

/** One of the two real reports. */
export function buku(nama: string): BerkasUji {
  return { nama, isi: readFileSync(join(__dirname, "../contoh", nama)) };
}

/** Lets files fall on the page. */
export async function letakkan(page: Page, ...berkas: readonly BerkasUji[]): Promise<void> {
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

/** What a test has of the page. */
export type HalamanTerbuka = {
  readonly page: Page;
  /** What the console said that it should not. */
  keluhan: string[];
  /** Every address that was asked for. */
  permintaan: string[];
};

/**
 * Opens the built page afresh for each test of a `describe`, with the sample in it. Whatever a test did: the console
 * stayed silent and nothing but the page's own files was asked for. Gives the page of the test that runs.
 */
export function pakaiHalaman(): () => HalamanTerbuka {
  let server: Server;
  let browser: Browser;
  let kini: HalamanTerbuka;

  beforeAll(async () => {
    server = await sajikan(await bangun());
    browser = await bukaChromium();
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await server.tutup();
  });

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
    const page = await context.newPage();
    kini = { page, keluhan: [], permintaan: [] };
    page.on("console", (pesan) => {
      if (pesan.type() === "error" || pesan.type() === "warning") kini.keluhan.push(pesan.text());
    });
    page.on("pageerror", (galat) => kini.keluhan.push(galat.message));
    context.on("request", (minta) => kini.permintaan.push(minta.url()));
    await page.goto(server.alamat);
    await page.getByRole("heading", { level: 1, name: "Kecamatan Jatirejo" }).waitFor();
  }, 30_000);

  afterEach(async () => {
    await kini.page.context().close();
    expect(kini.keluhan).toEqual([]);
    const milikHalaman = [`${server.alamat}/`, `blob:${server.alamat}/`];
    expect(kini.permintaan.filter((url) => !milikHalaman.some((awal) => url.startsWith(awal)))).toEqual([]);
  });

  return () => kini;
}
