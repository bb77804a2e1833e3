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

test("prose is not kept", () => {
  const { cari, ditanya } = dihitung();
  const prosa = "kata ".repeat(100);
  expect([cari(prosa), cari(prosa)]).toEqual([null, null]);
  expect(ditanya).toEqual([prosa, prosa]);
});

test("however many texts come, the answers stay right", () => {
  const { cari } = dihitung();
  const banyak = Array.from({ length: 20_000 }, (_, i) => i % 12_000);
  expect(banyak.map((n) => cari(String(n)))).toEqual(banyak);
});
