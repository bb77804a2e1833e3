import type { ProfilTersemat } from "../profile";
import type { Tabel } from "../recognize";
import { periksa, TINGKAT, type Temuan } from "../rules";
import { areaContains, areaName, cellName, type Address, type Snapshot } from "../workbook";
import type { Hasil, TakDiperiksa } from "./hasil";
import { ringkasHampir, ringkasProfil, ringkasTabel } from "./ringkas";
import { unitDanTahun } from "./unit";

/** Checks a workbook, as plain data for people and programs: the worst finding first. */
export function check(snapshot: Snapshot, tersemat: ProfilTersemat = {}): Hasil {
  const { tabel, hampir, profil, temuan, belum, sesuai } = periksa(snapshot, tersemat);
  const urut = urutkan(temuan, new Map(snapshot.sheets.map((s, i) => [s.name, i])));
  const takDiperiksa = belum.map((b) => ({ lembar: b.at.sheet, rentang: cellName(b.at), sebab: b.sebab }));
  return {
    ...unitDanTahun(snapshot, tabel),
    profil: ringkasProfil(profil),
    tabel: tabel.map(ringkasTabel),
    hampir: hampir.map(ringkasHampir),
    takDiperiksa: [...takDiperiksa, ...belumDihitung(snapshot, tabel)],
    temuan: urut.map((t) => ({ ...t, tabel: tabelDari(tabel, t.at) })),
    sesuai,
  };
}

function urutkan(temuan: readonly Temuan[], urutanLembar: ReadonlyMap<string, number>): Temuan[] {
  const lembar = (t: Temuan) => urutanLembar.get(t.at.sheet) ?? 0;
  return [...temuan].sort(
    (a, b) =>
      TINGKAT.indexOf(a.tingkat) - TINGKAT.indexOf(b.tingkat) ||
      lembar(a) - lembar(b) ||
      a.at.row - b.at.row ||
      a.at.col - b.at.col,
  );
}

function tabelDari(tabel: readonly Tabel[], at: Address): number | null {
  const i = tabel.findIndex((t) => t.sheet === at.sheet && areaContains(t.area, at));
  return i < 0 ? null : i;
}

/** Formulas in tables whose result the file does not hold: nothing is guessed from them. */
function belumDihitung(snapshot: Snapshot, tabel: readonly Tabel[]): TakDiperiksa[] {
  return tabel.flatMap((t) => {
    if (t.bentuk.jenis === "lainnya") return [];
    const rows = snapshot.sheets.find((s) => s.name === t.sheet)?.rows;
    const sel: string[] = [];
    for (let row = t.area.top; row <= t.area.bottom; row++) {
      for (const [col, cell] of rows?.get(row) ?? []) {
        const kosong = cell.formula !== undefined && cell.value === null;
        if (kosong && areaContains(t.area, { row, col })) sel.push(cellName({ row, col }));
      }
    }
    const pertama = sel[0];
    if (pertama === undefined) return [];
    const sebab = `${sel.length} rumus belum dihitung; buka dan simpan dahulu di Excel`;
    return [{ lembar: t.sheet, rentang: sel.length === 1 ? pertama : areaName(t.area), sebab }];
  });
}
