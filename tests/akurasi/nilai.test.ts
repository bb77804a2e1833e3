import type { Hasil, TabelDikenali } from "../../src/core/report/hasil";
import type { Temuan, Tingkat } from "../../src/core/rules/temuan";
import { parseCellName } from "../../src/core/workbook";
import type { Acuan, TemuanAcuan } from "./acuan";
import { nilai } from "./nilai";
import { angka, jumlahkan } from "./skor";

const ruang = { jenis: ["capaian", "belanja", "realisasi-anggaran"], kelompok: ["capaian", "format"] };

const dikenal = (sel: string, kelompok = "capaian", lain: Partial<TemuanAcuan> = {}): TemuanAcuan => ({
  lembar: "A",
  sel,
  kelompok,
  yakin: "pasti",
  lihatJuga: [],
  ...lain,
});

const acuan = (temuan: readonly TemuanAcuan[]): Acuan => ({
  tabel: [
    { jenis: "capaian", lembar: "A", rentang: "A1:F10" },
    { jenis: "belanja", lembar: "B", rentang: "A1:F10" },
    { jenis: "renja", lembar: "C", rentang: "A1:F10" },
    { jenis: "capaian", lembar: "D", rentang: "A1:F10", kutipan: true },
  ],
  temuan,
});

const address = (sel: string, sheet: string) => {
  const at = parseCellName(sel);
  if (!at) throw new Error(sel);
  return { sheet, ...at };
};

type Kata = { tingkat?: Tingkat; terkait?: string[]; lembar?: string };

function temuan(sel: string, { tingkat = "salah", terkait = [], lembar = "A" }: Kata = {}): Hasil["temuan"][number] {
  const isi: Temuan = {
    aturan: "x",
    kelompok: "capaian",
    tingkat,
    at: address(sel, lembar),
    judul: "",
    baris: "",
    kolom: "",
    tertulis: "",
    seharusnya: null,
    hitungan: null,
    pesan: "",
    saran: "",
    terkait: terkait.map((lain) => ({ at: address(lain, lembar) })),
  };
  const kunci = { lembar, jenis: null, baris: "", kolom: "", ke: 0, dari: 1 };
  return { ...isi, tabel: null, pengenal: { aturan: isi.aturan, sel: kunci, isi: "" } };
}

const tabel = (jenis: string, lembar: string, rentang: string): TabelDikenali => ({
  jenis,
  nama: jenis,
  diperiksa: true,
  lembar,
  rentang,
  judul: null,
  tahap: null,
  yakin: 1,
  sebab: [],
});

const skor = (known: readonly TemuanAcuan[], said: Hasil["temuan"], found: readonly TabelDikenali[] = []) =>
  nilai(acuan(known), { tabel: found, temuan: said }, ruang).skor;

test("a table counts under its kind, or one with the same columns, with most of its range", () => {
  const found = [tabel("capaian", "A", "A1:F9"), tabel("realisasi-anggaran", "B", "A1:F10")];
  const none = { kena: 0, dari: 1 };
  expect(skor([], [], found)).toMatchObject({
    tabel: { capaian: { kena: 1, dari: 2 }, belanja: { kena: 1, dari: 1 } },
    tabelKeliru: 0,
  });
  const missed = { tabel: { capaian: { kena: 0, dari: 2 }, belanja: none } };
  expect(skor([], [], [tabel("capaian", "A", "A1:F5")])).toMatchObject({ ...missed, tabelKeliru: 0 });
  expect(skor([], [], [tabel("capaian", "C", "A1:F10")])).toMatchObject({ ...missed, tabelKeliru: 1 });
  expect(skor([], [], [tabel("pegawai", "C", "A1:F10")])).toMatchObject({ ...missed, tabelKeliru: 0 });
});

test("recall counts a known finding named by its cell, a place that stands for it, or a related cell", () => {
  const known = [dikenal("F2"), dikenal("F3", "capaian", { lihatJuga: ["A!D3"] }), dikenal("F4"), dikenal("F5")];
  const said = [temuan("F2"), temuan("D3"), temuan("F9", { terkait: ["F4"] })];
  expect(skor(known, said).recall).toEqual({ capaian: { kena: 3, dari: 4 } });
});

test("recall wants salah or ragu, for format also catatan", () => {
  const said = [temuan("F2", { tingkat: "catatan" }), temuan("F3", { tingkat: "catatan" })];
  expect(skor([dikenal("F2"), dikenal("F3", "format")], said).recall).toEqual({
    capaian: { kena: 0, dari: 1 },
    format: { kena: 1, dari: 1 },
  });
});

test("recall leaves out running text, judgement, other families and other kinds", () => {
  const known = [
    dikenal("F2", "narasi"),
    dikenal("F2", "capaian", { yakin: "pertimbangan" }),
    dikenal("F2", "lintas-tabel"),
    dikenal("F2", "capaian", { lembar: "C" }),
  ];
  expect(skor(known, []).recall).toEqual({});
});

test("only certain findings count for the certain recall", () => {
  const known = [dikenal("F2"), dikenal("F3", "capaian", { yakin: "mungkin" })];
  expect(skor(known, [temuan("F2")]).recallPasti).toEqual({ kena: 1, dari: 1 });
});

test("precision knows right, wrong, consequence and neutral", () => {
  const known = [dikenal("F2", "capaian", { ikut: ["A!F3"] }), dikenal("F5", "narasi")];
  const said = [
    temuan("F2"),
    temuan("F3"),
    temuan("F4"),
    temuan("F4", { tingkat: "ragu" }),
    temuan("F5"),
    temuan("F6", { tingkat: "catatan" }),
    temuan("Z9"),
    temuan("F4", { lembar: "D" }),
  ];
  expect(skor(known, said)).toMatchObject({
    presisi: { kena: 2, dari: 4 },
    presisiSalah: { kena: 2, dari: 3 },
    ikut: 1,
    netral: 2,
    ganda: 0,
  });
});

test("the second finding on one known inconsistency is a duplicate", () => {
  expect(skor([dikenal("F2", "capaian", { lihatJuga: ["A!D2"] })], [temuan("F2"), temuan("D2")]).ganda).toBe(1);
  expect(skor([dikenal("F2"), dikenal("D2")], [temuan("F2"), temuan("D2")]).ganda).toBe(0);
});

test("scores add up and become figures; nothing to count is no figure", () => {
  const satu = skor([dikenal("F2"), dikenal("F3", "format")], [temuan("F2")], [tabel("capaian", "A", "A1:F10")]);
  expect(angka(jumlahkan([satu, satu]))).toEqual({
    tabel: 0.333,
    recall: 0.5,
    recallPasti: 0.5,
    presisi: 1,
    presisiSalah: 1,
    ganda: 0,
    netral: 0,
  });
  expect(angka(jumlahkan([]))).toEqual({
    tabel: null,
    recall: null,
    recallPasti: null,
    presisi: null,
    presisiSalah: null,
    ganda: null,
    netral: null,
  });
});
