/**
 * Takes pictures of the page and the panel:
 *
 *   npm run tangkap              the few that the guide shows, into docs/gambar
 *   npm run tangkap -- FOLDER    all sizes, colours and states, for looking at
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
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
const HALAMAN = "index.html";
const CONTOH = "galeri.html?keadaan=contoh";
const BENTUK = "galeri.html?keadaan=bentuk";

const tab = (nama: string) => (page: Page) => page.getByRole("tab", { name: nama }).click();

/** Opens a group and one of its cards. */
const kartu = (kelompok: string, judul: RegExp) => async (page: Page) => {
  await page.locator("h2 button", { hasText: kelompok }).click();
  await page.locator("h3 button", { hasText: judul }).click();
};

const tambahBerkas = async (page: Page) => {
  const berkas = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });
  const contoh = (nama: string) => berkas(nama, readFileSync(join(__dirname, "../contoh", nama)));
  await page
    .getByLabel("Pilih berkas")
    .setInputFiles([
      contoh("jatirejo-asli.xlsx"),
      contoh("pungging-tumpuk.xlsx"),
      berkas("dlanggu.pdf", Buffer.from("%PDF-1.7")),
    ]);
  await page.locator("main header", { hasText: /jatirejo-asli\.xlsx.*\d tabel/ }).waitFor();
};

const menunggu = (page: Page, nama: RegExp) => page.getByRole("button", { name: nama }).waitFor();

/** Opens the tab and waits for its plan. */
const hitung = async (page: Page) => {
  await tab("Hitung ulang")(page);
  await menunggu(page, /^Hitung ulang \d/);
};

/** Chooses fewer cells, asks for formulas and shows the arithmetic of one. */
const pilihHitung = async (page: Page) => {
  await hitung(page);
  await page.getByLabel("Rumus hidup").click();
  await page.locator("li input[type=checkbox]").nth(1).click();
  await page.getByRole("button", { name: "Hitungan" }).first().click();
  await page.getByText(/^[1-9]\d* dari \d+ dipilih$/).waitFor();
};

const terapkanHitung = async (page: Page) => {
  await hitung(page);
  await page.getByRole("button", { name: /^Hitung ulang \d/ }).click();
  await page.getByText(/sel dihitung ulang/).waitFor();
};

const berkasPungging = async (page: Page) => {
  await page.getByLabel("Pilih berkas").setInputFiles(join(__dirname, "../contoh/pungging-lembar.xlsx"));
  await menunggu(page, /^Perbaiki \d+ yang pasti/);
};

const pratinjauPerbaikan = async (page: Page) => {
  await berkasPungging(page);
  await page.getByRole("button", { name: /^Perbaiki \d+ yang pasti/ }).click();
};

const bukaUnduh = async (page: Page) => {
  await terapkanHitung(page);
  await page.getByRole("button", { name: "Unduh", exact: true }).click();
};

/** All files side by side. */
const rekap = async (page: Page) => {
  await tambahBerkas(page);
  await page.getByText("3 selesai").waitFor();
  await page.getByRole("tab", { name: "Rekap" }).click();
};

/** A finding's cell in the sheet, with the reason beside it. */
const lembar = async (page: Page) => {
  await page.getByRole("grid").waitFor();
  await page.getByRole("grid").focus();
};

const PANDUAN: readonly Potret[] = [
  { nama: "reviu", halaman: HALAMAN, lebar: 1280, tinggi: 800, lalu: lembar },
  { nama: "rekap", halaman: HALAMAN, lebar: 1280, tinggi: 640, lalu: rekap },
  { nama: "halaman", halaman: HALAMAN, lebar: 1280, tinggi: 800 },
  { nama: "panel", halaman: CONTOH, lebar: 350, tinggi: 700 },
  { nama: "panel-tabel", halaman: CONTOH, lebar: 350, tinggi: 700, lalu: tab("Tabel") },
  { nama: "panel-gelap", halaman: CONTOH, lebar: 350, tinggi: 700, warna: GELAP },
  { nama: "hitung", halaman: HALAMAN, lebar: 450, tinggi: 800, lalu: hitung },
  { nama: "perbaikan", halaman: HALAMAN, lebar: 450, tinggi: 560, lalu: pratinjauPerbaikan },
  { nama: "unduh", halaman: HALAMAN, lebar: 768, tinggi: 560, lalu: bukaUnduh },
];

/** The views that change a file, at each width and in each kind of colours. */
const PERUBAHAN: readonly Potret[] = (
  [
    ["320", 320, 760, {}],
    ["350", 350, 760, GELAP],
    ["450", 450, 800, KONTRAS],
    ["768", 768, 900, {}],
    ["1280", 1280, 800, GELAP],
    ["175", 175, 400, {}],
  ] as const
).flatMap(([ukuran, lebar, tinggi, warna]): readonly Potret[] =>
  (
    [
      ["hitung", hitung],
      ["pilih", pilihHitung],
      ["usai", terapkanHitung],
      ["unduh", bukaUnduh],
      ["temuan", berkasPungging],
      ["perbaikan", pratinjauPerbaikan],
    ] as const
  ).map(([nama, lalu]) => ({ nama: `${nama}-${ukuran}`, halaman: HALAMAN, lebar, tinggi, warna, lalu })),
);

const SEMUA: readonly Potret[] = [
  ...PANDUAN,
  ...PERUBAHAN,
  { nama: "halaman-gelap", halaman: HALAMAN, lebar: 1280, tinggi: 800, warna: GELAP, lalu: tambahBerkas },
  { nama: "halaman-kontras", halaman: HALAMAN, lebar: 1280, tinggi: 800, warna: KONTRAS, lalu: tambahBerkas },
  { nama: "reviu-gelap", halaman: HALAMAN, lebar: 1280, tinggi: 800, warna: GELAP, lalu: lembar },
  { nama: "rekap-gelap", halaman: HALAMAN, lebar: 768, tinggi: 900, warna: GELAP, lalu: rekap },
  { nama: "rekap-kontras", halaman: HALAMAN, lebar: 1280, tinggi: 800, warna: KONTRAS, lalu: rekap },
  { nama: "halaman-768", halaman: HALAMAN, lebar: 768, tinggi: 900, lalu: tambahBerkas },
  { nama: "halaman-350", halaman: HALAMAN, lebar: 350, tinggi: 760 },
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
      const { alamat } = satu.halaman === HALAMAN ? halaman : panel;
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
