import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const TEMPAT = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The browser on this machine, or null. The variable CHROMIUM names another one. */
export const chromiumPath: string | null = TEMPAT.find((path) => path !== undefined && existsSync(path)) ?? null;

/** A browser without its own traffic, for looking at our pages. */
export function bukaChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error("No Chromium found; set CHROMIUM to its path");
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/**
 * `describe` for tests that need the browser. Without one they are skipped with a notice; where CI=true they fail,
 * because there nobody would read it.
 */
export function describeDenganChromium(nama: string, isi: () => void): void {
  if (chromiumPath !== null) describe(nama, isi);
  else if (process.env.CI === "true") {
    test(`${nama}: needs Chromium`, () => {
      throw new Error("No Chromium found; set CHROMIUM to its path");
    });
  } else {
    console.warn(`Skipped, because no Chromium was found (set CHROMIUM to its path): ${nama}`);
    describe.skip(nama, isi);
  }
}
