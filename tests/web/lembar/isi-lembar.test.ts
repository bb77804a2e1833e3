import type { Sheet } from "../../../src/core";
import { bagianDi, gabungSel, selDi, tampilkan } from "../../../src/web/lembar/baca-isi";
import { barisBeku } from "../../../src/web/lembar/beku";
import { gerakDari, tujuan } from "../../../src/web/lembar/gerak";
import { isiLembar } from "../../../src/web/lembar/isi-lembar";
import { kisi } from "../../alat/kisi";

const sheet: Sheet = {
  ...kisi(`
    *Program*         | *Anggaran (Rp)*       | *%*
    Program Penunjang | =2681328784:#,##0     | =0.9361:0.00% {B2/B3}
    ^                 | =45000:d mmmm yyyy    | ={A1}
    Jumlah            | =#DIV/0!              | 93,61%`).snapshot.sheets[0]!,
  hiddenRows: new Set([3]),
};
const isi = isiLembar(sheet, {
  columns: [{ first: 1, last: 16383, width: 20, hidden: false }],
  defaultWidth: 10,
  frozenRows: 1,
});

test("every cell is shown as Excel shows it with Indonesian settings", () => {
  const teks = (row: number, col: number) => selDi(isi, row, col).teks;
  expect(teks(1, 1)).toBe("2.681.328.784");
  expect(teks(1, 2)).toBe("93,61%");
  expect(teks(2, 1)).toBe("15 Maret 2023");
  expect(teks(3, 1)).toBe("#DIV/0!");
  expect(teks(3, 2)).toBe("93,61%");
  expect([teks(2, 2), teks(9, 9)]).toEqual(["", ""]);
  expect(selDi(isi, 1, 2).rumus).toBe("=B2/B3");
  expect(selDi(isi, 0, 0).gaya.tebal).toBe(true);
});

test("a number whose format cannot be read is still shown", () => {
  expect(tampilkan(1234.5, '"')).toMatch(/1/);
  expect(tampilkan(93.25)).toBe("93,25");
});

test("widths come from the file, a column range over the whole sheet among them; hidden rows have no height", () => {
  expect([...isi.kiri.slice(0, 3)]).toEqual([0, 75, 220]);
  expect(isi.kiri.length).toBe(5);
  expect((isi.atas[4] ?? 0) - (isi.atas[3] ?? 0)).toBe(0);
});

test("a long text makes its row as high as its lines", () => {
  const panjang = kisi(`Nama\n${"kata ".repeat(40).trim()}`).snapshot.sheets[0]!;
  const { atas } = isiLembar(panjang, undefined);
  expect((atas[2] ?? 0) - (atas[1] ?? 0)).toBeGreaterThan(60);
});

test("the place in a long sheet is found by its edges", () => {
  const tepi = Float64Array.from([0, 24, 24, 48, 72]);
  expect([0, 23, 24, 47, 48, 500].map((y) => bagianDi(tepi, y))).toEqual([0, 0, 2, 2, 3, 3]);
});

test("keys lead over merges and over what is hidden, and never off the sheet", () => {
  const sel = gabungSel(isi.gabung, 1, 0);
  expect(sel).toEqual({ top: 1, left: 0, bottom: 2, right: 0 });
  const ke = (tombol: string, dari = sel, ctrl = false) => {
    const { row, col } = tujuan(gerakDari(tombol, ctrl, 10)!, dari, isi);
    return [row, col];
  };
  expect(ke("ArrowDown")).toEqual([4, 0]);
  expect(ke("ArrowUp")).toEqual([0, 0]);
  expect(ke("ArrowLeft")).toEqual([1, 0]);
  expect(ke("ArrowRight")).toEqual([1, 1]);
  expect(ke("PageUp")).toEqual([0, 0]);
  expect(ke("End")).toEqual([1, 3]);
  expect(ke("Home", { top: 0, left: 2, bottom: 0, right: 2 }, true)).toEqual([0, 0]);
  expect(gerakDari("a", false, 10)).toBeNull();
});

test("frozen rows stay in view; without them the header of the table does, as long as its rows are in view", () => {
  expect(barisBeku(isi, [], 2, 600)).toMatchObject({ top: 0, bottom: 0 });
  const tanpa = { ...isi, beku: 0 };
  const kepala = [{ top: 0, bottom: 0, akhir: 3 }];
  expect([0, 1, 2, 3].map((baris) => barisBeku(tanpa, kepala, baris, 600) !== null)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(barisBeku(tanpa, kepala, 2, 30)).toBeNull();
});
