import { kelompokUsul, kunciSel, selDibiarkan } from "../../../src/panel/ubah/baris-usul";
import { contohHasil } from "../contoh-hasil";
import { AKAR, AKIBAT, DI_LUAR, KOSONG, RENCANA, TOLAKAN } from "./contoh-rencana";

const TANPA = new Map();
const sel = (kelompok: ReturnType<typeof kelompokUsul>) =>
  kelompok.map((k) => [k.judul, k.baris.map((b) => `${b.kunci}${b.dipilih ? "" : " tidak"}`)]);

test("by table in the tables' order, in reading order, what lies outside of all tables last", () => {
  expect(sel(kelompokUsul(contohHasil, RENCANA.usul, TANPA, TANPA))).toEqual([
    ["Tabel 3.1", ["3.1!F9", "3.1!G9"]],
    ["Tabel 3.5", ["3.5!E12"]],
    ["Lembar lain", ["lain!B2"]],
  ]);
});

test("what was unticked stays on the list at its place; what rests on it goes", () => {
  const tanpa = new Map([[kunciSel(AKAR.edit.at), AKAR]]);
  expect(sel(kelompokUsul(contohHasil, [KOSONG, DI_LUAR], tanpa, tanpa))).toEqual([
    ["Tabel 3.1", ["3.1!F9 tidak"]],
    ["Tabel 3.5", ["3.5!E12"]],
    ["Lembar lain", ["lain!B2"]],
  ]);
});

test("until the new plan is there the list stays, with the ticks as they are now", () => {
  const tanpa = new Map([[kunciSel(AKIBAT.edit.at), AKIBAT]]);
  expect(sel(kelompokUsul(contohHasil, RENCANA.usul, TANPA, tanpa))[0]).toEqual([
    "Tabel 3.1",
    ["3.1!F9", "3.1!G9 tidak"],
  ]);
  expect(sel(kelompokUsul(contohHasil, [AKAR], tanpa, TANPA))[0]).toEqual(["Tabel 3.1", ["3.1!F9", "3.1!G9"]]);
});

test("a cell that is left alone is told once with all reasons and its names, and not where a person unticked it", () => {
  const tanpaNama = { ...TOLAKAN, baris: "", kolom: "", sebab: "Lembar ini diproteksi." };
  expect(selDibiarkan([tanpaNama, TOLAKAN, TOLAKAN], TANPA)).toMatchObject([
    {
      kunci: "3.5!C35",
      baris: "Jumlah",
      sebab: ["Lembar ini diproteksi.", "Jumlah hanya dihitung ulang bila diminta."],
    },
  ]);
  expect(selDibiarkan([TOLAKAN], new Map([["3.5!C35", AKAR]]))).toEqual([]);
});
