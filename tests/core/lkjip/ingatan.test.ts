import { ingat } from "../../../src/core/lkjip/ingatan";

function dihitung() {
  const ditanya: string[] = [];
  const cari = ingat((teks) => {
    ditanya.push(teks);
    return /^\d+$/.test(teks) ? Number(teks) : null;
  });
  return { cari, ditanya };
}

test("the same text is worked out once, also where the answer is none", () => {
  const { cari, ditanya } = dihitung();
  expect(["12", "x", "12", "x", "13"].map(cari)).toEqual([12, null, 12, null, 13]);
  expect(ditanya).toEqual(["12", "x", "13"]);
});

test("a text as long as a cell can hold is no exception", () => {
  const { cari, ditanya } = dihitung();
  const panjang = "kata ".repeat(6_500);
  expect([cari(panjang), cari(panjang)]).toEqual([null, null]);
  expect(ditanya).toEqual([panjang]);
});

test("however many texts come, the answers stay right", () => {
  const { cari, ditanya } = dihitung();
  const banyak = Array.from({ length: 200_000 }, (_, i) => i % 100_000);
  expect(banyak.map((n) => cari(String(n)))).toEqual(banyak);
  // It forgets in between, or the memory would fill.
  expect(ditanya.length).toBeGreaterThan(100_000);
});
