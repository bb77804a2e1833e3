import fc from "fast-check";
import { anakDari, bacaHierarki, type BarisAnggaran } from "../../../src/core/lkjip/hierarki";
import { pecahan } from "../../../src/core/lkjip/pecahan";

/** A node of a budget; only the lowest have amounts of their own. */
type Simpul = { readonly uang: number; readonly anak: readonly Simpul[] };
type Rata = { readonly jalur: readonly number[]; readonly uang: number };

const jumlah = (s: Simpul): number => (s.anak.length === 0 ? s.uang : s.anak.reduce((n, a) => n + jumlah(a), 0));

/** The rows of a budget from the top down, each with its path: [0, 2] is the third kegiatan of the first program. */
function ratakan(simpul: readonly Simpul[], atas: readonly number[] = []): Rata[] {
  return simpul.flatMap((s, i) => [{ jalur: [...atas, i], uang: jumlah(s) }, ...ratakan(s.anak, [...atas, i])]);
}

const POLOS: BarisAnggaran = {
  kode: "",
  nomor: "",
  nama: "Penyediaan layanan",
  tebal: false,
  inden: 0,
  kolom: 0,
  nilai: [],
};
const SEBUTAN = ["Program Penunjang", "Kegiatan Administrasi", "Sub Kegiatan Penyediaan"];
const GAYA_NOMOR = [(i: number) => String.fromCharCode(65 + i), (i: number) => `${i + 1}`, (i: number) => `${i + 1})`];

/** The ways in which offices show levels; each says it by one trait alone. */
const CARA: Readonly<Record<string, (jalur: readonly number[]) => Partial<BarisAnggaran>>> = {
  "kode rekening": (j) => ({ kode: ["7.01", ...j.map((i) => String(i + 1).padStart(2, "0"))].join(".") }),
  "kolom tempat namanya": (j) => ({ kolom: j.length - 1 }),
  "sebutan program, kegiatan, sub kegiatan": (j) => ({ nama: SEBUTAN[j.length - 1] ?? "" }),
  "tanda dalam kurung": (j) => ({ nama: `[${["PROGRAM", "KEGIATAN", "SUB KEGIATAN"][j.length - 1]}] Layanan` }),
  penomoran: (j) => ({ nomor: j.map((i) => i + 1).join(",") }),
  "jenis nomor": (j) => ({ nomor: GAYA_NOMOR[j.length - 1]?.(j.at(-1) ?? 0) ?? "" }),
  "jarak menjorok": (j) => ({ inden: 2 * (j.length - 1) }),
};

const daun = fc.record({ uang: fc.integer({ min: 1, max: 1_000_000 }), anak: fc.constant<Simpul[]>([]) });
const kegiatan = fc.record({ uang: fc.constant(0), anak: fc.array(daun, { minLength: 1, maxLength: 4 }) });
const program = fc.record({ uang: fc.constant(0), anak: fc.array(kegiatan, { minLength: 1, maxLength: 3 }) });
const anggaran = fc.array(program, { minLength: 1, maxLength: 4 }).map((pohon) => ratakan(pohon));
const dangkal = fc.array(kegiatan, { minLength: 1, maxLength: 5 }).map((pohon) => ratakan(pohon));

const baca = (baris: readonly Rata[], tampak: (jalur: readonly number[]) => Partial<BarisAnggaran>) =>
  bacaHierarki(baris.map(({ jalur, uang }) => ({ ...POLOS, nilai: [pecahan(BigInt(uang))], ...tampak(jalur) })));

test.each(Object.entries(CARA))("three levels shown by %s are read back", (_nama, tampak) => {
  fc.assert(
    fc.property(anggaran, (baris) => {
      const { tingkat, cocok, dari } = baca(baris, tampak);
      expect(tingkat).toEqual(baris.map(({ jalur }) => jalur.length - 1));
      expect(cocok).toBe(dari);
    }),
  );
});

test.each<[string, (jalur: readonly number[]) => Partial<BarisAnggaran>]>([
  ["huruf kapital", (j) => ({ nama: j.length === 1 ? "PENUNJANG URUSAN" : "Penyediaan layanan" })],
  ["huruf tebal", (j) => ({ tebal: j.length === 1 })],
  ["nomor hanya pada program", (j) => ({ nomor: j.length === 1 ? `${(j[0] ?? 0) + 1}` : "" })],
  ["sebutan program", (j) => ({ nama: j.length === 1 ? "Program Penunjang" : "Penyediaan layanan" })],
  ["kode rekening", (j) => ({ kode: `7.01.01${j.length === 1 ? "" : `.2.06.000${j[1]}`}` })],
])("two levels, the one between left out, shown by %s are read back", (_nama, tampak) => {
  fc.assert(
    fc.property(dangkal, (baris) => {
      // A single part that is all there is looks the same either way.
      fc.pre(baris.some(({ jalur }) => (jalur[1] ?? 0) > 0));
      expect(baca(baris, tampak).tingkat).toEqual(baris.map(({ jalur }) => jalur.length - 1));
    }),
  );
});

test("numbers that begin anew inside each program are labels, no decimals", () => {
  const baris = [
    ["1", 300, "PROGRAM A"],
    ["1", 300, "Kegiatan"],
    ["1,1", 100, "Rincian"],
    ["1,2", 200, "Rincian"],
    ["2", 50, "PROGRAM B"],
    ["1", 50, "Kegiatan"],
    ["1,1", 50, "Rincian"],
  ] as const;
  const hasil = bacaHierarki(
    baris.map(([nomor, uang, nama]) => ({ ...POLOS, nomor, nama, nilai: [pecahan(BigInt(uang))] })),
  );
  expect(hasil.tingkat).toEqual([0, 1, 2, 2, 0, 1, 2]);
});

test("a wrong sum among right ones does not overturn the levels", () => {
  const baris = ratakan([
    {
      uang: 0,
      anak: [
        { uang: 0, anak: [daunDari(1), daunDari(2)] },
        { uang: 0, anak: [daunDari(3), daunDari(4)] },
      ],
    },
    { uang: 0, anak: [{ uang: 0, anak: [daunDari(5), daunDari(6)] }] },
  ]);
  const salah = baris.map((b, i) => (i === 1 ? { ...b, uang: b.uang + 1 } : b));
  const { tingkat, cocok, dari } = baca(salah, CARA["jarak menjorok"]!);
  expect(tingkat).toEqual(baris.map(({ jalur }) => jalur.length - 1));
  expect([cocok, dari]).toEqual([3, 5]);
});

function daunDari(uang: number): Simpul {
  return { uang, anak: [] };
}

test("a list without levels has none", () => {
  const datar = [5, 7, 11].map((uang) => ({ ...POLOS, nilai: [pecahan(BigInt(uang))] }));
  expect(bacaHierarki(datar)).toEqual({ tingkat: [0, 0, 0], cara: expect.any(String), cocok: 0, dari: 0 });
  expect(bacaHierarki([])).toMatchObject({ tingkat: [], dari: 0 });
});

describe("the parts of a row", () => {
  test.each<[readonly number[], number, readonly number[]]>([
    [[0, 1, 2, 2, 1, 0, 1], 0, [1, 4]],
    [[0, 1, 2, 2, 1, 0, 1], 1, [2, 3]],
    [[0, 1, 2, 2, 1, 0, 1], 5, [6]],
    [[0, 1, 2, 2, 1, 0, 1], 6, []],
    // A level left out: sub kegiatan stand directly below their program.
    [[0, 2, 2, 0], 0, [1, 2]],
    [[0, 2, 1, 2, 0], 0, [1, 2]],
  ])("of %j at %i are %j", (tingkat, i, anak) => {
    expect(anakDari(tingkat, i)).toEqual(anak);
  });
});
