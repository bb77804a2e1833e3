import fc from "fast-check";
import {
  bagi,
  banding,
  bulatkan,
  dariDesimal,
  dariNumber,
  jumlahkan,
  kali,
  keNumber,
  kurang,
  NOL,
  pangkatSepuluh,
  pecahan,
  potong,
  sama,
  SERATUS,
  tambah,
  type Pecahan,
} from "../../../src/core/lkjip/pecahan";

const dari = (teks: string): Pecahan => {
  const p = dariDesimal(teks);
  if (!p) throw new Error(`Not a decimal: ${teks}`);
  return p;
};

const acak = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([atas, bawah]) => pecahan(atas, bawah));
const ganda = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("making fractions", () => {
  test("they are reduced and the denominator is positive", () => {
    expect(pecahan(6n, -4n)).toEqual({ atas: -3n, bawah: 2n });
    expect(pecahan(0n, -7n)).toEqual({ atas: 0n, bawah: 1n });
    expect(() => pecahan(1n, 0n)).toThrow(RangeError);
  });

  test("a double is its shortest decimal", () => {
    expect(dariNumber(0.1)).toEqual({ atas: 1n, bawah: 10n });
    expect(dariNumber(93.25)).toEqual({ atas: 373n, bawah: 4n });
    expect(dariNumber(1e21)).toEqual({ atas: 10n ** 21n, bawah: 1n });
    expect(dariNumber(5e-324)).toEqual(pecahan(5n, 10n ** 324n));
    expect(dariNumber(-0)).toEqual(NOL);
  });

  test.each([NaN, Infinity, -Infinity])("%p is no fraction", (n) => {
    expect(dariNumber(n)).toBeNull();
  });

  test.each(["", " 1", "1,5", "1.5.2", "0x10", "1e999999999", "abc", "."])("%p is no decimal", (teks) => {
    expect(dariDesimal(teks)).toBeNull();
  });
});

describe("rounding", () => {
  test.each([
    ["53.5", 0, "54"],
    ["-53.5", 0, "-54"],
    ["53.49999999999999999999", 0, "53"],
    ["104.7752808988764", 2, "104.78"],
    ["1.005", 2, "1.01"],
    ["-0.004", 2, "0"],
    ["1234567", -3, "1235000"],
  ])("%s to %i decimals is %s", (p, desimal, hasil) => {
    expect(bulatkan(dari(p), desimal)).toEqual(dari(hasil));
  });

  test("5,35 of 10 is 53,5% and prints as 54%", () => {
    const persen = kali(bagi(dari("5.35"), dari("10")) ?? NOL, SERATUS);
    expect(bulatkan(persen, 0)).toEqual(dari("54"));
  });

  test.each([
    ["104.7752", 2, "104.77"],
    ["-104.7752", 2, "-104.77"],
    ["0.999", 0, "0"],
  ])("%s cut off after %i decimals is %s", (p, desimal, hasil) => {
    expect(potong(dari(p), desimal)).toEqual(dari(hasil));
  });

  test("a rounded number lies at most half a unit away and rounds to itself", () => {
    fc.assert(
      fc.property(acak, fc.integer({ min: -3, max: 8 }), (p, desimal) => {
        const bulat = bulatkan(p, desimal);
        const jarak = kurang(p, bulat);
        const setengah = kali(pecahan(1n, 2n), pangkatSepuluh(-desimal));
        expect(banding(jarak, setengah)).toBeLessThanOrEqual(0);
        expect(banding(kurang(NOL, jarak), setengah)).toBeLessThanOrEqual(0);
        expect(bulatkan(bulat, desimal)).toEqual(bulat);
      }),
    );
  });
});

describe("arithmetic", () => {
  test("is that of rational numbers", () => {
    fc.assert(
      fc.property(acak, acak, acak, (a, b, c) => {
        expect(tambah(a, b)).toEqual(tambah(b, a));
        expect(kali(a, tambah(b, c))).toEqual(tambah(kali(a, b), kali(a, c)));
        expect(tambah(kurang(a, b), b)).toEqual(a);
        expect(banding(a, b)).toBe(-banding(b, a) + 0);
        expect(sama(a, b)).toBe(banding(a, b) === 0);
        const hasil = bagi(a, b);
        if (hasil) expect(kali(hasil, b)).toEqual(a);
        else expect(b).toEqual(NOL);
      }),
    );
  });

  test("a long sum of tenths is exact", () => {
    expect(jumlahkan(Array.from({ length: 1000 }, () => dari("0.1")))).toEqual(SERATUS);
    expect(jumlahkan([])).toEqual(NOL);
  });
});

describe("back to a double", () => {
  test("every double comes back unchanged", () => {
    fc.assert(
      fc.property(ganda, (n) => {
        expect(keNumber(dariNumber(n) ?? NOL)).toBe(n + 0);
      }),
      { numRuns: 2000 },
    );
  });

  test("the result is the nearest double, as the decimal parser finds it", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.integer({ min: -360, max: 300 }), (digits, exponent) => {
        const teks = `${digits}e${exponent}`;
        expect(keNumber(dari(teks))).toBe(Number(teks));
      }),
      { numRuns: 2000 },
    );
  });

  test("parts beyond every double do no harm", () => {
    expect(keNumber(pecahan(10n ** 5000n, 3n * 10n ** 5000n))).toBe(1 / 3);
    expect(keNumber(pecahan(10n ** 400n))).toBe(Infinity);
    expect(keNumber(pecahan(-(10n ** 400n)))).toBe(-Infinity);
    expect(keNumber(pecahan(1n, 10n ** 400n))).toBe(0);
    expect(keNumber(pecahan(2n ** 53n + 1n))).toBe(2 ** 53);
    expect(keNumber(pecahan(2n ** 1024n - 1n))).toBe(Infinity);
  });
});
