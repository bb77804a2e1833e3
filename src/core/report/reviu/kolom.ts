/** The columns of the list of findings, by their titles; the reader finds them by the same words. */
export const KOLOM_REVIU = {
  no: { judul: "No", lebar: 5 },
  lembar: { judul: "Lembar", lebar: 12 },
  sel: { judul: "Sel", lebar: 8 },
  tabel: { judul: "Tabel", lebar: 24 },
  letak: { judul: "Baris dan kolom", lebar: 30 },
  aturan: { judul: "Aturan", lebar: 22 },
  tingkat: { judul: "Tingkat", lebar: 9 },
  tertulis: { judul: "Tertulis", lebar: 16 },
  seharusnya: { judul: "Seharusnya", lebar: 16 },
  hitungan: { judul: "Hitungan", lebar: 36 },
  saran: { judul: "Saran", lebar: 36 },
  jawaban: { judul: "Jawaban kantor", lebar: 30 },
  status: { judul: "Status", lebar: 17 },
} as const;

export type NamaKolom = keyof typeof KOLOM_REVIU;
export const URUTAN_KOLOM = Object.keys(KOLOM_REVIU) as readonly NamaKolom[];
