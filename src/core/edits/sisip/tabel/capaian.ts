import { acuanSel } from "../../acuan";
import { ANGKA, tebal, TEKS, TENGAH } from "../gaya";
import { bantuRumus } from "../kolom-bantu";
import { kategori, kolomCapaian, kolomKategori, kolomRealisasi, kolomTarget } from "../kolom-kinerja";
import { di, gayaPersen, isian, namai, TAHUN, type Konteks } from "../konteks";
import { alamat, naskah, tulis, tulisLuas, type Naskah } from "../naskah";
import { rataRata } from "../rumus-baku";
import { tabelIndikator, type KolomIndikator, type LetakIndikator } from "../tabel-indikator";
import type { JenisTabel } from "../jenis";
import { aturCetak, tandaTangan, tulisJudul } from "./halaman";

const KANAN = 8;

export const capaian: JenisTabel = {
  id: "capaian",
  nama: "Capaian kinerja",
  letak: "Tabel 3.1",
  keterangan: "Target, realisasi, capaian, dan kategori tiap indikator.",
  jenis: ["capaian"],
  kolom: ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian", "Kategori", "Sumber data"],
  hitungan: ["Capaian", "Kategori"],
  lembar: "3.1",
  perlu: ["skala"],
  susun(k, lembar, asal) {
    const n = naskah(lembar, asal);
    tulisJudul(k, n, KANAN, ["Tabel 3.1 Analisis Capaian Kinerja Berdasarkan Target dan Realisasi Tahun ", TAHUN]);
    const kolom = [
      kolomTarget(k, ["TARGET TAHUN ", TAHUN], 12),
      kolomRealisasi(k, ["REALISASI TAHUN ", TAHUN], 12),
      kolomCapaian(k, ["TINGKAT CAPAIAN"], 12, "E", "F", "capaian"),
      kolomKategori(k, ["KATEGORI"], 15, "G"),
      SUMBER,
    ];
    const letak = tabelIndikator(k, n, 2, { sasaran: 26, indikator: 30 }, kolom, bantuRumus(k));
    rata(k, n, letak);
    if (k.pilihan.tandaTangan) tandaTangan(k, n, 6, KANAN);
    aturCetak(k, n, "mendatar", KANAN, letak.kepala);
    return n;
  },
};

const SUMBER: KolomIndikator = {
  judul: ["SUMBER DATA"],
  lebar: 17,
  isi: ({ n, row, col, indikator: { sumber } }) =>
    void isian(n, di(n, row, col).area, sumber === "" ? null : sumber, TEKS),
};

/** The mean of all capaian and its category; a header between two blocks is passed over, it holds no number. */
function rata(k: Konteks, n: Naskah, { kepala, akhir }: LetakIndikator): void {
  const row = akhir + 1;
  tulisLuas(n, di(n, row, 0, 5).area, { value: "RATA-RATA CAPAIAN KINERJA", gaya: tebal(TENGAH) });
  const dari = alamat(n, row, 6);
  const isi = Array.from({ length: akhir - kepala[1] }, (_, ke) => alamat(n, kepala[1] + 1 + ke, 6));
  tulis(n, row, 6, { value: null, formula: rataRata(isi, dari), gaya: gayaPersen(tebal(ANGKA)) });
  const kata = alamat(n, row, 7);
  tulis(n, row, 7, { value: null, formula: kategori(k, acuanSel(dari, kata), kata), gaya: tebal(TENGAH) });
  tulis(n, row, 8, { value: null, gaya: TEKS });
  namai(k, n, "Rata_Capaian", di(n, row, 6).area);
}
