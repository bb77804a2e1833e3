import { setara, type FaktaIndikator } from "../facts";
import { tahunDalam } from "../lkjip/istilah";
import { temuan, type Ucapan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel, namaSelLengkap } from "./uraian";

/**
 * A realisasi that one table marks as another year's ("87,5 (nilai tahun 2023)" in the column of 2024), while others
 * print the same figure as the year's own: one finding, at the first place without the mark.
 */
export function* bedaKeteranganTahun(semua: readonly FaktaIndikator[], tahun: number | null): Iterable<Ucapan> {
  const realisasi = semua.filter((f) => f.besaran === "realisasi");
  const bertanda = realisasi.filter((f) => {
    const milik = tahunDalam(f.angka.label);
    return milik !== null && milik !== tahunKolom(f, tahun);
  });
  for (const indikator of new Set(bertanda.map((f) => f.indikator))) {
    const tanda = bertanda.filter((f) => f.indikator === indikator);
    const acuan = tanda[0];
    if (!acuan) continue;
    const [pertama, ...lain] = realisasi.filter(
      (f) =>
        f.indikator === indikator &&
        f.angka.label === "" &&
        f.tahun === tahunKolom(acuan, tahun) &&
        setara(f.angka, acuan.angka),
    );
    if (pertama) yield ceritakan(pertama, lain, tanda, acuan);
  }
}

/** The year of the column in which a figure stands, else of the report. */
function tahunKolom(f: FaktaIndikator, tahun: number | null): number | null {
  return f.bagian.kolom.find((k) => k.peran === f.peran)?.tahun ?? tahun;
}

function ceritakan(
  f: FaktaIndikator,
  lain: readonly FaktaIndikator[],
  tanda: readonly FaktaIndikator[],
  acuan: FaktaIndikator,
): Ucapan {
  const di = tanda.map((t) => namaSelLengkap(t.sel.at)).join(", ");
  return temuan({
    tingkat: "ragu",
    at: f.sel.at,
    judul: judulPendek(`${f.sel.isi.tertulis} di tabel lain ${acuan.angka.label}`),
    baris: namaBaris(f.baris),
    kolom: judulKolom(f.tabel, f.peran),
    tertulis: f.sel.isi.tertulis,
    seharusnya: null,
    hitungan: null,
    pesan: `Realisasi “${namaBaris(f.baris)}” tertulis ${f.sel.isi.tertulis} sebagai realisasi ${f.tahun ?? "tahun ini"}, sedangkan ${di} menyebutnya ${acuan.angka.label}.`,
    saran: `Beri keterangan yang sama di ${namaSel(f.sel.at)} bila nilai tahun ini belum terbit, atau tulis nilai tahun ini di semua tempat.`,
    terkait: [...tanda, ...lain].map((t) => ({ at: t.sel.at })),
  });
}
