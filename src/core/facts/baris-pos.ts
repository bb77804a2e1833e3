import { selPeran, susunan, type Baris, type Tabel } from "../recognize";
import { bacaKode, type Kode } from "./kode";
import { disebutProgram, kataPos } from "./nama-pos";

/** A row of a budget table that is about one line of the budget, and its way down from the program. */
export type BarisPos = {
  readonly tabel: Tabel;
  readonly baris: Baris;
  readonly kode: Kode;
  readonly kata: readonly string[];
  /** The program it belongs to; null for the program itself. */
  readonly program: BarisPos | null;
  /** The kegiatan it stands below, where the table prints one. */
  readonly kegiatan: readonly string[];
};

/** The lines that a budget table prints, and its row for all of them together. */
export type IsiPos = { readonly pos: readonly BarisPos[]; readonly jumlah: Baris | null };

/** Reads the lines of a budget table: the rows called programs (else those of the highest level) and what is below them. */
export function isiPos(tabel: Tabel): IsiPos {
  let hasil = ingatan.get(tabel);
  if (!hasil) ingatan.set(tabel, (hasil = bacaPos(tabel)));
  return hasil;
}

const ingatan = new WeakMap<Tabel, IsiPos>();

function bacaPos(tabel: Tabel): IsiPos {
  const { rincian, hierarki } = susunan(tabel);
  const yakin = hierarki.cocok * 2 >= hierarki.dari;
  const induk = new Map<Baris, Baris>();
  for (const r of rincian) if (r.jenis === "induk" && yakin) for (const anak of r.anak) induk.set(anak, r.induk);
  const data = tabel.baris.filter((b) => b.jenis === "data" && b.nama !== "");
  const bernama = data.filter((b) => disebutProgram(b.nama));
  const puncak = bernama.length > 0 ? bernama : data.filter((b) => yakin && !induk.has(b));
  const program = new Map(puncak.map((b) => [b, barisPos(tabel, b, null, null)]));
  const bawahan = data.flatMap((b): BarisPos[] => {
    const jalur = program.has(b) ? [] : keAtas(b, induk);
    const letak = jalur.findIndex((x) => program.has(x));
    const milik = program.get(jalur[letak] ?? b);
    return letak < 0 || !milik ? [] : [barisPos(tabel, b, milik, letak > 0 ? (jalur[0] ?? null) : null)];
  });
  const jumlah = rincian.find(
    (r) => r.jenis === "jumlah" && r.anak.length === puncak.length && r.anak.every((b) => program.has(b)),
  );
  return { pos: [...program.values(), ...bawahan], jumlah: jumlah?.induk ?? null };
}

/** The rows above a row, the nearest first. */
function keAtas(baris: Baris, induk: ReadonlyMap<Baris, Baris>): Baris[] {
  const hasil: Baris[] = [];
  for (let atas = induk.get(baris); atas; atas = induk.get(atas)) hasil.push(atas);
  return hasil;
}

function barisPos(tabel: Tabel, baris: Baris, program: BarisPos | null, kegiatan: Baris | null): BarisPos {
  // A running number such as 1.2 is no kode; only groups of two digits make one outside its own column.
  const kode = selPeran(tabel, baris, "kode")?.isi.tertulis ?? /^\d{1,2}[.:]\d{2}\b.*/.exec(baris.nomor)?.[0] ?? "";
  return {
    tabel,
    baris,
    kode: bacaKode(kode),
    kata: kataPos(baris.nama),
    program,
    kegiatan: kegiatan ? kataPos(kegiatan.nama) : [],
  };
}
