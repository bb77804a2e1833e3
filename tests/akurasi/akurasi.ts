/**
 * Prints how well the program finds what a careful person found in the sample workbooks.
 *
 *   --rinci     also what was missed, wrongly said or not recognised
 *   --naikkan   stores the figures as the new floor in ambang.json, unless one fell
 */
import { readAmbang, ruangOf, writeAmbang } from "./ambang-tersimpan";
import { turun } from "./turun";
import { ringkas, ukur } from "./ukur";

const KOLOM = ["tabel", "recall", "recallPasti", "presisi", "presisiSalah", "ganda", "netral"] as const;

const flags = process.argv.slice(2);
const dulu = readAmbang();
const ruang = ruangOf(dulu);
const ukuran = ukur(ruang);
const kini = ringkas(ukuran, ruang);

const show = (value: number | null) => (value === null ? "-" : value.toFixed(3)).padStart(14);

console.log(["".padEnd(20), ...KOLOM.map((nama) => nama.padStart(14))].join(""));
for (const [tata, baris] of Object.entries(kini.angka)) {
  console.log([tata.padEnd(20), ...KOLOM.map((nama) => show(baris[nama]))].join(""));
}
for (const [judul, daftar] of [
  ["Tabel dikenali menurut jenis", kini.jenis],
  ["Recall menurut kelompok temuan", kini.kelompok],
] as const) {
  console.log(`\n${judul}`);
  for (const [nama, nilai] of Object.entries(daftar)) console.log(`${nama.padEnd(20)}${show(nilai)}`);
}
if (flags.includes("--rinci")) {
  for (const { nama, catatan } of ukuran)
    console.log([`\n${nama}`, ...catatan.map((baris) => `  ${baris}`)].join("\n"));
}

const jatuh = turun(dulu, kini);
for (const baris of jatuh) console.log(`TURUN ${baris}`);
if (flags.includes("--naikkan") && jatuh.length === 0) writeAmbang(kini);
process.exitCode = jatuh.length > 0 ? 1 : 0;
