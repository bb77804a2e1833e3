import { judulBlokSesuai } from "../../../src/core/rules/judul-blok-sesuai";
import { ujiAturan } from "../../alat/penguji-aturan";

const tabel = (n: number, judul: string, isi = "Nilai SAKIP") => `
    Tabel 3.${n}
    Sasaran    | Indikator Kinerja | Target
    Pelayanan  | Nilai IKM         | 80
    ${judul}   | Indikator Kinerja | Target
    Kinerja    | ${isi}            | 75
    Aparatur   | Indeks ASN        | 85
`;
const LAIN = [1, 2, 3].map((n) => tabel(n, "KINERJA LAINNYA")).join("");

ujiAturan(judulBlokSesuai, {
  "three tables against one": `${LAIN}${tabel(4, "SASARAN!")}
    -> ragu: Blok ini berjudul “SASARAN”, sedangkan indikator yang sama di 3 tabel lain berjudul “KINERJA LAINNYA”`,
  "a block of other indicators": `${LAIN}${tabel(4, "SASARAN", "Jumlah desa mandiri")}`,
  "another table heads it so too": `${LAIN}${tabel(4, "SASARAN")}${tabel(5, "SASARAN")}`,
});
