import { fakta, setara, tahunLaporan, type FaktaIndikator } from "../facts";
import { maknaIndikator, samaMakna } from "../lkjip/indikator";
import type { Tabel } from "../recognize";
import type { Temuan } from "./temuan";
import { judulKolom, judulPendek, namaBaris, namaSel, namaSelLengkap } from "./uraian";

/**
 * Holds what a report says of earlier years against last year's report: targets and realisasi of an indicator and a year
 * that the earlier workbook states too, and nowhere alike. One finding for each, at its first place; which of the two is
 * right a person must say. Cells of the earlier workbook are named in the text only.
 */
export function bandingTahun(lalu: readonly Tabel[], kini: readonly Tabel[]): Temuan[] {
  const tahun = tahunLaporan(kini);
  const dahulu = angkaTahunan(lalu);
  const perAngka = new Map<string, FaktaIndikator[]>();
  for (const f of angkaTahunan(kini)) {
    if (f.tahun === null || (tahun !== null && f.tahun >= tahun)) continue;
    const kunci = `${f.indikator} ${f.besaran} ${f.tahun}`;
    perAngka.set(kunci, [...(perAngka.get(kunci) ?? []), f]);
  }
  return [...perAngka.values()].flatMap((semua) => {
    const acuan = semua[0];
    if (!acuan) return [];
    const makna = maknaIndikator(acuan.baris.nama);
    const lama = dahulu.filter(
      (d) => d.besaran === acuan.besaran && d.tahun === acuan.tahun && samaMakna(maknaIndikator(d.baris.nama), makna),
    );
    const [pertama, ...lain] =
      lama.length === 0 ? [] : semua.filter((f) => !lama.some((d) => setara(d.angka, f.angka)));
    const sumber = lama[0];
    return pertama && sumber ? [ceritakan(pertama, lain, sumber)] : [];
  });
}

/** Agreements are left out: their targets may have been changed within the year. */
function angkaTahunan(tabel: readonly Tabel[]): readonly FaktaIndikator[] {
  return fakta(tabel).indikator.filter(
    (f) => f.besaran !== "capaian" && !f.namaLain && f.tabel.bentuk.jenis !== "perjanjian-kinerja",
  );
}

function ceritakan(f: FaktaIndikator, lain: readonly FaktaIndikator[], d: FaktaIndikator): Temuan {
  const apa = f.besaran === "target" ? "Target" : "Realisasi";
  const { tertulis } = f.sel.isi;
  return {
    aturan: "sama-dengan-tahun-lalu",
    kelompok: "lintas-tabel",
    tingkat: "ragu",
    at: f.sel.at,
    judul: judulPendek(`${apa} ${f.tahun ?? ""} ${tertulis}, tahun lalu ${d.sel.isi.tertulis}`),
    baris: namaBaris(f.baris),
    kolom: judulKolom(f.tabel, f.peran),
    tertulis,
    seharusnya: null,
    hitungan: null,
    pesan: `${apa} ${f.tahun ?? ""} “${namaBaris(f.baris)}” tertulis ${tertulis}, sedangkan laporan tahun lalu menulis ${d.sel.isi.tertulis} (${namaSelLengkap(d.sel.at)}).`,
    saran: `Periksa laporan tahun lalu; bila angkanya tidak diperbarui sesudahnya, samakan ${namaSel(f.sel.at)}.`,
    terkait: lain.map((x) => ({ at: x.sel.at })),
  };
}
