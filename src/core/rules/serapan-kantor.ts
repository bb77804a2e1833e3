import type { FaktaAnggaran, FaktaIndikator } from "../facts";
import { bandingkan } from "../lkjip/banding";
import { maknaIndikator } from "../lkjip/indikator";
import { banding, kali, pecahan, SERATUS, type Pecahan } from "../lkjip/pecahan";
import { jumlahSerapan, type JumlahSerapan } from "./jumlah-serapan";
import { sebagianDariSatu } from "./sebagian-dari-satu";
import type { Sengketa } from "./sengketa-anggaran";
import { namaSelLengkap } from "./uraian";

/** Names of an indicator that speaks of the whole office's budget, without the words that offices add to them. */
const SERAPAN =
  /^((persentase|tingkat|capaian) )*(realisasi|penyerapan|serapan|daya serap)( (anggaran|keuangan|belanja|apbd))+$/;

/** Beyond so many percent a figure is an amount, not a share. */
const PERSEN_TERBESAR = pecahan(200n);

/** The indicator "persentase realisasi anggaran" and the totals of the budget tables that it must follow from. */
export type SerapanKantor = {
  /** The totals of the year of a figure of that indicator; none for any other figure. */
  readonly jumlah: (f: FaktaIndikator) => readonly JumlahSerapan[];
  /** Whether such a figure follows from one of those totals. */
  readonly cocok: (f: FaktaIndikator) => boolean;
  /** A sentence with the arithmetic, for a figure that does not follow from the totals. */
  readonly catatan: (f: FaktaIndikator) => string;
};

/** Holds the indicator against the totals of the budget tables. */
export function serapanKantor(anggaran: readonly FaktaAnggaran[], sengketa: readonly Sengketa[]): SerapanKantor {
  const semua = jumlahSerapan(anggaran, sengketa);
  const jumlah = (f: FaktaIndikator) => {
    const setahun = f.besaran === "realisasi" ? semua.filter((j) => j.realisasi.tahun === f.tahun) : [];
    return setahun.length > 0 && sebutanSerapan(f) ? setahun : [];
  };
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

function sebutanSerapan({ baris, angka }: FaktaIndikator): boolean {
  return SERAPAN.test(maknaIndikator(baris.nama).kata.join(" ")) && banding(angka.nilai, PERSEN_TERBESAR) <= 0;
}

/** Whether an indicator's figure is this share at the decimals it shows, rounded or cut off. */
function menyatakan({ angka }: FaktaIndikator, nilai: Pecahan): boolean {
  const tertulis = sebagianDariSatu(angka)
    ? { tampil: kali(angka.tampil, SERATUS), desimal: Math.max(0, angka.desimal - 2) }
    : angka;
  return bandingkan(tertulis, [], () => nilai)?.putusan !== "beda";
}
