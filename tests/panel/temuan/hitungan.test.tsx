/** @jest-environment jsdom */
import { cleanup, render } from "@testing-library/react";
import type { Temuan } from "../../../src/core/rules/temuan";
import { HitunganTemuan } from "../../../src/panel/temuan/hitungan";
import { barisTumpuk } from "../../../src/panel/temuan/rumus";
import { contohHasil } from "../contoh-hasil";
import { siapkanPeramban } from "../siapkan";

beforeEach(() => {
  siapkanPeramban();
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

function cari(aturan: string): Temuan {
  const temuan = contohHasil.temuan.find((t) => t.aturan === aturan);
  if (!temuan) throw new Error(aturan);
  return temuan;
}

function gambar(temuan: Temuan): HTMLElement {
  const wadah = render(<HitunganTemuan temuan={temuan} />).container.querySelector<HTMLElement>("[data-bentuk]");
  if (!wadah) throw new Error("no arithmetic was drawn");
  return wadah;
}

/** Gives the one-line form a width, and its room another; jsdom knows no layout. */
function ukuran(baris: number, ruang: number) {
  jest.spyOn(HTMLElement.prototype, "scrollWidth", "get").mockReturnValue(baris);
  jest.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(ruang);
}

test("a ratio in reading order, with name and cell under each operand", () => {
  const wadah = gambar(cari("capaian-sesuai-rumus"));
  expect(wadah.getAttribute("aria-label")).toBe("Hitungan: 93,61% ÷ 90% × 100% = 104,01%");
  expect(wadah.textContent).toBe("93,61%realisasiE9÷90%targetD9× 100%=104,01%Capaian");
});

test("a ratio that does not fit is stacked: one operand a row, the signs before them", () => {
  ukuran(400, 300);
  const wadah = gambar(cari("persen-anggaran-sesuai"));
  const tumpuk = wadah.querySelector("[data-tumpuk]");
  expect(tumpuk?.textContent).toBe("Realisasi (Rp)D2045.742.400÷Anggaran (Rp)C2046.076.344× 100%=%99,28%");
  expect((wadah.firstElementChild as HTMLElement).style.visibility).toBe("hidden");
});

test("a ratio that fits stays in one line", () => {
  ukuran(300, 300);
  expect(gambar(cari("capaian-sesuai-rumus")).querySelector("[data-tumpuk]")).toBeNull();
});

test("signs that follow each other stay together, before their operand or after the last", () => {
  const operan = (teks: string) => ({ nama: teks, teks });
  expect(barisTumpuk(["(", operan("a"), "− (", operan("b"), ") ÷", operan("c"), "×", "100%"])).toEqual([
    { tanda: "(", operan: operan("a") },
    { tanda: "− (", operan: operan("b") },
    { tanda: ") ÷", operan: operan("c") },
    { tanda: "× 100%", operan: null },
  ]);
});

test("a sum bears one + at its last row", () => {
  expect(gambar(cari("jumlah-sesuai-rincian")).textContent).toBe(
    "Program 1, PenunjangC42.408.521.434Program 2, PelayananC2614.397.400Program 3, PembinaanC29260.230.950+Jumlah2.683.149.784",
  );
});

test("a sum with subtraction shows every sign", () => {
  const wadah = gambar({
    ...cari("jumlah-sesuai-rincian"),
    hitungan: {
      bentuk: "susun",
      baris: [
        { nama: "Sesudah", teks: "90", tanda: "+" },
        { nama: "Sebelum", teks: "70", tanda: "−" },
        { nama: "Koreksi", teks: "5", tanda: "+" },
      ],
      hasil: "25",
      uraian: "90 − 70 + 5 = 25",
    },
  });
  expect(wadah.textContent).toBe("Sesudah90Sebelum70−Koreksi5+Hasil25");
});

test("places are compared one a row; the odd one is told apart without colour", () => {
  const wadah = gambar(cari("anggaran-sama-antar-tabel"));
  const baris = [...wadah.querySelectorAll("li")];
  expect(baris.map((li) => li.querySelector("[role=img]")?.getAttribute("aria-label"))).toEqual([
    "berbeda",
    "sama",
    "sama",
    "sama",
  ]);
  expect(baris[1]?.textContent).toBe("PK Perubahanpk-perubahanC62.408.521.434");
  expect(wadah.textContent).toContain("3 tempat sama, 1 berbeda.");
});
