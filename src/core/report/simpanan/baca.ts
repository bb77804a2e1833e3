import type { CatatanJurnal, SelJurnal } from "../../edits";
import type { KolomPilihan, PilihanTabel } from "../../recognize";
import { ALASAN_TERIMA, type KunciSel, type Penerimaan } from "../../rules";
import { BENTUK, JENIS, lainnya, type Jenis, type Peran } from "../../tables";
import type { Address, Area, CellContent, CellValue } from "../../workbook";
import { atauNull, cacah, daftar, objek, salahSatu, TakSesuai, teks, type Pembaca } from "./bentuk";

const PERAN: readonly Peran[] = [...new Set(BENTUK.flatMap((b) => b.kolom.map((k) => k.peran)))];

const jenis = salahSatu<Jenis>([...JENIS, lainnya.jenis]);

const area: Pembaca<Area> = (nilai, d) => {
  const o = objek(nilai, d, ["top", "left", "bottom", "right"]);
  const hasil = { top: cacah(o.top, d), left: cacah(o.left, d), bottom: cacah(o.bottom, d), right: cacah(o.right, d) };
  if (hasil.bottom < hasil.top || hasil.right < hasil.left) throw new TakSesuai(d);
  return hasil;
};

const alamat: Pembaca<Address> = (nilai, d) => {
  const o = objek(nilai, d, ["sheet", "row", "col"]);
  return { sheet: teks(o.sheet, d), row: cacah(o.row, d), col: cacah(o.col, d) };
};

const kolom: Pembaca<KolomPilihan> = (nilai, d) => {
  const o = objek(nilai, d, ["geser", "peran"]);
  return { geser: cacah(o.geser, d), peran: salahSatu(PERAN)(o.peran, d) };
};

export const pilihanTabel: Pembaca<PilihanTabel> = (nilai, d) => {
  const o = objek(nilai, d, ["lembar", "area", "kepala", "akhir", "jenis", "kolom"]);
  return {
    lembar: teks(o.lembar, d),
    area: area(o.area, d),
    kepala: daftar(teks)(o.kepala, d),
    akhir: daftar(teks)(o.akhir, d),
    jenis: atauNull(jenis)(o.jenis, d),
    kolom: daftar(kolom)(o.kolom, d),
  };
};

const kunciSel: Pembaca<KunciSel> = (nilai, d) => {
  const o = objek(nilai, d, ["lembar", "jenis", "baris", "kolom", "ke", "dari"]);
  return {
    lembar: teks(o.lembar, d),
    jenis: atauNull(jenis)(o.jenis, d),
    baris: teks(o.baris, d),
    kolom: teks(o.kolom, d),
    ke: cacah(o.ke, d),
    dari: cacah(o.dari, d),
  };
};

export const penerimaan: Pembaca<Penerimaan> = (nilai, d) => {
  const o = objek(nilai, d, ["aturan", "sel", "isi", "alasan", "keterangan", "tanggal"]);
  return {
    aturan: teks(o.aturan, d),
    sel: kunciSel(o.sel, d),
    isi: teks(o.isi, d),
    alasan: salahSatu(ALASAN_TERIMA)(o.alasan, d),
    keterangan: teks(o.keterangan, d),
    tanggal: teks(o.tanggal, d),
  };
};

const nilaiSel: Pembaca<CellValue> = (nilai, d) => {
  if (nilai === null || typeof nilai === "string" || typeof nilai === "boolean") return nilai;
  if (typeof nilai === "number") return nilai;
  return { error: teks(objek(nilai, d, ["error"]).error, d) };
};

const isi: Pembaca<CellContent> = (nilai, d) => {
  const o = objek(nilai, d, ["value", "formula", "format"]);
  return {
    value: nilaiSel(o.value, d),
    ...(o.formula === undefined ? {} : { formula: teks(o.formula, d) }),
    ...(o.format === undefined ? {} : { format: teks(o.format, d) }),
  };
};

const selJurnal: Pembaca<SelJurnal> = (nilai, d) => {
  const o = objek(nilai, d, ["sel", "at", "baris", "kolom", "tertulis", "menjadi", "kini", "semula"]);
  return {
    sel: kunciSel(o.sel, d),
    at: alamat(o.at, d),
    baris: teks(o.baris, d),
    kolom: teks(o.kolom, d),
    tertulis: teks(o.tertulis, d),
    menjadi: teks(o.menjadi, d),
    kini: isi(o.kini, d),
    semula: isi(o.semula, d),
  };
};

export const catatan: Pembaca<CatatanJurnal> = (nilai, d) => {
  const o = objek(nilai, d, ["pukul", "perbuatan", "sel"]);
  return {
    pukul: teks(o.pukul, d),
    perbuatan: salahSatu(["hitung", "perbaiki"] as const)(o.perbuatan, d),
    sel: daftar(selJurnal)(o.sel, d),
  };
};
