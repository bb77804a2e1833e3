import { ejaBaku } from "../../lkjip/istilah";
import { recognize, type Baris, type Tabel } from "../../recognize";
import { areaName, cellName, type Snapshot } from "../../workbook";

/** A figure or text that stands otherwise in the newer version; the cell is that of the newer one. */
export type NilaiBerubah = {
  readonly baris: string;
  readonly kolom: string;
  readonly sel: string;
  readonly dulu: string;
  readonly kini: string;
};

/** What became of one table between two versions; places are those of the newer one, of a lost table the older. */
export type TabelBerubah = {
  readonly status: "baru" | "hilang" | "berubah";
  readonly jenis: string;
  readonly nama: string;
  readonly judul: string | null;
  readonly lembar: string;
  readonly rentang: string;
  readonly barisBaru: readonly string[];
  readonly barisHilang: readonly string[];
  readonly kolomBaru: readonly string[];
  readonly kolomHilang: readonly string[];
  readonly nilai: readonly NilaiBerubah[];
};

/** Two versions of a workbook, table by table; equal tables are only counted, wherever they were moved to. */
export type Banding = { readonly sama: number; readonly tabel: readonly TabelBerubah[] };

export function bandingkanVersi(lama: Snapshot, baru: Snapshot): Banding {
  const [dulu, kini] = [lama, baru].map((s) => recognize(s).tabel.filter((t) => t.bentuk.jenis !== "lainnya"));
  const pasangan = pasangkan(dulu ?? [], kini ?? []);
  const terpakai = new Set(pasangan.values());
  const berubah = (kini ?? []).map((t) => {
    const asal = pasangan.get(t);
    return asal ? bandingkanTabel(asal, t) : sendiri("baru", t);
  });
  const hilang = (dulu ?? []).filter((t) => !terpakai.has(t)).map((t) => sendiri("hilang", t));
  const tabel = [...berubah.filter((t) => t !== null), ...hilang];
  return { sama: berubah.filter((t) => t === null).length, tabel };
}

/** Each newer table with the older one it comes from: by kind and caption, then sheet, then what is left of the kind. */
function pasangkan(dulu: readonly Tabel[], kini: readonly Tabel[]): Map<Tabel, Tabel> {
  const hasil = new Map<Tabel, Tabel>();
  const sisa = new Set(dulu);
  const syarat: readonly ((a: Tabel, b: Tabel) => boolean)[] = [
    (a, b) => a.sheet === b.sheet && sejudul(a, b),
    sejudul,
    (a, b) => a.sheet === b.sheet,
    () => true,
  ];
  for (const cocok of syarat) {
    for (const t of kini) {
      if (hasil.has(t)) continue;
      const asal = [...sisa].find((s) => s.bentuk.jenis === t.bentuk.jenis && cocok(s, t));
      if (!asal) continue;
      hasil.set(t, asal);
      sisa.delete(asal);
    }
  }
  return hasil;
}

function sejudul(a: Tabel, b: Tabel): boolean {
  return a.judul !== null && b.judul !== null && ejaBaku(a.judul) === ejaBaku(b.judul);
}

function bandingkanTabel(dulu: Tabel, kini: Tabel): TabelBerubah | null {
  const [barisDulu, barisKini] = [dulu, kini].map((t) => berkunci(t.baris, (b) => ejaBaku(b.nama)));
  const [kolomDulu, kolomKini] = [dulu, kini].map((t) => berkunci(t.kolom, (k) => `${k.peran} ${k.tahun ?? ""}`));
  if (!barisDulu || !barisKini || !kolomDulu || !kolomKini) return null;
  const nilai: NilaiBerubah[] = [];
  for (const [kunci, b] of barisKini) {
    const asal = barisDulu.get(kunci);
    if (!asal) continue;
    for (const [kunciKolom, k] of kolomKini) {
      const kolomAsal = kolomDulu.get(kunciKolom);
      const [x, y] = [kolomAsal && asal.sel[dulu.kolom.indexOf(kolomAsal)], b.sel[kini.kolom.indexOf(k)]];
      if (!x || !y || y.dariAtas || x.isi.tertulis.trim() === y.isi.tertulis.trim()) continue;
      const [lama, baru] = [x, y].map((s) => (s.isi.jenis === "kosong" ? "(kosong)" : s.isi.tertulis.trim()));
      nilai.push({ baris: namaBaris(b), kolom: k.judul, sel: cellName(y.at), dulu: lama ?? "", kini: baru ?? "" });
    }
  }
  const beda = {
    barisBaru: kurang(barisKini, barisDulu).map(namaBaris),
    barisHilang: kurang(barisDulu, barisKini).map(namaBaris),
    kolomBaru: kurang(kolomKini, kolomDulu).map((k) => k.judul),
    kolomHilang: kurang(kolomDulu, kolomKini).map((k) => k.judul),
    nilai,
  };
  return Object.values(beda).every((d) => d.length === 0) ? null : { ...sendiri("berubah", kini), ...beda };
}

/** Under their key, the second of one key apart from the first. */
function berkunci<T>(isi: readonly T[], kunci: (t: T) => string): Map<string, T> {
  const hasil = new Map<string, T>();
  for (const satu of isi) {
    let ke = 1;
    while (hasil.has(`${kunci(satu)} #${ke}`)) ke++;
    hasil.set(`${kunci(satu)} #${ke}`, satu);
  }
  return hasil;
}

function kurang<T>(dari: ReadonlyMap<string, T>, yang: ReadonlyMap<string, T>): T[] {
  return [...dari].flatMap(([kunci, satu]) => (yang.has(kunci) ? [] : [satu]));
}

function namaBaris(b: Baris): string {
  return b.nama === "" ? `baris ${b.row + 1}` : b.nama;
}

function sendiri(status: TabelBerubah["status"], t: Tabel): TabelBerubah {
  return {
    status,
    jenis: t.bentuk.jenis,
    nama: t.bentuk.nama,
    judul: t.judul,
    lembar: t.sheet,
    rentang: areaName(t.area),
    barisBaru: [],
    barisHilang: [],
    kolomBaru: [],
    kolomHilang: [],
    nilai: [],
  };
}
