/**
 * Takes pictures of the page and the panel:
 *
 *   npm run tangkap              the few that the guide shows, into docs/gambar
 *   npm run tangkap -- FOLDER    all sizes, colours and states, for looking at
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { bangun, webpack } from "./build";
import { bukaChromium } from "./chromium";
import { sajikan } from "./server";

type Potret = {
  readonly nama: string;
  /** The part of the address behind the server: the page, or the gallery with a state. */
  readonly halaman: "index.html" | `galeri.html?keadaan=${string}`;
  readonly lebar: number;
  readonly tinggi: number;
  readonly warna?: Pick<BrowserContextOptions, "colorScheme" | "forcedColors">;
  /** What is done before the picture is taken. */
  readonly lalu?: (page: Page) => Promise<void>;
};

const GELAP = { colorScheme: "dark" } as const;
const KONTRAS = { forcedColors: "active" } as const;
const CONTOH = "galeri.html?keadaan=contoh";
const BENTUK = "galeri.html?keadaan=bentuk";

const tab = (nama: string) => (page: Page) => page.getByRole("tab", { name: nama }).click();

/** Opens a group and one of its cards. */
const kartu = (kelompok: string, judul: RegExp) => async (page: Page) => {
  await page.locator("h2 button", { hasText: kelompok }).click();
  await page.locator("h3 button", { hasText: judul }).click();
};

const tambahBerkas = async (page: Page) => {
  const contoh = (nama: string) => join(__dirname, "../contoh", nama);
  await page
    .getByLabel("Pilih berkas")
    .setInputFiles([contoh("jatirejo-asli.xlsx"), contoh("pungging-tumpuk.xlsx"), __filename]);
  await page.locator("main header", { hasText: /jatirejo-asli\.xlsx.*\d tabel/ }).waitFor();
};

const PANDUAN: readonly Potret[] = [
  { nama: "halaman", halaman: "index.html", lebar: 1280, tinggi: 800 },
  { nama: "panel", halaman: CONTOH, lebar: 350, tinggi: 700 },
  { nama: "panel-tabel", halaman: CONTOH, lebar: 350, tinggi: 700, lalu: tab("Tabel") },
  { nama: "panel-gelap", halaman: CONTOH, lebar: 350, tinggi: 700, warna: GELAP },
];

const SEMUA: readonly Potret[] = [
  ...PANDUAN,
  { nama: "halaman-gelap", halaman: "index.html", lebar: 1280, tinggi: 800, warna: GELAP, lalu: tambahBerkas },
  { nama: "halaman-kontras", halaman: "index.html", lebar: 1280, tinggi: 800, warna: KONTRAS, lalu: tambahBerkas },
  { nama: "halaman-768", halaman: "index.html", lebar: 768, tinggi: 900, lalu: tambahBerkas },
  { nama: "halaman-350", halaman: "index.html", lebar: 350, tinggi: 760 },
  { nama: "panel-280", halaman: BENTUK, lebar: 280, tinggi: 760 },
  { nama: "panel-320", halaman: BENTUK, lebar: 320, tinggi: 760, lalu: kartu("Tabel 3.1", /^Capaian 103%/) },
  { nama: "panel-320-lintas", halaman: BENTUK, lebar: 320, tinggi: 760, lalu: kartu("Anggaran program", /^Angka/) },
  { nama: "panel-450", halaman: BENTUK, lebar: 450, tinggi: 760 },
  { nama: "panel-kontras", halaman: BENTUK, lebar: 350, tinggi: 760, warna: KONTRAS },
  { nama: "panel-profil", halaman: CONTOH, lebar: 350, tinggi: 560, lalu: tab("Profil") },
  ...["sesuai", "sebagian", "kosong", "muat", "galat"].map((k): Potret => ({
    nama: `panel-${k}`,
    halaman: `galeri.html?keadaan=${k}`,
    lebar: 350,
    tinggi: 540,
  })),
];

async function potret(browser: Browser, alamat: string, { halaman, lebar, tinggi, warna, lalu }: Potret, path: string) {
  const context = await browser.newContext({ viewport: { width: lebar, height: tinggi }, ...warna });
  const page = await context.newPage();
  await page.goto(`${alamat}/${halaman}`);
  // A result, or the state that the gallery was asked for; never the moment before.
  await page
    .locator(halaman.endsWith("=muat") ? "[role=progressbar]" : "[role=tab], [role=status] h2")
    .first()
    .waitFor();
  await lalu?.(page);
  // Moving parts come to rest, and no control looks hovered.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  await page.screenshot({ path });
  await context.close();
}

async function tangkap(folder: string, daftar: readonly Potret[]) {
  mkdirSync(folder, { recursive: true });
  const galeri = mkdtempSync(join(tmpdir(), "cermat-galeri-"));
  await webpack(["--config", join(__dirname, "galeri.config.cjs")], galeri);
  const [halaman, panel, browser] = [await sajikan(await bangun()), await sajikan(galeri), await bukaChromium()];
  try {
    for (const satu of daftar) {
      const { alamat } = satu.halaman === "index.html" ? halaman : panel;
      await potret(browser, alamat, satu, join(folder, `${satu.nama}.png`));
    }
  } finally {
    await browser.close();
    await Promise.all([halaman.tutup(), panel.tutup()]);
    rmSync(galeri, { recursive: true });
  }
}

const [folder] = process.argv.slice(2);
const selesai = folder === undefined ? tangkap(join(__dirname, "../../docs/gambar"), PANDUAN) : tangkap(folder, SEMUA);
selesai.catch((sebab: unknown) => {
  console.error(sebab);
  process.exitCode = 1;
});
