import type { Area } from "../workbook";
import { jendela, type Grid } from "./grid";
import { kolomKepala, sepertiData, type Kepala } from "./kepala";
import { barisNomorKolom } from "./nomor-kolom";

/** More tiers than this no table of a LKjIP has. */
const JENJANG_TERBANYAK = 4;

/** The header of an area that a person marked: its rows above the first one that holds figures, at least the first. */
export function kepalaDaerah(lembar: Grid, area: Area): Kepala {
  const grid = jendela(lembar, area.left, area.right);
  const berangka = (row: number) => grid.kolomTerisi(row).some((c) => sepertiData(grid.teks(row, c)));
  let bottom = area.top;
  const boleh = (row: number) => row < area.bottom && row - area.top < JENJANG_TERBANYAK;
  while (boleh(bottom + 1) && tergabung(grid, bottom) && !berangka(bottom + 1)) bottom += 1;
  const berjudul = kolomKepala(grid, area.top, bottom).filter((k) => k.kiri <= area.right);
  const nomor = barisNomorKolom(grid, bottom + 1) ? bottom + 1 : null;
  bottom = nomor ?? bottom;
  const isi = grid.barisTerisi.filter((r) => r > bottom && r <= area.bottom).flatMap((r) => grid.kolomTerisi(r));
  const tanpaJudul = [...new Set(isi)].filter((c) => !berjudul.some((k) => c >= k.kiri && c <= k.kanan));
  const kolom = [...berjudul, ...tanpaJudul.map((c) => ({ kiri: c, kanan: c, jenjang: [] }))];
  return { top: area.top, bottom, nomor, kolom: kolom.sort((a, b) => a.kiri - b.kiri) };
}

/** Whether a header goes on below a row: one of its titles reaches down, or groups others. */
function tergabung(grid: Grid, row: number): boolean {
  return grid.kolomTerisi(row).some((c) => {
    const area = grid.gabungan(row, c);
    return area !== null && (area.bottom > row || area.right > area.left);
  });
}
