import { KELOMPOK, TINGKAT, type Kelompok, type Tingkat } from "../../rules";
import { KUNCI_KOSONG, type Kunci } from "../kunci";
import type { Laporan } from "../laporan";

/** One file in the overview of a kabupaten: no more of its check than is shown there, so that a thousand fit in memory. */
export type BarisRekap = {
  readonly berkas: string;
  /** "Jatirejo", or the name of the file where no title names the office. */
  readonly unit: string;
  readonly tahun: number | null;
  /** Why it could not be read (Indonesian). */
  readonly galat: string | null;
  /** Findings by severity and by family, without those that only depart from the pinned profile. */
  readonly tingkat: Readonly<Record<Tingkat, number>>;
  readonly kelompok: Readonly<Record<Kelompok, number>>;
  readonly menyimpang: number;
  readonly tabel: number;
  readonly tabelKurang: readonly string[];
  readonly kunci: Kunci;
};

export function barisRekap(laporan: Laporan): BarisRekap {
  const { nama: berkas, galat } = laporan;
  if (galat) return { ...KOSONG, berkas, unit: namaBerkas(berkas), galat: galat.pesan };
  const { unit, tahun, temuan, tabel, tabelKurang, kunci } = laporan.hasil;
  const sendiri = temuan.filter((t) => !t.menyimpang);
  return {
    berkas,
    unit: unit?.replace(/^Kecamatan\s+/i, "") ?? namaBerkas(berkas),
    tahun,
    galat: null,
    tingkat: cacah(TINGKAT, (t) => sendiri.filter((x) => x.tingkat === t).length),
    kelompok: cacah(KELOMPOK, (k) => sendiri.filter((x) => x.kelompok === k).length),
    menyimpang: temuan.length - sendiri.length,
    tabel: tabel.filter((t) => t.jenis !== "lainnya").length,
    tabelKurang,
    kunci,
  };
}

function cacah<K extends string>(kunci: readonly K[], hitung: (k: K) => number): Record<K, number> {
  return Object.fromEntries(kunci.map((k) => [k, hitung(k)])) as Record<K, number>;
}

const KOSONG: BarisRekap = {
  berkas: "",
  unit: "",
  tahun: null,
  galat: null,
  tingkat: cacah(TINGKAT, () => 0),
  kelompok: cacah(KELOMPOK, () => 0),
  menyimpang: 0,
  tabel: 0,
  tabelKurang: [],
  kunci: KUNCI_KOSONG,
};

/** "kabupaten/jatirejo.xlsx" is "jatirejo". */
function namaBerkas(berkas: string): string {
  return berkas.replace(/^.*[/\\]/, "").replace(/\.[a-z]+$/i, "");
}
