/** One way to read a running number: its kind and what stands before its last part ("3." of 3.1), and its place. */
export type NomorUrut = { readonly deret: string; readonly urutan: number; readonly induk: NomorUrut | null };

const ROMAWI: ReadonlyMap<string, number> = new Map([
  ["I", 1],
  ["V", 5],
  ["X", 10],
  ["L", 50],
]);

/** The ways to read "3.", "3.1", "(2)", "B." or "IV"; none for anything else. */
export function bacaNomor(teks: string): readonly NomorUrut[] {
  const inti = teks
    .trim()
    .replace(/^\((.*)\)$/, "$1")
    .replace(/[.)]+$/, "");
  if (/^\d{1,3}([.,]\d{1,3})*$/.test(inti)) return [berangka(inti.split(/[.,]/).map(Number))];
  if (!/^([A-Z]{1,5}|[a-z])$/.test(inti)) return [];
  const romawi = nilaiRomawi(inti);
  const huruf = inti.length === 1 ? inti.toLowerCase().charCodeAt(0) - 96 : null;
  const gaya = inti === inti.toUpperCase() ? "besar" : "kecil";
  return [
    ...(romawi === null ? [] : [{ deret: "romawi", urutan: romawi, induk: null }]),
    ...(huruf === null ? [] : [{ deret: gaya, urutan: huruf, induk: null }]),
  ];
}

function berangka(bagian: readonly number[]): NomorUrut {
  const atas = bagian.slice(0, -1);
  return {
    deret: `angka ${atas.join(".")}`,
    urutan: bagian.at(-1) ?? 0,
    induk: atas.length > 0 ? berangka(atas) : null,
  };
}

function nilaiRomawi(teks: string): number | null {
  const nilai = Array.from(teks, (huruf) => ROMAWI.get(huruf));
  let jumlah = 0;
  for (const [i, n] of nilai.entries()) {
    if (n === undefined) return null;
    jumlah += n < (nilai[i + 1] ?? 0) ? -n : n;
  }
  return jumlah;
}

/** A numbered cell; rows of one `kelompok` may repeat its number. */
export type Bernomor = { readonly teks: string; readonly kelompok: string };

/** A break: the number that does not follow, and the one before it in its run. */
export type Putus<T> = { readonly butir: T; readonly sebelum: T };

/** Where a run stands: its last number, which numbers may come next, and whether nothing more is said of it. */
type Keadaan<T> = {
  readonly urutan: number;
  readonly butir: T;
  readonly harap: readonly number[];
  readonly diam: boolean;
};

/**
 * The first break of each run. A run begins at its first member (1, A, I, 3.1) and may begin again at any time; 3.1
 * stands for 3, and after a wrong number either count may go on. None where most numbers do not follow, and none for
 * repeated numbers where the column repeats them more than once.
 */
export function putusNomor<T extends Bernomor>(butir: readonly T[]): Putus<T>[] {
  const keadaan = new Map<string, Keadaan<T>>();
  const putus: Putus<T>[] = [];
  let lanjut = 0;
  let lompat = 0;
  let ganda = 0;
  for (const b of butir) {
    const cara = bacaNomor(b.teks);
    const sambung = cara.find((c) => menyambung(keadaan.get(c.deret), c, b));
    const nomor = sambung ?? cara.find((c) => c.urutan === 1) ?? cara[0];
    if (!nomor) continue;
    const lama = keadaan.get(nomor.deret);
    const ikut = sambung !== undefined || nomor.urutan === 1;
    const urutan = sambung && lama ? terbaca(lama, nomor) : nomor.urutan;
    if (ikut) lanjut += 1;
    else if (lama?.urutan === urutan) ganda += 1;
    else if (lama) lompat += 1;
    if (!ikut && lama && !lama.diam) putus.push({ butir: b, sebelum: lama.butir });
    const harap = ikut || !lama ? [urutan + 1] : [urutan + 1, ...lama.harap.slice(0, 1).map((n) => n + 1)];
    // A run that does not begin at its first member continues one that stands elsewhere: nothing is said of it.
    keadaan.set(nomor.deret, { urutan, butir: b, harap, diam: sambung ? (lama?.diam ?? false) : !ikut });
    for (let induk = nomor.induk; induk; induk = induk.induk) {
      const atas = keadaan.get(induk.deret);
      if (atas) keadaan.set(induk.deret, { ...atas, urutan: induk.urutan, butir: b, harap: [induk.urutan + 1] });
    }
  }
  if (lompat + ganda > lanjut) return [];
  return ganda > 1 ? putus.filter((p) => p.butir.teks !== p.sebelum.teks) : putus;
}

function menyambung<T extends Bernomor>(lama: Keadaan<T> | undefined, baru: NomorUrut, b: T): boolean {
  if (!lama) return false;
  const berulang = baru.urutan === lama.urutan && b.kelompok === lama.butir.kelompok;
  return berulang || lama.harap.includes(terbaca(lama, baru));
}

/** Excel shows 1.10 as 1,1: where its tenth part is due, 1,1 means that one. */
function terbaca(lama: { readonly harap: readonly number[] }, { urutan, induk }: NomorUrut): number {
  return induk !== null && lama.harap.includes(urutan * 10) ? urutan * 10 : urutan;
}
