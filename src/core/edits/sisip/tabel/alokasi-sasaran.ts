import { ANGKA, CATATAN, tebal, TEKS, UANG } from "../gaya";
import { di, gayaPersen, sebut, sekali, TAHUN, UANG_SAH, type Konteks } from "../konteks";
import { alamat, naskah, tulis, tulisLuas, type Naskah } from "../naskah";
import { jumlah, salinAngka } from "../rumus-baku";
import { tabelIndikator, type KolomIndikator } from "../tabel-indikator";
import type { JenisTabel } from "../jenis";
import { jumlahProgram, jumlahSemua } from "../nilai-isi";
import { alamatPos, tanpaAnggaran, tulisTanpaAnggaran } from "../penyerapan";
import { aturCetak, tandaTangan, tulisJudul } from "./halaman";
import { acuanSel } from "../../acuan";

const KANAN = 5;

export const alokasiSasaran: JenisTabel = {
  id: "alokasi",
  nama: "Alokasi per sasaran",
  letak: "Tabel 3.6",
  keterangan: "Anggaran program pendukung tiap sasaran dan bagiannya dari seluruh anggaran.",
  jenis: ["alokasi-sasaran"],
  kolom: ["No", "Sasaran", "Indikator", "Anggaran", "%"],
  hitungan: ["Anggaran", "%"],
  lembar: "3.6",
  susun(k, lembar, asal) {
    const n = naskah(lembar, asal);
    tulisJudul(k, n, KANAN, ["Tabel 3.6 Alokasi Anggaran per Sasaran Pembangunan Tahun ", TAHUN]);
    const adaJumlah = k.tempat.sel.get("jumlah-anggaran");
    const baris = k.isi.sasaran.flatMap((s) => s.indikator).length;
    const blok = new Set(k.isi.sasaran.filter((s) => s.indikator.length > 0).map((s) => s.kelompok)).size;
    const rowJumlah = 2 + baris + Math.max(1, blok);
    const total = adaJumlah ?? alamat(n, rowJumlah, 4);
    const letak = tabelIndikator(k, n, 2, { sasaran: 30, indikator: 34 }, [kolomAlokasi(k), kolomBagian(k, total)]);
    tulisJumlah(k, n, letak.akhir + 1);
    if (k.pilihan.tandaTangan) tandaTangan(k, n, 3, KANAN);
    aturCetak(k, n, "tegak", KANAN, letak.kepala);
    return n;
  },
};

function kolomAlokasi(k: Konteks): KolomIndikator {
  return {
    judul: ["ANGGARAN (Rp)"],
    lebar: 18,
    perKelompok: true,
    isi({ n, row, col, bawah, i, indikator }) {
      const dari = alamat(n, row, col);
      const program = alamatPos(k, indikator, "anggaran");
      const luas = di(n, row, col, col, bawah);
      if (program === null)
        sekali(k, luas, `alokasi ${i}`, jumlahProgram(k.isi, indikator, "anggaran"), UANG, UANG_SAH);
      else if (program.length === 0) tulisTanpaAnggaran(n, luas.area);
      else {
        tulisLuas(n, luas.area, { value: null, formula: jumlah(program, dari), gaya: UANG });
        k.tempat.sel.set(`alokasi ${i}`, dari);
      }
    },
  };
}

/** The share of the whole budget; an indicator without a budget of its own has none. */
function kolomBagian(k: Konteks, total: ReturnType<typeof alamat>): KolomIndikator {
  return {
    judul: ["%"],
    lebar: 10,
    perKelompok: true,
    isi({ n, row, col, bawah, indikator, sel }) {
      const dari = alamat(n, row, col);
      const { area } = di(n, row, col, col, bawah);
      if (tanpaAnggaran(k, indikator)) {
        tulisTanpaAnggaran(n, area);
        return;
      }
      const [a, semua] = [acuanSel(sel("E"), dari), sebut(k, "Jumlah_Anggaran", total, dari)];
      const formula = `=IF(COUNT(${a},${semua})<2,"",IF(${semua}=0,"",${a}/${semua}))`;
      tulisLuas(n, area, { value: null, formula, gaya: gayaPersen(ANGKA) });
    },
  };
}

/** The office's whole budget, which the column does not add up to: a program may serve several sasaran. */
function tulisJumlah(k: Konteks, n: Naskah, row: number): void {
  tulisLuas(n, di(n, row, 0, 3).area, {
    value: "JUMLAH ANGGARAN PERANGKAT DAERAH",
    gaya: tebal({ ...TEKS, mendatar: "tengah" }),
  });
  const ada = k.tempat.sel.get("jumlah-anggaran");
  if (ada) {
    const dari = alamat(n, row, 4);
    const formula = salinAngka(ada, dari);
    tulis(n, row, 4, { value: null, formula, gaya: tebal(UANG) });
  } else sekali(k, di(n, row, 4), "jumlah-anggaran", jumlahSemua(k.isi, "anggaran"), tebal(UANG), UANG_SAH);
  tulis(n, row, 5, { value: null, gaya: TEKS });
  const value = "Catatan: satu program dapat mendukung lebih dari satu sasaran; kolom anggaran tidak dijumlahkan.";
  tulisLuas(n, di(n, row + 1, 0, KANAN).area, { value, gaya: CATATAN });
}
