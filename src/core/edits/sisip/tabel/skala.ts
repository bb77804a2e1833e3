import type { Kelas } from "../../../lkjip/kategori";
import { keNumber } from "../../../lkjip/pecahan";
import { BANTU, JUDUL, KEPALA, KEPALA_BANTU, TEKS, TENGAH } from "../gaya";
import { di, gayaPersen, namai, type Konteks } from "../konteks";
import { alamat, areaDi, naskah, tulis, tulisLuas, type Naskah } from "../naskah";
import type { JenisTabel } from "../jenis";
import { aturCetak } from "./halaman";
import { cellName } from "../../../workbook";

const KANAN = 2;
const ATAS = 2;
/** The helper columns: ascending bounds and their words, as LOOKUP wants them. */
const BATAS = 4;
/** Title of the first, by which a later run finds them again. */
export const JUDUL_BATAS = "Batas bawah";

export const skala: JenisTabel = {
  id: "skala",
  nama: "Skala penilaian",
  letak: "Bab III",
  keterangan: "Rentang capaian dan kategorinya, yang diikuti oleh kolom kategori.",
  jenis: ["skala"],
  kolom: ["No", "Rentang capaian", "Kategori"],
  hitungan: [],
  lembar: "Skala",
  susun(k, lembar, asal) {
    const n = naskah(lembar, asal);
    const { kelas } = k.pilihan.skala;
    tulisLuas(n, di(n, 0, 0, KANAN).area, { value: "Skala Penilaian Capaian Kinerja", gaya: JUDUL });
    for (const [col, value] of ["NO", "RENTANG CAPAIAN", "KATEGORI"].entries()) {
      tulis(n, ATAS, col, { value, gaya: KEPALA });
    }
    const batas = kelas.map(batasBawah);
    for (const [ke, { label }] of kelas.entries()) {
      tulis(n, ATAS + 1 + ke, 0, { value: ke + 1, gaya: TENGAH });
      tulis(n, ATAS + 1 + ke, 1, { value: rentang(batas[ke] ?? 0, batas[ke - 1] ?? null), gaya: TENGAH });
      tulis(n, ATAS + 1 + ke, 2, { value: label, gaya: TEKS });
    }
    tulisBatas(k, n, kelas);
    for (const [col, lebar] of [5, 30, 24, 3, 12, 18].entries()) n.lebar.set(col + n.asal.col, lebar);
    aturCetak(k, n, "tegak", KANAN, null);
    return n;
  },
};

/**
 * Each class from its own lower bound to just below the next one, with the two decimals that capaian is printed with:
 * whole numbers as regulations print them (76–90, 91–100) would leave gaps between the classes.
 */
function rentang(batas: number, atas: number | null): string {
  return atas === null ? `≥ ${persen(batas)} %` : `${persen(batas)} – ${persen(atas - SERATUSAN)} %`;
}

/** One hundredth of a percent: a class of "more than 100" begins so much above it. */
const SERATUSAN = 0.0001;

/** Where a class begins, as a fraction of one: the lowest at nought. */
function batasBawah({ bawah, bawahTermasuk }: Kelas): number {
  if (bawah === null) return 0;
  const persen = keNumber(bawah) / 100;
  return Number((bawahTermasuk ? persen : persen + SERATUSAN).toFixed(4));
}

function persen(pecahan: number): string {
  return (pecahan * 100).toFixed(2).replace(".", ",");
}

/** The lowest class first, as LOOKUP wants it. */
function tulisBatas(k: Konteks, n: Naskah, kelas: readonly Kelas[]): void {
  tulis(n, ATAS, BATAS, { value: JUDUL_BATAS, gaya: KEPALA_BANTU });
  tulis(n, ATAS, BATAS + 1, { value: "Kategori", gaya: KEPALA_BANTU });
  const naik = [...kelas.entries()].reverse();
  for (const [urut, [ke, kelasIni]] of naik.entries()) {
    const row = ATAS + 1 + urut;
    tulis(n, row, BATAS, { value: batasBawah(kelasIni), gaya: gayaPersen(BANTU) });
    const kata = cellName(alamat(n, ATAS + 1 + ke, 2));
    tulis(n, row, BATAS + 1, { value: null, formula: `=${kata}`, gaya: BANTU });
  }
  const kolom = (col: number) => ({ ...di(n, ATAS + 1, col, col, ATAS + kelas.length).area });
  namai(k, n, "Skala_Batas", kolom(BATAS));
  namai(k, n, "Skala_Kategori", kolom(BATAS + 1));
  k.tempat.skala = {
    sheet: n.lembar,
    batas: areaDi(n, kolom(BATAS)),
    kategori: areaDi(n, kolom(BATAS + 1)),
  };
}
