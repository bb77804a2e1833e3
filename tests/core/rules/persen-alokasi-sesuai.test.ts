import { persenAlokasiSesuai } from "../../../src/core/rules/persen-alokasi-sesuai";
import { kisi } from "../../alat/kisi";
import { jalankan, ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(persenAlokasiSesuai, {
  "one share for several indicators, merged or left blank": `
    --- Gabung
    No | Sasaran         | Indikator Kinerja | Anggaran (Rp)      | %
    1  | Pelayanan       | IKM               | Rp 1.205.331.700   | 74,74
    ^  | ^               | Waktu pelayanan   | ^                  | ^
    2  | Akuntabilitas   | Nilai SAKIP       | Rp 152.220.600     | 9,44
    3  | Ketertiban      | Linmas aktif      | Rp 169.358.100     | 10,50
    4  | Partisipasi     | Swadaya           | Rp 85.762.200      | 5,32
    Jumlah | <           | <                 | Rp 1.612.672.600   | 100,00
    --- Kosong
    Sasaran         | Indikator Kinerja | Anggaran (Rp) | Proporsi (%)
    Akuntabilitas   | Nilai SAKIP       | 126859400     | =0.6836:0%
                    | Dokumen           |               |
    Ketertiban      | Linmas aktif      | 58729100      | =0.3164:0%`,

  "doubtful: few rows tell what the shares are shares of": `
    Sasaran       | Anggaran (Rp) | % Anggaran
    Pelayanan     | 1.205.331.700 | 74,74
    Akuntabilitas | 152.220.600   | 9,44
    Ketertiban    | 169.358.100   | 15,00!
    Partisipasi   | 85.762.200    | 5,32
    -> ragu: Persentase tertulis 15,00, seharusnya 169.358.100 ÷ 1.612.672.600 × 100% = 10,5017% ≈ 10,50%. Dihitung sebagai bagian dari jumlah semua barisnya (3 dari 4 baris cocok).`,

  "certain where five rows tell": `
    Sasaran       | Anggaran (Rp) | % Anggaran
    Pelayanan     | 1.200.000.000 | 60,0%
    Akuntabilitas | 150.000.000   | 7,5%
    Ketertiban    | 170.000.000   | 8,5%
    Partisipasi   | 80.000.000    | 14,0%!
    Desa          | 400.000.000   | 20,0%
    JUMLAH        | 2.000.000.000 | 100,0%
    -> salah: Persentase tertulis 14,0%, seharusnya 80.000.000 ÷ 2.000.000.000 × 100% = 4,0%.`,

  "right: programs listed again below their sasaran, one share for all or a share for each": `
    --- Bersama
    No | Sasaran         | Indikator Kinerja | Anggaran          | %
    1  | Pelayanan       | IKM               | Rp. 274.628.350   | 10,24
    2  | Paten           | Pelayanan         | Rp. 14.397.400    | ^
    3  | Koordinasi      | Hasil koordinasi  | Rp. .260.230.950  | ^
    4  | Tata kelola     | Nilai SAKIP       | Rp. 2.408.521.434 | 89,76
    --- Sendiri
    Sasaran         | Anggaran      | %
    Pelayanan       | 274.628.350   | 10,24
    Paten           | 14.397.400    | 0,54
    Koordinasi      | 260.230.950   | 9,70
    Tata kelola     | 2.408.521.434 | 89,76
    Inovasi         | 2.408.521.434 | 89,76
    --- Program
    Sasaran         | Program       | Anggaran      | %
    Pelayanan       | Paten         | 14.397.400    | 10,24
    ^               | Koordinasi    | 260.230.950   | ^
    Tata kelola     | Penunjang     | 2.408.521.434 | 89,76`,

  "right: shares of the office's whole budget, of which the table shows a part": `
    --- 3.5
    Program           | Anggaran (Rp) | Realisasi (Rp) | %
    Program Penunjang | 1.500.000.000 | 1.200.000.000  | 80%
    Program Pelayanan | 300.000.000   | 300.000.000    | 100%
    Program Pembinaan | 200.000.000   | 100.000.000    | 50%
    Jumlah            | 2.000.000.000 | 1.600.000.000  | 80%
    --- 3.6
    Sasaran     | Anggaran (Rp) | % Anggaran
    Pelayanan   | 300.000.000   | 15%
    Pembinaan   | 200.000.000   | 10%`,

  "right: one share moved by a unit so that all come to 100": `
    Sasaran     | Anggaran (Rp) | % Anggaran
    Pelayanan   | 100.000.000   | 33,33
    Pembinaan   | 100.000.000   | 33,34
    Tata kelola | 100.000.000   | 33,33
    Jumlah      | 300.000.000   | 100,00`,

  "doubtful: rounded to fewer decimals than are written; cut off": `
    --- Kasar
    Sasaran     | Anggaran      | %
    Pelayanan   | 274.628.350   | 10,20!
    Tata kelola | 2.408.521.434 | 89,80!
    --- Potong
    Sasaran     | Anggaran      | %
    Pelayanan   | 278.000.000   | 13,9
    Pembinaan   | 277.800.000   | 13,8!
    Tata kelola | 1.444.200.000 | 72,2
    -> ragu: seharusnya 274.628.350 ÷ 2.683.149.784 × 100% = 10,2353% ≈ 10,24%. Angka ini hanya cocok bila dibulatkan 1 desimal.
    -> ragu: seharusnya 2.408.521.434 ÷ 2.683.149.784 × 100% = 89,7647% ≈ 89,76%.
    -> ragu: Dipotong, bukan dibulatkan.`,

  "the total's own share": `
    --- Lebih
    Sasaran     | Anggaran (Rp) | % Anggaran
    Pelayanan   | 300.000.000   | 15%
    Pembinaan   | 200.000.000   | 10%
    Penunjang   | 1.500.000.000 | 75%
    Jumlah      | 2.000.000.000 | 98%!
    --- Ulangan
    Sasaran     | Anggaran (Rp) | % Anggaran
    Pelayanan   | 500.000.000   | 25%
    Penunjang   | 1.500.000.000 | 75%
    Pembinaan   | 500.000.000   | 25%
    Jumlah      | 2.000.000.000 | 125%
    -> ragu: seharusnya 2.000.000.000 ÷ 2.000.000.000 × 100% = 100%.`,

  "shares that no total explains": `
    Sasaran     | Anggaran (Rp) | % Anggaran
    Pelayanan   | 300.000.000   | 92%
    Pembinaan   | 200.000.000   | 97%
    Penunjang   | 1.500.000.000 | 95%
    -> belum C2: tidak ada jumlah anggaran yang menjelaskan persentase di kolom ini
    -> belum C3: tidak ada jumlah
    -> belum C4: tidak ada jumlah`,
});

test("no correction where two digits of the budget may have changed places", () => {
  const { snapshot } = kisi(`
    Sasaran       | Anggaran (Rp) | % Anggaran
    Pelayanan     | 1.200.000.000 | 60,00
    Akuntabilitas | 150.000.000   | 7,50
    Ketertiban    | 170.000.000   | 8,50
    Partisipasi   | 80.000.000    | 4,00
    Desa          | 310.000.000   | 6,50
    JUMLAH        | 2.000.000.000 | 100,00`);
  expect(jalankan(persenAlokasiSesuai, snapshot).filter((u) => u.ucap === "temuan")).toMatchObject([
    {
      temuan: {
        tingkat: "salah",
        seharusnya: null,
        saran: "Periksa dahulu B6: bila anggaran sebenarnya 130.000.000, bukan 310.000.000, maka 6,50 sudah benar.",
      },
    },
  ]);
});
