import { ANGKA, tebal, TENGAH, UANG } from "../gaya";
import { bantuRumus } from "../kolom-bantu";
import { kolomCapaian, kolomRealisasi, kolomSalinCapaian, kolomTarget } from "../kolom-kinerja";
import { di, gayaPersen, isian, KANTOR, sekali, TAHUN, UANG_SAH, type Konteks } from "../konteks";
import { alamat, naskah, tulis, tulisLuas, type Naskah } from "../naskah";
import { bagian, jumlah, rataRata, salinAngka } from "../rumus-baku";
import { tabelIndikator, type KolomIndikator, type LetakIndikator } from "../tabel-indikator";
import type { JenisTabel } from "../jenis";
import { jumlahProgram, jumlahSemua } from "../nilai-isi";
import { alamatPos, tanpaAnggaran, tulisTanpaAnggaran } from "../penyerapan";
import { aturCetak, tandaTangan, tulisJudul } from "./halaman";

const KANAN = 9;

export const kinerjaAnggaran: JenisTabel = {
  id: "kinerja-anggaran",
  nama: "Kinerja dan anggaran",
  letak: "Tabel 3.7",
  keterangan: "Capaian kinerja di samping penyerapan anggaran yang mendukungnya.",
  jenis: ["kinerja-anggaran"],
  kolom: ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian", "Alokasi", "Realisasi Rp", "Serapan"],
  hitungan: ["Capaian", "Alokasi", "Realisasi Rp", "Serapan"],
  lembar: "3.7",
  susun(k, lembar, asal) {
    const n = naskah(lembar, asal);
    tulisJudul(k, n, KANAN, ["Tabel 3.7 Pencapaian Kinerja dan Anggaran ", KANTOR, " Tahun ", TAHUN]);
    const adaCapaian = k.tempat.sel.has("capaian 0");
    const kinerja = [
      kolomTarget(k, ["TARGET"], 11),
      kolomRealisasi(k, ["REALISASI"], 11),
      adaCapaian ? kolomSalinCapaian(k, ["CAPAIAN"], 11) : kolomCapaian(k, ["CAPAIAN"], 11, "E", "F", "capaian"),
    ];
    const kolom = [
      { grup: ["KINERJA"], kolom: kinerja },
      { grup: ["ANGGARAN"], kolom: [alokasi(k), realisasi(k), serapan(k)] },
    ];
    const bantu = adaCapaian ? [] : bantuRumus(k);
    const letak = tabelIndikator(k, n, 2, { sasaran: 24, indikator: 27 }, kolom, bantu);
    tulisJumlah(k, n, letak);
    if (k.pilihan.tandaTangan) tandaTangan(k, n, 7, KANAN);
    aturCetak(k, n, "mendatar", KANAN, letak.kepala);
    return n;
  },
};

function alokasi(k: Konteks): KolomIndikator {
  return {
    judul: ["ALOKASI (Rp)"],
    lebar: 17,
    perKelompok: true,
    isi({ n, row, col, bawah, i, indikator }) {
      const dari = alamat(n, row, col);
      const luas = di(n, row, col, col, bawah);
      const program = alamatPos(k, indikator, "anggaran");
      if (k.tempat.sel.has(`alokasi ${i}`) || program === null) {
        sekali(k, luas, `alokasi ${i}`, jumlahProgram(k.isi, indikator, "anggaran"), UANG, UANG_SAH);
      } else if (program.length === 0) tulisTanpaAnggaran(n, luas.area);
      else tulisLuas(n, luas.area, { value: null, formula: jumlah(program, dari), gaya: UANG });
    },
  };
}

function realisasi(k: Konteks): KolomIndikator {
  return {
    judul: ["REALISASI (Rp)"],
    lebar: 17,
    perKelompok: true,
    isi({ n, row, col, bawah, indikator }) {
      const dari = alamat(n, row, col);
      const { area } = di(n, row, col, col, bawah);
      const program = alamatPos(k, indikator, "terpakai");
      if (program === null) isian(n, area, jumlahProgram(k.isi, indikator, "realisasi"), UANG, UANG_SAH);
      else if (program.length === 0) tulisTanpaAnggaran(n, area);
      else tulisLuas(n, area, { value: null, formula: jumlah(program, dari), gaya: UANG });
    },
  };
}

function serapan(k: Konteks): KolomIndikator {
  return {
    judul: ["CAPAIAN"],
    lebar: 11,
    perKelompok: true,
    isi({ n, row, col, bawah, i, indikator, sel }) {
      const dari = alamat(n, row, col);
      const { area } = di(n, row, col, col, bawah);
      if (tanpaAnggaran(k, indikator)) {
        tulisTanpaAnggaran(n, area);
        return;
      }
      const formula = bagian(sel("I"), sel("H"), dari);
      tulisLuas(n, area, { value: null, formula, gaya: gayaPersen(ANGKA) });
      k.tempat.sel.set(`serapan ${i}`, dari);
    },
  };
}

const JUMLAH = [
  ["jumlah-anggaran", "anggaran"],
  ["jumlah-realisasi", "realisasi"],
] as const;

/** The mean of the capaian beside the office's whole budget and what was spent of it. */
function tulisJumlah(k: Konteks, n: Naskah, { kepala, akhir }: LetakIndikator): void {
  const row = akhir + 1;
  const value = "RATA-RATA CAPAIAN KINERJA / JUMLAH ANGGARAN";
  tulisLuas(n, di(n, row, 0, 5).area, { value, gaya: tebal(TENGAH) });
  const isi = Array.from({ length: akhir - kepala[1] }, (_, ke) => alamat(n, kepala[1] + 1 + ke, 6));
  const gaya = gayaPersen(tebal(ANGKA));
  tulis(n, row, 6, { value: null, formula: rataRata(isi, alamat(n, row, 6)), gaya });
  for (const [ke, [kunci, besaran]] of JUMLAH.entries()) {
    const ada = k.tempat.sel.get(kunci);
    const dari = alamat(n, row, 7 + ke);
    if (ada) tulis(n, row, 7 + ke, { value: null, formula: salinAngka(ada, dari), gaya: tebal(UANG) });
    else isian(n, di(n, row, 7 + ke).area, jumlahSemua(k.isi, besaran), tebal(UANG), UANG_SAH);
  }
  const formula = bagian(alamat(n, row, 8), alamat(n, row, 7), alamat(n, row, 9));
  tulis(n, row, 9, { value: null, formula, gaya });
}
