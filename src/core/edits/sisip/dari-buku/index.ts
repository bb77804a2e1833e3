import type { Skala } from "../../../lkjip/kategori";
import type { Tabel } from "../../../recognize";
import { cellAt, type Address, type Snapshot } from "../../../workbook";
import { BIDANG, type Bidang, type Kunci, type Tempat } from "../acuan";
import { BIDANG_KANTOR, isiBidang } from "../konteks";
import type { IsiLaporan, Kantor } from "../isi";
import { LABEL_ISIAN } from "../tabel/isian";
import { JUDUL_BATAS } from "../tabel/skala";
import { posDariBuku } from "./anggaran";
import { sasaranDariBuku } from "./indikator";

/** What a workbook holds for new tables: figures and texts, and in which cells new formulas may follow them. */
export type IsiBuku = {
  readonly isi: IsiLaporan;
  readonly tempat: Tempat;
  /** The scale that it prints, whose words the new tables use. */
  readonly skala: Skala | null;
};

/** `kantor`: what is known of the office; what an earlier sheet Isian of ours says goes before it. */
export function isiDariBuku(snapshot: Snapshot, tabel: readonly Tabel[], kantor: Kantor): IsiBuku {
  const sasaran = sasaranDariBuku(tabel);
  const pos = posDariBuku(tabel);
  const isian = bacaIsian(snapshot);
  const cetakan = tabel.find((t) => t.skala !== null);
  return {
    isi: {
      kantor: kantorDari(kantor, isian, snapshot),
      sasaran: sasaran.isi,
      pos: pos.isi,
      nrr: [],
      sakip: [],
    },
    tempat: {
      sel: new Map<Kunci, Address>([...sasaran.sel, ...pos.sel]),
      skala: cetakan ? skalaKami(snapshot, cetakan.sheet) : null,
      isian,
      nama: new Map(),
    },
    skala: cetakan?.skala ?? null,
  };
}

/** The fields of a sheet Isian that an earlier run made, by its labels. */
function bacaIsian(snapshot: Snapshot): Map<Bidang, Address> {
  const sheet = snapshot.sheets.find((s) => s.name === "Isian");
  const hasil = new Map<Bidang, Address>();
  for (const [row, cells] of sheet?.rows ?? []) {
    const label = cells.get(0)?.value;
    const bidang = BIDANG.find((b) => LABEL_ISIAN[b] === label);
    if (bidang) hasil.set(bidang, { sheet: "Isian", row, col: 1 });
  }
  return hasil.has("Tahun") ? hasil : new Map<Bidang, Address>();
}

function kantorDari(kantor: Kantor, isian: ReadonlyMap<Bidang, Address>, snapshot: Snapshot): Kantor {
  const sheet = snapshot.sheets.find((s) => s.name === "Isian");
  const tertulis = [...isian].flatMap(([bidang, { row, col }]) => {
    const value = sheet ? cellAt(sheet, row, col).value : null;
    const bawaan = isiBidang(kantor, bidang);
    return typeof value === typeof bawaan ? [[BIDANG_KANTOR[bidang], value] as const] : [];
  });
  return { ...kantor, ...Object.fromEntries(tertulis) };
}

/** The helper columns of a scale that an earlier run made; a scale of another hand has none. */
function skalaKami(snapshot: Snapshot, nama: string): Tempat["skala"] {
  const sheet = snapshot.sheets.find((s) => s.name === nama);
  for (const [row, cells] of sheet?.rows ?? []) {
    for (const [col, { value }] of cells) {
      if (value !== JUDUL_BATAS) continue;
      let bottom = row;
      while (sheet && typeof cellAt(sheet, bottom + 1, col).value === "number") bottom += 1;
      const kolom = (left: number) => ({ top: row + 1, left, bottom, right: left });
      return bottom > row ? { sheet: nama, batas: kolom(col), kategori: kolom(col + 1) } : null;
    }
  }
  return null;
}
