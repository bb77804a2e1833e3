import { perbaiki } from "../../../src/core";
import { kisi } from "../../alat/kisi";
import { barisRencana, rencanaKisi } from "./rencana-kisi";

const CAPAIAN = `
  Tabel 3.1 Capaian Kinerja Tahun 2024
  No | Indikator Kinerja             | Target | Realisasi | Capaian
  1  | Nilai IKM                     | =89    | =93.25    | =1.03:0%
  2  | Nilai SAKIP                   | =80    | =80       | =1:0%
  3  | Persentase surat yang dijawab | =90    | =81       |
`;

test("a wrong cell is written in its own way, an empty one like its column, a right one not at all", () => {
  expect(rencanaKisi(CAPAIAN)).toEqual({
    usul: ["E3: 103% -> 105% (1.05)", "E5: (kosong) -> 90% (0.9 0%)"],
    tolakan: [],
  });
});

test("live formulas name the cells they are computed from", () => {
  expect(rencanaKisi(CAPAIAN, { bentuk: "rumus" }).usul).toEqual([
    "E3: 103% -> 105% (=D3/C3)",
    "E5: (kosong) -> 90% (=D5/C5 0%)",
  ]);
});

test("plain figures, texts and fractions keep their way of writing", () => {
  const kisi = `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | =89    | =93.25    | =103.5
    Nilai SAKIP       | =80    | =84       | 104 %
    Indeks SPBE       | =3     | =2.5      | 0,90
  `;
  expect(rencanaKisi(kisi).usul).toEqual([
    "D2: 103,5 -> 104,8 (104.8)",
    'D3: 104 % -> 105 % ("105 %")',
    'D4: 0,90 -> 83,33 ("83,33")',
  ]);
  expect(rencanaKisi(kisi, { bentuk: "rumus" }).usul).toEqual([
    "D2: 103,5 -> 104,8 (=C2/B2*100 0.0)",
    "D3: 104 % -> 105 % (=C3/B3 #,##0 %)",
    "D4: 0,90 -> 83,33 (=C4/B4*100 #,##0.00)",
  ]);
});

const ANGGARAN = `
  Tabel 3.5 Realisasi Anggaran Tahun 2024
  Program           | Anggaran (Rp) | Realisasi (Rp) | %
  Program Penunjang | =2000000:#,##0 | =1500000:#,##0 | =0.75:0%
  Program Pembinaan | =1000000:#,##0 | =900000:#,##0  | =0.9:0%
  Jumlah            | =3100000:#,##0 | =2400000:#,##0 | =0.8:0%
`;

test("a sum is written only on request", () => {
  const { usul, tolakan } = rencanaKisi(ANGGARAN);
  expect(usul).toEqual([]);
  expect(tolakan).toEqual([expect.stringMatching(/^B5: .*Jumlah hanya dihitung ulang bila diminta\.$/)]);
  expect(rencanaKisi(ANGGARAN, { jumlah: true }).usul).toEqual(["B5: 3.100.000 -> 3.000.000 (3000000)"]);
  expect(rencanaKisi(ANGGARAN, { jumlah: true, bentuk: "rumus" }).usul).toEqual([
    "B5: 3.100.000 -> 3.000.000 (=B3+B4)",
  ]);
});

test("a sum that another table prints too is left alone: its parts are at fault", () => {
  const lain = `${ANGGARAN}
  Tabel 2.3 Anggaran per Program Tahun 2024
  Program           | Anggaran (Rp)
  Program Penunjang | =2000000:#,##0
  Program Pembinaan | =1000000:#,##0
  Jumlah            | =3100000:#,##0
`;
  const { usul, tolakan } = rencanaKisi(lain, { jumlah: true });
  expect(usul).toEqual([]);
  expect(tolakan.join("\n")).toMatch(/Jumlah yang sama tercetak di .*; periksa rinciannya/);
});

test("what follows from a mended figure is mended too", () => {
  const kisi = `
    91 – 100 % | Sangat Tinggi
    76 – 90 %  | Tinggi
    66 – 75 %  | Sedang
    ≤ 65 %     | Rendah

    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai IKM         | =80    | =68       | =70     |
    Nilai SAKIP       | =80    | =80       | =100    | Sangat Tinggi
  `;
  expect(rencanaKisi(kisi).usul).toEqual(["D7: 70 -> 85 (85)", 'E7: (kosong) -> Tinggi ("Tinggi")']);
  const salah = kisi.replace("=70     |", "=85     | Sedang");
  expect(rencanaKisi(salah, { bentuk: "rumus" }).usul).toEqual([
    'E7: Sedang -> Tinggi (=IF(D7>=91,"Sangat Tinggi",IF(D7>=76,"Tinggi",IF(D7>=66,"Sedang","Rendah"))))',
  ]);
});

test("nothing is computed from a guess: lower is better, and the office's way is unknown", () => {
  const kisi = `
    Indikator Kinerja             | Target | Realisasi | Capaian
    Angka kemiskinan              | =10    | =8        |
    Nilai SAKIP                   | =80    | =80       | =1:0%
  `;
  const { usul, tolakan } = rencanaKisi(kisi);
  expect(usul).toEqual([]);
  expect(tolakan).toEqual([expect.stringMatching(/^D2: Capaian kosong/)]);
});

test("a target of nought or a word gives nothing, and says so", () => {
  const kisi = `
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | n/a    | =8        | -
    Nilai SAKIP       | =80    | =80       | =1:0%
  `;
  expect(rencanaKisi(kisi)).toEqual({ usul: [], tolakan: ["D2: Belum dapat dihitung karena target berisi “n/a”."] });
});

test("the sum of allocations too is written only on request, and never by mending", () => {
  const teks = `
    Tabel 3.6 Alokasi per Sasaran Tahun 2024
    Sasaran          | Anggaran (Rp)     | % Anggaran
    Pelayanan publik | =300000000:#,##0  | =0.15:0.00%
    Tata kelola      | =500000000:#,##0  | =0.25:0.00%
    Pemberdayaan     | =400000000:#,##0  | =0.2:0.00%
    Ketenteraman     | =200000000:#,##0  | =0.1:0.00%
    Pemerintahan     | =250000000:#,##0  | =0.125:0.00%
    Kebersihan       | =350000000:#,##0  | =0.175:0.00%
    Jumlah           | =2100000000:#,##0 | =1:0.00%
  `;
  expect(barisRencana(perbaiki(kisi(teks).snapshot)).usul).toEqual([]);
  expect(rencanaKisi(teks).usul).toEqual([]);
  expect(rencanaKisi(teks).tolakan.join("\n")).toContain("B9: Jumlah");
  expect(rencanaKisi(teks, { jumlah: true }).usul).toEqual(["B9: 2.100.000.000 -> 2.000.000.000 (2000000000)"]);
});

describe("mending one finding", () => {
  const satu = (teks: string, sel: string) => {
    const { snapshot } = kisi(teks);
    const sheet = snapshot.sheets[0]?.name ?? "";
    const at = { sheet, row: Number(sel.slice(1)) - 1, col: sel.charCodeAt(0) - 65 };
    return barisRencana(perbaiki(snapshot, { hanya: at }));
  };
  const BERDUA = CAPAIAN.replace("=1:0%", "=1.2:0%");

  test("leaves the other findings alone, however certain they are", () => {
    expect(barisRencana(perbaiki(kisi(BERDUA).snapshot)).usul).toHaveLength(2);
    expect(satu(BERDUA, "E4").usul).toEqual(["E4: 120% -> 100% (1)"]);
  });

  test("may be a sum, for it was asked for by itself", () => {
    expect(barisRencana(perbaiki(kisi(ANGGARAN).snapshot)).usul).toEqual([]);
    expect(satu(ANGGARAN, "B5").usul).toEqual(["B5: 3.100.000 -> 3.000.000 (3000000)"]);
  });

  test("what is not a finding is not touched", () => {
    expect(satu(BERDUA, "C3").usul).toEqual([]);
  });
});
