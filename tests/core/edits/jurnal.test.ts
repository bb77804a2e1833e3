import fc from "fast-check";
import { catat, hitungUlang, lupakan, pulihkan, type Jurnal } from "../../../src/core/edits";
import { geserRumus } from "../../../src/core/edits/geser-rumus";
import { applyEdits, cellAt, staleEdits, type Snapshot } from "../../../src/core/workbook";
import { kisi } from "../../alat/kisi";
import { bacaKantor } from "../../kantor/baca";
import { gantiSel } from "../report/ubah-snapshot";
import { sisipBaris } from "../report/sisip-baris";

const CATATAN = { pukul: "2025-01-06T07:05:00.000Z", perbuatan: "hitung" } as const;

function jalankan(asal: Snapshot, bentuk: "nilai" | "rumus" = "nilai") {
  const { usul } = hitungUlang(asal, { bentuk, jumlah: true });
  const sesudah = applyEdits(
    asal,
    usul.map((u) => u.edit),
  );
  const [catatan] = catat([], sesudah, usul, CATATAN);
  return { sesudah, catatan: catatan!, usul };
}

const { snapshot } = kisi(`
  Tabel 3.1 Capaian Tahun 2024
  No | Indikator Kinerja | Target | Realisasi | Capaian
  1  | Nilai IKM         | =80    | =84       | =103:0.00"%"
  2  | Nilai SAKIP       | =80    | =84       | =105:0.00"%"
  3  | Indeks ASN        | =90    | =81       | =91:0.00"%"`);

test("whatever was computed again in an office's workbook, taken back it is as before", () => {
  const kantor = bacaKantor().flatMap((berkas) => berkas.kantor);
  fc.assert(
    fc.property(fc.constantFrom(...kantor), fc.constantFrom("nilai", "rumus"), ({ snapshot: asal }, bentuk) => {
      const { sesudah, catatan } = jalankan(asal, bentuk);
      const { edits, dilewati } = pulihkan(sesudah, catatan);
      expect(dilewati).toEqual([]);
      expect(staleEdits(sesudah, edits)).toEqual([]);
      const kembali = applyEdits(sesudah, edits);
      for (const { at } of catatan.sel) {
        const isi = (s: Snapshot) =>
          cellAt(
            s.sheets.find((x) => x.name === at.sheet)!,
            at.row,
            at.col,
          );
        expect([isi(kembali).value, isi(kembali).formula]).toEqual([isi(asal).value, isi(asal).formula]);
      }
    }),
    { numRuns: 40 },
  );
});

test("rows that were inserted meanwhile, above the table or inside it, do not matter", () => {
  const { sesudah, catatan } = jalankan(snapshot);
  expect(catatan.sel.map((s) => [s.tertulis, s.menjadi])).toEqual([
    ["103,00%", "105,00%"],
    ["91,00%", "90,00%"],
  ]);
  fc.assert(
    fc.property(fc.nat(4), fc.integer({ min: 1, max: 2 }), (row, banyak) => {
      const { edits, dilewati } = pulihkan(sisipBaris(sesudah, row, banyak), catatan);
      expect(dilewati).toEqual([]);
      expect(applyEdits(sisipBaris(sesudah, row, banyak), edits)).toEqual(sisipBaris(snapshot, row, banyak));
    }),
  );
});

test("a cell that was changed since, or whose row is gone, is refused with the reason; the others go back", () => {
  const { sesudah, catatan } = jalankan(snapshot);
  const lain = gantiSel(sesudah, (cell, _, row) =>
    cell.value === "Indeks ASN"
      ? { value: "Indeks lain" }
      : cell.value === 105 && row === 2
        ? { ...cell, value: 106 }
        : cell,
  );
  const { edits, dilewati } = pulihkan(lain, catatan);
  expect(edits).toEqual([]);
  expect(dilewati.map((d) => d.sebab)).toEqual(["Isinya sudah berubah.", "Baris atau tabelnya tidak dikenali lagi."]);
});

test("a cell that holds a formula since follows its rows, one that held a formula gets it back where that is sure", () => {
  expect(geserRumus("=E9/D9*100", { row: 2, col: 0 }, 8)).toBe("=E11/D11*100");
  expect(geserRumus("=SUM(C4:C8)", { row: 2, col: 0 }, 8)).toBeNull();
  expect(geserRumus("=Lain!E9/D9", { row: 2, col: 0 }, 8)).toBeNull();
  expect(geserRumus("=$E$9/D9", { row: 2, col: 0 }, 8)).toBeNull();
  expect(geserRumus('=IF(E9>90,"A9",LOG10(D9))', { row: 1, col: 0 }, 8)).toBe('=IF(E10>90,"A9",LOG10(D10))');
  const { sesudah, catatan } = jalankan(snapshot, "rumus");
  const bergeser = gantiSel(sisipBaris(sesudah, 0, 3), (cell) =>
    cell.formula === undefined ? cell : { ...cell, formula: geserRumus(cell.formula, { row: 3, col: 0 }, null)! },
  );
  expect(pulihkan(bergeser, catatan)).toMatchObject({ dilewati: [], edits: { length: 2 } });
});

test("twenty batches are kept, and never more than a megabyte of them", () => {
  const { sesudah, usul } = jalankan(snapshot);
  let jurnal: Jurnal = [];
  for (let i = 0; i < 25; i++) jurnal = catat(jurnal, sesudah, usul, { ...CATATAN, pukul: String(i) });
  expect(jurnal.map((c) => c.pukul)).toEqual(Array.from({ length: 20 }, (_, i) => String(i + 5)));
  const besar = usul.map((u) => ({ ...u, baris: "x".repeat(300_000) }));
  jurnal = catat(jurnal, sesudah, besar, { ...CATATAN, pukul: "besar" });
  expect(JSON.stringify(jurnal).length).toBeLessThanOrEqual(1_000_000);
  expect(jurnal.at(-1)?.pukul).toBe("besar");
});

test("what was put back is forgotten, what was left alone stays on the list", () => {
  const { catatan } = jalankan(snapshot);
  expect(lupakan([catatan], CATATAN.pukul, [])).toEqual([]);
  expect(lupakan([catatan], CATATAN.pukul, catatan.sel.slice(1))[0]?.sel).toEqual(catatan.sel.slice(1));
  expect(lupakan([catatan], "lain", [])).toEqual([catatan]);
});
