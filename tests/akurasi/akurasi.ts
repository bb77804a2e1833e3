/**
 * Prints how well the program finds what a careful person found in the sample workbooks.
 *
 *   --rinci     also what was missed, wrongly said or not recognised
 *   --naikkan   stores the figures as the new floor in ambang.json; a figure that fell is refused
 */
import { readAmbang, ruangOf, writeAmbang } from "./ambang";
import { turun } from "./turun";
import { angkaPerTata, perTata, recallPerKelompok, ukur } from "./ukur";

const ambang = readAmbang();
const ruang = ruangOf(ambang);
const ukuran = ukur(ruang);
const angka = angkaPerTata(ukuran);
const kelompok = recallPerKelompok(ukuran, ruang);
const flags = process.argv.slice(2);

const show = (value: number | null) => (value === null ? "-" : value.toFixed(3)).padStart(7);
const kolom = ["tabel", "recall", "recallPasti", "presisi", "presisiSalah", "ganda"] as const;

console.log(`Ruang: ${ruang.jenis.join(", ")}; ${ruang.kelompok.join(", ")}\n`);
console.log(["".padEnd(8), ...kolom.map((nama) => nama.padStart(12))].join(" "));
for (const [tata, baris] of Object.entries(angka)) {
  console.log([tata.padEnd(8), ...kolom.map((nama) => show(baris[nama]).padStart(12))].join(" "));
}
const semua = perTata(ukuran).semua;
console.log("\nRecall per kelompok");
for (const [nama, nilai] of Object.entries(kelompok)) {
  const bagian = semua?.recall[nama];
  console.log(`${nama.padEnd(12)}${show(nilai)}  ${bagian ? `${bagian.kena} dari ${bagian.dari}` : ""}`);
}
if (semua)
  console.log(`\nTidak dihitung: ${semua.ikut} akibat temuan lain, ${semua.netral} di luar tabel yang diketahui`);
if (flags.includes("--rinci")) {
  for (const { nama, catatan } of ukuran) console.log(`\n${nama}\n${catatan.map((baris) => `  ${baris}`).join("\n")}`);
}

const jatuh = turun(ambang, angka, kelompok);
for (const baris of jatuh) console.log(`TURUN ${baris}`);
if (flags.includes("--naikkan") && jatuh.length === 0) writeAmbang({ ...ambang, kelompok, angka });
process.exitCode = jatuh.length > 0 ? 1 : 0;
