import { check, reviu, teksLanjut, type Snapshot } from "../../../src/core";
import { applyEdits, cellAt, parseCellName, type LembarBaru } from "../../../src/core/workbook";
import { kisi } from "../../alat/kisi";

const KET = { berkas: "melati.xlsx", tanggal: "1 Desember 2026", penelaah: "", bertaut: true };
const ASAL = kisi(
  `
  Tabel 3.1 Capaian Kinerja Kecamatan Melati Tahun 2024
  Indikator Kinerja | Target | Realisasi | Capaian
  Nilai IKM         | 80     | 84        | 110%
  Nilai SAKIP       | 80     | 84        | 120%
  Nilai IP ASN      | 80     | 80        | 100%`,
  { lembar: "Bab 3's" },
).snapshot;

/** The workbook as the office gets it. */
function dengan(snapshot: Snapshot, lembar: LembarBaru): Snapshot {
  return applyEdits(snapshot, [{ kind: "lembar", lembar }]);
}

/** Puts a text into a cell, as a person does. */
function ketik(snapshot: Snapshot, sheet: string, sel: string, value: string): Snapshot {
  const at = { sheet, ...parseCellName(sel)! };
  const before = cellAt(
    snapshot.sheets.find((s) => s.name === sheet)!,
    at.row,
    at.col,
  );
  return applyEdits(snapshot, [{ kind: "isi", at, before, after: { value }, alasan: "" }]);
}

/** The rows of a review sheet's list, each by the titles of its columns. */
function daftar({ rows }: LembarBaru): Record<string, unknown>[] {
  const semua = [...rows].sort(([a], [b]) => a - b).map(([, isi]) => isi);
  const awal = semua.findIndex((isi) => isi.get(0)?.value === "No");
  const judul = [...(semua[awal] ?? [])].map(([, s]) => s.value as string);
  const isi = semua.slice(
    awal + 1,
    semua.findIndex((r) => r.get(0)?.value === "Daftar periksa reviu"),
  );
  return isi.filter((r) => r.size > 0).map((r) => Object.fromEntries(judul.map((j, col) => [j, r.get(col)?.value])));
}

const pertama = reviu(ASAL, KET);
const dikirim = dengan(ASAL, pertama.lembar);
const barisDaftar = (n: number) => [...pertama.lembar.rows].find(([, isi]) => isi.get(0)?.value === n)![0] + 1;

test("the review lists every finding with its arithmetic and a link to its cell", () => {
  const isi = daftar(pertama.lembar);
  expect(isi.map((b) => [b.Sel, b.Tertulis, b.Seharusnya, b.Status])).toEqual([
    ["D3", "110%", "105%", "Terbuka"],
    ["D4", "120%", "105%", "Terbuka"],
  ]);
  expect(isi[0]?.Hitungan).toBe("84 ÷ 80 × 100% = 105%");
  const tautan = pertama.lembar.rows.get(barisDaftar(1) - 1)?.get(2)?.formula;
  expect(tautan).toBe(`=HYPERLINK("#'Bab 3''s'!D3","D3")`);
});

test("the review is no table of the report: a check finds the same with it and without", () => {
  expect(check(dikirim)).toEqual(check(ASAL));
});

test("a returned workbook shows what was repaired, what is still there with its answer, and what is new", () => {
  let kembali = ketik(dikirim, "Bab 3's", "D3", "105%");
  kembali = ketik(kembali, "Bab 3's", "D5", "90%");
  kembali = ketik(kembali, "Hasil Reviu", `L${barisDaftar(2)}`, "Sesuai surat camat");
  const kedua = reviu(kembali, KET);
  expect(kedua.lembar.name).toBe("Hasil Reviu 2");
  expect(daftar(kedua.lembar).map((b) => [b.Sel, b.Status, b["Jawaban kantor"]])).toEqual([
    ["D4", "Masih ada", "Sesuai surat camat"],
    ["D5", "Baru", ""],
    ["D3", "Sudah diperbaiki", ""],
  ]);
  expect(teksLanjut(kedua)).toMatch(/^Terhadap lembar Hasil Reviu: 1 sudah diperbaiki, 1 masih ada, 1 baru\./);
  expect(teksLanjut(kedua)).toContain("Jawaban: Sesuai surat camat");
});

test("what an earlier round found mended is not followed any further", () => {
  const kembali = ketik(dikirim, "Bab 3's", "D3", "105%");
  const ketiga = reviu(dengan(kembali, reviu(kembali, KET).lembar), KET);
  expect(daftar(ketiga.lembar).map((b) => b.Sel)).toEqual(["D4"]);
});

test("a finding whose table is not recognised any more is not called mended", () => {
  let kembali = ketik(dikirim, "Bab 3's", "B2", "Kolom lain");
  kembali = ketik(kembali, "Bab 3's", "D2", "Lain");
  expect(daftar(reviu(kembali, KET).lembar).map((b) => b.Status)).toEqual([
    "Belum dapat dinilai",
    "Belum dapat dinilai",
  ]);
});

test("a finding is followed to the row that it was moved to", () => {
  const sheet = ASAL.sheets[0]!;
  const turun = new Map([...sheet.rows].map(([row, cells]) => [row + 3, cells]));
  const pindah = { ...ASAL, sheets: [{ ...sheet, rows: turun }] };
  const isi = daftar(reviu(dengan(pindah, pertama.lembar), KET).lembar);
  expect(isi.map((b) => [b.Sel, b.Status])).toEqual([
    ["D6", "Masih ada"],
    ["D7", "Masih ada"],
  ]);
});

test("the checklist says where the tables are that answer it, and leaves the answers to the reviewer", () => {
  const isi = [...pertama.lembar.rows.values()].map((r) => [r.get(0)?.value, r.get(7)?.value, r.get(8)?.value]);
  expect(isi).toContainEqual([
    "Capaian kinerja disajikan lengkap untuk setiap indikator.",
    "",
    "Lihat lembar Bab 3's, A2:D5.",
  ]);
  expect(isi).toContainEqual([
    "Efisiensi penggunaan sumber daya dianalisis.",
    "",
    "Tabelnya belum ditemukan di buku kerja ini.",
  ]);
});
