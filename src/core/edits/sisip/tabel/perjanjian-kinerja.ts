import { ANGKA, BANTU, KEPALA, TEKS, TENGAH, UANG } from "../gaya";
import { kolomCara, kolomRumus } from "../kolom-bantu";
import {
  di,
  gayaSatuan,
  isian,
  sekali,
  sekaliTeks,
  syaratSatuan,
  TAHUN,
  teks,
  UANG_SAH,
  type Konteks,
} from "../konteks";
import { alamat, barisAkhir, naskah, tulis, tulisLuas, type Naskah } from "../naskah";
import { tabelIndikator, type KolomIndikator } from "../tabel-indikator";
import type { JenisTabel } from "../jenis";
import { aturCetak, tandaTangan, tandaTanganAtasan, tulisJudul } from "./halaman";

const KANAN = 4;

export const perjanjianKinerja: JenisTabel = {
  id: "pk",
  nama: "Perjanjian kinerja",
  letak: "Bab II",
  keterangan: "Sasaran, indikator, target, program, dan anggaran yang diperjanjikan.",
  jenis: ["perjanjian-kinerja", "anggaran-program"],
  kolom: ["No", "Sasaran", "Indikator", "Target"],
  hitungan: [],
  lembar: "PK",
  susun(k, lembar, asal) {
    const n = naskah(lembar, asal);
    const perubahan = k.pilihan.perubahan ? "PERUBAHAN " : "";
    tulisJudul(k, n, KANAN, [`PERJANJIAN KINERJA ${perubahan}TAHUN `, TAHUN]);
    tulisJudul(k, n, KANAN, [{ bidang: "Perangkat_Daerah", kapital: true }], 1);
    tulisJudul(k, n, KANAN, ["KABUPATEN ", { bidang: "Kabupaten", kapital: true }], 2);
    const letak = tabelIndikator(
      k,
      n,
      4,
      { sasaran: 32, indikator: 34 },
      [target(k)],
      [SATUAN, kolomRumus(k), kolomCara(k)],
    );
    tulisProgram(k, n, letak.akhir + 2);
    tandaTanganPihak(k, n);
    aturCetak(k, n, "tegak", KANAN, [4, 4]);
    return n;
  },
};

const SATUAN: KolomIndikator = {
  judul: ["Satuan"],
  lebar: 10,
  isi: ({ n, row, col, indikator }) => void isian(n, di(n, row, col).area, indikator.satuan, BANTU),
};

function target(k: Konteks): KolomIndikator {
  return {
    judul: ["TARGET"],
    lebar: 14,
    isi: ({ n, row, col, i, indikator }) =>
      void sekali(
        k,
        di(n, row, col),
        `target ${i}`,
        indikator.target,
        gayaSatuan(ANGKA, indikator.satuan),
        syaratSatuan(indikator.satuan),
      ),
  };
}

/** The programs with their budgets: the changed ones follow Tabel 3.5 where that is made too. */
function tulisProgram(k: Konteks, n: Naskah, atas: number): void {
  const program = k.isi.pos.flatMap((p, i) => (p.tingkat === 0 ? [{ ...p, i }] : []));
  if (program.length === 0) return;
  const kepala: readonly (readonly [string, number, number])[] = [
    ["NO", 0, 0],
    ["PROGRAM", 1, 2],
    ["ANGGARAN (Rp)", 3, 3],
    ["KETERANGAN", 4, 4],
  ];
  for (const [value, kiri, kanan] of kepala) tulisLuas(n, di(n, atas, kiri, kanan).area, { value, gaya: KEPALA });
  const { perubahan } = k.pilihan;
  for (const [ke, { i, nama, apbd, anggaran }] of program.entries()) {
    const row = atas + 1 + ke;
    tulis(n, row, 0, { value: ke + 1, gaya: TENGAH });
    sekaliTeks(k, di(n, row, 1, 2), `nama-pos ${i}`, nama, TEKS);
    sekali(k, di(n, row, 3), `${perubahan ? "anggaran" : "apbd"} ${i}`, perubahan ? anggaran : apbd, UANG, UANG_SAH);
    const sel = teks(k, alamat(n, row, 4), perubahan ? "P APBD " : "APBD ", TAHUN);
    tulis(n, row, 4, { ...sel, gaya: TENGAH });
  }
}

function tandaTanganPihak(k: Konteks, n: Naskah): void {
  const atas = barisAkhir(n) + 3;
  tandaTangan(k, n, 3, KANAN, ["Pihak Pertama,"]);
  tandaTanganAtasan(k, n, atas, 0, 1);
}
