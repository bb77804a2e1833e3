/** Draws one table as a block of cells that begins at 0,0; where it will stand comes later. */
import type { Area, Cell } from "../../src/core/workbook";
import type { Acak } from "./acak";
import { teks, type Isi } from "./sel";
import type { BarisIsi, KolomIsi, TabelIsi } from "./tabel-isi";

export type Titik = { readonly row: number; readonly col: number };

/** A cell of the block; its formula waits for the block's place. */
export type SelBidang = Titik & { readonly isi: Isi; readonly hias: Pick<Cell, "tebal" | "inden"> };

export type Bidang = {
  readonly sel: readonly SelBidang[];
  readonly merges: readonly Area[];
  readonly tinggi: number;
  readonly lebar: number;
  /** Rows of the header, and the row where each row of the table stands. */
  readonly kepala: number;
  readonly letakBaris: readonly number[];
  readonly ciri: readonly string[];
};

export type TataTabel = {
  readonly gabungKepala: boolean;
  readonly gabungSel: boolean;
  /** Titles without a lower tier stand at the bottom of an unmerged header. */
  readonly judulBawah: boolean;
  readonly nomorKolom: "tidak" | "1" | "(1)";
  readonly kepalaTebal: boolean;
  /** A blank row before every so many-th group of rows; 0 for none. */
  readonly barisKosong: number;
  /** The header once more in the middle, as after a page break. */
  readonly ulangKepala: boolean;
};

/** Shorter tables stay on their page. */
const HALAMAN = 7;

export function acakTata(acak: Acak): TataTabel {
  return {
    gabungKepala: acak.peluang(0.75),
    gabungSel: acak.peluang(0.6),
    judulBawah: acak.peluang(0.3),
    nomorKolom: acak.pilih(["tidak", "tidak", "tidak", "1", "(1)"]),
    kepalaTebal: acak.peluang(0.7),
    barisKosong: acak.peluang(0.08) ? acak.bulat(1, 3) : 0,
    ulangKepala: acak.peluang(0.06),
  };
}

export function gambar(tabel: TabelIsi, tata: TataTabel): Bidang {
  const g = new Penggambar(tabel, tata);
  const jenjang = tabel.tanpaKepala ? 0 : Math.max(...tabel.kolom.map((k) => k.judul.length));
  if (jenjang > 0) g.kepala(jenjang, null);
  // A legend of two columns is never numbered.
  const bernomor = tata.nomorKolom !== "tidak" && tabel.jenis !== "skala";
  if (jenjang > 0 && bernomor) g.nomorKolom();
  const tengah = Math.floor(tabel.baris.length / 2);
  let kelompok = 0;
  for (const [i, baris] of tabel.baris.entries()) {
    const baru = baris.jenis === "data" && baris.sama.length === 0;
    if (baru && i > 0 && tata.barisKosong > 0 && ++kelompok % (tata.barisKosong * 2) === 0) g.lewati();
    if (i === tengah && tata.ulangKepala && baru && tabel.baris.length > HALAMAN && jenjang > 0)
      g.kepala(jenjang, null);
    if (baris.jenis === "kepala") g.kepala(jenjang, baris.kepala ?? null, i);
    else if (baris.jenis === "pita") g.pita(baris, i);
    else g.baris(baris, i);
  }
  const ciri = [
    `kepala ${jenjang} tingkat`,
    tata.gabungKepala ? "kepala digabung" : "kepala tidak digabung",
    ...(tabel.baris.some((b) => b.sama.length > 0) ? [tata.gabungSel ? "sel digabung" : "sel dikosongkan"] : []),
    ...(bernomor ? ["baris nomor kolom"] : []),
    ...(tata.barisKosong > 0 ? ["baris kosong di dalam"] : []),
    ...(tabel.baris.some((b) => b.jenis === "kepala") ? ["dua kepala"] : []),
    ...(tabel.baris.some((b) => b.jenis === "pita") ? ["pita"] : []),
    ...(tata.ulangKepala ? ["kepala diulang"] : []),
  ];
  return g.hasil(jenjang, ciri);
}

/** Fills the block from top to bottom. */
class Penggambar {
  private readonly sel: SelBidang[] = [];
  private readonly merges: Area[] = [];
  private readonly letakBaris: number[] = [];
  private row = 0;
  /** Rows that a shared cell of a column covers so far. */
  private readonly bersama = new Map<string, Area>();

  constructor(
    private readonly tabel: TabelIsi,
    private readonly tata: TataTabel,
  ) {}

  lewati(): void {
    this.row += 1;
    this.bersama.clear();
  }

  kepala(jenjang: number, kata: string | null, baris?: number): void {
    const kolom = this.tabel.kolom.map((k) => (kata !== null && k.id === "sasaran" ? { ...k, judul: [kata] } : k));
    if (baris !== undefined) this.letakBaris[baris] = this.row;
    for (let t = 0; t < jenjang; t++) this.tingkatKepala(kolom, t, jenjang);
    this.row += jenjang;
    this.bersama.clear();
  }

  private tingkatKepala(kolom: readonly KolomIsi[], t: number, jenjang: number): void {
    for (let c = 0; c < kolom.length;) {
      const judul = kolom[c]?.judul ?? [];
      if (judul.length <= t) {
        c += 1;
        continue;
      }
      const daun = judul.length === t + 1;
      let akhir = c;
      while (serupa(judul, kolom[akhir + 1]?.judul, t)) akhir += 1;
      const bawah = daun && this.tata.gabungKepala ? jenjang - 1 : t;
      const di = daun && !this.tata.gabungKepala && this.tata.judulBawah ? jenjang - 1 : t;
      this.taruh(this.row + di, c, teks(judul[t] ?? ""), this.tata.kepalaTebal ? { tebal: true } : {});
      if (this.tata.gabungKepala) this.gabung({ top: this.row + t, left: c, bottom: this.row + bawah, right: akhir });
      c = akhir + 1;
    }
  }

  nomorKolom(): void {
    for (const [c] of this.tabel.kolom.entries()) {
      const angka = this.tata.nomorKolom === "1" ? String(c + 1) : `(${c + 1})`;
      const bilangan = this.tata.nomorKolom === "1" && this.tabel.gaya.mode !== "teks";
      this.taruh(this.row, c, bilangan ? { value: c + 1 } : teks(angka), {});
    }
    this.row += 1;
  }

  pita(baris: BarisIsi, i: number): void {
    this.letakBaris[i] = this.row;
    this.taruh(this.row, 0, baris.sel.pita ?? teks(""), { tebal: true });
    if (this.tata.gabungSel)
      this.gabung({ top: this.row, left: 0, bottom: this.row, right: this.tabel.kolom.length - 1 });
    this.row += 1;
    this.bersama.clear();
  }

  baris(baris: BarisIsi, i: number): void {
    this.letakBaris[i] = this.row;
    for (const [c, { id }] of this.tabel.kolom.entries()) {
      const isi = baris.sel[id];
      if (baris.sama.includes(id)) this.perpanjang(id);
      else {
        this.bersama.set(id, { top: this.row, left: c, bottom: this.row, right: c });
        if (isi) this.taruh(this.row, c, isi, hiasanNama(baris, id));
      }
    }
    if (baris.jenis !== "data" && this.tata.gabungSel) this.gabungLabel(baris);
    this.row += 1;
  }

  /** "Jumlah" in the first column reaches over the names. */
  private gabungLabel(baris: BarisIsi): void {
    const pertama = this.tabel.kolom[0]?.id ?? "";
    const angka = this.tabel.kolom.findIndex(({ id }, c) => c > 0 && baris.sel[id] !== undefined);
    if (baris.sel[pertama] && angka > 1) this.gabung({ top: this.row, left: 0, bottom: this.row, right: angka - 1 });
  }

  private perpanjang(id: string): void {
    const area = this.bersama.get(id);
    if (!area || !this.tata.gabungSel) return;
    const letak = this.merges.indexOf(area);
    const baru = { ...area, bottom: this.row };
    if (letak >= 0) this.merges[letak] = baru;
    else this.merges.push(baru);
    this.bersama.set(id, baru);
  }

  private taruh(row: number, col: number, isi: Isi, hias: Pick<Cell, "tebal" | "inden">): void {
    if (isi.value !== null || isi.rumus) this.sel.push({ row, col, isi, hias });
  }

  private gabung(area: Area): void {
    if (area.top < area.bottom || area.left < area.right) this.merges.push(area);
  }

  hasil(kepala: number, ciri: readonly string[]): Bidang {
    const { sel, merges, letakBaris } = this;
    return { sel, merges, letakBaris, tinggi: this.row, lebar: this.tabel.kolom.length, kepala, ciri };
  }
}

/** Whether the next column goes by the same words down to this tier, so that one heading covers both. */
function serupa(judul: readonly string[], lain: readonly string[] | undefined, t: number): boolean {
  if (!lain || lain.length <= t || (judul.length === t + 1) !== (lain.length === t + 1)) return false;
  return judul.slice(0, t + 1).every((kata, i) => kata === lain[i]);
}

function hiasanNama(baris: BarisIsi, id: string): Pick<Cell, "tebal" | "inden"> {
  return {
    ...(baris.tebal ? { tebal: true } : {}),
    ...(baris.inden !== undefined && id.startsWith("program") ? { inden: baris.inden } : {}),
  };
}
