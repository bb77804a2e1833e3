import fc from "fast-check";
import { ejaBaku, lipat, miripEja, padat, tahunDalam } from "../../../src/core/lkjip/istilah";

test("folding takes away case, accents, no-break spaces and invisible marks", () => {
  expect(lipat("  Réalisasi\u00a0\n KINERJA\u200b\ufeff ")).toBe("realisasi kinerja");
  expect(lipat("½ ﬁnal")).toBe("1⁄2 final");
  expect(padat("Reali sasi (Rp) %")).toBe("realisasirp%");
});

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (teks) => {
      expect(lipat(lipat(teks))).toBe(lipat(teks));
    }),
  );
});

test.each([
  ["Prosentase capaian", "persentase capaian"],
  ["Percentase", "persentase"],
  ["Presentase", "persentase"],
  ["Persen", "persentase"],
  ["N0", "no"],
  ["Sub-Kegiatan", "sub kegiatan"],
  ["subkegiatan", "sub kegiatan"],
  ["Indicator", "indikator"],
])("%s is spelt %s", (teks, baku) => {
  expect(ejaBaku(teks)).toBe(baku);
});

test.each([
  ["Tabel 3.1 Tahun 2024", 2024],
  ["Realisasi 2023-2024", 2024],
  ["Rp 20245000", null],
  ["Tahun 1998", null],
  ["", null],
])("the year in %j is %p", (teks, tahun) => {
  expect(tahunDalam(teks)).toBe(tahun);
});

describe("one word misspelt", () => {
  test.each([
    ["realisasi", "realiasi"],
    ["realisasi", "relaisasi"],
    ["tewujudnya", "terwujudnya"],
    ["indikatorkinerja", "indkatorkinrja"],
  ])("%s and %s", (a, b) => {
    expect([miripEja(a, b), miripEja(b, a)]).toEqual([true, true]);
  });

  test.each([
    ["desa", "dasa"],
    ["target", "targetakhir"],
    ["realisasi", "realitas"],
    ["naik", "baik"],
  ])("not %s and %s", (a, b) => {
    expect([miripEja(a, b), miripEja(b, a)]).toEqual([false, false]);
  });

  test("one changed, lost, added or swapped letter of a long word is always forgiven", () => {
    const kata = fc.stringMatching(/^[a-z]{7,20}$/);
    fc.assert(
      fc.property(kata, fc.nat(19), fc.stringMatching(/^[a-z]$/), (a, n, huruf) => {
        const i = n % (a.length - 1);
        const tukar = a.slice(0, i) + (a[i + 1] ?? "") + (a[i] ?? "") + a.slice(i + 2);
        const varian = [a.slice(0, i) + huruf + a.slice(i + 1), a.slice(0, i) + a.slice(i + 1), tukar];
        for (const b of [...varian, a.slice(0, i) + huruf + a.slice(i)]) expect([b, miripEja(a, b)]).toEqual([b, true]);
      }),
    );
  });
});
