import type { Address } from "../../workbook";
import { acuanSel } from "../acuan";

/**
 * The formulas of the standard tables. Each gives an empty result where its inputs are empty, never an error, and each
 * is short enough to be read in its cell.
 */
type Dari = Address;

/** A figure of another cell; a bare reference would show 0 for an empty one. */
export function salinAngka(x: Address, dari: Dari): string {
  const a = acuanSel(x, dari);
  return `=IF(${a}="","",${a})`;
}

export function salinTeks(x: Address, dari: Dari): string {
  return `=${acuanSel(x, dari)}&""`;
}

export function jumlah(apa: readonly Address[], dari: Dari): string {
  const isi = deretan(apa, dari);
  return `=IF(COUNT(${isi})=0,"",SUM(${isi}))`;
}

/** Realisasi ÷ anggaran. Two cells that stand beside each other are counted as one range. */
export function bagian(atas: Address, bawah: Address, dari: Dari): string {
  const [a, b] = [acuanSel(atas, dari), acuanSel(bawah, dari)];
  return `=IF(COUNT(${b},${a})<2,"",IF(${b}=0,"",${a}/${b}))`;
}

/** Several realisasi ÷ their anggaran together, never a mean of percentages. */
export function bagianJumlah(atas: readonly Address[], bawah: readonly Address[], dari: Dari): string {
  const [a] = atas;
  const [b] = bawah;
  if (a && b && atas.length === 1 && bawah.length === 1) return bagian(a, b, dari);
  const [x, y] = [deretan(atas, dari), deretan(bawah, dari)];
  return `=IF(OR(COUNT(${x})=0,COUNT(${y})=0),"",IF(SUM(${y})=0,"",SUM(${x})/SUM(${y})))`;
}

/** Rumus 1 (higher is better) or, where the cell beside the indicator says 2, Rumus 2: one formula for all rows. */
export function capaian(target: Address, realisasi: Address, rumus: Address, dari: Dari): string {
  const [t, r, k] = [target, realisasi, rumus].map((x) => acuanSel(x, dari));
  return `=IF(COUNT(${t},${r})<2,"",IF(${t}=0,"",IF(${k}=2,(${t}-(${r}-${t}))/${t},${r}/${t})))`;
}

/** The difference of two figures. */
export function selisih(kini: Address, lalu: Address, dari: Dari): string {
  const [a, b] = [acuanSel(kini, dari), acuanSel(lalu, dari)];
  return `=IF(COUNT(${b},${a})<2,"",${a}-${b})`;
}

export function rataRata(apa: readonly Address[], dari: Dari): string {
  const isi = deretan(apa, dari);
  return `=IF(COUNT(${isi})=0,"",AVERAGE(${isi}))`;
}

/** Cells as a formula lists them: neighbours in one column as a range, "C4:C9,C12". */
export function deretan(apa: readonly Address[], dari: Dari): string {
  const runtun: [Address, Address][] = [];
  for (const at of apa) {
    const akhir = runtun.at(-1);
    if (akhir && beradaDiBawah(at, akhir[1])) akhir[1] = at;
    else runtun.push([at, at]);
  }
  return runtun
    .map(([awal, akhir]) => {
      const pertama = acuanSel(awal, dari);
      return awal === akhir ? pertama : `${pertama}:${acuanSel(akhir, akhir)}`;
    })
    .join(",");
}

function beradaDiBawah(a: Address, b: Address): boolean {
  return a.sheet === b.sheet && a.col === b.col && a.row === b.row + 1;
}
