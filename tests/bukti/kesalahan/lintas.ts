/** Faults that only another table can show: each table agrees with itself. */
import { capaian, nilaiTahun, type Kantor } from "../kantor-acak";
import { selPersen, type Isi } from "../sel";
import type { TabelIsi, Tempat } from "../tabel-isi";
import { gantiSel } from "../tabel-isi";
import { bacaIsi, meleset, tertukar } from "../ubah-isi";
import {
  hidup,
  indikatorDi,
  jejakIndikator,
  jejakUang,
  kodePos,
  tempat,
  ubahSatu,
  WAJAR,
  type Kesalahan,
} from "./suntikan";

/** All cells that state the same figure: any of them may be named, the others are what it disagrees with. */
function kembaran(tabel: readonly TabelIsi[], t: Tempat, jenis: readonly string[], kolom: RegExp): Tempat[] {
  const i = indikatorDi(tabel, t);
  return tempat(tabel, jenis, kolom, (b) => b.indikator !== undefined && b.indikator === i);
}

const BERTARGET = ["capaian", "realisasi-triwulan", "kinerja-anggaran"] as const;

export const KESALAHAN_LINTAS: readonly Kesalahan[] = [
  {
    nama: "target-beda-pk",
    suntik: (acak, k, tabel) => {
      const perubahan = k.pkPerubahan;
      const calon = tempat(
        tabel,
        ["perjanjian-kinerja"],
        /^target$/,
        (b, t) => b.jenis === "data" && /perubahan/i.test(t.judul) === perubahan,
      );
      const hasil = ubahSatu(acak, tabel, calon, (isi) => tertukar(acak, isi) ?? meleset(acak, isi));
      if (!hasil) return null;
      const { tempat: di, asal } = hasil;
      const dicari = [di, ...kembaran(tabel, di, BERTARGET, /^target$/)];
      return { tabel: hasil.tabel, dicari, boleh: jejakIndikator(tabel, indikatorDi(tabel, di)), tingkat: WAJAR, asal };
    },
  },
  {
    nama: "realisasi-beda-tabel-lain",
    suntik: (acak, k, tabel) => {
      const jenis = ["perbandingan-tahun", "kemajuan-renstra", "pembanding", "kinerja-anggaran"];
      const kolom = new RegExp(`^realisasi( ${k.tahun})?$`);
      const calon = tempat(tabel, jenis, kolom, (b, t) => b.jenis === "data" && !hidup(t));
      const hasil = ubahSatu(acak, tabel, calon, (isi, t) => realisasiLalu(k, tabel, isi, t));
      if (!hasil) return null;
      const { tempat: di, asal } = hasil;
      const dicari = [di, ...kembaran(tabel, di, ["capaian"], /^realisasi$/)];
      return {
        tabel: ikutHitung(k, hasil.tabel, di),
        dicari,
        boleh: jejakIndikator(tabel, indikatorDi(tabel, di)),
        tingkat: WAJAR,
        asal,
      };
    },
  },
  {
    nama: "capaian-efisiensi-beda",
    suntik: (acak, _k, tabel) => {
      // Without a result of their own the neighbours show nothing.
      const calon = tempat(tabel, ["efisiensi", "keberhasilan"], /^capaian$/, (b) => b.indikator !== undefined);
      const hasil = ubahSatu(acak, tabel, calon, (isi) => meleset(acak, isi));
      if (!hasil) return null;
      const { tempat: di, asal } = hasil;
      const dicari = [
        di,
        ...kembaran(tabel, di, ["capaian"], /^capaian$/),
        { ...di, kolom: "efisiensi" },
        { ...di, kolom: "kategori" },
      ];
      return { tabel: hasil.tabel, dicari, boleh: jejakIndikator(tabel, indikatorDi(tabel, di)), tingkat: WAJAR, asal };
    },
  },
  {
    nama: "anggaran-beda-tabel-lain",
    suntik: (acak, k, tabel) => {
      if (k.berubah) return null;
      // A table that names its stage and one that does not cannot be held against each other.
      const setara = (t: TabelIsi) =>
        t.baris.every((b) => b.jenis !== "jumlah") && t.kolom.every((c) => c.id !== "sumber");
      const ada = tempat(tabel, ["realisasi-anggaran"], /^anggaran$/);
      const calon = tempat(tabel, ["anggaran-program"], /^anggaran$/, (b, t) => b.jenis === "data" && setara(t));
      const hasil = ada.length === 0 ? null : ubahSatu(acak, tabel, calon, (isi) => tertukar(acak, isi));
      if (!hasil) return null;
      const { tempat: di, asal } = hasil;
      const kode = kodePos(tabel, di);
      const dicari = [di, ...ada.filter((t) => kodePos(tabel, t) === kode)];
      return { tabel: hasil.tabel, dicari, boleh: jejakUang(tabel, kode), tingkat: WAJAR, asal };
    },
  },
];

/** The figure of the year before, where it differs and the capaian table shows this year's. */
function realisasiLalu(k: Kantor, tabel: readonly TabelIsi[], isi: Isi, t: Tempat): Isi | null {
  const i = indikatorDi(tabel, t);
  const angka = bacaIsi(isi);
  if (!i || !angka) return null;
  const lalu = nilaiTahun(i.realisasi, k.tahun - 1);
  const baru = angka.tulis(lalu);
  return bacaIsi(baru)?.nilai.n === angka.nilai.n || lalu.n * angka.nilai.d === angka.nilai.n * lalu.d
    ? null
    : tanpaLabel(baru);
}

/** A grade in brackets would give the other figure away. */
const tanpaLabel = (isi: Isi): Isi | null => (typeof isi.value === "string" && isi.value.includes("(") ? null : isi);

/** What is computed in the same row follows the wrong figure, so that only the other table speaks against it. */
function ikutHitung(k: Kantor, tabel: readonly TabelIsi[], di: Tempat): TabelIsi[] {
  const t = tabel[di.tabel];
  const baris = t?.baris[di.baris];
  const i = baris?.indikator;
  if (!t || !baris || !i) return [...tabel];
  const lalu = nilaiTahun(i.realisasi, k.tahun - 1);
  const hitung = (target: Parameters<typeof capaian>[2]) =>
    selPersen(t.gaya, capaian(k.kebiasaan, i.bahan.arah, target, lalu));
  const tahunIni = nilaiTahun(i.target, k.tahun);
  const baru: [Tempat, Isi][] = [
    [{ ...di, kolom: "kemajuan" }, hitung(i.targetAkhir)],
    [{ ...di, kolom: `capaian ${k.tahun}` }, hitung(tahunIni)],
    [{ ...di, kolom: "capaian" }, hitung(tahunIni)],
  ];
  return gantiSel(
    tabel,
    baru.filter(([tempat]) => baris.sel[tempat.kolom] !== undefined),
  );
}
