import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/core";
import { readXlsx } from "../../src/hosts/xlsx";
import type { Acuan } from "./acuan";
import { nilai } from "./nilai";
import type { Penilaian, Ruang } from "./nilai";
import { angka, jumlahkan } from "./skor";
import type { Angka, Skor } from "./skor";

export type Ukuran = Penilaian & {
  readonly nama: string;
  readonly tata: string;
};

const FOLDER = join(__dirname, "..", "contoh");

/** Checks every sample workbook and scores what was said. */
export function ukur(ruang: Ruang): Ukuran[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".xlsx"))
    .sort()
    .map((file) => {
      const nama = file.replace(/\.xlsx$/, "");
      const hasil = check(readXlsx(new Uint8Array(readFileSync(join(FOLDER, file)))));
      return {
        nama,
        tata: nama.split("-")[1] ?? nama,
        ...nilai(readAcuan(nama), hasil, ruang),
      };
    });
}

/** The "asli" layout has the cells of "lembar", so they share a list. */
function readAcuan(nama: string): Acuan {
  const file = `${nama.replace(/-asli$/, "-lembar")}.temuan.json`;
  return JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Acuan;
}

/** Scores added up by layout, and all of them under "semua". */
export function perTata(ukuran: readonly Ukuran[]): Record<string, Skor> {
  const tata = [...new Set(ukuran.map((satu) => satu.tata))].sort();
  const of = (name: string) => jumlahkan(ukuran.filter((satu) => satu.tata === name).map(({ skor }) => skor));
  return {
    ...Object.fromEntries(tata.map((name) => [name, of(name)])),
    semua: jumlahkan(ukuran.map(({ skor }) => skor)),
  };
}

/** The figures by layout. */
export function angkaPerTata(ukuran: readonly Ukuran[]): Record<string, Angka> {
  return Object.fromEntries(Object.entries(perTata(ukuran)).map(([tata, skor]) => [tata, angka(skor)]));
}

/** Recall of each family over all samples, 0..1 in thousandths; null where none is known. */
export function recallPerKelompok(ukuran: readonly Ukuran[], ruang: Ruang): Record<string, number | null> {
  const { recall } = jumlahkan(ukuran.map(({ skor }) => skor));
  return Object.fromEntries(
    ruang.kelompok.map((kelompok) => {
      const bagian = recall[kelompok];
      return [kelompok, bagian ? Math.round((1000 * bagian.kena) / bagian.dari) / 1000 : null];
    }),
  );
}
