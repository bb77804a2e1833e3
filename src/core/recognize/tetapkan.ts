import { BENTUK } from "../tables";
import type { Area } from "../workbook";
import { bacaBaris } from "./baris";
import type { Grid } from "./grid";
import { kepalaDaerah } from "./kepala-daerah";
import { cariJudul, tahapTabel, tahunTabel } from "./keterangan-tabel";
import { barisNomorKolom, selNomorKolom } from "./nomor-kolom";
import type { KolomTabel } from "./peran";
import { letakPilihan, type PilihanTabel } from "./pilihan-tabel";
import type { Tabel } from "./tabel";

/** What a person's choices make of a sheet: their tables, the areas that nothing else is looked for in, and choices whose place is gone. */
export type Ketetapan = {
  readonly tabel: readonly Tabel[];
  readonly area: readonly Area[];
  readonly lepas: readonly PilihanTabel[];
};

/** Puts a person's choices on their sheet; the later of two for one place counts. */
export function tetapkan(grid: Grid, pilihan: readonly PilihanTabel[]): Ketetapan {
  const tabel: Tabel[] = [];
  const area: Area[] = [];
  const lepas: PilihanTabel[] = [];
  for (const satu of [...pilihan].reverse()) {
    const letak = letakPilihan(grid, satu);
    if (!letak) lepas.push(satu);
    else if (!area.some((a) => bersentuhan(a, letak))) {
      area.push(letak);
      const milik = tabelPilihan(grid, letak, satu);
      if (milik) tabel.push(milik);
    }
  }
  return { tabel, area, lepas };
}

function tabelPilihan(grid: Grid, area: Area, pilihan: PilihanTabel): Tabel | null {
  const bentuk = BENTUK.find((b) => b.jenis === pilihan.jenis);
  if (!bentuk) return null;
  const kepala = kepalaDaerah(grid, area);
  const kolom = kepala.kolom.flatMap((k): KolomTabel[] => {
    const peran = pilihan.kolom.find((p) => p.geser === k.kiri - area.left)?.peran;
    if (!peran) return [];
    const tahun = [...k.jenjang].reverse().find((j) => j.tahun !== null)?.tahun ?? null;
    return [{ peran, judul: k.jenjang.map((j) => j.teks).join(" "), kiri: k.kiri, kanan: k.kanan, tahun }];
  });
  const baris = grid.barisTerisi.filter((row) => {
    const isi = grid.kolomTerisi(row, area.left, area.right);
    return row > kepala.bottom && row <= area.bottom && isi.length > 0 && !barisNomorKolom(grid, row, isi);
  });
  const judul = cariJudul(grid, area.top, area.left, area.right, () => false);
  return {
    bentuk,
    sheet: grid.sheet.name,
    lembar: grid.sheet,
    area,
    judul,
    tahun: tahunTabel(judul, kolom),
    tahap: tahapTabel(judul, kolom),
    yakin: 1,
    sebab: ["ditandai sendiri"],
    kolom,
    baris: bacaBaris(grid, { baris, ulangan: [], akhir: area.bottom }, kolom, bentuk.jenis),
    nomorKolom: selNomorKolom(grid, kepala),
    skala: null,
    letakKelas: [],
  };
}

export function bersentuhan(a: Area, b: Area): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}
