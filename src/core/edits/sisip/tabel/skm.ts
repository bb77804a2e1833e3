import { acuanSel } from "../../acuan";
import { BANTU, JUDUL, KEPALA, KEPALA_BANTU, tebal, TEKS, TENGAH } from "../gaya";
import { di, isian, namai, TAHUN, type Konteks } from "../konteks";
import { alamat, mutlak, naskah, tulis, tulisLuas, type Naskah } from "../naskah";
import { deretan } from "../rumus-baku";
import type { JenisTabel } from "../jenis";
import { aturCetak, tandaTangan, tulisJudul } from "./halaman";

/** PermenPANRB 14/2017: the nine unsur of a survey. */
export const UNSUR = [
  "Persyaratan",
  "Sistem, Mekanisme, dan Prosedur",
  "Waktu Penyelesaian",
  "Biaya/Tarif",
  "Produk Spesifikasi Jenis Pelayanan",
  "Kompetensi Pelaksana",
  "Perilaku Pelaksana",
  "Penanganan Pengaduan, Saran, dan Masukan",
  "Sarana dan Prasarana",
] as const;

/** Its interval table: lower bound of the converted value, both intervals, mutu, kinerja. */
const INTERVAL = [
  [25, "1,00 – 2,5996", "25,00 – 64,99", "D", "Tidak Baik"],
  [65, "2,60 – 3,064", "65,00 – 76,60", "C", "Kurang Baik"],
  [76.61, "3,0644 – 3,532", "76,61 – 88,30", "B", "Baik"],
  [88.31, "3,5324 – 4,00", "88,31 – 100,00", "A", "Sangat Baik"],
] as const;

const KANAN = 7;
const ATAS = 2;
const LEBAR = [11, 34, 11, 10, 13, 12, 9, 16];
const KEPALA_SKM = [
  "NO",
  "UNSUR PELAYANAN",
  "NRR PER UNSUR",
  "BOBOT",
  "NRR TERTIMBANG",
  "NILAI UNSUR",
  "MUTU",
  "KINERJA",
];

export const skm: JenisTabel = {
  id: "skm",
  nama: "Survei kepuasan",
  letak: "Lampiran",
  keterangan: "Nilai sembilan unsur, nilai IKM, dan tabel intervalnya.",
  jenis: ["lainnya", "skm-interval"],
  kolom: ["No", "Unsur pelayanan", "NRR", "Bobot", "Tertimbang", "Nilai", "Mutu", "Kinerja"],
  hitungan: ["Bobot", "Tertimbang", "Nilai", "Mutu", "Kinerja"],
  lembar: "SKM",
  susun(k, lembar, asal) {
    const n = naskah(lembar, asal);
    tulisJudul(k, n, KANAN, ["Nilai Survei Kepuasan Masyarakat per Unsur Tahun ", TAHUN]);
    for (const [col, value] of KEPALA_SKM.entries()) {
      tulis(n, ATAS, col, { value, gaya: KEPALA });
      n.lebar.set(col + n.asal.col, LEBAR[col] ?? 10);
    }
    const interval = letakInterval(n);
    for (const [ke, unsur] of UNSUR.entries()) tulisUnsur(k, n, ke, unsur, interval);
    tulisNilai(k, n, interval);
    tulisInterval(n);
    n.lebar.set(KANAN + 1 + n.asal.col, 3);
    if (k.pilihan.tandaTangan) tandaTangan(k, n, 5, KANAN);
    aturCetak(k, n, "tegak", KANAN, [ATAS, ATAS]);
    return n;
  },
};

type Interval = { readonly batas: string; readonly mutu: string; readonly kinerja: string };

const ATAS_INTERVAL = ATAS + UNSUR.length + 6;
/** Lower bounds, mutu and kinerja for LOOKUP: a helper column and two of the interval table's own. */
const BANTU_BATAS = KANAN + 2;

function letakInterval(n: Naskah): Interval {
  const kolom = (col: number) => {
    const [awal, akhir] = [0, INTERVAL.length - 1].map((ke) => mutlak(n, ATAS_INTERVAL + 1 + ke, col));
    return `${awal}:${akhir}`;
  };
  return { batas: kolom(BANTU_BATAS), mutu: kolom(4), kinerja: kolom(5) };
}

function tulisUnsur(k: Konteks, n: Naskah, ke: number, unsur: string, interval: Interval): void {
  const row = ATAS + 1 + ke;
  const sel = (col: number) => acuanSel(alamat(n, row, col), alamat(n, row, col));
  tulis(n, row, 0, { value: `U${ke + 1}`, gaya: TENGAH });
  tulis(n, row, 1, { value: unsur, gaya: TEKS });
  isian(
    n,
    di(n, row, 2).area,
    k.isi.nrr[ke] ?? null,
    { ...TENGAH, format: "0.00" },
    { jenis: "desimal", min: 1, maks: 4 },
  );
  const semua = `${mutlak(n, ATAS + 1, 2)}:${mutlak(n, ATAS + UNSUR.length, 2)}`;
  tulis(n, row, 3, { value: null, formula: `=1/ROWS(${semua})`, gaya: { ...TENGAH, format: "0.000" } });
  const tertimbang = `=IF(COUNT(${sel(2)})=0,"",${sel(2)}*${sel(3)})`;
  tulis(n, row, 4, { value: null, formula: tertimbang, gaya: { ...TENGAH, format: "0.000" } });
  const nilai = `=IF(COUNT(${sel(2)})=0,"",${sel(2)}*25)`;
  tulis(n, row, 5, { value: null, formula: nilai, gaya: { ...TENGAH, format: "0.00" } });
  tulisMutu(n, row, sel(5), interval, TENGAH);
}

function tulisMutu(
  n: Naskah,
  row: number,
  nilai: string,
  { batas, mutu, kinerja }: Interval,
  gaya: typeof TENGAH,
): void {
  for (const [col, kata] of [
    [6, mutu],
    [7, kinerja],
  ] as const) {
    const formula = `=IF(${nilai}="","",LOOKUP(ROUND(${nilai},2),${batas},${kata}))`;
    tulis(n, row, col, { value: null, formula, gaya });
  }
}

/** The sum of the weighted unsur, once all are known, and the IKM that follows from it. */
function tulisNilai(k: Konteks, n: Naskah, interval: Interval): void {
  const row = ATAS + 1 + UNSUR.length;
  const kolom = (col: number) => Array.from(UNSUR, (_, ke) => alamat(n, ATAS + 1 + ke, col));
  const dari = alamat(n, row, 4);
  const [nrr, tertimbang] = [deretan(kolom(2), dari), deretan(kolom(4), dari)];
  tulisLuas(n, di(n, row, 0, 3).area, { value: "JUMLAH", gaya: tebal(TENGAH) });
  const jumlah = `=IF(COUNT(${nrr})<ROWS(${nrr}),"",SUM(${tertimbang}))`;
  tulis(n, row, 4, { value: null, formula: jumlah, gaya: { ...tebal(TENGAH), format: "0.000" } });
  for (const col of [5, 6, 7]) tulis(n, row, col, { value: null, gaya: TEKS });
  tulisLuas(n, di(n, row + 1, 0, 4).area, { value: "NILAI IKM", gaya: tebal(TENGAH) });
  const acu = acuanSel(dari, dari);
  const at = tulis(n, row + 1, 5, {
    value: null,
    formula: `=IF(${acu}="","",${acu}*25)`,
    gaya: { ...tebal(TENGAH), format: "0.00" },
  });
  tulisMutu(n, row + 1, acuanSel(at, at), interval, tebal(TENGAH));
  k.tempat.sel.set("nilai-ikm", at);
  namai(k, n, "Nilai_IKM", di(n, row + 1, 5).area);
}

function tulisInterval(n: Naskah): void {
  const kepala: readonly (readonly [string, number, number])[] = [
    ["NILAI PERSEPSI", 0, 0],
    ["NILAI INTERVAL (NI)", 1, 1],
    ["NILAI INTERVAL KONVERSI (NIK)", 2, 3],
    ["MUTU PELAYANAN", 4, 4],
    ["KINERJA UNIT PELAYANAN", 5, 7],
  ];
  tulisLuas(n, di(n, ATAS_INTERVAL - 2, 0, KANAN).area, {
    value: "Nilai Persepsi, Nilai Interval, Mutu Pelayanan, dan Kinerja Unit Pelayanan",
    gaya: JUDUL,
  });
  for (const [value, kiri, kanan] of kepala) {
    tulisLuas(n, di(n, ATAS_INTERVAL, kiri, kanan).area, { value, gaya: KEPALA });
  }
  tulis(n, ATAS_INTERVAL, BANTU_BATAS, { value: "Batas bawah", gaya: KEPALA_BANTU });
  for (const [ke, [batas, ni, nik, mutu, kinerja]] of INTERVAL.entries()) {
    const row = ATAS_INTERVAL + 1 + ke;
    for (const [kiri, kanan, value] of [
      [0, 0, ke + 1],
      [1, 1, ni],
      [2, 3, nik],
      [4, 4, mutu],
      [5, 7, kinerja],
    ] as const) {
      tulisLuas(n, di(n, row, kiri, kanan).area, { value, gaya: TENGAH });
    }
    tulis(n, row, BANTU_BATAS, { value: batas, gaya: { ...BANTU, format: "0.00" } });
  }
}
