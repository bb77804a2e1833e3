import fc from "fast-check";
import { bandingkan, palingCocok, type Hitung, type Masukan, type Putusan } from "../../../src/core/lkjip/banding";
import {
  bagi,
  bulatkan,
  dariDesimal,
  jumlahkan,
  kali,
  keNumber,
  kurang,
  pecahan,
  potong,
  SERATUS,
  tambah,
  type Pecahan,
} from "../../../src/core/lkjip/pecahan";

const p = (teks: string): Pecahan => dariDesimal(teks)!;
const desimalDari = (teks: string) => teks.split(".")[1]?.length ?? 0;
const tulis = (teks: string) => ({ tampil: p(teks), desimal: desimalDari(teks) });
const masuk = (teks: string, ...tepat: string[]): Masukan => ({ ...tulis(teks), tepat: tepat.map(p) });

const persen: Hitung = ([a, b]) => {
  const rasio = a && b ? bagi(a, b) : null;
  return rasio && kali(rasio, SERATUS);
};
const jumlah: Hitung = (x) => jumlahkan(x);

describe("a percentage against its two figures", () => {
  test.each<[string, string, string, Putusan]>([
    // written, above, below
    ["105", "93.25", "89", "sesuai"],
    ["104.8", "93.25", "89", "sesuai"],
    ["104", "93.25", "89", "dipotong"],
    ["103", "93.25", "89", "beda"],
    ["106", "93.25", "89", "beda"],
    ["54", "5.35", "10", "sesuai"],
    ["53", "5.35", "10", "dipotong"],
    ["100", "99.74", "100", "sesuai"],
    ["99", "99.74", "100", "dipotong"],
    ["95.24", "66.7", "70", "tersembunyi"],
    ["95.21", "66.7", "70", "tersembunyi"],
    ["95.20", "66.7", "70", "beda"],
    ["95.24", "67", "70", "beda"],
    ["0", "0", "70", "sesuai"],
    ["350", "7", "2", "sesuai"],
  ])("%s%% for %s / %s: %s", (tertulis, atas, bawah, putusan) => {
    expect(bandingkan(tulis(tertulis), [masuk(atas), masuk(bawah)], persen)?.putusan).toBe(putusan);
  });

  test("an input counts as shown or as it stands behind", () => {
    expect(bandingkan(tulis("95.24"), [masuk("66.7", "66.66667"), masuk("70")], persen)?.putusan).toBe("sesuai");
    expect(bandingkan(tulis("95.29"), [masuk("66.7", "66.66667"), masuk("70")], persen)?.putusan).toBe("sesuai");
  });

  test("the result is told from the figures as shown, exact and rounded", () => {
    const hasil = bandingkan(tulis("90"), [masuk("93.25", "99"), masuk("89")], persen);
    expect(hasil?.hasil).toEqual(pecahan(9325n, 89n));
    expect(hasil?.bulat).toEqual(p("105"));
  });

  test("nothing is said where there is no result", () => {
    expect(bandingkan(tulis("100"), [masuk("0"), masuk("0")], persen)).toBeNull();
  });
});

describe("whether one answer follows", () => {
  const selisih: Hitung = ([a, b]) => (a && b ? kurang(a, b) : null);
  const kisaran = (tertulis: string, x: readonly Masukan[], hitung: Hitung) =>
    bandingkan(tulis(tertulis), x, hitung)?.kisaran;
  const dibulatkan = (teks: string): Masukan => ({ ...masuk(teks, teks), dibulatkan: true });

  test.each<[string, string, readonly Masukan[], Hitung, string, string]>([
    ["typed figures hide nothing", "90.00", [masuk("66.7"), masuk("70")], persen, "95.29", "95.29"],
    ["the shown and the stored figure agree", "90", [masuk("66.7", "66.66667"), masuk("70")], persen, "95", "95"],
    ["they do not", "90.00", [masuk("66.7", "66.66667"), masuk("70")], persen, "95.24", "95.29"],
    [
      "a rounded result may be anything that shows so",
      "3.45",
      [masuk("100"), dibulatkan("97.6")],
      selisih,
      "2.35",
      "2.45",
    ],
    ["to fewer decimals it still gives one answer", "3", [masuk("100"), dibulatkan("97.6")], selisih, "2", "2"],
    [
      "both rounded: each drawn to its worse side",
      "3.00",
      [dibulatkan("95.0"), dibulatkan("94.0")],
      selisih,
      "0.90",
      "1.10",
    ],
  ])("%s", (_nama, tertulis, x, hitung, rendah, tinggi) => {
    expect(kisaran(tertulis, x, hitung)).toEqual([p(rendah), p(tinggi)]);
  });

  test("no reading of the inputs gives anything outside", () => {
    const angka = fc.integer({ min: 1, max: 99_999 }).map((n) => pecahan(BigInt(n), 100n));
    const masukan = fc
      .tuple(angka, fc.array(angka, { maxLength: 2 }), fc.boolean())
      .map(([tampil, tepat, bulat]): Masukan => ({ tampil, desimal: 2, tepat, dibulatkan: bulat }));
    fc.assert(
      fc.property(masukan, masukan, fc.nat(3), fc.nat(3), fc.nat(3), (a, b, d, i, j) => {
        const pilih = (m: Masukan, ke: number) => [m.tampil, ...m.tepat][ke % (1 + m.tepat.length)] ?? m.tampil;
        const hasil = bandingkan({ tampil: p("-1"), desimal: d }, [a, b], persen);
        const [rendah, tinggi] = hasil?.kisaran ?? [p("0"), p("0")];
        const satu = bulatkan(persen([pilih(a, i), pilih(b, j)]) ?? p("0"), d);
        expect(keNumber(satu)).toBeGreaterThanOrEqual(keNumber(rendah));
        expect(keNumber(satu)).toBeLessThanOrEqual(keNumber(tinggi));
      }),
    );
  });
});

describe("laws", () => {
  const desimal = fc.nat(4);
  const angka = fc
    .tuple(fc.integer({ min: 1, max: 1_000_000 }), desimal)
    .map(([n, d]): Masukan => ({ tampil: pecahan(BigInt(n), 10n ** BigInt(d)), desimal: d, tepat: [] }));
  const putuskan = (tampil: Pecahan, d: number, x: readonly Masukan[]) =>
    bandingkan({ tampil, desimal: d }, x, persen)?.putusan;
  const tepat = (x: readonly Masukan[]): Pecahan => persen(x.map((m) => m.tampil))!;

  test("the half-up rounding of the true result is right", () => {
    fc.assert(
      fc.property(angka, angka, desimal, (a, b, d) => {
        expect(putuskan(bulatkan(tepat([a, b]), d), d, [a, b])).toBe("sesuai");
      }),
    );
  });

  test("its truncation is right or cut off, and nothing further away is either", () => {
    fc.assert(
      fc.property(angka, angka, desimal, fc.integer({ min: 1, max: 50 }), (a, b, d, jauh) => {
        const satuan = pecahan(BigInt(jauh), 10n ** BigInt(d));
        const terpotong = potong(tepat([a, b]), d);
        expect(["sesuai", "dipotong"]).toContain(putuskan(terpotong, d, [a, b]));
        expect(["tersembunyi", "beda"]).toContain(putuskan(kurang(terpotong, satuan), d, [a, b]));
        const dibulatkan = bulatkan(tepat([a, b]), d);
        expect(["tersembunyi", "beda"]).toContain(putuskan(tambah(dibulatkan, satuan), d, [a, b]));
      }),
    );
  });

  test("whatever an input hides behind its decimals is never called different", () => {
    fc.assert(
      fc.property(angka, angka, desimal, fc.integer({ min: -499, max: 499 }), (a, b, d, ekor) => {
        // The true figure lies anywhere within the rounding of the shown one; whole numbers hide nothing.
        const sembunyi = a.desimal > 0 ? pecahan(BigInt(ekor), 1000n * 10n ** BigInt(a.desimal)) : pecahan(0n);
        const benar = tepat([{ ...a, tampil: tambah(a.tampil, sembunyi) }, b]);
        expect(putuskan(bulatkan(benar, d), d, [a, b])).not.toBe("beda");
      }),
    );
  });

  test("whole numbers leave no room: one unit away is different", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), desimal, (a, b, d) => {
        const x = [masuk(String(a)), masuk(String(b))];
        const lebih = tambah(bulatkan(tepat(x), d), pecahan(1n, 10n ** BigInt(d)));
        expect(putuskan(lebih, d, x)).toBe("beda");
      }),
    );
  });

  test("a long sum is judged as a short one, without trying every combination", () => {
    const x = Array.from({ length: 60 }, () => masuk("1.5", "1.46"));
    expect(bandingkan(tulis("90.0"), x, jumlah)?.putusan).toBe("sesuai");
    expect(bandingkan(tulis("87.6"), x, jumlah)?.putusan).toBe("sesuai");
    expect(bandingkan(tulis("92.9"), x, jumlah)?.putusan).toBe("tersembunyi");
    expect(bandingkan(tulis("93.1"), x, jumlah)?.putusan).toBe("beda");
  });
});

describe("figures that many tables print", () => {
  const kembar = (n: number, lain: string): Masukan => masuk("1.5", ...Array<string>(n).fill("1.5"), lain);

  test("equal ones are one choice", () => {
    const x = Array.from({ length: 6 }, () => kembar(1000, "1.46"));
    // One of the six as shown, the others exact; and the other way round.
    expect(bandingkan(tulis("8.80"), x, jumlah)?.putusan).toBe("sesuai");
    expect(bandingkan(tulis("8.96"), x, jumlah)?.putusan).toBe("sesuai");
  });

  test("too many different ones are not tried in every combination", () => {
    let dihitung = 0;
    const x = Array.from({ length: 6 }, () => masuk("1.5", ...Array.from({ length: 50 }, (_, i) => `1.${460 + i}`)));
    const hasil = bandingkan(tulis("8.00"), x, (y) => (dihitung++, jumlahkan(y)));
    expect(hasil?.putusan).toBe("beda");
    expect(dihitung).toBeLessThan(10_000);
  });
});

test("of several explanations the best is taken, the first of equals", () => {
  const calon = (["beda", "dipotong", "tersembunyi", "dipotong"] as const).map((putusan, i) => ({
    i,
    banding: { putusan, hasil: SERATUS, bulat: SERATUS, kisaran: [SERATUS, SERATUS] as const },
  }));
  expect(palingCocok(calon)?.i).toBe(1);
  expect(palingCocok(calon.slice(0, 0))).toBeUndefined();
});
