const DIBACA = [
  "capaian",
  "realisasi-anggaran",
  "belanja",
  "efisiensi",
  "skala",
  "perjanjian-kinerja",
  "anggaran-program",
  "realisasi-triwulan",
  "perbandingan-tahun",
  "kemajuan-renstra",
  "pembanding",
  "keberhasilan",
  "alokasi-sasaran",
  "kinerja-anggaran",
  "capaian-program",
  "renstra-matriks",
  "renja",
  "perubahan-anggaran",
  "realisasi-bulanan",
  "evaluasi-renja",
  "skm-interval",
  "penduduk",
  "pegawai",
  "aset",
] as const;
/** A kind that is read, or "lainnya": plainly a table, but none of them. */
export type Jenis = (typeof DIBACA)[number] | "lainnya";
/** Table kinds of a LKjIP workbook that this program reads, as the JSON contract names them. */
export const JENIS: readonly Jenis[] = DIBACA;

/** What a column holds; decides between columns that go by the same word. */
export type Isi =
  /** running numbers, roman numerals, letters */
  | "nomor"
  /** budget codes such as 7.01.01.2.06 */
  | "kode"
  /** names of indicators, sasaran, programs */
  | "nama"
  /** figures of any unit */
  | "angka"
  /** amounts of money in rupiah */
  | "rupiah"
  /** percents, 0..100 and above, written with or without their sign */
  | "persen"
  /** words of a rating scale */
  | "label"
  /** anything */
  | "bebas";

/** The meaning of a column, the same in every table kind. */
export type Peran =
  | "nomor"
  | "kode"
  | "sasaran"
  | "uraian"
  | "indikator"
  | "satuan"
  | "target"
  | "targetAkhir"
  | "realisasi"
  | "capaian"
  | "kategori"
  | "sumber"
  | "anggaran"
  | "anggaranPerubahan"
  | "realisasiAnggaran"
  | "persen"
  | "selisih"
  | "efisiensi"
  | "keterangan"
  | "pembanding"
  | "triwulan"
  | "nilai"
  | "cacah"
  | "lokasi"
  | "kontrak"
  | "bulanLalu"
  | "bulanIni"
  | "kondisiAwal"
  | "anggaranAkhir"
  | "realisasiLalu"
  | "anggaranLalu"
  | "anggaranTriwulan"
  | "kumulatif"
  | "anggaranKumulatif";

/** The columns of money that add up along a budget's levels. */
export const PERAN_UANG: readonly Peran[] = [
  "anggaran",
  "anggaranPerubahan",
  "realisasiAnggaran",
  "kontrak",
  "bulanLalu",
  "bulanIni",
  "anggaranAkhir",
  "anggaranLalu",
  "anggaranTriwulan",
  "anggaranKumulatif",
];

/** One column of a table kind. */
export type KolomBentuk = {
  readonly peran: Peran;
  /** Its title in the standard form, used in messages. */
  readonly judul: string;
  /** The titles it goes by, in lower case; a title with two tiers is written with both ("anggaran realisasi"). */
  readonly sebutan: readonly string[];
  /** Titles that are sentences, by their words: all tiers of the title in one line, lower case, "rp" behind a column of rupiah. */
  readonly pola?: RegExp;
  readonly isi: Isi;
  /** The kind is not recognised without it. */
  readonly wajib: boolean;
  /** Under which group heading the title must stand when it has one. */
  readonly grup?: "kinerja" | "anggaran";
  /** May stand several times: once a year, a quarter, or a budget level. */
  readonly berulang?: boolean;
  /** How many such columns there must be at least, where one is not enough. */
  readonly minimal?: number;
  /** How many there may be at most: more of them belong to another kind. */
  readonly maksimal?: number;
  /** Printed figures that follow from other columns. */
  readonly hitungan?: boolean;
};

/** A table kind: what it is called, its source, and its columns from left to right in the standard form. */
export type BentukTabel = {
  readonly jenis: Jenis;
  /** As people say it, such as "Capaian kinerja". */
  readonly nama: string;
  readonly dasar: string;
  /** Words of its usual captions: they only break ties. */
  readonly judul: readonly string[];
  readonly kolom: readonly KolomBentuk[];
  /** What the names in its rows begin with or contain, where that tells it from a twin with the same columns. */
  readonly baris?: RegExp;
};

/**
 * A list of counts (people, goods): its columns go by any words, so that it is known by its caption, else by what its
 * titles and the names in its rows speak of.
 */
export type BentukDaftar = BentukTabel & { readonly pokok: RegExp; readonly ciri: RegExp };
