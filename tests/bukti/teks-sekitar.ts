/** What stands around tables: captions with any number or none, running text, sources, signatures. */
import type { Acak } from "./acak";
import type { Kantor } from "./kantor-acak";
import type { TabelIsi } from "./tabel-isi";

export type CaraJudul = {
  /** The lines above a table: none, one or two. */
  judul(acak: Acak, t: TabelIsi, ke: number): string[];
  nomor(ke: number): string;
};

/** Numbers say nothing about kinds, but within one workbook each is used once. */
export function acakJudul(acak: Acak, k: Kantor): CaraJudul {
  const awal = acak.bulat(1, 4);
  const bentuk = acak.pilih(["3.", "III.", "III.1.", "2.", ""] as const);
  const nomor = (ke: number) => (bentuk === "III.1." ? `III.${ke + awal}.a` : `${bentuk}${ke + awal}`);
  const kata = acak.pilih(["Tabel", "Tabel", "TABEL"]);
  const biasa = acak.pilih(["satu", "dua", "tanpaNomor", "tidak"] as const);
  return {
    nomor,
    judul: (a, t, ke) => {
      const cara = a.peluang(0.8) ? biasa : a.pilih(["satu", "dua", "tanpaNomor", "tidak"] as const);
      const isi = kata === "TABEL" ? t.judul.toUpperCase() : t.judul;
      // The budget's stage stands in the caption alone: without one, nobody could know it.
      const perlu = /perubahan|apbd/i.test(t.judul) && k.berubah;
      if (cara === "satu") return [`${kata} ${nomor(ke)}${a.pilih(["", ".", " :"])} ${isi}`];
      if (cara === "dua") return [`${kata} ${nomor(ke)}`, isi];
      return cara === "tanpaNomor" || perlu ? [isi] : [];
    },
  };
}

export function baitNarasi(acak: Acak, k: Kantor, t: TabelIsi): string[] {
  return [
    acak.pilih([
      `Uraian berikut menyajikan ${t.judul.toLowerCase()} sebagaimana telah ditetapkan dalam dokumen perencanaan. Data dihimpun dari seksi dan sub bagian di lingkungan Kecamatan ${k.nama}.`,
      `Dalam rangka mengukur keberhasilan pelaksanaan tugas dan fungsi, Kecamatan ${k.nama} Kabupaten ${k.kabupaten} menyusun pengukuran kinerja yang hasilnya dapat dilihat sebagai berikut:`,
      "Rincian lebih lanjut disajikan di bawah ini.",
    ]),
  ];
}

export const barisSumber = (acak: Acak, k: Kantor): string =>
  acak.pilih([
    "Sumber: Sub Bagian Penyusunan Program dan Keuangan",
    `Sumber data: Kecamatan ${k.nama}, ${k.tahun}`,
    "Sumber : data diolah",
    "*) data sementara sampai dengan akhir tahun",
  ]);

export const tandaTangan = (acak: Acak, k: Kantor): string[] => [
  `${k.nama}, ${acak.bulat(2, 31)} Januari ${k.tahun + 1}`,
  `CAMAT ${k.nama.toUpperCase()}`,
  "",
  "",
  acak.pilih(["NAMA PEJABAT, S.Sos.", "Nama Camat, S.STP., M.Si."]),
  "Pembina Tingkat I",
];
