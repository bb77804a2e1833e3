import { acuanSel } from "../../acuan";
import { ANGKA, TENGAH } from "../gaya";
import { kolomSalinCapaian } from "../kolom-kinerja";
import { di, gayaPersen, sekali, syaratSatuan, TAHUN, type Konteks } from "../konteks";
import { alamat, naskah, tulis, tulisLuas } from "../naskah";
import { bagianJumlah } from "../rumus-baku";
import { tabelIndikator, type KolomIndikator } from "../tabel-indikator";
import type { JenisTabel } from "../jenis";
import { serapanProgram } from "../nilai-isi";
import { alamatPos, tanpaAnggaran, tulisTanpaAnggaran } from "../penyerapan";
import { aturCetak, tandaTangan, tulisJudul } from "./halaman";

export const efisiensi: JenisTabel = {
  id: "efisiensi",
  nama: "Efisiensi",
  letak: "Tabel 3.8",
  keterangan: "Capaian kinerja terhadap penyerapan anggaran, dengan rasio atau selisih.",
  jenis: ["efisiensi"],
  kolom: ["No", "Sasaran", "Indikator", "Capaian kinerja", "Capaian anggaran", "Efisiensi", "Keterangan"],
  hitungan: ["Efisiensi", "Keterangan"],
  lembar: "3.8",
  susun(k, lembar, asal) {
    const n = naskah(lembar, asal);
    const rasio = k.pilihan.efisiensi === "rasio";
    const kanan = rasio ? 7 : 6;
    tulisJudul(k, n, kanan, ["Tabel 3.8 Efisiensi Penggunaan Sumber Daya Tahun ", TAHUN]);
    const kolom = [
      kolomSalinCapaian(k, ["CAPAIAN KINERJA"], 13),
      serapan(k, rasio ? "CAPAIAN ANGGARAN" : "PENYERAPAN ANGGARAN"),
      ...(rasio ? [RASIO, KETERANGAN] : [SELISIH]),
    ];
    const letak = tabelIndikator(k, n, 2, { sasaran: 28, indikator: 32 }, kolom);
    if (k.pilihan.tandaTangan) tandaTangan(k, n, kanan - 2, kanan);
    aturCetak(k, n, "mendatar", kanan, letak.kepala);
    return n;
  },
};

/** From Tabel 3.7; without it from the programs of Tabel 3.5; without that to be typed. */
function serapan(k: Konteks, judul: string): KolomIndikator {
  return {
    judul: [judul],
    lebar: 13,
    perKelompok: true,
    isi({ n, row, col, bawah, i, indikator }) {
      const luas = di(n, row, col, col, bawah);
      const gaya = gayaPersen(ANGKA);
      if (tanpaAnggaran(k, indikator)) {
        tulisTanpaAnggaran(n, luas.area);
        return;
      }
      const [atas, bawahnya] = [alamatPos(k, indikator, "terpakai"), alamatPos(k, indikator, "anggaran")];
      if (!k.tempat.sel.has(`serapan ${i}`) && atas && bawahnya) {
        const formula = bagianJumlah(atas, bawahnya, alamat(n, row, col));
        k.tempat.sel.set(`serapan ${i}`, tulisLuas(n, luas.area, { value: null, formula, gaya }));
      } else void sekali(k, luas, `serapan ${i}`, serapanProgram(k.isi, indikator), gaya, syaratSatuan("%"));
    },
  };
}

/** The mean capaian of the indicators that share a budget, by the capaian of that budget. */
const RASIO: KolomIndikator = {
  judul: ["TINGKAT EFISIENSI"],
  lebar: 13,
  perKelompok: true,
  isi({ n, row, col, bawah }) {
    const dari = alamat(n, row, col);
    const [awal, akhir, f] = [alamat(n, row, 4), alamat(n, bawah, 4), alamat(n, row, 5)].map((at) =>
      acuanSel(at, dari),
    );
    const isi = bawah > row ? `${awal}:${akhir}` : awal;
    const kinerja = bawah > row ? `AVERAGE(${isi})` : isi;
    const formula = `=IF(OR(COUNT(${isi})=0,COUNT(${f})=0),"",IF(${f}=0,"",${kinerja}/${f}))`;
    tulisLuas(n, di(n, row, col, col, bawah).area, { value: null, formula, gaya: { ...ANGKA, format: "0.00" } });
  },
};

const KETERANGAN: KolomIndikator = {
  judul: ["KETERANGAN"],
  lebar: 15,
  perKelompok: true,
  isi({ n, row, col, bawah }) {
    const g = acuanSel(alamat(n, row, 6), alamat(n, row, col));
    const formula = `=IF(${g}="","",IF(ROUND(${g},2)>=1,"Efisien","Tidak Efisien"))`;
    tulisLuas(n, di(n, row, col, col, bawah).area, { value: null, formula, gaya: TENGAH });
  },
};

/** Capaian kinerja less the share of money spent, row by row; the merged share stands in the first row of its group. */
const SELISIH: KolomIndikator = {
  judul: ["TINGKAT EFISIENSI"],
  lebar: 13,
  isi({ n, row, col, awal }) {
    const dari = alamat(n, row, col);
    const e = acuanSel(alamat(n, row, 4), dari);
    const f = acuanSel(alamat(n, awal, 5), dari).replace(/\d+$/, "$$$&");
    const formula = `=IF(COUNT(${e},${f})<2,"",${e}-${f})`;
    tulis(n, row, col, { value: null, formula, gaya: gayaPersen(ANGKA) });
  },
};
