import { bacaJudul } from "./judul";
import type { Grid } from "./grid";
import { lihatIsi, type IsiKolom } from "./isi-kolom";
import type { KolomKepala } from "./kepala";

/** The lowest tier that such a heading left out. */
const RUPIAH = bacaJudul("Rp");

/** Headings over two columns, a target and what it costs, as two columns of that heading. */
export function pisahUang(grid: Grid, kolom: readonly KolomKepala[], baris: readonly number[]): KolomKepala[] {
  return kolom.flatMap((k) => {
    if (k.kanan !== k.kiri + 1) return [k];
    const [kiri, kanan] = [k.kiri, k.kanan].map((c) => lihatIsi(grid, c, c, baris));
    if (!kiri || !kanan || beruang(kiri) || !beruang(kanan)) return [k];
    return [
      { ...k, kanan: k.kiri },
      { kiri: k.kanan, kanan: k.kanan, jenjang: [...k.jenjang, RUPIAH] },
    ];
  });
}

function beruang({ terisi, rupiah, besar }: IsiKolom): boolean {
  return terisi > 0 && Math.max(rupiah, besar) >= terisi * 0.6;
}
