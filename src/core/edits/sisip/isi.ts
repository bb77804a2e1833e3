import { SKALA_BAKU, type Skala } from "../../lkjip/kategori";

/** What the standard tables are filled with. Figures are as a cell holds them: 90% is 0.9; null is not known yet. */
export type IsiLaporan = {
  readonly kantor: Kantor;
  readonly sasaran: readonly IsiSasaran[];
  /** The budget from top to bottom: each program followed by its kegiatan, each of these by its sub kegiatan. */
  readonly pos: readonly IsiPos[];
  /** NRR of the nine unsur, 1..4. */
  readonly nrr: readonly (number | null)[];
  /** What the evaluation of the SAKIP gave to each of its components. */
  readonly sakip: readonly (number | null)[];
};

/** The office and who signs for it: texts of the sheet Isian. */
export type Kantor = {
  readonly perangkatDaerah: string;
  readonly kabupaten: string;
  readonly tahun: number;
  readonly tahunAkhirRenstra: number;
  readonly tempat: string;
  readonly tanggal: string;
  readonly jabatan: string;
  readonly namaKepala: string;
  readonly pangkat: string;
  readonly nipKepala: string;
  readonly jabatanAtasan: string;
  readonly namaAtasan: string;
};

export type IsiSasaran = {
  readonly nama: string;
  /** Its block: sasaran strategis, or kinerja lainnya below it. */
  readonly kelompok: "strategis" | "lainnya";
  readonly indikator: readonly IsiIndikator[];
};

export type IsiIndikator = {
  readonly nama: string;
  /** "%", "nilai", or what is counted. */
  readonly satuan: string;
  /** 1: the higher the better; 2: the lower the better. */
  readonly rumus: 1 | 2;
  /** How a year follows from its quarters: the last one measured, or their sum. */
  readonly cara: "akhir" | "jumlah";
  readonly target: number | null;
  readonly triwulan: readonly (number | null)[];
  readonly realisasi: number | null;
  readonly targetAkhir: number | null;
  readonly kabupaten: number | null;
  readonly provinsi: number | null;
  readonly nasional: number | null;
  /** Earlier years, the last one first. */
  readonly lampau: readonly { readonly target: number | null; readonly realisasi: number | null }[];
  readonly sumber: string;
  /** Programs that serve it, by their place in `pos`; null where that is not known, and amounts are typed. */
  readonly program: readonly number[] | null;
  /** Another table of the set computes its realisasi. */
  readonly dari: "ikm" | "sakip" | "serapan" | null;
};

export type IsiPos = {
  /** 0 program, 1 kegiatan, 2 sub kegiatan. */
  readonly tingkat: 0 | 1 | 2;
  readonly kode: string;
  readonly nama: string;
  /** The budget before its change; only of programs. */
  readonly apbd: number | null;
  readonly anggaran: number | null;
  readonly realisasi: number | null;
};

/** How a person wants the tables. */
export type PilihanSisip = {
  readonly kertas: "F4" | "A4";
  readonly efisiensi: "rasio" | "selisih";
  readonly skala: Skala;
  /** How many years Tabel 3.2 shows, 2 to 5. */
  readonly banyakTahun: number;
  /** The perjanjian kinerja is the changed one. */
  readonly perubahan: boolean;
  /** A signature below the tables too, not only below the perjanjian kinerja. */
  readonly tandaTangan: boolean;
};

export const PILIHAN_BAKU: PilihanSisip = {
  kertas: "F4",
  efisiensi: "rasio",
  skala: SKALA_BAKU,
  banyakTahun: 3,
  perubahan: false,
  tandaTangan: false,
};

/** One row of an indicator table: which indicator, of which sasaran, and how the two are numbered. */
export type BarisIndikator = {
  /** Its place among all indicators in the order of the tables. */
  readonly i: number;
  readonly indikator: IsiIndikator;
  readonly sasaran: IsiSasaran;
  /** Place of the sasaran in `IsiLaporan.sasaran`. */
  readonly s: number;
  /** Number of the sasaran in its block, from 1, and of the indicator in its sasaran; null where it is the only one. */
  readonly nomor: number;
  readonly ke: number | null;
  readonly pertama: boolean;
  /** First row of a group of neighbours that share their programs. */
  readonly awalKelompok: boolean;
};

/** The indicators in the order of the tables, a block each: sasaran strategis, then kinerja lainnya. */
export function barisIndikator(isi: IsiLaporan): readonly (readonly BarisIndikator[])[] {
  let i = 0;
  return (["strategis", "lainnya"] as const).flatMap((kelompok) => {
    const baris: BarisIndikator[] = [];
    let nomor = 0;
    for (const [s, sasaran] of isi.sasaran.entries()) {
      if (sasaran.kelompok !== kelompok) continue;
      nomor += 1;
      for (const [ke, indikator] of sasaran.indikator.entries()) {
        const atas = baris.at(-1)?.indikator;
        const bersama = atas !== undefined && samaProgram(atas.program, indikator.program);
        baris.push({
          i: i++,
          indikator,
          sasaran,
          s,
          nomor,
          ke: sasaran.indikator.length > 1 ? ke + 1 : null,
          pertama: ke === 0,
          awalKelompok: !bersama,
        });
      }
    }
    return baris.length > 0 ? [baris] : [];
  });
}

function samaProgram(a: IsiIndikator["program"], b: IsiIndikator["program"]): boolean {
  return a !== null && b !== null && a.length > 0 && a.length === b.length && a.every((p, n) => p === b[n]);
}
