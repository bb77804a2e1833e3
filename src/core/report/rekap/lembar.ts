import { KELOMPOK, TINGKAT, type Kelompok } from "../../rules";
import { cellName, type LembarBaru } from "../../workbook";
import { barisLembar, GAYA, lebarKolom, sel, tinggiBaris, type Isian } from "../lembar";
import { KOLOM_KUNCI, rataKunci, type KolomKunci } from "./kolom-kunci";
import { peringkat, type Rekap, type Tren } from "./susun";

/** The families of findings as a reviewer calls them. */
export const NAMA_KELOMPOK: Readonly<Record<Kelompok, string>> = {
  capaian: "Capaian",
  kategori: "Kategori",
  persen: "Persentase",
  efisiensi: "Efisiensi",
  jumlah: "Jumlah",
  "lintas-tabel": "Lintas tabel",
  format: "Format",
  kosong: "Kosong",
  struktur: "Struktur",
  skala: "Skala",
  rumus: "Rumus",
};

/** So many rows stand above the first office. */
const ATAS = 3;

/** The overview of a kabupaten as sheets. `tanggal`: when it was made, as it is to be read. */
export function lembarRekap(rekap: Rekap, tanggal: string): LembarBaru[] {
  return [
    lembarUtama(rekap, tanggal),
    lembarJenis(rekap),
    lembarPeringkat(rekap),
    ...(rekap.tren.length > 0 ? [lembarTren(rekap.tren)] : []),
    ...(rekap.takTerbaca.length > 0 ? [lembarTakTerbaca(rekap)] : []),
  ];
}

function lembarUtama({ baris }: Rekap, tanggal: string): LembarBaru {
  const judul = ["No", "Kecamatan", "Tahun", "Salah", "Ragu", "Catatan", "Menyimpang dari profil"];
  const kunci = KOLOM_KUNCI.map((k) => (k.persen ? `${k.judul} (%)` : k.judul));
  const rows = baris.map((b, i): Isian[] => [
    sel(i + 1, GAYA.angka),
    sel(b.unit, GAYA.isi),
    sel(b.tahun, GAYA.angka, "0"),
    ...TINGKAT.map((t) => sel(b.tingkat[t], GAYA.angka)),
    sel(b.menyimpang, GAYA.angka),
    ...KOLOM_KUNCI.map((k) => sel(b.kunci[k.kunci].nilai, GAYA.angka, "0.00")),
    sel(b.tabel, GAYA.angka),
    sel(b.tabelKurang.join("; "), GAYA.isi),
    sel(catatanKunci(b.kunci), GAYA.isi),
    sel(b.berkas, GAYA.isi),
  ]);
  const kaki = judul.map((_, i) => sel(i === 1 ? "Rata-rata" : null, GAYA.jumlah));
  const rata = KOLOM_KUNCI.map((k, i) => selRata(k, rataKunci(baris, k), judul.length + i, baris.length));
  return lembar("Rekap", [5, 24, 8, 8, 8, 9, 13, 10, 10, 12, 12, 11, 8, 40, 40, 30], ATAS, [
    [sel("Rekapitulasi reviu LKjIP", GAYA.judul)],
    [sel(`${baris.length} berkas diperiksa, ${tanggal}`, GAYA.kecil)],
    [...judul, ...kunci, "Tabel", "Tabel kurang", "Catatan angka", "Berkas"].map((t) => sel(t, GAYA.kepala)),
    ...rows,
    [...kaki, ...rata],
  ]);
}

/** The mean stays live: an office that is filled in later is counted. */
function selRata({ diAtas }: KolomKunci, rata: number | null, col: number, banyak: number): Isian {
  if (rata === null) return sel(null, GAYA.jumlah);
  const rentang = `${cellName({ row: ATAS, col })}:${cellName({ row: ATAS + banyak - 1, col })}`;
  return { ...sel(rata, GAYA.jumlah, "0.00"), formula: `=AVERAGEIF(${rentang},">${diAtas}")` };
}

/** Why a key figure is missing, where there is more to say than that no table has it. */
function catatanKunci(kunci: Rekap["baris"][number]["kunci"]): string {
  return KOLOM_KUNCI.flatMap(({ kunci: k, judul }) => {
    const { nilai, sebab } = kunci[k];
    return nilai === null ? [`${judul} ${sebab}`] : [];
  }).join("; ");
}

function lembarJenis({ baris }: Rekap): LembarBaru {
  const rows = baris.map((b, i): Isian[] => {
    const row = i + 1;
    const jumlah = KELOMPOK.reduce((n, k) => n + b.kelompok[k], 0);
    const rentang = `${cellName({ row, col: 1 })}:${cellName({ row, col: KELOMPOK.length })}`;
    return [
      sel(b.unit, GAYA.isi),
      ...KELOMPOK.map((k) => sel(b.kelompok[k], GAYA.angka)),
      { ...sel(jumlah, GAYA.jumlah), formula: `=SUM(${rentang})` },
    ];
  });
  const judul = ["Kecamatan", ...KELOMPOK.map((k) => NAMA_KELOMPOK[k]), "Jumlah"];
  const kepala = judul.map((t) => sel(t, GAYA.kepala));
  return lembar("Jenis temuan", [24, ...KELOMPOK.map(() => 12), 10], 1, [kepala, ...rows]);
}

/** Each office's place by each figure: 1 for the fewest findings of tingkat salah, and for the highest figure. */
function lembarPeringkat({ baris }: Rekap): LembarBaru {
  const kolom = [
    peringkat(baris.map((b) => -b.tingkat.salah)),
    ...KOLOM_KUNCI.map(({ kunci }) => peringkat(baris.map((b) => b.kunci[kunci].nilai))),
  ];
  const judul = ["Kecamatan", "Temuan salah paling sedikit", ...KOLOM_KUNCI.map((k) => `${k.judul} tertinggi`)];
  return lembar("Peringkat", [24, ...kolom.map(() => 14)], 1, [
    judul.map((t) => sel(t, GAYA.kepala)),
    ...baris.map((b, i): Isian[] => [sel(b.unit, GAYA.isi), ...kolom.map((k) => sel(k[i] ?? null, GAYA.angka))]),
  ]);
}

function lembarTren(tren: readonly Tren[]): LembarBaru {
  const tahun = [...new Set(tren.flatMap((t) => t.nilai.map((n) => n.tahun)))].sort((a, b) => a - b);
  const rows = tren.map(({ unit, kolom, nilai }): Isian[] => {
    const isi = tahun.map((t) => nilai.find((n) => n.tahun === t)?.nilai ?? null);
    const [dulu, kini] = [nilai[0]?.nilai ?? null, nilai.at(-1)?.nilai ?? null];
    return [
      sel(unit, GAYA.isi),
      sel(kolom.persen ? `${kolom.judul} (%)` : kolom.judul, GAYA.isi),
      ...isi.map((n) => sel(n, GAYA.angka, "0.00")),
      sel(dulu === null || kini === null ? null : kini - dulu, GAYA.angka, "+0.00;-0.00;0.00"),
    ];
  });
  const kepala = ["Kecamatan", "Angka", ...tahun.map(String), "Naik atau turun"].map((t) => sel(t, GAYA.kepala));
  return lembar("Tren", [24, 22, ...tahun.map(() => 11), 12], 1, [kepala, ...rows]);
}

function lembarTakTerbaca({ takTerbaca }: Rekap): LembarBaru {
  return lembar("Belum terbaca", [50, 90], 1, [
    ["Berkas", "Sebab dan yang dapat dilakukan"].map((t) => sel(t, GAYA.kepala)),
    ...takTerbaca.map((b) => [sel(b.berkas, GAYA.isi), sel(b.galat ?? "", GAYA.isi)]),
  ]);
}

/** A sheet whose first rows stay in view and are repeated in print. */
function lembar(
  name: string,
  lebar: readonly number[],
  bekukan: number,
  baris: readonly (readonly Isian[])[],
): LembarBaru {
  const kolom = lebarKolom(lebar);
  return {
    name,
    rows: barisLembar(baris),
    merges: [],
    lebar: kolom,
    tinggi: tinggiBaris(baris, kolom),
    bekukan,
    cetak: { kertas: "F4", arah: "mendatar", judulBaris: [bekukan - 1, bekukan - 1] },
  };
}
