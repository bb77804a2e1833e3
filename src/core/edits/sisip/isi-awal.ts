import { PROGRAM_LAZIM } from "./lazim/program";
import { SASARAN_LAZIM } from "./lazim/indikator";
import type { IsiIndikator, IsiLaporan, IsiPos, Kantor } from "./isi";

/** An indicator of which nothing is known. */
export const INDIKATOR_KOSONG: IsiIndikator = {
  nama: "",
  satuan: "",
  rumus: 1,
  cara: "akhir",
  target: null,
  triwulan: [],
  realisasi: null,
  targetAkhir: null,
  kabupaten: null,
  provinsi: null,
  nasional: null,
  lampau: [],
  sumber: "",
  program: null,
  dari: null,
};

/** An office of which only the year is known. The renstra of most kabupaten run to 2026, 2029, 2034. */
export function kantorKosong(tahun: number): Kantor {
  const kosong = { perangkatDaerah: "", kabupaten: "", tempat: "", tanggal: "", jabatan: "Camat", namaKepala: "" };
  const atas = { pangkat: "", nipKepala: "", jabatanAtasan: "Bupati", namaAtasan: "" };
  return { ...kosong, ...atas, tahun, tahunAkhirRenstra: tahun < 2025 ? 2026 : tahun + ((9 - (tahun % 5)) % 5) };
}

/** A blank form: so many rows of indicators, and of programs with one kegiatan and sub kegiatan each. */
export function isiKosong(kantor: Kantor, baris: number): IsiLaporan {
  const banyak = Array.from({ length: baris }, (_, ke) => ke);
  return {
    kantor,
    sasaran: banyak.map(() => ({ nama: "", kelompok: "strategis", indikator: [INDIKATOR_KOSONG] })),
    pos: banyak.flatMap((): IsiPos[] => ([0, 1, 2] as const).map((tingkat) => pos(tingkat, "", ""))),
    nrr: [],
    sakip: [],
  };
}

/** The usual sasaran, indicators and programs of a kecamatan, without a single figure. */
export function isiLazim(kantor: Kantor): IsiLaporan {
  const semua = PROGRAM_LAZIM.map(([tingkat, kode, nama]) => pos(tingkat, kode, nama));
  return {
    kantor,
    sasaran: SASARAN_LAZIM.map(({ nama, kelompok, indikator }) => ({
      nama,
      kelompok,
      indikator: indikator.map(({ program, ...tetap }) => ({
        ...INDIKATOR_KOSONG,
        ...tetap,
        program: program === null ? null : program.map((kode) => semua.findIndex((p) => p.kode === kode)),
      })),
    })),
    pos: semua,
    nrr: [],
    sakip: [],
  };
}

function pos(tingkat: IsiPos["tingkat"], kode: string, nama: string): IsiPos {
  return { tingkat, kode, nama, apbd: null, anggaran: null, realisasi: null };
}
