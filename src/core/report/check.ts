import type { Tabel } from "../recognize";
import { periksa, tinjau, TINGKAT, type HasilPeriksa, type Pilihan, type Temuan, type TemuanDitinjau } from "../rules";
import { TABEL_WAJIB } from "../tables/wajib";
import { addressKey, areaContains, areaName, cellName, type Address, type Snapshot } from "../workbook";
import type { Hasil, TakDiperiksa } from "./hasil";
import { angkaKunci } from "./kunci";
import { sematan } from "./profil-json";
import { ringkasHampir, ringkasIndikator, ringkasProfil, ringkasTabel } from "./ringkas";
import { unitDanTahun } from "../facts/unit";

/** Checks a workbook, as plain data for people and programs: the worst finding first. */
export function check(snapshot: Snapshot, pilihan: Pilihan = {}): Hasil {
  const hasil = periksa(snapshot, pilihan);
  const { tabel, hampir, lepas, profil, temuan, belum, sesuai } = hasil;
  const salahSendiri = temuanSendiri(snapshot, hasil, pilihan);
  const ditinjau = new Map(tinjau(snapshot, hasil, pilihan.penerimaan).map((t) => [t.temuan, t]));
  const urut = urutkan(temuan, new Map(snapshot.sheets.map((s, i) => [s.name, i])));
  const takDiperiksa = belum.map((b) => ({ lembar: b.at.sheet, rentang: cellName(b.at), sebab: b.sebab }));
  return {
    ...unitDanTahun(snapshot, tabel),
    profil: ringkasProfil(profil),
    sematan: sematan(profil),
    indikator: ringkasIndikator(tabel, profil),
    tabel: tabel.map(ringkasTabel),
    hampir: hampir.map(ringkasHampir),
    takDiperiksa: [...takDiperiksa, ...belumDihitung(snapshot, tabel), ...pilihanLepas(lepas)],
    temuan: menurutTinjauan(urut, ditinjau, false).map(({ temuan: t, pengenal, lapuk }) => ({
      ...t,
      tabel: tabelDari(tabel, t.at),
      pengenal,
      ...(lapuk && ({ lapuk } as const)),
      ...(salahSendiri && !salahSendiri.has(kunciTemuan(t)) && ({ menyimpang: true } as const)),
    })),
    diterima: menurutTinjauan(urut, ditinjau, true).flatMap(({ temuan: t, pengenal, diterima }) =>
      diterima ? [{ ...t, tabel: tabelDari(tabel, t.at), pengenal, diterima }] : [],
    ),
    sesuai,
    kunci: angkaKunci(tabel),
    tabelKurang: tabelKurang(hasil),
  };
}

/** What is found by the office's own conventions; null where no other are pinned. */
function temuanSendiri(
  snapshot: Snapshot,
  { temuan }: HasilPeriksa,
  { profil = {}, tabel = [] }: Pilihan,
): ReadonlySet<string> | null {
  if (Object.keys(profil).length === 0 || temuan.length === 0) return null;
  return new Set(periksa(snapshot, { tabel }).temuan.map(kunciTemuan));
}

/** The findings of a list, in its order, that are accepted or that are not. */
function menurutTinjauan(
  temuan: readonly Temuan[],
  ditinjau: ReadonlyMap<Temuan, TemuanDitinjau>,
  diterima: boolean,
): TemuanDitinjau[] {
  return temuan.flatMap((t) => ditinjau.get(t) ?? []).filter((t) => (t.diterima !== null) === diterima);
}

/** A table that a person marked is not forgotten in silence; what was to be ignored simply stands there again. */
function pilihanLepas(lepas: HasilPeriksa["lepas"]): TakDiperiksa[] {
  return lepas.flatMap(({ lembar, area, jenis }) => {
    const sebab = "kepala tabel yang ditandai sendiri berubah atau tidak ada lagi; tandai sekali lagi";
    return jenis === null ? [] : [{ lembar, rentang: areaName(area), sebab }];
  });
}

function kunciTemuan({ aturan, at }: Temuan): string {
  return `${aturan} ${addressKey(at)}`;
}

/** A table that is nearly recognised is there: what it lacks is told elsewhere. */
function tabelKurang({ tabel, hampir }: HasilPeriksa): string[] {
  const ada = new Set([...tabel, ...hampir].map((t) => t.bentuk.jenis));
  return TABEL_WAJIB.filter(({ jenis }) => !jenis.some((j) => ada.has(j))).map(({ nama }) => nama);
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

/**
 * Formulas in tables whose result the file does not hold: nothing is guessed from them. One that says "" itself may have
 * no result because there is none yet.
 */
function belumDihitung(snapshot: Snapshot, tabel: readonly Tabel[]): TakDiperiksa[] {
  return tabel.flatMap((t) => {
    if (t.bentuk.jenis === "lainnya") return [];
    const rows = snapshot.sheets.find((s) => s.name === t.sheet)?.rows;
    const sel: string[] = [];
    for (let row = t.area.top; row <= t.area.bottom; row++) {
      for (const [col, cell] of rows?.get(row) ?? []) {
        const kosong = cell.formula?.includes('""') === false && cell.value === null;
        if (kosong && areaContains(t.area, { row, col })) sel.push(cellName({ row, col }));
      }
    }
    const pertama = sel[0];
    if (pertama === undefined) return [];
    const sebab = `${sel.length} rumus belum dihitung; buka dan simpan dahulu di Excel`;
    return [{ lembar: t.sheet, rentang: sel.length === 1 ? pertama : areaName(t.area), sebab }];
  });
}
