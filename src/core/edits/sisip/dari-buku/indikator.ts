import { fakta, tahunLaporan, type FaktaIndikator } from "../../../facts";
import type { Angka } from "../../../lkjip/angka";
import { arahDariNama } from "../../../lkjip/capaian";
import { maknaIndikator, penomoran } from "../../../lkjip/indikator";
import { keNumber } from "../../../lkjip/pecahan";
import { selPeran, type Baris, type Tabel } from "../../../recognize";
import type { Jenis, Peran } from "../../../tables";
import type { Address } from "../../../workbook";
import type { Kunci } from "../acuan";
import { INDIKATOR_KOSONG } from "../isi-awal";
import type { IsiIndikator, IsiSasaran } from "../isi";

/** What the workbook says of its indicators, and in which cells, as far as formulas can follow them. */
export type DariBuku<T> = { readonly isi: T; readonly sel: ReadonlyMap<Kunci, Address> };

/** Tables that list the indicators, the one that also has their realisasi first. */
const PENDAFTAR: readonly Jenis[] = ["capaian", "perjanjian-kinerja", "realisasi-triwulan", "kinerja-anggaran"];

/** The sasaran and indicators of the recognised tables, with what any of these says of them; none: an empty list. */
export function sasaranDariBuku(tabel: readonly Tabel[]): DariBuku<readonly IsiSasaran[]> {
  const tahun = tahunLaporan(tabel);
  const nomor = penomoran();
  const semuaFakta = fakta(tabel).indikator.map((f) => ({ ...f, nomor: nomor(maknaIndikator(f.baris.nama)) }));
  const tambahan = bacaTambahan(tabel, (nama) => nomor(maknaIndikator(nama)));
  const sel = new Map<Kunci, Address>();
  const sasaran: { nama: string; kelompok: IsiSasaran["kelompok"]; indikator: IsiIndikator[] }[] = [];
  const perNomor: number[] = [];
  for (const { t, baris, kelompok } of daftarBaris(tabel, tahun)) {
    const n = nomor(maknaIndikator(baris.nama));
    if (perNomor.includes(n)) continue;
    const nama = selPeran(t, baris, "sasaran")?.isi.tertulis ?? "";
    const kini = sasaran.at(-1);
    const milik = kini?.kelompok === kelompok && (nama === "" || kini.nama === nama) ? kini : null;
    const tujuan = milik ?? { nama, kelompok, indikator: [] };
    if (!milik) sasaran.push(tujuan);
    const fakta = semuaFakta.filter((f) => f.nomor === n);
    tujuan.indikator.push(bacaIndikator(t, baris, fakta, tahun, tambahan.get(n) ?? {}));
    perNomor.push(n);
  }
  // The numbers of indicators follow the order of the tables: sasaran strategis first.
  const urut = [
    ...sasaran.filter((s) => s.kelompok === "strategis"),
    ...sasaran.filter((s) => s.kelompok === "lainnya"),
  ];
  let i = 0;
  for (const s of urut) {
    for (const indikator of s.indikator) {
      const n = nomor(maknaIndikator(indikator.nama));
      for (const besaran of ["target", "realisasi", "capaian"] as const) {
        const f = pilih(
          semuaFakta.filter((x) => x.nomor === n),
          besaran,
          tahun,
        );
        if (f && dapatDiacu(f, besaran === "capaian" ? "%" : indikator.satuan)) sel.set(`${besaran} ${i}`, f.sel.at);
      }
      i += 1;
    }
  }
  return { isi: urut, sel };
}

/** The rows of the first kind that lists indicators; below a second header, or in a second table, stand the others. */
function* daftarBaris(tabel: readonly Tabel[], tahun: number | null) {
  const jenis = PENDAFTAR.find((j) => tabel.some((t) => t.bentuk.jenis === j));
  const milik = tabel.filter(
    (t) => t.bentuk.jenis === jenis && (t.tahun === null || tahun === null || t.tahun === tahun),
  );
  for (const [ke, t] of milik.entries()) {
    for (const baris of t.baris) {
      if (baris.jenis !== "data" || baris.nama === "") continue;
      yield { t, baris, kelompok: ke > 0 || baris.blok > 0 ? ("lainnya" as const) : ("strategis" as const) };
    }
  }
}

function bacaIndikator(
  t: Tabel,
  baris: Baris,
  fakta: readonly FaktaIndikator[],
  tahun: number | null,
  tambahan: Tambahan,
): IsiIndikator {
  const [target, realisasi] = [pilih(fakta, "target", tahun), pilih(fakta, "realisasi", tahun)];
  const satuan = bacaSatuan(t, baris, target?.angka ?? realisasi?.angka);
  const nilai = (angka: Angka | undefined) => (angka ? sebagaiIsi(angka, satuan) : null);
  return {
    ...INDIKATOR_KOSONG,
    nama: baris.nama,
    satuan,
    rumus: arahDariNama(baris.nama) === "turun" ? 2 : 1,
    target: nilai(target?.angka),
    realisasi: nilai(realisasi?.angka),
    lampau:
      tahun === null
        ? []
        : [1, 2, 3, 4].map((mundur) => ({
            target: nilai(pilih(fakta, "target", tahun - mundur)?.angka),
            realisasi: nilai(pilih(fakta, "realisasi", tahun - mundur)?.angka),
          })),
    sumber: selPeran(t, baris, "sumber")?.isi.tertulis ?? "",
    targetAkhir: nilai(tambahan.targetAkhir),
    kabupaten: nilai(tambahan.kabupaten),
    provinsi: nilai(tambahan.provinsi),
    nasional: nilai(tambahan.nasional),
  };
}

/** The figure of a year: from the table of capaian, else from the last that says so, such as the changed perjanjian. */
function pilih<F extends FaktaIndikator>(
  fakta: readonly F[],
  besaran: F["besaran"],
  tahun: number | null,
): F | undefined {
  const milik = fakta.filter((f) => f.besaran === besaran && f.tahun === tahun);
  return milik.find((f) => f.tabel.bentuk.jenis === "capaian") ?? milik.at(-1);
}

/** "%" where the figures are percents, else the unit behind them or in their column; scores are a "nilai". */
function bacaSatuan(t: Tabel, baris: Baris, angka: Angka | undefined): string {
  const tertulis = selPeran(t, baris, "satuan")?.isi.tertulis.trim() ?? "";
  if (angka?.persen || /^(%|persen)$/i.test(tertulis)) return "%";
  if (angka && /^[a-z][a-z ]*$/i.test(angka.akhiran.trim())) return angka.akhiran.trim().toLowerCase();
  return tertulis === "" ? "nilai" : tertulis.toLowerCase();
}

function sebagaiIsi(angka: Angka, satuan: string): number {
  const nilai = keNumber(angka.nilai);
  return satuan === "%" ? Number((nilai / 100).toPrecision(15)) : nilai;
}

/** Whether a formula may follow the cell: it holds a number as the new cell would hold it. */
function dapatDiacu({ sel, angka }: FaktaIndikator, satuan: string): boolean {
  return typeof sel.cell.value === "number" && angka.geser === (satuan === "%" ? 2 : 0) && !sel.dariAtas;
}

type Tambahan = Partial<Record<"targetAkhir" | "kabupaten" | "provinsi" | "nasional", Angka>>;

/** What no other table says of an indicator: the target at the end of the renstra, and what others reached. */
function bacaTambahan(tabel: readonly Tabel[], nomor: (nama: string) => number): ReadonlyMap<number, Tambahan> {
  const hasil = new Map<number, Tambahan>();
  const catat = (baris: Baris, apa: keyof Tambahan, angka: Angka) => {
    const n = nomor(baris.nama);
    hasil.set(n, { [apa]: angka, ...hasil.get(n) });
  };
  for (const t of tabel) {
    for (const baris of t.baris) {
      if (baris.jenis !== "data" || baris.nama === "") continue;
      for (const [k, kolom] of t.kolom.entries()) {
        const isi = baris.sel[k]?.isi;
        const apa = isi?.jenis === "angka" ? sebutan(kolom.peran, kolom.judul) : null;
        if (apa && isi?.jenis === "angka") catat(baris, apa, isi);
      }
    }
  }
  return hasil;
}

function sebutan(peran: Peran, judul: string): keyof Tambahan | null {
  if (peran === "targetAkhir") return "targetAkhir";
  if (peran !== "pembanding") return null;
  const kata = judul.toLowerCase();
  return (["kabupaten", "provinsi", "nasional"] as const).find((k) => kata.includes(k)) ?? null;
}
