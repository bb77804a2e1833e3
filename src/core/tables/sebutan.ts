/**
 * The titles that offices give their columns, by meaning, in lower case and without years and units.
 * Compared after folding case, spaces, punctuation and usual misspellings; see recognize/judul.ts.
 */
export const NOMOR = ["no", "no urut", "nomor", "#"] as const;

export const KODE = [
  "kode",
  "kode rekening",
  "kode rek",
  "kode program",
  "kode program kegiatan",
  "kode kegiatan",
  "kode anggaran",
  "rekening",
] as const;

export const SASARAN = [
  "sasaran",
  "sasaran strategis",
  "sasaran strategis kinerja",
  "sasaran kinerja",
  "sasaran program",
  "sasaran pembangunan",
  "sasaran perangkat daerah",
  "sasaran renstra",
  "sasaran strategis renstra",
  "kinerja utama",
  "kinerja utama sasaran strategis",
  "kinerja lainnya",
  "kinerja tambahan",
  "kinerja pendukung",
  "tujuan",
  "tujuan sasaran",
  "tujuan dan sasaran",
  "uraian sasaran",
  "uraian sasaran strategis",
] as const;

export const INDIKATOR = [
  "indikator",
  "indikator kinerja",
  "indikator kinerja utama",
  "indikator kinerja utama iku",
  "indikator sasaran",
  "indikator kinerja sasaran",
  "indikator sasaran strategis",
  "indikator kinerja kegiatan",
  "indikator kinerja program",
  "indikator program",
  "indikator tujuan",
  "indikator tujuan sasaran",
  "uraian indikator",
  "nama indikator",
  "iku",
  "ikk",
] as const;

export const SATUAN = ["satuan", "sat", "satuan ukur", "satuan indikator", "unit"] as const;

export const TARGET = [
  "target",
  "target pk",
  "target rkt",
  "target kinerja",
  "target tahunan",
  "target perjanjian kinerja",
  "target pk perubahan",
  "target perubahan",
  "target tahun ini",
  "target tahun berjalan",
  "target yang ditetapkan",
  "target yang diperjanjikan",
  "target capaian",
  "target indikator",
  "rencana",
  "rencana kinerja",
  "rencana tingkat capaian",
  "kinerja target",
] as const;

export const TARGET_AKHIR = [
  "target renstra",
  "target akhir",
  "target akhir renstra",
  "target akhir rpjmd",
  "target akhir periode",
  "target akhir periode renstra",
  "target akhir tahun renstra",
  "target jangka menengah",
  "target rpjmd",
  "target akhir periode rpjmd",
  "target kinerja akhir renstra",
  "kondisi akhir renstra",
  "target kondisi akhir renstra",
] as const;

export const REALISASI = [
  "realisasi",
  "realisasi kinerja",
  "realisasi target",
  "realisasi tahun ini",
  "realisasi tahun berjalan",
  "realisasi indikator",
  "realisasi s d saat ini",
  "realisasi sampai dengan saat ini",
  "realisasi s d tahun ini",
  "realisasi akhir tahun",
  "realisasi kinerja akhir tahun",
  "hasil realisasi",
  "capaian realisasi",
  "realisasi capaian",
  "hasil",
  "hasil yang dicapai",
  "pencapaian",
  "kinerja realisasi",
] as const;

export const CAPAIAN = [
  "capaian",
  "% capaian",
  "persentase capaian",
  "capaian %",
  "capaian kinerja",
  "% capaian kinerja",
  "persentase capaian kinerja",
  "tingkat capaian",
  "tingkat capaian kinerja",
  "persentase tingkat capaian",
  "tingkat pencapaian",
  "tingkat pencapaian kinerja",
  "tingkat ketercapaian",
  "persentase ketercapaian",
  "% ketercapaian",
  "ketercapaian",
  "persentase pencapaian",
  "% pencapaian",
  "pencapaian kinerja",
  "capaian target",
  "capaian indikator",
  "capaian indikator kinerja",
  "capaian realisasi kinerja",
  "rasio capaian",
  "persentase",
  "persentase realisasi",
  "% realisasi",
  "%",
  "kinerja capaian",
] as const;

export const KEMAJUAN = [
  "tingkat kemajuan",
  "kemajuan",
  "progres capaian",
  "progress capaian",
  "progres",
  "progress",
  "tingkat capaian terhadap target akhir",
  "capaian terhadap target akhir",
  "capaian terhadap target renstra",
  "capaian terhadap renstra",
] as const;

export const KATEGORI = [
  "kategori",
  "kategori capaian",
  "kategori kinerja",
  "kategori keberhasilan",
  "predikat",
  "predikat kinerja",
  "predikat capaian",
  "kriteria",
  "kriteria capaian",
  "kriteria penilaian",
  "tingkat keberhasilan",
  "status capaian",
  "status",
  "interpretasi",
  "kualifikasi",
  "penilaian",
  "skala",
  "notifikasi",
] as const;

export const KETERANGAN = ["keterangan", "ket", "catatan", "penjelasan"] as const;

export const SUMBER = [
  "sumber data",
  "sumber",
  "data dukung",
  "bukti dukung",
  "penanggung jawab",
  "penanggungjawab",
  "analisis",
  "analisa",
] as const;

export const JUMLAH_BARIS = /^(jumlah|total|grand total|sub ?total|jml|j u m l a h|t o t a l)\b/;
export const RATA_RATA_BARIS = /^(rata[ -]?rata|rerata|mean)\b/;
