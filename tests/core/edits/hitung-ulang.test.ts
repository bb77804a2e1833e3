import { rencanaKisi } from "./rencana-kisi";

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
