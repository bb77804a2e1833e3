/**
 * Reads the offices of this folder. A case begins with "=== its title"; then come, up to the first empty line,
 *
 *   ; a remark
 *   # capaian 3.1!A4:G9       a table that must be recognised (and no other one of the kinds in scope)
 *   # belum 3.1!G7            a cell that must be named as not checkable
 *
 * then its workbook as a grid (tests/alat/kisi.ts). The "->" lines belong to the cells marked "!", in reading order:
 *
 *   -> capaian-sesuai-rumus salah 105%       rule, tingkat, and what the cell should show
 *   -> * salah/ragu                          any rule, either tingkat ("*": any)
 *   -> ? angka-terbaca catatan               may be said, need not be
 *   -> | * salah/ragu                        instead of the line before: exactly one of them must be said
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Address, Snapshot } from "../../src/core/workbook";
import { kisi } from "../alat/kisi";

export type Kantor = {
  readonly nama: string;
  /** "capaian 3.1!A4:G9" */
  readonly tabel: readonly string[];
  /** "3.1!G7" */
  readonly belum: readonly string[];
  readonly snapshot: Snapshot;
  readonly harapan: readonly Harapan[];
};

/** One finding that must (`wajib`) or may be said, in one of these ways. */
export type Harapan = { readonly wajib: boolean; readonly cara: readonly Cara[] };

/** What may be said about a cell; null stands for anything. */
export type Cara = {
  readonly at: Address;
  readonly aturan: string | null;
  readonly tingkat: readonly string[] | null;
  readonly seharusnya: string | null;
};

/** All offices of this folder, by theme (the file's name). Throws where a file is written wrongly. */
export function bacaKantor(): { tema: string; kantor: Kantor[] }[] {
  return readdirSync(__dirname)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => ({
      tema: file.replace(/\.txt$/, ""),
      kantor: readFileSync(join(__dirname, file), "utf8").split(/^=== /m).slice(1).map(bacaSatu),
    }));
}

function bacaSatu(teks: string): Kantor {
  const split = teks.indexOf("\n\n");
  const [nama = "", ...keterangan] = teks.slice(0, split).split("\n");
  const { snapshot, tanda, penjelasan } = kisi(teks.slice(split + 2));
  if (split < 0 || snapshot.sheets.every(({ rows }) => rows.size === 0)) throw new Error(`${nama}: no workbook`);
  if (tanda.length !== penjelasan.length) throw new Error(`${nama}: ${tanda.length} marks, ${penjelasan.length} lines`);
  const tabel: string[] = [];
  const belum: string[] = [];
  for (const line of keterangan) {
    if (line.startsWith("# belum ")) belum.push(line.slice(8));
    else if (line.startsWith("# ")) tabel.push(line.slice(2));
    else if (!line.startsWith("; ")) throw new Error(`${nama}: ${line}`);
  }
  return { nama, tabel, belum, snapshot, harapan: bacaHarapan(tanda, penjelasan) };
}

function bacaHarapan(tanda: readonly Address[], penjelasan: readonly string[]): Harapan[] {
  const harapan: Harapan[] = [];
  for (const [i, at] of tanda.entries()) {
    const [, sifat, isi = ""] = /^(?:([?|]) )?(.*)$/.exec(penjelasan[i] ?? "") ?? [];
    const before = sifat === "|" ? harapan.pop() : undefined;
    harapan.push({ wajib: sifat !== "?", cara: [...(before?.cara ?? []), bacaCara(at, isi)] });
  }
  return harapan;
}

function bacaCara(at: Address, line: string): Cara {
  const match = /^([a-z-]+|\*) ([a-z/]+|\*)(?: (\S.*))?$/.exec(line);
  if (!match) throw new Error(`Not an expectation: ${line}`);
  const [, aturan = "*", tingkat = "*", seharusnya = null] = match;
  return {
    at,
    aturan: aturan === "*" ? null : aturan,
    tingkat: tingkat === "*" ? null : tingkat.split("/"),
    seharusnya,
  };
}
