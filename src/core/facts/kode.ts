/** A kode rekening of urusan 7.01 (kecamatan), told apart: 7.01.03.2.06.0004 is program 3, rincian "2.6.4". */
export type Kode = {
  readonly program: number | null;
  /** The kegiatan or sub kegiatan behind the program; null for the program itself. */
  readonly rincian: string | null;
};

const TANPA_KODE: Kode = { program: null, rincian: null };

/** Every kegiatan begins with this group: 2 stands for the kabupaten's part of the urusan. */
const KEWENANGAN = 2;

/**
 * Reads a kode without what offices write differently: leading zeros (0004 or 04), blanks or colons between the groups,
 * an office's own groups before 7.01, groups of nought at the end, only the groups behind the program.
 */
export function bacaKode(teks: string): Kode {
  const bagian = teks.split(/[^0-9a-z]+/i).filter((s) => s !== "" && !/^x+$/i.test(s));
  if (bagian.some((s) => !/^\d+$/.test(s))) return TANPA_KODE;
  while (Number(bagian.at(-1)) === 0 && bagian.length > 0) bagian.pop();
  const angka = bagian.map(Number);
  const urusan = angka.map((n, i) => n === 7 && angka[i + 1] === 1 && berprogram(bagian, i + 2)).lastIndexOf(true);
  if (urusan >= 0) return { program: angka[urusan + 2] ?? null, rincian: rincian(angka.slice(urusan + 3)) };
  const milik = rincian(berkegiatan(bagian, 1) ? angka.slice(1) : berkegiatan(bagian, 0) ? angka : []);
  return milik === null ? TANPA_KODE : { program: berkegiatan(bagian, 1) ? (angka[0] ?? null) : null, rincian: milik };
}

/** Whether the number of a program stands here: at the end, or before its kegiatan. */
function berprogram(bagian: readonly string[], i: number): boolean {
  return i === bagian.length - 1 || Number(bagian[i + 1]) === KEWENANGAN;
}

/** Whether a kegiatan begins here: 2 without a nought before it (02 is a program), and its own number. */
function berkegiatan(bagian: readonly string[], i: number): boolean {
  return bagian[i] === String(KEWENANGAN) && i + 1 < bagian.length;
}

/** A kegiatan has two groups, a sub kegiatan three. */
function rincian(angka: readonly number[]): string | null {
  return angka[0] === KEWENANGAN && (angka.length === 2 || angka.length === 3) ? angka.join(".") : null;
}
