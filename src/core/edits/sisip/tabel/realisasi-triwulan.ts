import { acuanSel } from "../../acuan";
import { ANGKA } from "../gaya";
import { bantuRumus, kolomCara } from "../kolom-bantu";
import { kolomCapaian, kolomTarget, rumusDari } from "../kolom-kinerja";
import { di, gayaSatuan, isian, syaratSatuan, TAHUN, type Konteks } from "../konteks";
import { alamat, naskah, tulis } from "../naskah";
import { tabelIndikator, type KolomIndikator } from "../tabel-indikator";
import type { JenisTabel } from "../jenis";
import { aturCetak, tandaTangan, tulisJudul } from "./halaman";

const KANAN = 10;

export const realisasiTriwulan: JenisTabel = {
  id: "triwulan",
  nama: "Realisasi triwulan",
  letak: "Tabel 3.9",
  keterangan: "Realisasi tiap triwulan, realisasi setahun, dan capaiannya.",
  jenis: ["realisasi-triwulan"],
  kolom: ["No", "Sasaran", "Indikator", "Target", "I", "II", "III", "IV", "Realisasi", "Capaian"],
  hitungan: ["Realisasi", "Capaian"],
  lembar: "Triwulan",
  susun(k, lembar, asal) {
    const n = naskah(lembar, asal);
    tulisJudul(k, n, KANAN, ["Tabel 3.9 Realisasi Kinerja per Triwulan Tahun ", TAHUN]);
    const cara = k.tempat.sel.has("cara 0") ? [] : [kolomCara(k)];
    const kolom = [
      kolomTarget(k, ["TARGET"], 11),
      { grup: ["REALISASI PER TRIWULAN"], kolom: ["I", "II", "III", "IV"].map((judul, ke) => triwulan(k, judul, ke)) },
      setahun(k),
      kolomCapaian(k, ["CAPAIAN"], 12, "E", "J"),
    ];
    const letak = tabelIndikator(k, n, 2, { sasaran: 24, indikator: 28 }, kolom, [...bantuRumus(k), ...cara]);
    if (k.pilihan.tandaTangan) tandaTangan(k, n, 7, KANAN);
    aturCetak(k, n, "mendatar", KANAN, letak.kepala);
    return n;
  },
};

/** A quarter; the last one of an indicator that another table computes follows that table. */
function triwulan(k: Konteks, judul: string, ke: number): KolomIndikator {
  return {
    judul: [judul],
    lebar: 9,
    isi(b) {
      const { n, row, col, indikator } = b;
      const gaya = gayaSatuan(ANGKA, indikator.satuan);
      const formula = ke === 3 ? rumusDari(k, b) : null;
      if (formula !== null) tulis(n, row, col, { value: null, formula, gaya });
      else isian(n, di(n, row, col).area, indikator.triwulan[ke] ?? null, gaya, syaratSatuan(indikator.satuan));
    },
  };
}

/** The year: the sum of the quarters, or the last of them that was measured (0 is not measured yet). */
function setahun(k: Konteks): KolomIndikator {
  return {
    judul: ["REALISASI ", TAHUN],
    lebar: 12,
    isi({ n, row, col, i, indikator, sel }) {
      const dari = alamat(n, row, col);
      const at = k.tempat.sel.get(`cara ${i}`);
      if (!at) throw new Error("the table of quarters is made after how they make a year");
      const [f, g, h, iv] = ["F", "G", "H", "I"].map((huruf) => acuanSel(sel(huruf), dari));
      const akhir = `IF(N(${iv})>0,${iv},IF(N(${h})>0,${h},IF(N(${g})>0,${g},N(${f}))))`;
      const semua = `${f}:${iv}`;
      const formula = `=IF(COUNT(${semua})=0,"",IF(${acuanSel(at, dari)}="jumlah",SUM(${semua}),${akhir}))`;
      const sudah = k.tempat.sel.has(`realisasi ${i}`);
      tulis(n, row, col, { value: null, formula, gaya: gayaSatuan(ANGKA, indikator.satuan) });
      if (!sudah) k.tempat.sel.set(`realisasi ${i}`, dari);
    },
  };
}
