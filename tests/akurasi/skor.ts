/** Counts of one workbook or, added up, of many; and the figures that follow from them. */
export type Skor = {
  readonly tabelDikenal: number;
  readonly tabelSemua: number;
  /** Known findings in scope, by family: how many there are, how many were named. */
  readonly recall: Readonly<Record<string, Bagian>>;
  readonly recallPasti: Bagian;
  readonly presisi: Bagian;
  readonly presisiSalah: Bagian;
  /** Right findings that name only what another finding already named. */
  readonly ganda: number;
  readonly ikut: number;
  readonly netral: number;
};

/** `kena` out of `dari`. */
export type Bagian = { readonly kena: number; readonly dari: number };

/** The figures that may not fall (ganda: not rise), each 0..1 in thousandths; null where nothing was there to count. */
export type Angka = {
  readonly tabel: number | null;
  readonly recall: number | null;
  readonly recallPasti: number | null;
  readonly presisi: number | null;
  readonly presisiSalah: number | null;
  readonly ganda: number | null;
};

const plus = (a: Bagian, b: Bagian): Bagian => ({ kena: a.kena + b.kena, dari: a.dari + b.dari });
const KOSONG: Bagian = { kena: 0, dari: 0 };

export function jumlahkan(skor: readonly Skor[]): Skor {
  const sum = (pick: (s: Skor) => number) => skor.reduce((n, s) => n + pick(s), 0);
  const add = (pick: (s: Skor) => Bagian | undefined) => skor.reduce((n, s) => plus(n, pick(s) ?? KOSONG), KOSONG);
  const kelompok = [...new Set(skor.flatMap((s) => Object.keys(s.recall)))].sort();
  return {
    tabelDikenal: sum((s) => s.tabelDikenal),
    tabelSemua: sum((s) => s.tabelSemua),
    recall: Object.fromEntries(kelompok.map((nama) => [nama, add((s) => s.recall[nama])])),
    recallPasti: add((s) => s.recallPasti),
    presisi: add((s) => s.presisi),
    presisiSalah: add((s) => s.presisiSalah),
    ganda: sum((s) => s.ganda),
    ikut: sum((s) => s.ikut),
    netral: sum((s) => s.netral),
  };
}

export function angka(skor: Skor): Angka {
  const share = ({ kena, dari }: Bagian) => (dari === 0 ? null : Math.round((1000 * kena) / dari) / 1000);
  return {
    tabel: share({ kena: skor.tabelDikenal, dari: skor.tabelSemua }),
    recall: share(Object.values(skor.recall).reduce(plus, KOSONG)),
    recallPasti: share(skor.recallPasti),
    presisi: share(skor.presisi),
    presisiSalah: share(skor.presisiSalah),
    ganda: share({ kena: skor.ganda, dari: skor.presisi.kena }),
  };
}
