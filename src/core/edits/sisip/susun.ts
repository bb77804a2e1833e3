import { cellAt, type Address, type LembarBaru, type Snapshot } from "../../workbook";
import type { NamaBaku, Tempat } from "./acuan";
import { tabelBaku, URUTAN_SUSUN } from "./daftar";
import { ID_TABEL, type IdTabel } from "./jenis";
import type { IsiLaporan, PilihanSisip } from "./isi";
import type { Konteks } from "./konteks";
import type { Naskah } from "./naskah";
import { rampungkan } from "./rampung";
import { penghitung } from "./rumus/hitung";
import { susunGrafik } from "./tabel/grafik";
import { susunIsian } from "./tabel/isian";

/** What to make, and where each table goes: into a sheet of its own unless `asal` says where in one that is there. */
export type Permintaan = {
  readonly tabel: readonly IdTabel[];
  /** A sheet Isian for the office's fields, which the tables then follow. */
  readonly isian: string | null;
  readonly grafik: string | null;
  /** Name of the sheet of each table. */
  readonly lembar: (id: IdTabel) => string;
  readonly asal: (id: IdTabel) => Naskah["asal"] | undefined;
  readonly isi: IsiLaporan;
  readonly pilihan: PilihanSisip;
  /** What the workbook holds already and the tables shall follow. */
  readonly tempat: Tempat;
  /** Names of cells that the workbook has given already. */
  readonly namaTerpakai: (nama: NamaBaku) => boolean;
};

/** Nothing that the workbook holds already. */
export function tempatKosong(): Tempat {
  return { sel: new Map(), skala: null, isian: new Map(), nama: new Map() };
}

/** The sheets of a request in the order of their tabs, each formula with its result. */
export function susunLembar(minta: Permintaan, buku: Snapshot): readonly LembarBaru[] {
  const { isi, pilihan, namaTerpakai } = minta;
  const k: Konteks = { isi, pilihan, tempat: salinan(minta.tempat), namaTerpakai };
  const isian = minta.isian === null ? null : susunIsian(k, minta.isian);
  const jadi = new Map<IdTabel, Naskah>();
  for (const id of URUTAN_SUSUN) {
    if (minta.tabel.includes(id)) jadi.set(id, tabelBaku(id).susun(k, minta.lembar(id), minta.asal(id)));
  }
  const grafik = minta.grafik === null ? null : susunGrafik(k, minta.grafik);
  const urut = [isian, ...ID_TABEL.map((id) => jadi.get(id)), grafik].filter((n) => n !== null && n !== undefined);
  const nilai = penghitung({ sel: pembaca(urut, buku), nama: k.tempat.nama });
  return urut.map((n) => rampungkan(n, nilai));
}

function salinan({ sel, skala, isian, nama }: Tempat): Tempat {
  return { sel: new Map(sel), skala, isian: new Map(isian), nama: new Map(nama) };
}

/** Cells of the new sheets, else of the workbook. */
function pembaca(semua: readonly Naskah[], buku: Snapshot) {
  return ({ sheet, row, col }: Address) => {
    const baru = semua
      .find((n) => n.lembar === sheet)
      ?.sel.get(row)
      ?.get(col);
    if (baru) return baru;
    const lama = buku.sheets.find((s) => s.name === sheet);
    return lama ? cellAt(lama, row, col) : { value: null };
  };
}
