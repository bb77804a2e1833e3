import { JUMLAH, type FaktaAnggaran, type FaktaIndikator } from "../facts";
import { bandingkan } from "../lkjip/banding";
import { dibagi, persen as persenDari, suku } from "../lkjip/ekspresi";
import { maknaIndikator } from "../lkjip/indikator";
import { bagi, banding, kali, pecahan, SERATUS, type Pecahan } from "../lkjip/pecahan";
import { jumlahRincian, kolomPersen, selPeran } from "../recognize";
import { sebagianTahun } from "./kelompok-anggaran";
import type { Hitungan } from "./temuan";
import { namaSelLengkap, operan, rumus, tulisPersen } from "./uraian";

/** The share of its budget that the office spent in a year, as the total of one table shows it. */
export type JumlahSerapan = {
  readonly anggaran: FaktaAnggaran;
  readonly realisasi: FaktaAnggaran;
  /** What an office may quote for it, in percent 0..100: the exact share, the printed one, that over the sums. */
  readonly nilai: readonly Pecahan[];
  /** The arithmetic with two decimals, the way it is told. */
  readonly hitungan: Hitungan;
};

/** Names of an indicator that speaks of the whole office's budget, without the words that offices add to them. */
const SERAPAN =
  /^((persentase|tingkat|capaian) )*(realisasi|penyerapan|serapan|daya serap)( (anggaran|keuangan|belanja|apbd))+$/;

/** Beyond so many percent a figure is an amount, not a share; up to one and a half a bare one is a fraction of one. */
const PERSEN_TERBESAR = pecahan(200n);
const PECAHAN_TERBESAR = pecahan(3n, 2n);

/** The indicator "persentase realisasi anggaran" and the totals of the budget tables that it must follow from. */
export type SerapanKantor = {
  /** The totals of the year of a figure of that indicator; none for any other figure. */
  readonly jumlah: (f: FaktaIndikator) => readonly JumlahSerapan[];
  /** Whether such a figure follows from one of those totals. */
  readonly cocok: (f: FaktaIndikator) => boolean;
  /** A sentence with the arithmetic, for a figure that does not follow from the totals. */
  readonly catatan: (f: FaktaIndikator) => string;
};

/** Reads the totals of what was spent in whole years. */
export function serapanKantor(anggaran: readonly FaktaAnggaran[]): SerapanKantor {
  const semua = jumlahSerapan(anggaran);
  const jumlah = (f: FaktaIndikator) =>
    f.besaran === "realisasi" && sebutanSerapan(f.baris.nama) && banding(f.angka.nilai, PERSEN_TERBESAR) <= 0
      ? semua.filter((j) => j.realisasi.tahun === f.tahun)
      : [];
  const cocok = (f: FaktaIndikator) => jumlah(f).some((j) => j.nilai.some((n) => menyatakan(f, n)));
  return {
    jumlah,
    cocok,
    catatan: (f) => {
      const [acuan] = jumlah(f);
      return acuan && !cocok(f)
        ? ` Jumlah realisasi anggaran: ${acuan.hitungan.uraian} (${namaSelLengkap(acuan.realisasi.sel.at)}).`
        : "";
    },
  };
}

function sebutanSerapan(nama: string): boolean {
  return SERAPAN.test(maknaIndikator(nama).kata.join(" "));
}

/** Whether an indicator's figure is this share at the decimals it shows, rounded or cut off. */
function menyatakan({ angka }: FaktaIndikator, nilai: Pecahan): boolean {
  const sebagian = !angka.persen && angka.desimal > 0 && banding(angka.nilai, PECAHAN_TERBESAR) <= 0;
  const tertulis = sebagian ? { tampil: kali(angka.tampil, SERATUS), desimal: Math.max(0, angka.desimal - 2) } : angka;
  return bandingkan(tertulis, [], () => nilai)?.putusan !== "beda";
}

function jumlahSerapan(anggaran: readonly FaktaAnggaran[]): JumlahSerapan[] {
  const jumlah = anggaran.filter((f) => f.pos === JUMLAH && !sebagianTahun(f.tabel));
  const terpakai = jumlah.filter((f) => f.besaran === "realisasi");
  return terpakai.flatMap((realisasi) =>
    jumlah
      .filter((f) => f.besaran === "anggaran" && f.tabel === realisasi.tabel && f.baris.row === realisasi.baris.row)
      .flatMap((f) => satuJumlah(f, realisasi) ?? []),
  );
}

function satuJumlah(anggaran: FaktaAnggaran, realisasi: FaktaAnggaran): JumlahSerapan | null {
  const { bagian, baris } = realisasi;
  const tepat = jumlahRincian(bagian, baris);
  const bagian100 = (r: Pecahan | undefined, a: Pecahan | undefined) => {
    const rasio = r && a ? bagi(r, a) : null;
    return rasio && kali(rasio, SERATUS);
  };
  const hasil = bagian100(realisasi.angka.nilai, anggaran.angka.nilai);
  if (!hasil) return null;
  const tertulis = kolomPersen(bagian, "persen")(selPeran(bagian, baris, "persen"));
  const rincian = bagian100(tepat("realisasiAnggaran")[0], tepat(anggaran.peran)[0]);
  const semua = [hasil, rincian, tertulis?.tampil, tertulis?.nilai];
  return {
    anggaran,
    realisasi,
    nilai: semua.filter((n) => n !== null && n !== undefined),
    hitungan: rumus(
      persenDari(
        dibagi(
          suku(operan("Realisasi", realisasi.sel, realisasi.angka)),
          suku(operan("Anggaran", anggaran.sel, anggaran.angka)),
        ),
      ),
      tulisPersen(hasil, 2),
    ),
  };
}
