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

/** A break: the number that does not follow, and the one before it in its run. */
export type Putus<T> = { readonly butir: T; readonly sebelum: T };

/**
 * The first break of each run. A run begins at its first member (1, A, I, 3.1), or anywhere if `bebas`, and may begin
 * again at any time; a number may be repeated, and 3.1 stands for 3. None where most numbers do not follow at all.
 */
export function putusNomor<T extends { readonly teks: string }>(butir: readonly T[], bebas: boolean): Putus<T>[] {
  const akhir = new Map<string, { readonly urutan: number; readonly butir: T; readonly putus: boolean }>();
  const putus: Putus<T>[] = [];
  let lanjut = 0;
  let meleset = 0;
  for (const b of butir) {
    const cara = bacaNomor(b.teks);
    const sambung = cara.find((c) => menyambung(akhir.get(c.deret)?.urutan, c.urutan));
    const mulai = cara.find((c) => c.urutan === 1 || (bebas && !akhir.has(c.deret)));
    const nomor = sambung ?? mulai ?? cara[0];
    if (!nomor) continue;
    const lama = akhir.get(nomor.deret);
    if (sambung ?? mulai) lanjut += 1;
    else if (lama) meleset += 1;
    if (!sambung && !mulai && lama && !lama.putus) putus.push({ butir: b, sebelum: lama.butir });
    const urutan = sambung ? terbaca(lama?.urutan, nomor.urutan) : nomor.urutan;
    // A run that does not begin at its first member continues one that stands elsewhere: nothing is said of it.
    akhir.set(nomor.deret, { urutan, butir: b, putus: sambung ? (lama?.putus ?? false) : !mulai });
    for (let induk = nomor.induk; induk; induk = induk.induk) {
      const atas = akhir.get(induk.deret);
      if (atas) akhir.set(induk.deret, { ...atas, urutan: induk.urutan, butir: b });
    }
  }
  return meleset > lanjut ? [] : putus;
}

function menyambung(lama: number | undefined, baru: number): boolean {
  return lama !== undefined && [lama, lama + 1].includes(terbaca(lama, baru));
}

/** Excel shows 1.10 as 1,1: after 1,9 it means ten. */
function terbaca(lama: number | undefined, baru: number): number {
  return lama !== undefined && baru * 10 === lama + 1 ? baru * 10 : baru;
}
