import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/core";
import { readXlsx } from "../../src/hosts/xlsx";
import type { Acuan } from "./acuan";
import type { Ambang } from "./ambang-tersimpan";
import { nilai } from "./nilai";
import type { Penilaian, Ruang } from "./nilai";
import { angka, jumlahkan, porsi } from "./skor";
import type { Skor } from "./skor";

/** One sample workbook's score; `tata` is its layout. */
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

/** The figures of all samples together and of each layout, kind and family. */
export function ringkas(ukuran: readonly Ukuran[], ruang: Ruang): Ambang {
  const of = (some: readonly Ukuran[]) => jumlahkan(some.map(({ skor }) => skor));
  const semua = of(ukuran);
  const tata = [...new Set(ukuran.map((satu) => satu.tata))].sort();
  const pick = (names: readonly string[], bagian: Skor["tabel"]) =>
    Object.fromEntries(names.map((nama) => [nama, porsi(bagian[nama] ?? { kena: 0, dari: 0 })]));
  return {
    jenis: pick(ruang.jenis, semua.tabel),
    kelompok: pick(ruang.kelompok, semua.recall),
    angka: {
      ...Object.fromEntries(tata.map((name) => [name, angka(of(ukuran.filter((satu) => satu.tata === name)))])),
      semua: angka(semua),
    },
  };
}
