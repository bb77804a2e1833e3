/** A stream of chance that a seed repeats exactly; a branch by name does not disturb its parent. */
export type Acak = {
  /** A whole number, both bounds included. */
  bulat(dari: number, sampai: number): number;
  peluang(p: number): boolean;
  /** Throws on an empty list. */
  pilih<T>(daftar: readonly T[]): T;
  kocok<T>(daftar: readonly T[]): T[];
  /** `banyak` different members in their order in the list. */
  ambil<T>(daftar: readonly T[], banyak: number): T[];
  cabang(nama: string): Acak;
};

export function buatAcak(benih: string): Acak {
  let keadaan = hash(benih);
  // mulberry32: short, and good enough to choose words by.
  const pecahan = () => {
    keadaan = (keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const bulat = (dari: number, sampai: number) => dari + Math.floor(pecahan() * (sampai - dari + 1));
  const kocok = <T>(daftar: readonly T[]): T[] => {
    const hasil = [...daftar];
    for (let i = hasil.length - 1; i > 0; i--) {
      const j = bulat(0, i);
      [hasil[i], hasil[j]] = [hasil[j] as T, hasil[i] as T];
    }
    return hasil;
  };
  return {
    bulat,
    peluang: (p) => pecahan() < p,
    pilih: (daftar) => {
      if (daftar.length === 0) throw new Error("Nothing to choose from");
      return daftar[bulat(0, daftar.length - 1)] as (typeof daftar)[number];
    },
    kocok,
    ambil: (daftar, banyak) => {
      const terpilih = new Set(kocok(daftar.map((_, i) => i)).slice(0, banyak));
      return daftar.filter((_, i) => terpilih.has(i));
    },
    cabang: (nama) => buatAcak(`${benih}/${nama}`),
  };
}

function hash(teks: string): number {
  let h = 0x811c9dc5;
  for (const huruf of teks) h = Math.imul(h ^ (huruf.codePointAt(0) ?? 0), 0x01000193);
  return h ^ (h >>> 13);
}
