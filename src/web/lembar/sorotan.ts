import { TINGKAT, type Address, type Hasil, type Tingkat } from "../../core";

type Temuan = Hasil["temuan"][number];

/** What is found in each cell of one sheet, the worst first. */
export type Sorotan = ReadonlyMap<string, readonly Temuan[]>;

export function kunciSel(row: number, col: number): string {
  return `${row}:${col}`;
}

export function sorotanLembar(temuan: readonly Temuan[], lembar: string): Sorotan {
  const hasil = new Map<string, Temuan[]>();
  for (const t of temuan) {
    if (t.at.sheet !== lembar) continue;
    const kunci = kunciSel(t.at.row, t.at.col);
    const ada = hasil.get(kunci);
    if (ada) ada.push(t);
    else hasil.set(kunci, [t]);
  }
  return hasil;
}

/** The cells of one sheet that follow from what is found in the selected cell. */
export function akibatDi(temuan: readonly Temuan[], lembar: string): ReadonlySet<string> {
  const terkait = temuan.flatMap((t) => t.terkait.map((x) => x.at)).filter((at: Address) => at.sheet === lembar);
  return new Set(terkait.map((at) => kunciSel(at.row, at.col)));
}

/** How many findings each sheet has, and the worst severity among them. */
export function cacahLembar(temuan: readonly Temuan[]): ReadonlyMap<string, { jumlah: number; terberat: Tingkat }> {
  const hasil = new Map<string, { jumlah: number; terberat: Tingkat }>();
  for (const { at, tingkat } of temuan) {
    const kini = hasil.get(at.sheet);
    if (!kini) hasil.set(at.sheet, { jumlah: 1, terberat: tingkat });
    else {
      const lebihBerat = TINGKAT.indexOf(tingkat) < TINGKAT.indexOf(kini.terberat);
      hasil.set(at.sheet, { jumlah: kini.jumlah + 1, terberat: lebihBerat ? tingkat : kini.terberat });
    }
  }
  return hasil;
}
