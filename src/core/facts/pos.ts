import type { Baris, Tabel } from "../recognize";
import type { Jenis } from "../tables";
import { isiPos, type BarisPos, type IsiPos } from "./baris-pos";
import type { Pos } from "./fakta";
import { kataDekat, samaKata } from "./nama-pos";

/** The whole office's line. */
export const JUMLAH: Pos = { nomor: 0, tingkat: "jumlah" };

/** Kinds whose rows are the lines of the budget. */
const BERPOS: ReadonlySet<Jenis> = new Set<Jenis>(["anggaran-program", "realisasi-anggaran"]);

/** Kinds whose rows are about something else, but may name the program whose money they state. */
export const MENYEBUT: ReadonlySet<Jenis> = new Set<Jenis>(["alokasi-sasaran", "kinerja-anggaran", "efisiensi"]);

/** Beyond so many names they are compared word for word only: no office has them, and every two would meet. */
const NAMA_TERBANYAK = 300;

/** The lines of all budget tables, each row with the line it is about; a row that cannot be told is not in the map. */
export type DaftarPos = {
  readonly isi: ReadonlyMap<Tabel, IsiPos>;
  readonly pos: ReadonlyMap<Baris, Pos>;
  /** The program that a text names; null for none, or several, of those the budget tables print. */
  readonly program: (kata: readonly string[]) => Pos | null;
};

/**
 * Tells which rows of several tables are about one line of the budget: by kode where both print one, else by name
 * within program and kegiatan. What is not certain (a name twice in a table, one name under two kode) is about none.
 */
export function daftarPos(tabel: readonly Tabel[]): DaftarPos {
  const isi = new Map(tabel.filter((t) => BERPOS.has(t.bentuk.jenis)).map((t) => [t, isiPos(t)]));
  const berbanding = tabel.filter((t) => BERPOS.has(t.bentuk.jenis) || MENYEBUT.has(t.bentuk.jenis)).length > 1;
  if (!berbanding) return { isi, pos: sendirian([...isi.values()].flatMap((i) => i.pos)), program: () => null };
  const semua = [...isi.values()].flatMap((i) => i.pos);
  const nama = penamaan();
  const pos = new Map<Baris, Pos>();
  const program = satukan(
    semua.filter((b) => b.program === null),
    (b) => b.kode.program,
    (b) => nama(b.kata),
  );
  tandai(program, "program", pos, 1);
  const bawahan = semua.filter((b) => b.program !== null && pos.has(b.program.baris));
  const milik = (b: BarisPos) => (b.program ? (pos.get(b.program.baris)?.nomor ?? 0) : 0);
  const rincian = satukan(
    bawahan,
    (b) => b.kode.rincian && `${milik(b)} ${b.kode.rincian}`,
    jalurNama(bawahan, (b) => `${milik(b)} ${nama(b.kata)}`, nama),
  );
  tandai(rincian, "rincian", pos, program.length + 1);
  const perNama = new Map<number, Set<Pos>>();
  for (const b of program.flat()) {
    const milikNama = perNama.get(nama(b.kata)) ?? new Set<Pos>();
    const satu = pos.get(b.baris);
    perNama.set(nama(b.kata), satu ? milikNama.add(satu) : milikNama);
  }
  const bernama = (kata: readonly string[]): Pos | null => {
    const [satu, ...lain] = perNama.get(nama(kata)) ?? [];
    return lain.length === 0 ? (satu ?? null) : null;
  };
  return { isi, pos, program: bernama };
}

/** The lines of a single table: there is nothing to join them with. */
function sendirian(baris: readonly BarisPos[]): Map<Baris, Pos> {
  return new Map(
    baris.map((b, i) => [b.baris, { nomor: i + 1, tingkat: b.program === null ? "program" : "rincian" }] as const),
  );
}

/** Where a name stands twice in one table, only the same name below the same kegiatan of a table as deep is meant. */
function jalurNama(
  baris: readonly BarisPos[],
  pendek: (b: BarisPos) => string,
  nama: (kata: readonly string[]) => number,
): (b: BarisPos) => string {
  const kembar = new Set<string>();
  const diTabel = new Map<Tabel, Set<string>>();
  for (const b of baris) {
    const sudah = diTabel.get(b.tabel) ?? new Set<string>();
    diTabel.set(b.tabel, sudah);
    if (sudah.has(pendek(b))) kembar.add(pendek(b));
    sudah.add(pendek(b));
  }
  const berkegiatan = new Set(baris.filter((b) => b.kegiatan.length > 0).map((b) => b.tabel));
  return (b) => (kembar.has(pendek(b)) ? `${pendek(b)} < ${nama(b.kegiatan)} ${berkegiatan.has(b.tabel)}` : pendek(b));
}

/** Joins rows of one name (unless they stand under several kode) and of one kode (unless their names say otherwise). */
function satukan(
  baris: readonly BarisPos[],
  kode: (b: BarisPos) => string | number | null,
  nama: (b: BarisPos) => string | number,
): BarisPos[][] {
  const bernama = baris.filter((b) => b.kata.length > 0);
  const milik = new Map(bernama.map((b) => [b, [b]]));
  for (const senama of kelompokkan(bernama, nama).values()) {
    if (banyakKode(senama, kode) <= 1) for (const b of senama.slice(1)) gabung(milik, senama[0], b);
  }
  for (const [k, sekode] of kelompokkan(bernama, kode)) {
    const acuan = k === null ? [] : sekode.slice(0, 1);
    for (const a of acuan) for (const b of sekode) if (kataDekat(a.kata, b.kata)) gabung(milik, a, b);
  }
  return [...new Set(milik.values())].filter(
    (satu) => new Set(satu.map((b) => b.tabel)).size === satu.length && banyakKode(satu, kode) <= 1,
  );
}

function banyakKode(baris: readonly BarisPos[], kode: (b: BarisPos) => string | number | null): number {
  return new Set(baris.map(kode).filter((k) => k !== null)).size;
}

/** Puts the smaller of two groups into the larger one. */
function gabung(milik: Map<BarisPos, BarisPos[]>, a: BarisPos | undefined, b: BarisPos): void {
  const [ka, kb] = [a && milik.get(a), milik.get(b)];
  if (!ka || !kb || ka === kb) return;
  const [besar, kecil] = ka.length < kb.length ? [kb, ka] : [ka, kb];
  for (const x of kecil) {
    besar.push(x);
    milik.set(x, besar);
  }
}

function kelompokkan<K>(baris: readonly BarisPos[], kunci: (b: BarisPos) => K): Map<K, BarisPos[]> {
  const hasil = new Map<K, BarisPos[]>();
  for (const b of baris) {
    const ada = hasil.get(kunci(b));
    if (ada) ada.push(b);
    else hasil.set(kunci(b), [b]);
  }
  return hasil;
}

function tandai(kelompok: readonly BarisPos[][], tingkat: Pos["tingkat"], pos: Map<Baris, Pos>, mulai: number): void {
  for (const [i, satu] of kelompok.entries()) {
    const milik: Pos = { nomor: mulai + i, tingkat };
    for (const b of satu) pos.set(b.baris, milik);
  }
}

/** Numbers names by their telling words, misspelt ones alike. */
function penamaan(): (kata: readonly string[]) => number {
  const dikenal: (readonly string[])[] = [];
  const perKata = new Map<string, number>();
  return (kata) => {
    const kunci = kata.join(" ");
    const ada = perKata.get(kunci);
    if (ada !== undefined) return ada;
    const mirip = dikenal.length < NAMA_TERBANYAK ? dikenal.findIndex((d) => samaKata(d, kata)) : -1;
    const nomor = mirip >= 0 ? mirip : dikenal.push(kata) - 1;
    perKata.set(kunci, nomor);
    return nomor;
  };
}
