import { lipat } from "../lkjip/istilah";
import type { Tabel } from "../recognize";
import type { Jenis } from "../tables";
import { addressKey, areaContains, columnName, type Address, type Sheet, type Snapshot } from "../workbook";

/**
 * A cell by what it means instead of where it stands, so that it is found again after rows were inserted: which table
 * kind, row and column, and which of so many cells of that meaning on the sheet.
 */
export type KunciSel = {
  readonly lembar: string;
  /** null outside the tables that are read. */
  readonly jenis: Jenis | null;
  readonly baris: string;
  readonly kolom: string;
  readonly ke: number;
  readonly dari: number;
};

/** The cells of a workbook by their meaning, and back. */
export type PetaKunci = {
  readonly kunci: (at: Address) => KunciSel;
  /** null where no cell, or more than one, can be meant. */
  readonly cari: (kunci: KunciSel) => Address | null;
};

type Arti = Pick<KunciSel, "lembar" | "jenis" | "baris" | "kolom">;

export function petaKunci(snapshot: Snapshot, semua: readonly Tabel[]): PetaKunci {
  const arti = new Map<string, Arti>();
  const tempat = new Map<string, Address[]>();
  const catat = (at: Address, a: Arti) => {
    const kunci = addressKey(at);
    if (arti.has(kunci)) return;
    arti.set(kunci, a);
    const teks = teksArti(a);
    const ada = tempat.get(teks);
    if (ada) ada.push(at);
    else tempat.set(teks, [at]);
  };
  for (const t of semua) for (const [at, a] of artiTabel(t)) catat(at, a);
  const lain = new Set<string>();
  /** The cells outside the columns of tables, by the words beside them; only where one of them is asked for. */
  const bacaLain = (lembar: string) => {
    const sheet = snapshot.sheets.find((s) => s.name === lembar);
    if (!sheet || lain.has(lembar)) return;
    lain.add(lembar);
    for (const [at, a] of artiLain(sheet, semua)) catat(at, a);
  };

  return {
    kunci(at) {
      if (!arti.has(addressKey(at))) bacaLain(at.sheet);
      const milik = arti.get(addressKey(at)) ?? { lembar: at.sheet, jenis: null, baris: "", kolom: columnName(at.col) };
      const setara = tempat.get(teksArti(milik)) ?? [at];
      return { ...milik, ke: setara.findIndex((x) => addressKey(x) === addressKey(at)), dari: setara.length };
    },
    cari(kunci) {
      if (kunci.jenis === null || !tempat.has(teksArti(kunci))) bacaLain(kunci.lembar);
      const setara = tempat.get(teksArti(kunci)) ?? [];
      return setara.length === kunci.dari ? (setara[kunci.ke] ?? null) : null;
    },
  };
}

/** Whether two keys mean the same cell. */
export function kunciSama(a: KunciSel, b: KunciSel): boolean {
  return teksArti(a) === teksArti(b) && a.ke === b.ke && a.dari === b.dari;
}

function teksArti({ lembar, jenis, baris, kolom }: Arti): string {
  return [lembar, jenis ?? "", baris, kolom].join("\u001f");
}

function* artiTabel(t: Tabel): Iterable<readonly [Address, Arti]> {
  for (const b of t.baris) {
    for (const [i, { at, dariAtas }] of b.sel.entries()) {
      if (dariAtas) continue;
      const kolom = lipat(t.kolom[i]?.judul ?? "");
      yield [at, { lembar: t.sheet, jenis: t.bentuk.jenis, baris: lipat(b.nama), kolom }];
    }
  }
}

function* artiLain(sheet: Sheet, semua: readonly Tabel[]): Iterable<readonly [Address, Arti]> {
  const tabel = semua.filter((t) => t.sheet === sheet.name);
  const rows = [...sheet.rows].sort(([a], [b]) => a - b);
  for (const [row, cells] of rows) {
    const kata = [...cells]
      .sort(([a], [b]) => a - b)
      .flatMap(([col, { value }]) => {
        return typeof value === "string" && /[a-z]{2}/i.test(value) ? [{ col, teks: lipat(value) }] : [];
      });
    for (const col of cells.keys()) {
      const milik = tabel.find((t) => areaContains(t.area, { row, col }));
      const baris = kata.find((k) => k.col !== col)?.teks ?? "";
      yield [
        { sheet: sheet.name, row, col },
        { lembar: sheet.name, jenis: milik?.bentuk.jenis ?? null, baris, kolom: columnName(col) },
      ];
    }
  }
}
