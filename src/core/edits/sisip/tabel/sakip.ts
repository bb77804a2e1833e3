import { acuanSel } from "../../acuan";
import { ANGKA, BANTU, KEPALA, KEPALA_BANTU, tebal, TEKS, TENGAH } from "../gaya";
import { di, gayaPersen, isian, KANTOR, namai, TAHUN, type Konteks } from "../konteks";
import { alamat, mutlak, naskah, tulis, tulisLuas, type Naskah } from "../naskah";
import { bagian, deretan } from "../rumus-baku";
import type { JenisTabel } from "../jenis";
import { aturCetak, tandaTangan, tulisJudul } from "./halaman";

/** PermenPANRB 88/2021: what an evaluation weighs, and how much each counts. */
export const KOMPONEN = [
  ["Perencanaan Kinerja", 30],
  ["Pengukuran Kinerja", 30],
  ["Pelaporan Kinerja", 15],
  ["Evaluasi Akuntabilitas Kinerja Internal", 25],
] as const;

/** Lower bounds of its predikat; "more than 90" begins at 90,01 because values are printed with two decimals. */
const PREDIKAT = [
  [0, "D"],
  [30.01, "C"],
  [50.01, "CC"],
  [60.01, "B"],
  [70.01, "BB"],
  [80.01, "A"],
  [90.01, "AA"],
] as const;

const KANAN = 4;
const ATAS = 2;
const LEBAR = [5, 46, 11, 15, 13, 3, 12, 10];
const BATAS = KANAN + 2;

export const sakip: JenisTabel = {
  id: "sakip",
  nama: "Nilai SAKIP",
  letak: "Lampiran",
  keterangan: "Nilai tiap komponen evaluasi, jumlahnya, dan predikatnya.",
  jenis: ["lainnya"],
  kolom: ["No", "Komponen", "Bobot", "Nilai", "%"],
  hitungan: ["%"],
  lembar: "SAKIP",
  susun(k, lembar, asal) {
    const n = naskah(lembar, asal);
    tulisJudul(k, n, KANAN, ["Nilai Evaluasi SAKIP ", KANTOR, " Tahun ", TAHUN]);
    for (const [col, value] of ["NO", "KOMPONEN", "BOBOT", "NILAI HASIL EVALUASI", "% DARI BOBOT"].entries()) {
      tulis(n, ATAS, col, { value, gaya: KEPALA });
    }
    for (const [col, lebar] of LEBAR.entries()) n.lebar.set(col + n.asal.col, lebar);
    for (const [ke, [nama, bobot]] of KOMPONEN.entries()) {
      const row = ATAS + 1 + ke;
      tulis(n, row, 0, { value: ke + 1, gaya: TENGAH });
      tulis(n, row, 1, { value: nama, gaya: TEKS });
      tulis(n, row, 2, { value: bobot, gaya: TENGAH });
      isian(
        n,
        di(n, row, 3).area,
        k.isi.sakip[ke] ?? null,
        { ...TENGAH, format: "0.00" },
        {
          jenis: "desimal",
          min: 0,
          maks: bobot,
        },
      );
      tulisBagian(n, row, TENGAH);
    }
    tulisNilai(k, n);
    tulisBatas(n);
    if (k.pilihan.tandaTangan) tandaTangan(k, n, 3, KANAN);
    aturCetak(k, n, "tegak", KANAN, [ATAS, ATAS]);
    return n;
  },
};

function tulisBagian(n: Naskah, row: number, gaya: typeof TENGAH): void {
  const formula = bagian(alamat(n, row, 3), alamat(n, row, 2), alamat(n, row, 4));
  tulis(n, row, 4, { value: null, formula, gaya: gayaPersen({ ...ANGKA, ...gaya }) });
}

/** The sum of all components, once each is known, and its predikat. */
function tulisNilai(k: Konteks, n: Naskah): void {
  const row = ATAS + 1 + KOMPONEN.length;
  const kolom = (col: number) => Array.from(KOMPONEN, (_, ke) => alamat(n, ATAS + 1 + ke, col));
  const gaya = tebal(TENGAH);
  tulisLuas(n, di(n, row, 0, 1).area, { value: "JUMLAH", gaya });
  tulis(n, row, 2, { value: null, formula: `=SUM(${deretan(kolom(2), alamat(n, row, 2))})`, gaya });
  const at = alamat(n, row, 3);
  const nilai = deretan(kolom(3), at);
  const formula = `=IF(COUNT(${nilai})<ROWS(${nilai}),"",SUM(${nilai}))`;
  tulis(n, row, 3, { value: null, formula, gaya: { ...gaya, format: "0.00" } });
  tulisBagian(n, row, gaya);
  k.tempat.sel.set("nilai-sakip", at);
  namai(k, n, "Nilai_SAKIP", di(n, row, 3).area);

  tulisLuas(n, di(n, row + 1, 0, 2).area, { value: "PREDIKAT", gaya });
  const [batas, kata] = [BATAS, BATAS + 1].map((col) => {
    const [awal, akhir] = [0, PREDIKAT.length - 1].map((ke) => mutlak(n, ATAS + 1 + ke, col));
    return `${awal}:${akhir}`;
  });
  const acu = acuanSel(at, at);
  const predikat = `=IF(${acu}="","",LOOKUP(ROUND(${acu},2),${batas},${kata}))`;
  tulis(n, row + 1, 3, { value: null, formula: predikat, gaya });
  tulis(n, row + 1, 4, { value: null, gaya: TEKS });
}

function tulisBatas(n: Naskah): void {
  tulis(n, ATAS, BATAS, { value: "Batas bawah", gaya: KEPALA_BANTU });
  tulis(n, ATAS, BATAS + 1, { value: "Predikat", gaya: KEPALA_BANTU });
  for (const [ke, [batas, kata]] of PREDIKAT.entries()) {
    tulis(n, ATAS + 1 + ke, BATAS, { value: batas, gaya: { ...BANTU, format: "0.00" } });
    tulis(n, ATAS + 1 + ke, BATAS + 1, { value: kata, gaya: BANTU });
  }
}
