import { bacaProfil, barisRekap, check, csvRekap, susunRekap, type BarisRekap, type Laporan } from "../../../src/core";
import { lembarRekap } from "../../../src/core/report/rekap/lembar";
import { kisi } from "../../alat/kisi";

function laporan(nama: string, grid: string, profil = {}): Laporan {
  return { nama, galat: null, hasil: check(kisi(grid).snapshot, { profil }), peringatan: [] };
}

function capaian(unit: string, tahun: number, realisasi: string, persen: string): BarisRekap {
  const grid = `
    Tabel 3.1 Capaian Kinerja Kecamatan ${unit} Tahun ${tahun}
    Indikator Kinerja | Target | Realisasi    | Capaian
    Nilai IKM         | 80     | ${realisasi} | ${persen}`;
  return barisRekap(laporan(`${unit}-${tahun}.xlsx`, grid));
}

const TERKUNCI = barisRekap({ nama: "a/Trawas.xlsx", galat: { kode: "TERENKRIPSI", pesan: "Berkas terkunci." } });

test("the office with most to mend comes first, and a file that cannot be read says why", () => {
  const { baris, takTerbaca } = susunRekap([
    capaian("Melati", 2024, "84", "105%"),
    TERKUNCI,
    capaian("Durian", 2024, "84", "91%"),
  ]);
  expect(baris.map((b) => [b.unit, b.tingkat.salah])).toEqual([
    ["Durian", 1],
    ["Melati", 0],
  ]);
  expect(takTerbaca.map((b) => [b.unit, b.galat])).toEqual([["Trawas", "Berkas terkunci."]]);
});

test("tables of a complete BAB III that are not there are named", () => {
  expect(capaian("Melati", 2024, "84", "105%").tabelKurang).toEqual([
    "Perbandingan dengan tahun lalu",
    "Kemajuan terhadap renstra",
    "Pembanding daerah atau nasional",
    "Efisiensi sumber daya",
    "Realisasi anggaran",
  ]);
});

test("two years of an office become a trend; two files of one year do not", () => {
  const dua = susunRekap([capaian("Melati", 2024, "84", "105%"), capaian("Melati", 2023, "82", "102,5%")]);
  expect(dua.tren.find((t) => t.kolom.kunci === "ikm")?.nilai).toEqual([
    { tahun: 2023, nilai: 82 },
    { tahun: 2024, nilai: 84 },
  ]);
  const tiga = [...dua.baris, capaian("Melati", 2024, "84", "105%")];
  expect(susunRekap(tiga).tren).toEqual([]);
});

test("what only departs from the pinned profile is told apart from errors", () => {
  const grid = `
    Indikator | Capaian Kinerja | Capaian Anggaran | Tingkat Efisiensi
    IKM       | 105%            | 100%             | 5,00
    SAKIP     | 100%            | 80%              | 20,00
    IP ASN    | 90%             | 85%              | 5,00
    Desa      | 110%            | 100%             | 10,00
    Linmas    | 100%            | 95%              | 5,00`;
  const sematan = bacaProfil({ efisiensi: "rasio" });
  if (!("profil" in sematan)) throw new Error("the profile is right");
  const menyimpang = barisRekap(laporan("a.xlsx", grid, sematan.profil));
  expect(menyimpang.menyimpang).toBe(5);
  expect(menyimpang.tingkat.salah).toBe(0);
  const salah = barisRekap(laporan("a.xlsx", grid.replace("20,00", "31,00"), sematan.profil));
  expect([salah.menyimpang, salah.tingkat.salah + salah.tingkat.ragu]).toEqual([4, 1]);
});

test("the table parts its columns by semicolons and lets no text become a formula", () => {
  const nama = { ...capaian("Melati", 2024, "84", "105%"), unit: "=cmd|x", berkas: 'a;"b".xlsx' };
  const [judul, isi] = csvRekap(susunRekap([nama]))
    .slice(1)
    .split("\r\n");
  expect(judul).toMatch(/^Kecamatan;Tahun;Salah;Ragu;Catatan;/);
  expect(isi).toMatch(/^'=cmd\|x;2024;0;0;0;/);
  expect(isi).toContain('"a;""b"".xlsx"');
  expect(isi).toContain(";84,00;;;105,00%;;");
});

test("sheets that have nothing to show are left out", () => {
  const nama = (...baris: BarisRekap[]) => lembarRekap(susunRekap(baris), "1 Desember 2026").map((l) => l.name);
  expect(nama(capaian("Melati", 2024, "84", "105%"))).toEqual(["Rekap", "Jenis temuan", "Peringkat"]);
  expect(nama(capaian("Melati", 2024, "84", "105%"), capaian("Melati", 2023, "84", "105%"), TERKUNCI)).toEqual([
    "Rekap",
    "Jenis temuan",
    "Peringkat",
    "Tren",
    "Belum terbaca",
  ]);
});
