import { check } from "../../../../src/core";
import {
  isiContoh,
  isiLazim,
  kantorKosong,
  PILIHAN_BAKU,
  rencanaSisip,
  TABEL_BAKU,
} from "../../../../src/core/edits/sisip";
import type { JenisSisip, MintaSisip, PilihanSisip } from "../../../../src/core/edits/sisip";
import { SKALA_CAPAIAN } from "../../../../src/core/lkjip/kategori";
import { recognize } from "../../../../src/core/recognize";
import { applyEdits, type Snapshot } from "../../../../src/core/workbook";
import { isiAcak } from "./isi-acak";

const KOSONG: Snapshot = { sheets: [], peringatan: [] };
const contoh = isiContoh(2025, 2029);

/** A workbook without anything, after the table is inserted. */
function sisipkan(minta: Partial<MintaSisip> & { readonly jenis: JenisSisip }, ke: Snapshot = KOSONG): Snapshot {
  const { edit } = rencanaSisip(ke, { isi: contoh, pilihan: PILIHAN_BAKU, ...minta });
  return applyEdits(ke, edit);
}

/** The kinds that are found in a sheet, those of no known kind left out. */
function dikenali(snapshot: Snapshot, lembar: string): readonly string[] {
  const { tabel } = recognize(snapshot);
  return tabel.filter((t) => t.sheet === lembar && t.bentuk.jenis !== "lainnya").map((t) => t.bentuk.jenis);
}

describe("what is inserted is recognised as what it is", () => {
  test.each(TABEL_BAKU.map((t) => [t.id, t] as const))("%s by itself", (jenis, tabel) => {
    expect(dikenali(sisipkan({ jenis }), tabel.lembar)).toEqual(tabel.jenis.filter((j) => j !== "lainnya"));
  });

  test.each(TABEL_BAKU.map((t) => [t.id, t] as const))("%s in the linked set", (_, tabel) => {
    expect(dikenali(sisipkan({ jenis: "bab3" }), tabel.lembar)).toEqual(tabel.jenis.filter((j) => j !== "lainnya"));
  });

  const bentuk = TABEL_BAKU.filter((t) => !["skm", "sakip", "skala"].includes(t.id));
  test.each(bentuk.map((t) => [t.id, t] as const))("%s with the usual names and not one figure", (jenis, tabel) => {
    const isi = isiLazim(kantorKosong(2026));
    expect(dikenali(sisipkan({ jenis, isi }), tabel.lembar)).toEqual(tabel.jenis);
  });

  test.each(Array.from({ length: 12 }, (_, n) => `kenali ${n}`))("all tables of an invented office: %s", (benih) => {
    const buku = sisipkan({ jenis: "bab3", ...isiAcak(benih) });
    for (const t of TABEL_BAKU) {
      expect([t.id, dikenali(buku, t.lembar)]).toEqual([t.id, t.jenis.filter((j) => j !== "lainnya")]);
    }
  });
});

describe("a filled set contradicts itself nowhere", () => {
  const kasus: readonly (readonly [string, Partial<PilihanSisip>])[] = [
    ["efisiensi as a ratio", { efisiensi: "rasio" }],
    ["efisiensi as a difference", { efisiensi: "selisih" }],
    ...SKALA_CAPAIAN.map((skala) => [`the scale ${skala.id}`, { skala }] as const),
    ...[2, 3, 4, 5].map((banyakTahun) => [`${banyakTahun} years`, { banyakTahun }] as const),
    ["signatures, on A4, after the change of the budget", { perubahan: true, tandaTangan: true, kertas: "A4" }],
  ];
  test.each(kasus)("the sample with %s", (_, pilihan) => {
    const { temuan, takDiperiksa } = check(sisipkan({ jenis: "bab3", pilihan: { ...PILIHAN_BAKU, ...pilihan } }));
    expect(temuan.map((t) => [t.at, t.pesan])).toEqual([]);
    expect(takDiperiksa).toEqual([]);
  });

  test.each(TABEL_BAKU.map((t) => t.id))("%s by itself", (jenis) => {
    const { temuan } = check(sisipkan({ jenis }));
    expect(temuan.filter((t) => t.aturan !== "sel-wajib-terisi").map((t) => t.pesan)).toEqual([]);
  });

  test.each(Array.from({ length: 12 }, (_, n) => `periksa ${n}`))("an invented office: %s", (benih) => {
    const { temuan } = check(sisipkan({ jenis: "bab3", ...isiAcak(benih) }));
    expect(temuan.map((t) => [t.at.sheet, t.at.row, t.at.col, t.pesan])).toEqual([]);
  });
});

describe("formulas", () => {
  const lembar = (minta: Partial<MintaSisip>) =>
    rencanaSisip(KOSONG, { jenis: "bab3", isi: contoh, pilihan: PILIHAN_BAKU, ...minta }).edit.map((e) => e.lembar);

  test("have no error where nothing is filled in, and no figure either", () => {
    for (const { name, rows } of lembar({ isi: isiLazim(kantorKosong(2026)) })) {
      for (const [row, sel] of rows) {
        for (const [col, { value, formula }] of sel) {
          expect([name, row, col, typeof value === "object" && value !== null]).toEqual([name, row, col, false]);
          if (formula?.includes("COUNT(") !== true || formula.includes("ROWS")) continue;
          expect([name, row, col, formula, value]).toEqual([name, row, col, formula, ""]);
        }
      }
    }
  });

  test("follow each other: a realisasi that changes changes all tables that show it", () => {
    const [s, ...lain] = contoh.sasaran;
    const [, kedua] = lain;
    const ubah = { ...kedua!, indikator: kedua!.indikator.map((i) => ({ ...i, triwulan: [0.5, 0.6, 0.7, 0.45] })) };
    const isi = { ...contoh, sasaran: contoh.sasaran.map((x) => (x === kedua ? ubah : x)) };
    const [lama, baru] = [lembar({}), lembar({ isi })];
    const berubah = lama.filter(({ rows }, n) =>
      [...rows].some(([row, sel]) =>
        [...sel].some(
          ([col, { value, formula }]) => formula !== undefined && value !== baru[n]?.rows.get(row)?.get(col)?.value,
        ),
      ),
    );
    expect(s).toBeDefined();
    expect(berubah.map((l) => l.name)).toEqual(["3.1", "3.2", "3.3", "3.4", "3.7", "3.8", "Triwulan", "Grafik"]);
  });

  test("name no cell of a sheet that is not made", () => {
    const semua = lembar({});
    const nama = new Set(semua.map((l) => l.name));
    for (const { rows } of semua) {
      for (const sel of rows.values()) {
        for (const { formula = "" } of sel.values()) {
          for (const [, disebut] of formula.matchAll(/'([^']+)'!/g)) expect(nama).toContain(disebut);
        }
      }
    }
  });
});

test("a sheet that is there keeps its name, and a name of cells that is taken its cells", () => {
  const sekali = sisipkan({ jenis: "bab3" });
  const dua = sisipkan({ jenis: "bab3" }, sekali);
  expect(dua.sheets).toHaveLength(sekali.sheets.length * 2);
  expect(dua.sheets.at(-1)?.name).toBe("Grafik (2)");
  expect(dua.sheets.slice(0, sekali.sheets.length)).toEqual(sekali.sheets);
  expect(dua.nama).toEqual(sekali.nama);
  const rumus = [
    ...(dua.sheets
      .find((s) => s.name === "3.1 (2)")
      ?.rows.get(0)
      ?.values() ?? []),
  ][0]?.formula;
  expect(rumus).toMatch(/&'Isian \(2\)'!B5$/);
});
