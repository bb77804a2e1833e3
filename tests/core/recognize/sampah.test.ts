/**
 * Workbooks that nobody meant to be checked: no cell may throw, and no size may hang. The sizes are chosen so that a
 * walk that compares every row with every other would take minutes.
 */
import fc from "fast-check";
import { check } from "../../../src/core";
import type { Area, Cell, CellValue, Sheet, Snapshot } from "../../../src/core/workbook";

const LAST_ROW = 1_048_575;
const LAST_COL = 16_383;
const JUDUL = ["No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian", "Kategori"];
const DATA: readonly CellValue[] = [1, "Sasaran", "Nilai IKM", 80, 84, "105%", "Tinggi"];
const UANG = ["No", "Program", "Anggaran (Rp)", "Realisasi (Rp)", "%"];

const banyak = <T>(n: number, satu: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => satu(i));

/** A workbook of one sheet, from its rows; the first cell stands at `top`, `left`. */
function buku(
  isi: readonly (readonly CellValue[])[],
  { top = 0, left = 0, merges = [] as readonly Area[] } = {},
): Snapshot {
  const rows = isi.map((baris, i): [number, Map<number, Cell>] => [
    top + i,
    new Map(baris.flatMap((value, j): [number, Cell][] => (value === null ? [] : [[left + j, { value }]]))),
  ]);
  const sheet: Sheet = { name: "Lembar1", visibility: "visible", rows: new Map(rows), merges, hiddenRows: new Set() };
  return { sheets: [sheet], peringatan: [] };
}

const jumlahTabel = (snapshot: Snapshot) => check(snapshot).tabel.length;

describe("any cells at all", () => {
  const kata = fc.constantFrom(...JUDUL, ...UANG, "Jumlah", "Rata-rata", "Sangat Tinggi", "91 - 100%", "≤ 50", "2024");
  const angka = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.constantFrom("1.429", "Rp. .260", "2.7737.196", "-", "n/a", "80-90%", "(3.817)", "82 (A)", "1,,2", "85 90"),
  );
  const value = fc.oneof(kata, angka, fc.string(), fc.boolean(), fc.constant({ error: "#REF!" }), fc.constant(null));
  const sel = fc.record({
    value,
    formula: fc.option(fc.constantFrom("=A1/B1", "=SUM(A:A)", "=", "=#REF!"), { nil: undefined }),
    format: fc.option(fc.constantFrom("0.00%", "#,##0", "@", "dd/mm/yyyy", ";;;", "[", "General"), { nil: undefined }),
    tebal: fc.boolean(),
    inden: fc.nat(20),
  });
  const tempat = fc.oneof(fc.nat(12), fc.constantFrom(LAST_COL, LAST_ROW));
  const merge = fc.tuple(tempat, tempat, tempat, tempat).map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d, LAST_COL),
    right: Math.min(Math.max(c, d), LAST_COL),
  }));
  const lembar = fc
    .tuple(fc.array(fc.tuple(tempat, fc.nat(9), sel), { maxLength: 120 }), fc.array(merge, { maxLength: 4 }))
    .map(([cells, merges]): Snapshot => {
      const rows = new Map<number, Map<number, Cell>>();
      for (const [row, col, { formula, format, ...rest }] of cells) {
        const baris = rows.get(row) ?? rows.set(row, new Map<number, Cell>()).get(row);
        baris?.set(col, { ...rest, ...(formula ? { formula } : {}), ...(format ? { format } : {}) });
      }
      const sheet: Sheet = { name: "S", visibility: "visible", rows, merges, hiddenRows: new Set([1]) };
      return { sheets: [sheet], peringatan: [] };
    });

  test("never throw", () => {
    fc.assert(
      fc.property(lembar, (snapshot) => {
        expect(Array.isArray(check(snapshot).temuan)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test("a mean over nothing is none", () => {
    const kosong = ["-", "No", false, null, null, "-", null];
    const rata = [null, "Rata-rata", null, null, null, "82 (A)", null];
    expect(check(buku([JUDUL, kosong, kosong, rata])).temuan.map((t) => t.aturan)).not.toContain("rata-rata-sesuai");
  });

  test("below a header never throw", () => {
    const baris = fc.array(value, { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(fc.constantFrom(JUDUL, UANG), fc.array(baris, { maxLength: 8 }), (judul, isi) => {
        expect(Array.isArray(check(buku([judul, ...isi])).temuan)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe("the edges of a sheet", () => {
  test("a table in the last rows and columns", () => {
    const pojok = { top: LAST_ROW - 1, left: LAST_COL - JUDUL.length + 1 };
    expect(jumlahTabel(buku([JUDUL, DATA], pojok))).toBe(1);
  });

  test("one merge over everything, and one over whole columns of a table", () => {
    const semua = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COL };
    expect(jumlahTabel(buku([JUDUL, DATA, DATA], { merges: [semua] }))).toBe(0);
    const kolom = { top: 1, left: 1, bottom: LAST_ROW, right: 1 };
    expect(jumlahTabel(buku([JUDUL, DATA, DATA], { merges: [kolom] }))).toBe(1);
  });

  test("titles across the whole width", () => {
    const lebar = banyak(LAST_COL + 1, (i) => `${JUDUL[i % 7] ?? ""} ${i}`);
    expect(jumlahTabel(buku([lebar, ...banyak(20, () => lebar.map((_, i) => i))]))).toBe(0);
  });
});

describe("sheets of great length", () => {
  const N = 9_000;

  test("one header after another", () => {
    expect(jumlahTabel(buku(banyak(20_000, () => JUDUL)))).toBe(0);
  });

  test("headers that lack a column, each with a row", () => {
    const kurang = JUDUL.map((judul) => (judul === "Indikator Kinerja" ? "Entah" : judul));
    expect(jumlahTabel(buku(banyak(2 * N, (i) => (i % 2 ? DATA : kurang))))).toBe(0);
  });

  test("a page break before every row is still one table", () => {
    expect(jumlahTabel(buku(banyak(2 * N, (i) => (i % 2 ? DATA : JUDUL))))).toBe(1);
  });

  test("a budget whose total does not come out", () => {
    const rincian = banyak(N, (i) => [i + 1, `Program ${i}`, 2_000_000, 1_000_000, "50%"]);
    const { tabel, temuan } = check(buku([UANG, ...rincian, [null, "Jumlah", 1, 1, "100%"]]));
    expect([tabel.length, temuan.filter(({ aturan }) => aturan === "jumlah-sesuai-rincian").length]).toEqual([1, 2]);
  });

  test("budget levels, one below the other", () => {
    const tangga = banyak(N / 3, (i) => [null, `${" ".repeat(i % 100)}Kegiatan ${i}`, 2_000_000, 1_000_000, "50%"]);
    expect(jumlahTabel(buku([UANG, ...tangga]))).toBe(1);
  });

  test("every row another indicator, and words that fit no scale", () => {
    const isi = banyak(N / 3, (i) => [i, null, `Persentase urusan x${i.toString(36)}`, 80, 84, `${(i * 37) % 100}%`]);
    const label = isi.map((baris, i) => [...baris, i % 2 ? "Tinggi" : "Rendah"]);
    expect(jumlahTabel(buku([JUDUL, ...label]))).toBe(1);
  });

  test("ranges and rating words without end are no scale", () => {
    expect(jumlahTabel(buku(banyak(N, (i) => [`${i} - ${i + 1}`, "Tinggi"])))).toBe(0);
  });

  test("merges without number, tall and side by side", () => {
    const tinggi = banyak(N, (i) => ({ top: 10 + i, left: 30, bottom: 300 + i, right: 30 }));
    const sebelah = banyak(5_000, (i) => ({ top: 5, left: 40 + 2 * i, bottom: 9, right: 41 + 2 * i }));
    expect(jumlahTabel(buku([JUDUL, ...banyak(500, () => DATA)], { merges: [...tinggi, ...sebelah] }))).toBe(1);
  });

  test("cells that hold a book", () => {
    const panjang = ["(", "1.", "80 ", "sangat ", "Persentase ", "\n", "a(b"].map((s) => s.repeat(32_000 / s.length));
    expect(jumlahTabel(buku([JUDUL, ...banyak(100, () => panjang)]))).toBe(0);
    expect(jumlahTabel(buku([panjang, ...banyak(10, () => DATA)]))).toBe(0);
  });
});
