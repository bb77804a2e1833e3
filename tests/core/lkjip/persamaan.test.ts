import { akarPersamaan, type Persamaan } from "../../../src/core/lkjip/persamaan";
import { jumlahkan, keNumber, pecahan, sama } from "../../../src/core/lkjip/pecahan";

/** A square of figures with its sums across and down: the last figure of each row and column is a sum. */
function akar(kisi: readonly (readonly number[])[]): string[] {
  const nilai = (sel: string) => pecahan(BigInt(kisi[Number(sel[0])]?.[Number(sel[1])] ?? 0));
  const [tinggi, lebar] = [kisi.length, kisi[0]?.length ?? 0];
  const urut = (n: number) => Array.from({ length: n }, (_, i) => i);
  const semua: Persamaan<string>[] = [
    ...urut(tinggi).map((r) => ({ jumlah: `${r}${lebar - 1}`, bagian: urut(lebar - 1).map((c) => `${r}${c}`) })),
    ...urut(lebar).map((c) => ({ jumlah: `${tinggi - 1}${c}`, bagian: urut(tinggi - 1).map((r) => `${r}${c}`) })),
  ];
  const cocok = (p: Persamaan<string>) => sama(nilai(p.jumlah), jumlahkan(p.bagian.map(nilai)));
  return akarPersamaan(semua, nilai, cocok).map(
    (a) => `${a.sel} ${keNumber(a.seharusnya)} ${a.memulihkan.length}${a.membantah ? " membantah" : ""}`,
  );
}

test("sums that come out have no fault", () => {
  expect(
    akar([
      [1, 2, 3],
      [4, 5, 9],
      [5, 7, 12],
    ]),
  ).toEqual([]);
});

test.each([
  ["a part", [8, 2, 3], "00 1 2"],
  ["the sum of a row", [1, 2, 30], "02 3 2"],
])("%s that its row and its column speak against", (_, baris, harapan) => {
  expect(akar([baris, [4, 5, 9], [5, 7, 12]])).toEqual([harapan]);
});

test("the sum of a column, which takes part in the sum of sums", () => {
  expect(
    akar([
      [1, 2, 3],
      [4, 5, 9],
      [6, 7, 12],
    ]),
  ).toEqual(["20 5 2"]);
});

test("two faults in different rows are two", () => {
  expect(
    akar([
      [8, 2, 3],
      [4, 50, 9],
      [5, 7, 12],
    ]).sort(),
  ).toEqual(["00 1 2", "11 5 2"]);
});

test("a wrong sum of which every cell is held by sums that are right", () => {
  const semua = [
    { jumlah: "c", bagian: ["a", "b"] },
    { jumlah: "d", bagian: ["a"] },
    { jumlah: "e", bagian: ["b"] },
    { jumlah: "f", bagian: ["c"] },
  ];
  const nilai = (sel: string) => pecahan(BigInt({ a: 1, b: 2, c: 4, d: 1, e: 2, f: 4 }[sel] ?? 0));
  const cocok = (p: Persamaan<string>) => p.jumlah !== "c";
  const [satu, ...lain] = akarPersamaan(semua, nilai, cocok);
  expect([satu?.sel, satu?.membantah, lain]).toEqual(["c", true, []]);
});
