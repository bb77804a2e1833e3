import { BANTU } from "../gaya";
import { bantuRumus } from "../kolom-bantu";
import { kolomCapaian, kolomIsian, kolomRealisasi, kolomTarget } from "../kolom-kinerja";
import { gayaSatuan, TAHUN, tahunLalu, type Konteks } from "../konteks";
import { alamat, naskah, tulis } from "../naskah";
import { selisih } from "../rumus-baku";
import { tabelIndikator, type GrupKolom, type KolomIndikator } from "../tabel-indikator";
import type { JenisTabel } from "../jenis";
import { aturCetak, tandaTangan, tulisJudul } from "./halaman";

export const perbandinganTahun: JenisTabel = {
  id: "tahun",
  nama: "Perbandingan tahun",
  letak: "Tabel 3.2",
  keterangan: "Target, realisasi, dan capaian dua sampai lima tahun.",
  jenis: ["perbandingan-tahun"],
  kolom: ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian"],
  hitungan: ["Capaian"],
  lembar: "3.2",
  susun(k, lembar, asal) {
    const n = naskah(lembar, asal);
    const banyak = Math.min(5, Math.max(2, k.pilihan.banyakTahun));
    const kanan = 3 + 3 * banyak;
    tulisJudul(k, n, kanan, ["Tabel 3.2 Perbandingan Realisasi Kinerja Tahun ", tahunLalu(banyak - 1), "–", TAHUN]);
    const tahun = Array.from({ length: banyak }, (_, ke) => grupTahun(k, banyak - 1 - ke, 4 + 3 * ke));
    const bantu = [perubahan(kanan), ...bantuRumus(k)];
    const letak = tabelIndikator(k, n, 2, { sasaran: 24, indikator: 28 }, tahun, bantu);
    if (k.pilihan.tandaTangan) tandaTangan(k, n, kanan - 3, kanan);
    aturCetak(k, n, "mendatar", kanan, letak.kepala);
    return n;
  },
};

/** Target, realisasi and capaian of a year; those of the report's own year follow Tabel 3.1. */
function grupTahun(k: Konteks, mundur: number, kiri: number): GrupKolom {
  const [target, realisasi] = [huruf(kiri), huruf(kiri + 1)];
  const lalu = (besaran: "target" | "realisasi") =>
    kolomIsian([besaran.toUpperCase()], 10, ({ lampau }) => lampau[mundur - 1]?.[besaran] ?? null);
  return {
    grup: [mundur === 0 ? TAHUN : tahunLalu(mundur)],
    kolom: [
      mundur === 0 ? kolomTarget(k, ["TARGET"], 10) : lalu("target"),
      mundur === 0 ? kolomRealisasi(k, ["REALISASI"], 10) : lalu("realisasi"),
      kolomCapaian(k, ["CAPAIAN"], 10, target, realisasi, `capaian-${mundur}`),
    ],
  };
}

/** By how much realisasi rose or fell against the year before; the sentences tell it. */
function perubahan(kanan: number): KolomIndikator {
  return {
    judul: ["Naik/turun"],
    lebar: 10,
    isi({ n, row, col, indikator, sel }) {
      const dari = alamat(n, row, col);
      const formula = selisih(sel(huruf(kanan - 1)), sel(huruf(kanan - 4)), dari);
      tulis(n, row, col, { value: null, formula, gaya: gayaSatuan(BANTU, indikator.satuan) });
    },
  };
}

function huruf(col: number): string {
  return String.fromCharCode(65 + col);
}
