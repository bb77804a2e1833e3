import { BENTUK, type Jenis, type Peran } from "../tables";
import { areaName, type Area, type Snapshot } from "../workbook";
import { buatGrid, type Grid } from "./grid";
import { lihatIsi } from "./isi-kolom";
import { kepalaDaerah } from "./kepala-daerah";
import { ciriKepala, pasangkan } from "./peran";
import { pilihanTabel, type KolomPilihan, type PilihanTabel } from "./pilihan-tabel";

/** An area as a person sees it before calling it a table: its columns, and what each kind would make of them. */
export type CalonTabel = {
  readonly lembar: string;
  /** "A3:H11", cut to what is filled. */
  readonly rentang: string;
  /** The choice for this area, still without a kind. */
  readonly pilihan: PilihanTabel;
  readonly kolom: readonly {
    readonly geser: number;
    readonly judul: string;
    /** The first text below its title. */
    readonly contoh: string;
  }[];
  /** The kinds, the nearest first. */
  readonly bentuk: readonly {
    readonly jenis: Jenis;
    readonly nama: string;
    readonly peran: readonly {
      readonly peran: Peran;
      readonly judul: string;
      readonly wajib: boolean;
      readonly berulang: boolean;
    }[];
    /** How the columns fit as far as their titles and content tell. */
    readonly kolom: readonly KolomPilihan[];
  }[];
};

/** Looks at an area for a person who wants to call it a table; null where it holds no header and rows. */
export function calonTabel(snapshot: Snapshot, lembar: string, daerah: Area): CalonTabel | null {
  const sheet = snapshot.sheets.find((s) => s.name === lembar);
  if (!sheet) return null;
  const grid = buatGrid(sheet);
  const area = pangkas(grid, daerah);
  const pilihan = area && pilihanTabel(grid, area, null, []);
  if (!area || !pilihan || area.bottom === area.top) return null;
  const { kolom, bottom } = kepalaDaerah(grid, area);
  const baris = grid.barisTerisi.filter((r) => r > bottom && r <= area.bottom);
  const ciri = ciriKepala(
    kolom,
    kolom.map((k) => lihatIsi(grid, k.kiri, k.kanan, baris)),
  );
  const bentuk = BENTUK.filter((b) => b.jenis !== "skala").map((b) => {
    const cocok = pasangkan(b, ciri);
    return {
      nilai: cocok ? cocok.nilai - cocok.kurang.length : -Infinity,
      isi: {
        jenis: b.jenis,
        nama: b.nama,
        peran: b.kolom.map(({ peran, judul, wajib, berulang = false }) => ({ peran, judul, wajib, berulang })),
        kolom: (cocok?.kolom ?? []).map((k) => ({ geser: k.kiri - area.left, peran: k.peran })),
      },
    };
  });
  bentuk.sort((a, b) => b.nilai - a.nilai);
  return {
    lembar,
    rentang: areaName(area),
    pilihan,
    kolom: kolom.map((k) => ({
      geser: k.kiri - area.left,
      judul: k.jenjang.map((j) => j.teks).join(" "),
      contoh: baris.map((r) => grid.teks(r, k.kiri)).find((t) => t !== "") ?? "",
    })),
    bentuk: bentuk.map((b) => b.isi),
  };
}

/** The part of an area that is filled: a person may have selected whole columns. */
function pangkas(grid: Grid, { top, left, bottom, right }: Area): Area | null {
  const baris = grid.barisTerisi.filter((r) => r >= top && r <= bottom && grid.kolomTerisi(r, left, right).length > 0);
  const kolom = baris.flatMap((r) => grid.kolomTerisi(r, left, right));
  const [atas, bawah] = [baris[0], baris.at(-1)];
  if (atas === undefined || bawah === undefined) return null;
  const [kiri, kanan] = kolom.reduce(([a, b], c) => [Math.min(a, c), Math.max(b, c)], [right, left]);
  return { top: atas, left: kiri, bottom: bawah, right: Math.min(right, kananGabungan(grid, atas, kanan)) };
}

function kananGabungan(grid: Grid, row: number, col: number): number {
  return grid.gabungan(row, col)?.right ?? col;
}
