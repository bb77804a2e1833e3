/** Faults in lists of counts, and in the live formulas that add them up. */
import type { Acak } from "../acak";
import { nisbah, tulis } from "../nisbah";
import { teks, type Isi } from "../sel";
import type { BarisIsi, TabelIsi, Tempat } from "../tabel-isi";
import { APA_SAJA, hidup, tempat, ubahSatu, WAJAR, type Kesalahan } from "./suntikan";

const DAFTAR = ["penduduk", "pegawai"];

/** Another count, written the same way; what followed a formula is typed now. */
function lain(acak: Acak, { value, format }: Isi): Isi | null {
  const teksnya = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const kini =
    typeof value === "number" ? value : /^[\d.]+$/.test(teksnya) ? Number(teksnya.replaceAll(".", "")) : null;
  if (kini === null || kini === 0) return null;
  const baru = Math.max(1, kini + acak.pilih([-1, 1]) * acak.bulat(1, Math.max(2, Math.floor(kini / 10))));
  if (baru === kini) return null;
  return typeof value === "number" ? { value: baru, ...(format ? { format } : {}) } : teks(tulis(nisbah(baru), 0));
}

function cacahSalah(nama: string, kolom: RegExp, syarat: (b: BarisIsi, t: TabelIsi) => boolean): Kesalahan {
  return {
    nama,
    suntik: (acak, _k, tabel) => {
      const calon = tempat(tabel, DAFTAR, kolom, syarat);
      const hasil = ubahSatu(acak, tabel, calon, (isi) => lain(acak, isi));
      if (!hasil) return null;
      const { tempat: di, asal } = hasil;
      const boleh = tempat(tabel, DAFTAR, /./, () => true).filter((t) => t.tabel === di.tabel && serumah(t, di));
      return { tabel: hasil.tabel, dicari: [di], boleh, tingkat: WAJAR, asal };
    },
  };
}

/** Cells of the same row, of the same column, and the words of headings, where a group is told. */
const serumah = (t: Tempat, di: Tempat): boolean =>
  t.baris === di.baris || t.kolom === di.kolom || t.kolom === "uraian";

export const KESALAHAN_DAFTAR: readonly Kesalahan[] = [
  cacahSalah("daftar-jumlah-baris-salah", /^jumlah$/, (b, t) => b.jenis === "data" && !hidup(t)),
  cacahSalah("daftar-jumlah-kolom-salah", /^(l|p|jumlah)$/, (b, t) => b.jenis === "jumlah" && !hidup(t)),
  cacahSalah("daftar-isi-salah", /^(l|p)$/, (b, t) => t.jenis === "penduduk" && b.jenis === "data" && !hidup(t)),
  {
    nama: "rumus-jumlah-luput",
    suntik: (acak, _k, tabel) => {
      const calon = tempat(tabel, ["penduduk"], /^(l|p)$/, (b, t) => b.jenis === "jumlah" && hidup(t));
      const hasil = ubahSatu(acak, tabel, calon, (isi, t) => kurangSatu(isi, t, tabel));
      return hasil && { tabel: hasil.tabel, dicari: [hasil.tempat], boleh: [], tingkat: APA_SAJA, asal: null };
    },
  },
];

/** The sum without its last row, with what it comes to. */
function kurangSatu(isi: Isi, t: Tempat, tabel: readonly TabelIsi[]): Isi | null {
  const baris = tabel[t.tabel]?.baris ?? [];
  const data = baris.flatMap((b, i) => (b.jenis === "data" ? [i] : []));
  const [awal, akhir] = [data[0], data.at(-1)];
  const hilang = akhir === undefined ? undefined : baris[akhir]?.sel[t.kolom]?.value;
  if (awal === undefined || akhir === undefined || typeof hilang !== "number" || typeof isi.value !== "number")
    return null;
  return {
    ...isi,
    value: isi.value - hilang,
    rumus: (letak) => `SUM(${letak(awal, t.kolom)}:${letak(akhir - 1, t.kolom)})`,
  };
}
