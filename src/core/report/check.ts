import { simpulkanProfil, type Profil } from "../profile";
import { satukanAkar } from "../rules/akar-rincian";
import { recognize, type HampirTabel, type Tabel } from "../recognize";
import { ATURAN, TINGKAT, type Aturan, type Temuan } from "../rules";
import { areaContains, areaName, cellName, type Snapshot } from "../workbook";
import type { Hampir, Hasil, ProfilRingkas, TabelDikenali, TakDiperiksa } from "./hasil";
import { unitDanTahun } from "./unit";

/** Checks a workbook: recognises its tables, infers the office's conventions, and lets every rule speak. */
export function check(snapshot: Snapshot, aturan: readonly Aturan[] = ATURAN): Hasil {
  const { tabel, hampir } = recognize(snapshot);
  const profil = simpulkanProfil(tabel);
  const temuan: (Temuan & { tabel: number | null })[] = [];
  const belum: TakDiperiksa[] = [];
  let sesuai = 0;
  for (const [i, t] of tabel.entries()) {
    const diTabel: Temuan[] = [];
    for (const a of aturan) {
      if (!a.jenis.includes(t.bentuk.jenis)) continue;
      for (const u of a.check(t, profil, tabel)) {
        if (u.ucap === "sesuai") sesuai += 1;
        else if (u.ucap === "temuan") diTabel.push({ ...u.temuan, aturan: a.id, kelompok: a.kelompok });
        else belum.push({ lembar: u.at.sheet, rentang: cellName(u.at), sebab: u.sebab });
      }
    }
    temuan.push(...satukanAkar(t, diTabel).map((x) => ({ ...x, tabel: i })));
  }
  const urutanLembar = new Map(snapshot.sheets.map((s, i) => [s.name, i]));
  return {
    ...unitDanTahun(snapshot, tabel),
    profil: ringkas(profil),
    tabel: tabel.map(keDikenali),
    hampir: hampir.map(keHampir),
    takDiperiksa: [...belum, ...belumDihitung(snapshot, tabel)],
    temuan: urutkan(temuan, urutanLembar),
    sesuai,
  };
}

function urutkan<T extends Temuan>(temuan: readonly T[], urutanLembar: ReadonlyMap<string, number>): T[] {
  const lembar = (t: T) => urutanLembar.get(t.at.sheet) ?? 0;
  return [...temuan].sort(
    (a, b) =>
      TINGKAT.indexOf(a.tingkat) - TINGKAT.indexOf(b.tingkat) ||
      lembar(a) - lembar(b) ||
      a.at.row - b.at.row ||
      a.at.col - b.at.col,
  );
}

function keDikenali(t: Tabel): TabelDikenali {
  return {
    jenis: t.bentuk.jenis,
    nama: t.bentuk.nama,
    lembar: t.sheet,
    rentang: areaName(t.area),
    judul: t.judul,
    tahap: t.tahap,
    yakin: t.yakin,
    sebab: t.sebab,
  };
}

function keHampir(h: HampirTabel): Hampir {
  return { jenis: h.bentuk.jenis, nama: h.bentuk.nama, lembar: h.sheet, rentang: areaName(h.area), kurang: h.kurang };
}

function ringkas(profil: Profil): ProfilRingkas {
  return {
    efisiensi: profil.efisiensi && { definisi: profil.efisiensi.rumus.id, bukti: profil.efisiensi.bukti },
    kategori: [...profil.skala].map(([t, k]) => ({
      lembar: t.sheet,
      rentang: areaName(t.area),
      skala: k.skala.id,
      bukti: k.bukti,
    })),
  };
}

/** Formulas in tables whose result the file does not hold: nothing is guessed from them. */
function belumDihitung(snapshot: Snapshot, tabel: readonly Tabel[]): TakDiperiksa[] {
  return tabel.flatMap((t) => {
    const rows = snapshot.sheets.find((s) => s.name === t.sheet)?.rows;
    const sel: string[] = [];
    for (let row = t.area.top; row <= t.area.bottom; row++) {
      for (const [col, cell] of rows?.get(row) ?? []) {
        if (cell.formula !== undefined && cell.value === null && areaContains(t.area, { row, col }))
          sel.push(cellName({ row, col }));
      }
    }
    const pertama = sel[0];
    if (pertama === undefined) return [];
    const sebab = `${sel.length} rumus belum dihitung; buka dan simpan dahulu di Excel`;
    return [{ lembar: t.sheet, rentang: sel.length === 1 ? pertama : areaName(t.area), sebab }];
  });
}
