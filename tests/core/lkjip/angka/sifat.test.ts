import fc from "fast-check";
import { bacaAngka, putuskanKolom, tulisAngka, type Bacaan, type Gaya } from "../../../../src/core/lkjip/angka";
import { kali, pangkatSepuluh, pecahan, sama } from "../../../../src/core/lkjip/pecahan";
import { semuaAngka, tampilSesuai } from "./ringkas";

const dariHuruf = (huruf: string, maxLength: number) => fc.string({ unit: fc.constantFrom(...huruf), maxLength });

const junk = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  dariHuruf("0123456789.,", 24),
  dariHuruf("0123456789., -–()%ARp\n\u00a0dns/O", 40),
);
const kode = fc.oneof(fc.string({ maxLength: 30 }), dariHuruf('0#?.,;%E+-/@_* "\\[]$<>=1()ydmhsRpGeneral', 30));

const gaya: fc.Arbitrary<Gaya> = fc
  .record({
    desimal: fc.integer({ min: 0, max: 6 }),
    ribuan: fc.boolean(),
    digit: fc.integer({ min: 1, max: 2 }),
    kurung: fc.boolean(),
    sekitar: fc.constantFrom(
      {},
      { persen: true },
      { persen: true, belakang: " %" },
      { rupiah: true },
      { rupiah: true, depan: "Rp. " },
      { rupiah: true, depan: "Rp ", belakang: ",-" },
      { belakang: " inovasi" },
      { belakang: " orang/bulan" },
    ),
  })
  .map(({ sekitar, ...rest }) => {
    const gaya: Gaya = { ...rest, ...sekitar };
    // Money has no thousandths, ",-" stands for no decimals at all, and brackets hold no words.
    const desimal = gaya.belakang === ",-" ? 0 : gaya.rupiah ? Math.min(gaya.desimal, 2) : gaya.desimal;
    return { ...gaya, desimal, kurung: rest.kurung && !/\p{L}|-/u.test(gaya.belakang ?? "") };
  });

describe("what is written is read back", () => {
  test("in every style", () => {
    fc.assert(
      fc.property(gaya, fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (gaya, satuan) => {
        const nilai = kali(pecahan(satuan), pangkatSepuluh(-gaya.desimal));
        const bacaan = bacaAngka(tulisAngka(nilai, gaya));
        const pilihan = semuaAngka(bacaan);
        expect(["angka", "rancu"]).toContain(bacaan.jenis);
        expect(pilihan.some((satu) => sama(satu.nilai, nilai))).toBe(true);
        for (const satu of pilihan) {
          expect(satu.persen).toBe(gaya.persen === true);
          expect(satu.rupiah).toBe(gaya.rupiah === true);
        }
        if (bacaan.jenis === "angka") expect(bacaan.desimal).toBe(gaya.desimal);
        else expect([0, 3]).toContain(gaya.desimal);
      }),
      { numRuns: 3000 },
    );
  });

  test("in the style of the cell itself", () => {
    fc.assert(
      fc.property(gaya, fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (gaya, satuan) => {
        const bacaan = bacaAngka(tulisAngka(kali(pecahan(satuan), pangkatSepuluh(-gaya.desimal)), gaya));
        for (const satu of semuaAngka(bacaan)) {
          const lagi = bacaAngka(tulisAngka(satu.nilai, satu.gaya));
          expect(semuaAngka(lagi).some((angka) => sama(angka.nilai, satu.nilai))).toBe(true);
        }
      }),
    );
  });
});

/** A reading made of nothing may not claim to be zero. */
function tanpaNolPalsu(bacaan: Bacaan, isi: string): void {
  for (const angka of semuaAngka(bacaan)) {
    if (angka.nilai.atas === 0n) expect(isi).toMatch(/0/);
    expect(tampilSesuai(angka)).toBe(true);
    expect(angka.desimal).toBeGreaterThanOrEqual(0);
  }
}

describe("junk", () => {
  test("texts never throw and never become zero", () => {
    fc.assert(
      fc.property(junk, (isi) => tanpaNolPalsu(bacaAngka(isi), isi)),
      { numRuns: 5000 },
    );
  });

  test("a text without digits is never a number", () => {
    fc.assert(
      fc.property(junk, (isi) => {
        expect(semuaAngka(bacaAngka(isi.replace(/\d/g, "x")))).toEqual([]);
      }),
    );
  });

  test("formats never throw and never make zero of a number", () => {
    fc.assert(
      fc.property(kode, fc.double(), (format, n) => {
        for (const angka of semuaAngka(bacaAngka(n, format))) {
          expect(angka.nilai.atas === 0n).toBe(n === 0);
          expect(angka.desimal).toBeGreaterThanOrEqual(0);
          expect(angka.tertulis).not.toBe("");
        }
      }),
      { numRuns: 5000 },
    );
  });

  test("a column keeps its length, its order and what is settled", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(junk, dariHuruf("0123456789.,", 6))), (kolom) => {
        const bacaan = kolom.map((isi) => bacaAngka(isi));
        putuskanKolom(bacaan).forEach((satu, i) => {
          const asal = bacaan[i];
          if (asal?.jenis === "rancu") expect([asal, ...asal.pilihan]).toContain(satu);
          else expect(satu).toBe(asal);
        });
      }),
    );
  });
});

describe("a cell full of junk costs no time", () => {
  const MAX_CELL = 32767;
  /** Milliseconds; a pattern that backtracks needs seconds. The best of several runs, as other work may interrupt one. */
  const BATAS = 50;
  const tercepat = (kerja: () => unknown) => {
    const waktu = [1, 2, 3].map(() => {
      const mulai = performance.now();
      kerja();
      return performance.now() - mulai;
    });
    return Math.min(...waktu);
  };
  test.each([
    "1",
    ".",
    ",",
    "1.",
    "1,",
    "1 ",
    " ",
    "(",
    "()",
    "1(",
    "-",
    "- ",
    "A ",
    "1A",
    "Rp ",
    "1 A ",
    "1-",
    "\n",
    "1\n",
    "…",
    "\u00a0",
  ])("%j over and over", (potong) => {
    for (const panjang of [390, 400, MAX_CELL]) {
      const isi = potong.repeat(panjang).slice(0, panjang);
      expect(tercepat(() => [isi, `${isi}x`].map((satu) => bacaAngka(satu)))).toBeLessThan(BATAS);
    }
  });

  test("a long format either", () => {
    for (const potong of ["0", "#,", "[", '"', "0.", ";", "E+", "?/"]) {
      const formats = [potong.repeat(MAX_CELL), potong.repeat(120)];
      expect(tercepat(() => formats.map((format) => bacaAngka(1234.5, format)))).toBeLessThan(BATAS);
    }
  });
});
