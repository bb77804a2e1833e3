import { skalaTanpaCelah } from "../../../src/core/rules/skala-tanpa-celah";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(skalaTanpaCelah, {
  "bilangan bulat di setiap batas: satu temuan untuk seluruh skala": `
    91% s.d.≤ 100%! | Sangat Tinggi
    76% s.d.≤ 90%   | Tinggi
    66% s.d.≤ 75%   | Sedang
    51% s.d.≤ 65%   | Rendah
    ≤ 50%           | Sangat Rendah
    -> catatan: Nilai antara 90 dan 91, antara 75 dan 76, antara 65 dan 66, antara 50 dan 51 tidak masuk kelas mana pun.`,
  "skala naik: yang pertama dihitung dari kelas tertinggi": `
    ≤ 50 %      | Rendah
    51 – 75 %   | Sedang
    > 75 – 90 % | Tinggi
    ≥ 90 %!     | Sangat Tinggi
    -> catatan: Nilai antara 50 dan 51 tidak masuk kelas mana pun. Nilai 90 masuk dua kelas sekaligus.`,
  "batas yang ditinggalkan kedua kelasnya": `
    lebih dari 100!      | Sangat Berhasil
    90 – < 100           | Berhasil
    75 – < 90            | Cukup Berhasil
    < 75                 | Kurang Berhasil
    -> catatan: Nilai tepat 100 tidak masuk kelas mana pun.`,
  "batas dengan dua desimal bersambung": `
    88,31 – 100   | Sangat Baik
    76,61 – 88,30 | Baik
    65,00 – 76,60 | Cukup
    25,00 – 64,99 | Kurang`,
  "dua kolom batas: sel batas bawahnya": `
    No | Batas Bawah | Batas Atas | Kategori
    1  | 91!         | 100        | Sangat Tinggi
    2  | 76          | 90         | Tinggi
    3  | 0           | 75         | Sedang
    -> catatan: antara 90 dan 91, antara 75 dan 76`,
  "capaian di atas 100 yang dinilai dengan skala itu": `
    > 90 – 100 %! | Sangat Tinggi
    > 75 – 90 %   | Tinggi
    ≤ 75 %        | Sedang

    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai IKM         | 80     | 84        | 105%    | Sangat Tinggi
    Nilai SAKIP       | 80     | 80        | 100%    | Sangat Tinggi
    -> catatan: Kelas tertinggi berakhir di 100, sedangkan ada capaian 105%.`,
  "kelas tertinggi sampai 100 tanpa capaian di atasnya": `
    > 90 – 100 % | Sangat Tinggi
    > 75 – 90 %  | Tinggi
    ≤ 75 %       | Sedang

    Indikator Kinerja | Target | Realisasi | Capaian | Kategori
    Nilai SAKIP       | 80     | 80        | 100%    | Sangat Tinggi`,
  "kelas yang tidak terbaca di tengah bukan celah": `
    91 – 100 %        | Sangat Tinggi
    tujuh puluhan     | Tinggi
    > 60 – 70 %       | Sedang
    ≤ 60 %            | Rendah`,
});
