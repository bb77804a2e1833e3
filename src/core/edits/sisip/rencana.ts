import type { Edit, LembarBaru, Snapshot } from "../../workbook";
import type { NamaBaku, Tempat } from "./acuan";
import { tabelBaku } from "./daftar";
import type { IsiLaporan, PilihanSisip } from "./isi";
import { ID_TABEL, type IdTabel } from "./jenis";
import { susunLembar, tempatKosong } from "./susun";

/** One table, or the linked set of all of them. */
export type JenisSisip = IdTabel | "bab3";

/** What a person asks for. */
export type MintaSisip = {
  readonly jenis: JenisSisip;
  readonly isi: IsiLaporan;
  readonly pilihan: PilihanSisip;
  /** Cells of the workbook that the new tables follow; absent: none. A set brings its own figures and follows none. */
  readonly tempat?: Tempat;
};

/** The sheets to add, each an edit, and their names in the order of the tabs. */
export type RencanaSisip = {
  readonly edit: readonly Extract<Edit, { kind: "lembar" }>[];
  readonly lembar: readonly string[];
};

/** Plans new sheets with the table that is asked for and those it needs. Sheets that are there keep their names. */
export function rencanaSisip(snapshot: Snapshot, minta: MintaSisip): RencanaSisip {
  const semua = minta.jenis === "bab3";
  const tempat = semua ? tempatKosong() : (minta.tempat ?? tempatKosong());
  const tabel = semua ? ID_TABEL : denganPerlu(minta.jenis, tempat);
  const nama = penamaan(snapshot);
  const peta = new Map(tabel.map((id) => [id, nama(tabelBaku(id).lembar)]));
  const lembar = susunLembar(
    {
      tabel,
      isian: semua ? nama("Isian") : null,
      grafik: semua ? nama("Grafik") : null,
      lembar: (id) => peta.get(id) ?? tabelBaku(id).lembar,
      asal: () => undefined,
      isi: minta.isi,
      pilihan: minta.pilihan,
      tempat,
      namaTerpakai: namaTerpakai(snapshot),
    },
    snapshot,
  );
  return { edit: lembar.map((l: LembarBaru) => ({ kind: "lembar", lembar: l })), lembar: lembar.map((l) => l.name) };
}

/** The table with those that have to be there before it; a scale that the workbook holds as ours is not made again. */
function denganPerlu(id: IdTabel, { skala }: Tempat): readonly IdTabel[] {
  const perlu = (tabelBaku(id).perlu ?? []).filter((p) => p !== "skala" || skala === null);
  return [id, ...perlu];
}

/** Names for new sheets: the usual one, or with a number behind it where that is taken. Excel ignores capitals. */
function penamaan(snapshot: Snapshot): (nama: string) => string {
  const terpakai = new Set(snapshot.sheets.map((s) => s.name.toLowerCase()));
  return (nama) => {
    let hasil = nama;
    for (let ke = 2; terpakai.has(hasil.toLowerCase()); ke++) hasil = `${nama} (${ke})`;
    terpakai.add(hasil.toLowerCase());
    return hasil;
  };
}

/** Names of cells that the workbook defines already: the new tables then refer to theirs by address. */
function namaTerpakai({ nama }: Snapshot): (apa: NamaBaku) => boolean {
  return (apa) => nama?.has(apa.toLowerCase()) === true;
}
