import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeDenganChromium } from "../alat/chromium";
import { buku, letakkan, pakaiHalaman } from "./halaman-terbuka";

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
  const halaman = pakaiHalaman();

  test("opens the sample, labelled as such, with findings whose arithmetic is drawn", async () => {
    const { page } = halaman();
    await page.getByText("Contoh", { exact: true }).first().waitFor();
    expect(await page.locator("[data-tingkat=salah]").count()).toBeGreaterThan(0);
    expect(await page.locator("[data-bentuk]").count()).toBe(1);
    await page.getByRole("tab", { name: "Tabel" }).click();
    await page.getByText(/^\d+ tabel dikenali$/).waitFor();
    await page.getByRole("tab", { name: "Profil" }).click();
    await page.getByText("Cara hitung kantor ini").waitFor();
  }, 30_000);

  test("checks files that are dropped; a bad one gets its reason and does not stop the others", async () => {
    const { page } = halaman();
    await letakkan(
      page,
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
    const { page } = halaman();
    const folder = mkdtempSync(join(tmpdir(), "cermat-besar-"));
    const besar = join(folder, "besar.xlsx");
    writeFileSync(besar, "PK");
    truncateSync(besar, 64 * 1024 * 1024 + 1);
    await page.getByLabel("Pilih berkas").setInputFiles(besar);
    await page.getByRole("heading", { level: 2, name: /terlalu besar/ }).waitFor();
    rmSync(folder, { recursive: true });
  }, 30_000);

  test("at every width of the pane each card fits: long arithmetic is stacked, nothing needs sideways scrolling", async () => {
    const { page } = halaman();
    for (const width of [290, 320, 350, 450, 768]) {
      await page.setViewportSize({ width, height: 760 });
      const { jumlah, lebih } = await page.evaluate(bukaSemua);
      expect(jumlah).toBeGreaterThan(3);
      expect({ width, lebih }).toEqual({ width, lebih: [] });
    }
  }, 60_000);

  test("the security policy keeps the page from foreign servers", async () => {
    const terbuka = halaman();
    const hasil = await terbuka.page.evaluate(() =>
      fetch("http://127.0.0.1:9/").then(
        () => "sent",
        () => "refused",
      ),
    );
    expect(hasil).toBe("refused");
    expect(terbuka.keluhan.some((k) => k.includes("Content Security Policy"))).toBe(true);
    terbuka.keluhan = [];
    terbuka.permintaan = terbuka.permintaan.filter((url) => !url.includes(":9/"));
  }, 30_000);
});
