/**
 * Draws the PNG icons of the manifest from their SVG sources:
 *
 *   node tests/alat/jalankan.cjs tests/alat/ikon.ts
 *
 * Small icons are drawings of their own, on the pixel grid; only the one of 64 is that of 80 made smaller.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bukaChromium } from "./chromium";

const ASSETS = join(__dirname, "../../assets");
const NAMES = ["cermat", "periksa"];
const SIZES = [
  { size: 16, source: 16 },
  { size: 32, source: 32 },
  { size: 64, source: 80 },
  { size: 80, source: 80 },
];

async function drawIcons(): Promise<void> {
  const browser = await bukaChromium();
  try {
    const page = await browser.newPage();
    for (const name of NAMES) {
      for (const { size, source } of SIZES) {
        const svg = await readFile(join(ASSETS, `${name}-${String(source)}.svg`), "utf8");
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
        await writeFile(join(ASSETS, `${name}-${String(size)}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
