/** Offices nobody has seen: layouts, words and numbers of other kecamatan, written from what the field does. */
import { check } from "../../src/core";
import type { Hasil } from "../../src/core/report/hasil";
import { areaContains, cellName, parseAreaName, parseCellName, sameAddress } from "../../src/core/workbook";
import { bacaKantor } from "./baca";
import type { Cara, Harapan } from "./baca";

/** Tables of other kinds may be recognised too; these must be exactly the expected ones. */
const JENIS = [
  "capaian",
  "realisasi-anggaran",
  "belanja",
  "efisiensi",
  "skala",
  "renstra-matriks",
  "renja",
  "perubahan-anggaran",
  "realisasi-bulanan",
  "evaluasi-renja",
];

type Temuan = Hasil["temuan"][number];

const cocokCara = (cara: Cara, temuan: Temuan) =>
  sameAddress(cara.at, temuan.at) &&
  (cara.aturan === null || cara.aturan === temuan.aturan) &&
  (cara.tingkat === null || cara.tingkat.includes(temuan.tingkat)) &&
  (cara.seharusnya === null || cara.seharusnya === temuan.seharusnya);

const cocok = ({ cara }: Harapan, temuan: Temuan) => cara.some((satu) => cocokCara(satu, temuan));

const tampil = (temuan: Temuan) =>
  `${temuan.at.sheet}!${cellName(temuan.at)} ${temuan.aturan} ${temuan.tingkat} ${temuan.seharusnya ?? ""} | ${temuan.pesan}`;

const tampilHarapan = ({ cara }: Harapan) =>
  cara
    .map(({ at, aturan, tingkat, seharusnya }) =>
      [`${at.sheet}!${cellName(at)}`, aturan ?? "*", tingkat?.join("/") ?? "*", seharusnya ?? ""].join(" "),
    )
    .join(" | ");

function disebutBelum({ takDiperiksa }: Hasil, tempat: string): boolean {
  const split = tempat.lastIndexOf("!");
  const at = parseCellName(tempat.slice(split + 1));
  if (!at) throw new Error(`Not a cell: ${tempat}`);
  return takDiperiksa.some(({ lembar, rentang }) => {
    const area = parseAreaName(rentang);
    return lembar === tempat.slice(0, split) && area !== null && areaContains(area, at);
  });
}

describe.each(bacaKantor())("$tema", ({ kantor }) => {
  test.each(kantor)("$nama", ({ snapshot, tabel, belum, harapan }) => {
    const hasil = check(snapshot);
    const dikenali = hasil.tabel.filter(({ jenis }) => JENIS.includes(jenis));
    const jumlahCocok = (satu: Harapan) => hasil.temuan.filter((temuan) => cocok(satu, temuan)).length;
    expect({
      tabel: dikenali.map(({ jenis, lembar, rentang }) => `${jenis} ${lembar}!${rentang}`).sort(),
      luput: harapan.filter((satu) => satu.wajib && jumlahCocok(satu) === 0).map(tampilHarapan),
      ganda: harapan.filter((satu) => jumlahCocok(satu) > 1).map(tampilHarapan),
      takDiharap: hasil.temuan.filter((temuan) => !harapan.some((satu) => cocok(satu, temuan))).map(tampil),
      belumTakDisebut: belum.filter((tempat) => !disebutBelum(hasil, tempat)),
    }).toEqual({
      tabel: [...tabel].sort(),
      luput: [],
      ganda: [],
      takDiharap: [],
      belumTakDisebut: [],
    });
  });
});
