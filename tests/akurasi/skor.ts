/** Counts of one workbook or, added up, of many; and the figures that follow from them. */
export type Skor = {
  /** Known tables in scope, by kind: how many there are, how many were recognised. */
  readonly tabel: Readonly<Record<string, Bagian>>;
  /** Tables of the kinds in scope that were reported where none is known. */
  readonly tabelKeliru: number;
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

/** The figures that may not fall (ganda and netral: not rise), each as `porsi` gives it. */
export type Angka = {
  readonly tabel: number | null;
  readonly recall: number | null;
  readonly recallPasti: number | null;
  readonly presisi: number | null;
  readonly presisiSalah: number | null;
  readonly ganda: number | null;
  /** Share of the findings that fall outside every known table: they harm nobody's precision, and help nobody. */
  readonly netral: number | null;
};

const plus = (a: Bagian, b: Bagian): Bagian => ({ kena: a.kena + b.kena, dari: a.dari + b.dari });
const KOSONG: Bagian = { kena: 0, dari: 0 };

export function jumlahkan(skor: readonly Skor[]): Skor {
  const sum = (pick: (s: Skor) => number) => skor.reduce((n, s) => n + pick(s), 0);
  const add = (pick: (s: Skor) => Bagian | undefined) => skor.reduce((n, s) => plus(n, pick(s) ?? KOSONG), KOSONG);
  const addByName = (pick: (s: Skor) => Skor["tabel"]) => {
    const names = [...new Set(skor.flatMap((s) => Object.keys(pick(s))))].sort();
    return Object.fromEntries(names.map((nama) => [nama, add((s) => pick(s)[nama])]));
  };
  return {
    tabel: addByName((s) => s.tabel),
    tabelKeliru: sum((s) => s.tabelKeliru),
    recall: addByName((s) => s.recall),
    recallPasti: add((s) => s.recallPasti),
    presisi: add((s) => s.presisi),
    presisiSalah: add((s) => s.presisiSalah),
    ganda: sum((s) => s.ganda),
    ikut: sum((s) => s.ikut),
    netral: sum((s) => s.netral),
  };
}

/** `kena` over `dari`, 0..1 in thousandths; null where nothing was there to count. */
export function porsi({ kena, dari }: Bagian): number | null {
  return dari === 0 ? null : Math.round((1000 * kena) / dari) / 1000;
}

export function angka(skor: Skor): Angka {
  const tabel = Object.values(skor.tabel).reduce(plus, KOSONG);
  return {
    tabel: porsi({ kena: tabel.kena, dari: tabel.dari + skor.tabelKeliru }),
    recall: porsi(Object.values(skor.recall).reduce(plus, KOSONG)),
    recallPasti: porsi(skor.recallPasti),
    presisi: porsi(skor.presisi),
    presisiSalah: porsi(skor.presisiSalah),
    ganda: porsi({ kena: skor.ganda, dari: skor.presisi.kena }),
    netral: porsi({ kena: skor.netral, dari: skor.presisi.dari + skor.ikut + skor.netral }),
  };
}
