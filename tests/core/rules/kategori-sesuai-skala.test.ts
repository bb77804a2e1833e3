import { kategoriSesuaiSkala } from "../../../src/core/rules/kategori-sesuai-skala";
import { ujiAturan } from "../../alat/penguji-aturan";

const SKALA = `
    91 – 100 % | Sangat Tinggi
    76 – 90 %  | Tinggi
    66 – 75 %  | Sedang
    51 – 65 %  | Rendah
    ≤ 50 %     | Sangat Rendah
`;

ujiAturan(kategoriSesuaiSkala, {
  "a printed scale is certain, however few the rows": `${SKALA}
    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai IKM         | 80     | 68        | 85%     | Tinggi
    Nilai SAKIP       | 80     | 56        | 70%     | Tinggi!
    Nilai RB          | 80     | 88        | 110%    | SANGAT TINGGI
    -> salah: Kategori tertulis Tinggi, sedangkan capaian 70% berada pada rentang 66–75, yaitu Sedang`,

  "in a gap the lower bound counts, and the gap is named": `${SKALA}
    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai IKM         | 80     | 72,4      | 90,5%   | Tinggi
    Nilai SAKIP       | 80     | 72,4      | 90,5%   | Sangat Tinggi!
    -> ragu: 90,5%
    -> belum E8: capaian 90,5% jatuh di celah skala`,

  "a word the scale does not know is doubtful": `${SKALA}
    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai IKM         | 80     | 68        | 85%     | Tinggi
    Nilai SAKIP       | 80     | 64        | 80%     | Baik!
    -> ragu: yaitu Tinggi`,

  "the label may follow from the shown, the stored or the exact capaian": `${SKALA}
    Indikator Kinerja | Target | Realisasi | Capaian       | Kategori
    Nilai IKM         | 80     | 72,72     | =0.909:0%     | Sangat Tinggi
    Nilai SAKIP       | 80     | 72,72     | =0.909:0.0%   | Tinggi
    Nilai RB          | 80     | 72,72     | 91%           | Tinggi
    Nilai SPBE        | 80     | 72        | =0.9:0%       | Tinggi
    Nilai IDM         | 80     | 64        | =0.8:0%       | Sedang!
    -> salah: 80%
    -> belum E9: capaian 90,9% jatuh di celah skala`,

  "a scale inferred from five rows is certain": `
    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai IKM         | 80     | 84        | 105%    | Sangat Berhasil
    Nilai SAKIP       | 80     | 76        | 95%     | Berhasil
    Nilai RB          | 80     | 64        | 80%     | Cukup Berhasil
    Nilai SPBE        | 80     | 56        | 70%     | Kurang Berhasil
    Nilai IDM         | 80     | 100       | 125%    | Sangat Berhasil
    Nilai PEKPPP      | 80     | 72        | 90%     | Sangat Berhasil!
    -> salah: 5 dari 6 baris cocok`,

  "a scale that has a near rival makes it doubtful, naming what is assumed": `
    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai IKM         | 100    | 95        | 95%     | Sangat Baik
    Nilai SAKIP       | 100    | 92        | 92%     | Sangat Baik
    Nilai SPBE        | 100    | 85        | 85%     | Baik
    Nilai IDM         | 100    | 78        | 78%     | Baik
    Nilai RB          | 100    | 70        | 70%     | Cukup
    Nilai PEKPPP      | 100    | 60        | 60%     | Kurang
    Nilai IPKD        | 100    | 88        | 88%     | Cukup!
    -> ragu: 6 dari 7 baris cocok`,

  "100% may be Berhasil where the scale leaves 100 out": `
    Lebih dari 100      | Sangat Berhasil
    90 – kurang dari 100 | Berhasil
    75 – kurang dari 90  | Cukup Berhasil
    Kurang dari 75      | Kurang Berhasil

    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai IKM         | 80     | 80        | 100%    | Berhasil
    Nilai SAKIP       | 80     | 80        | 100%    | Sangat Berhasil
    Nilai RB          | 80     | 80        | 100%    | Cukup!
    -> salah: yaitu Berhasil`,

  "where no scale fits only the order is judged": `
    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai IKM         | 80     | 32        | 40%     | Sangat Tinggi!
    Nilai SAKIP       | 80     | 40        | 50%     | Tinggi
    Nilai RB          | 80     | 60        | 75%     | Tinggi
    -> ragu: capaian yang lebih tinggi mendapat kategori yang lebih rendah`,

  "no scale fits and the order is kept: silence": `
    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai IKM         | 80     | 32        | 40%     | Sedang
    Nilai SAKIP       | 80     | 40        | 50%     | Tinggi
    Nilai RB          | 80     | 60        | 75%     | Sangat Tinggi`,

  "blanks, nil, merges and words that are no rating": `${SKALA}
    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai IKM         | 80     | 68        | 85%     | Tinggi
    Nilai SAKIP       | 80     | 68        | 85%     | ^
    Nilai RB          | 80     | 56        | 70%     |
    Nilai SPBE        | 80     | 56        | 70%     | -
    Nilai IDM         | 80     | -         | -       | Sangat Rendah
    Nilai PEKPPP      | 80     | 56        | 70%     | lihat lampiran`,

  "every way of writing a percent, fractions too": `${SKALA}
    Indikator Kinerja | Target | Realisasi | Capaian      | Kategori
    Nilai IKM         | 80     | 68        | =0.85:0%     | Tinggi
    Nilai SAKIP       | 80     | 56        | 70,00 %      | Sedang
    Nilai RB          | 80     | 56        | =70          | Sedang
    --- Pecahan
    Indikator Kinerja | Target | Realisasi | Capaian      | Kategori
    Nilai IKM         | 80     | 68        | 0,85         | Tinggi
    Nilai SAKIP       | 80     | 56        | 0,70         | Tinggi!
    -> salah: capaian 70%`,

  "tables of money are rated by their percentage, keberhasilan by its capaian": `${SKALA}
    --- Uang
    Program           | Anggaran (Rp) | Realisasi (Rp) | %   | Tingkat Capaian
    Program Penunjang | 2.000.000     | 1.500.000      | 75% | Sedang
    Program Pembinaan | 1.000.000     | 900.000        | 90% | Sangat Tinggi!
    --- Ulang
    Indikator Kinerja | Capaian | Kategori Keberhasilan
    Nilai IKM         | 85%     | Tinggi
    Nilai SAKIP       | 70%     | Rendah!
    -> salah: yaitu Tinggi
    -> salah: yaitu Sedang`,
});
