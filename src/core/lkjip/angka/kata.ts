/** A closed list of phrases, written with a bar between them. */
const daftar = (frasa: string): ReadonlySet<string> => new Set(frasa.split("|"));

/** Ways to write that there is no value. */
const NIHIL = daftar(
  "na|n/a|n.a|nihil|tidak ada|belum ada|tidak tersedia|belum tersedia|" +
    "tidak diukur|belum diukur|tidak dinilai|belum dinilai",
);

/** Predikat that people put beside a value without brackets, or before a value in brackets. */
const PREDIKAT = daftar(
  "aa|a|bb|b|cc|c|d|sangat tinggi|tinggi|sedang|rendah|sangat rendah|sangat baik|baik sekali|baik|cukup baik|cukup|" +
    "kurang baik|kurang|agak kurang|sangat kurang|tidak baik|sangat memuaskan|memuaskan|sangat berhasil|berhasil|" +
    "tidak berhasil|efisien|tidak efisien",
);

/** Alone these are units ("82 nilai"); with more words behind them they open the name of an indicator. */
const PEMBUKA_INDIKATOR =
  /^(?:p\w{2}[sc]entase|nilai|indeks|jumlah|tingkat|rata|cakupan|skor|rasio|angka|capaian|ikm|ip|ikk|meningkat.*|terwujud.*|tewujud.*)$/;
/** "5 sub kegiatan" is a count; a longer name is that of a program. */
const PEMBUKA_PROGRAM = /^(?:program|kegiatan|sub)$/;

/** Words that make a sentence of a number, change its size, or make it a date: such a cell is read as words. */
const BUKAN_SATUAN = daftar(
  "dari|dengan|untuk|pada|yang|di|ke|sebesar|adalah|menjadi|x|lipat|atau|" +
    "ratus|ribu|rb|juta|jt|miliar|milyar|triliun|" +
    "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|nopember|november|desember",
);

/** Measures may have thousandths; what is counted (dokumen, orang) may not. */
const UKURAN = daftar("poin|point|km|km2|ha|m|m2|m3|meter|kg|kilogram|ton|liter|l|jam|menit|detik|skala");

export const isNihil = (teks: string): boolean => NIHIL.has(teks.toLowerCase().replace(/\.$/, ""));

export const isPredikat = (teks: string): boolean => PREDIKAT.has(teks.toLowerCase());

/** Whether a word can be part of a unit. */
export const isKataSatuan = (kata: string): boolean => !BUKAN_SATUAN.has(kata.toLowerCase().replace(/\.$/, ""));

/** Whether the words behind a number name an indicator or a program: "3.1 Nilai SAKIP" is numbered, it counts nothing. */
export function isNama(kata: readonly string[]): boolean {
  const first = kata[0]?.toLowerCase().split("-")[0] ?? "";
  return (kata.length > 1 && PEMBUKA_INDIKATOR.test(first)) || (kata.length > 2 && PEMBUKA_PROGRAM.test(first));
}

export const isUkuran = (kata: string): boolean => UKURAN.has(kata.toLowerCase());

/** Words that join two numbers rather than name a unit. */
export const isPenghubung = (kata: string): boolean => /^(?:dan|s\/?d|s\.d\.?|sampai|hingga)$/i.test(kata);

/** The currency, where it stands behind the number like a unit. */
export const isRupiah = (kata: string): boolean => /^rupiah$/i.test(kata);
