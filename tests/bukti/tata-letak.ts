/** Puts an office's tables into a workbook, in one of the ways in which offices do. */
import {
  cellName,
  columnName,
  type Address,
  type Area,
  type Cell,
  type Sheet,
  type Snapshot,
} from "../../src/core/workbook";
import { buatAcak, type Acak } from "./acak";
import { acakTata, gambar, type Bidang } from "./bidang";
import type { Kantor } from "./kantor-acak";
import type { Isi } from "./sel";
import type { TabelIsi, Tempat } from "./tabel-isi";
import { acakJudul, baitNarasi, barisSumber, tandaTangan } from "./teks-sekitar";

/** Where a table came to stand. */
export type Terpasang = {
  readonly sheet: string;
  /** Header and rows, without the caption. */
  readonly area: Area;
  readonly bidang: Bidang;
  readonly ciri: readonly string[];
};

export type Buku = {
  readonly snapshot: Snapshot;
  readonly terpasang: readonly Terpasang[];
  /** The cell of a place; under a shared cell the one that holds the content; in the header each tier. */
  alamat(t: Tempat): readonly Address[];
};

const SUSUNAN = ["lembar", "lembar", "tumpuk", "tumpuk", "campur", "samping"] as const;

export function susunBuku(k: Kantor, tabel: readonly TabelIsi[]): Buku {
  const acak = buatAcak(`letak ${k.benih}`);
  const susunan = acak.pilih(SUSUNAN);
  const cara = acakJudul(acak, k);
  const lembar = new Map<string, Lembar>();
  const terpasang: Terpasang[] = [];
  let kini: Lembar | null = null;
  for (const [i, t] of tabel.entries()) {
    const a = acak.cabang(`tabel ${i}`);
    const bidang = gambar(t, acakTata(a));
    const pindah = susunan === "lembar" || (susunan === "campur" && a.peluang(0.4));
    if (!kini || pindah) {
      const nama: string = namaLembar(acak, t, lembar.size, cara.nomor(i));
      kini = new Lembar(lembar.has(nama) ? `${nama} (${lembar.size})` : nama, acak);
      lembar.set(kini.nama, kini);
      if (a.peluang(0.3))
        kini.tulisBaris([a.pilih([`LKjIP Kecamatan ${k.nama} Tahun ${k.tahun}`, "BAB III AKUNTABILITAS KINERJA"])]);
    }
    if (a.peluang(0.25)) kini.tulisBaris(baitNarasi(a, k, t));
    const diSamping = susunan === "samping" && i % 2 === 1;
    const area = kini.pasang(bidang, t, [...cara.judul(a, t, i), ...(t.satuan ? [t.satuan] : [])], diSamping, a);
    if (a.peluang(0.3) && !diSamping) kini.tulisTepat([barisSumber(a, k)]);
    terpasang.push({
      sheet: kini.nama,
      area,
      bidang,
      ciri: [`susunan ${susunan}`, `isi ${t.gaya.mode}`, ...bidang.ciri],
    });
  }
  if (kini && acak.peluang(0.3)) kini.tandaTangan(tandaTangan(acak, k));
  return {
    snapshot: { sheets: [...lembar.values()].map((l) => l.sheet()), peringatan: [] },
    terpasang,
    alamat: (tempat) => alamat(tabel, terpasang, tempat),
  };
}

function alamat(tabel: readonly TabelIsi[], terpasang: readonly Terpasang[], tempat: Tempat): Address[] {
  const isi = tabel[tempat.tabel];
  const di = terpasang[tempat.tabel];
  if (!isi || !di) throw new Error(`No table ${tempat.tabel}`);
  const col = di.area.left + isi.kolom.findIndex((k) => k.id === tempat.kolom);
  if (tempat.baris < 0)
    return Array.from({ length: di.bidang.kepala }, (_, i) => ({ sheet: di.sheet, row: di.area.top + i, col }));
  let baris = tempat.baris;
  while (isi.baris[baris]?.sama.includes(tempat.kolom)) baris -= 1;
  return [{ sheet: di.sheet, row: di.area.top + (di.bidang.letakBaris[baris] ?? 0), col }];
}

function namaLembar(acak: Acak, t: TabelIsi, ke: number, nomor: string): string {
  const singkat = t.jenis.split("-")[0] ?? "tabel";
  return acak.pilih([nomor, `Tabel ${nomor}`, `Sheet${ke + 1}`, singkat, `${singkat} ${ke + 1}`, `Lembar${ke + 1}`]);
}

/** A sheet that fills from top to bottom; tables may also be put beside the last one. */
class Lembar {
  private readonly rows = new Map<number, Map<number, Cell>>();
  private readonly merges: Area[] = [];
  private row: number;
  private readonly kiri: number;
  /** Where the last table stands, for one beside it. */
  private terakhir: Area | null = null;

  constructor(
    readonly nama: string,
    private readonly acak: Acak,
  ) {
    this.row = acak.peluang(0.5) ? 0 : acak.bulat(1, 5);
    this.kiri = acak.peluang(0.6) ? 0 : acak.bulat(1, 4);
  }

  /** Lines of text with a blank row below them. */
  tulisBaris(baris: readonly string[]): void {
    for (const satu of baris) this.tulis(this.row++, this.kiri, { value: satu });
    this.row += 1;
  }

  /** Lines directly below the last table. */
  tulisTepat(baris: readonly string[]): void {
    if (this.terakhir) this.row = this.terakhir.bottom + 1;
    for (const satu of baris) this.tulis(this.row++, this.kiri, { value: satu });
    this.row += this.acak.bulat(1, 3);
  }

  tandaTangan(baris: readonly string[]): void {
    const col = this.kiri + 3;
    this.row += 1;
    for (const satu of baris) {
      if (satu !== "") this.tulis(this.row, col, { value: satu });
      this.row += 1;
    }
  }

  /** Returns the area of header and rows. */
  pasang(bidang: Bidang, tabel: TabelIsi, judul: readonly string[], diSamping: boolean, acak: Acak): Area {
    const samping = diSamping ? this.terakhir : null;
    const kiri = samping ? samping.right + 1 + acak.bulat(1, 2) : this.kiri;
    const atas = samping ? Math.max(samping.top, judul.length) : this.row + judul.length;
    for (const [i, satu] of judul.entries()) {
      const row = atas - judul.length + i;
      this.tulis(row, kiri, { value: satu });
      if (acak.peluang(0.4) && bidang.lebar > 1)
        this.merges.push({ top: row, left: kiri, bottom: row, right: kiri + bidang.lebar - 1 });
    }
    const letak = (baris: number, kolom: string) =>
      cellName({
        row: atas + (bidang.letakBaris[baris] ?? 0),
        col: kiri + tabel.kolom.findIndex((k) => k.id === kolom),
      });
    for (const { row, col, isi, hias } of bidang.sel)
      this.tulis(atas + row, kiri + col, { ...keSel(isi, letak), ...hias });
    for (const m of bidang.merges)
      this.merges.push({ top: atas + m.top, left: kiri + m.left, bottom: atas + m.bottom, right: kiri + m.right });
    const area = { top: atas, left: kiri, bottom: atas + bidang.tinggi - 1, right: kiri + bidang.lebar - 1 };
    this.row = Math.max(this.row, area.bottom + 1 + acak.bulat(2, 3), samping ? samping.bottom + 3 : 0);
    this.terakhir = area;
    return area;
  }

  private tulis(row: number, col: number, cell: Cell): void {
    const baris = this.rows.get(row) ?? new Map<number, Cell>();
    if (baris.has(col)) throw new Error(`${this.nama}!${columnName(col)}${row + 1} is written twice`);
    baris.set(col, cell);
    this.rows.set(row, baris);
  }

  sheet(): Sheet {
    return { name: this.nama, visibility: "visible", rows: this.rows, merges: this.merges, hiddenRows: new Set() };
  }
}

function keSel({ value, format, rumus }: Isi, letak: (baris: number, kolom: string) => string): Cell {
  return { value, ...(format ? { format } : {}), ...(rumus ? { formula: `=${rumus(letak)}` } : {}) };
}
