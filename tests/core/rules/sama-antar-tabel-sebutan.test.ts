/** Figures that tables state alike but call by other names: another year's, a plan's, those of a longer name. */
import { samaAntarTabel } from "../../../src/core/rules/sama-antar-tabel";
import { ujiAturan } from "../../alat/penguji-aturan";

const capaian = (asn: string) => `
    Tabel 3.1 Capaian Tahun 2024
    Indikator Kinerja | Target | Realisasi | Capaian
    Nilai IKM         | 80     | 84        | 105%
    Indeks ASN        | 87,5   | ${asn}    | 100%
`;
const BERTANDA = `
    Tabel 3.2 Perbandingan
    Indikator Kinerja | Realisasi 2023         | Realisasi 2024
    Nilai IKM         | 82                     | 84
    Indeks ASN        | 87,5                   | 87,5 (nilai tahun 2023)
`;
const PK = `
    PERJANJIAN KINERJA TAHUN 2024
    No | Sasaran    | Indikator Kinerja | Target
    1  | Pelayanan  | Nilai IKM         | 89
    2  | Kinerja    | Nilai SAKIP       | 75
    3  | Aparatur   | Indeks ASN        | 85
    4  | Desa       | Desa mandiri      | 12
`;
const rkt = (ikm: string, sakip = "75") => `
    RENCANA KINERJA TAHUNAN 2024
    No | Sasaran    | Indikator Kinerja | Target
    1  | Pelayanan  | Nilai IKM         | ${ikm}
    2  | Kinerja    | Nilai SAKIP       | ${sakip}
    3  | Aparatur   | Indeks ASN        | 85
    4  | Desa       | Desa mandiri      | 12
`;
const hasil = (nama: string, persen: string) => `
    Tabel 3.4 Pembanding Tahun 2024
    Indikator Kinerja | Realisasi | Realisasi Kabupaten
    Nilai IKM         | 84        | 86
    ${nama}           | ${persen} | 90%
`;
const KOORDINASI = `
    Tabel 3.1 Capaian Tahun 2024
    Indikator Kinerja                                | Target | Realisasi | Capaian
    Nilai IKM                                        | 80     | 84        | 105%
    Persentase hasil koordinasi yang ditindaklanjuti | 100%   | 100%      | 100%
`;
const PANJANG = "Persentase rekomendasi hasil koordinasi yang ditindaklanjuti bidang pemerintahan";

ujiAturan(samaAntarTabel, {
  "a figure that another table marks as last year's": `${capaian("87,5!")}${BERTANDA}
    -> ragu: sedangkan Lembar1!C9 menyebutnya nilai tahun 2023.`,
  "the mark stands in both": `${capaian("87,5 (nilai tahun 2023)")}${BERTANDA}`,
  "a plan that is the agreement but for one target": `${PK}${rkt("86,02!")}
    -> ragu: sedangkan perjanjian kinerja (Lembar1!D3) 89; 3 target lain`,
  "a plan with targets of its own": `${PK}${rkt("86,02", "74")}`,
  "a longer name that only one indicator fits": `${KOORDINASI}${hasil(PANJANG, "82%!")}
    -> ragu: Di Lembar1!B9 namanya lebih panjang`,
  "two longer names": `${KOORDINASI}${hasil(PANJANG, "82%")}
    ${PANJANG.replace("pemerintahan", "ekonomi")} | 70% | 90%`,
});
