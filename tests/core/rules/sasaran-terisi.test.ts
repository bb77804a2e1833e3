import { sasaranTerisi } from "../../../src/core/rules/sasaran-terisi";
import { ujiAturan } from "../../alat/penguji-aturan";

ujiAturan(sasaranTerisi, {
  "a number is left out, and the other sasaran are merged": `
    No | Sasaran     | Indikator Kinerja     | Target
    1  | Pelayanan   | Nilai IKM             | 80
       | !           | Hasil koordinasi      | 90
    3  | Tata kelola | Nilai SAKIP           | 75
    ^  | ^           | Indeks Profesionalitas ASN | 85
    -> ragu: nomor 1 langsung diikuti 3 dan sasaran lain digabung selnya`,
  "blanks instead of merges": `
    No | Sasaran     | Indikator Kinerja     | Target
    1  | Pelayanan   | Nilai IKM             | 80
       |             | Hasil koordinasi      | 90
    2  | Tata kelola | Nilai SAKIP           | 75
       |             | Indeks ASN            | 85`,
  "one of two shared sasaran is merged, the other left blank": `
    No | Sasaran     | Indikator Kinerja     | Target
    1  | Pelayanan   | Nilai IKM             | 80
       |             | Hasil koordinasi      | 90
    2  | Tata kelola | Nilai SAKIP           | 75
    ^  | ^           | Indeks ASN            | 85`,
});
