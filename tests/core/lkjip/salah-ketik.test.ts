import { keNumber, dariDesimal } from "../../../src/core/lkjip/pecahan";
import { tukarDigit } from "../../../src/core/lkjip/salah-ketik";

const tukar = (teks: string) =>
  tukarDigit({ tampil: dariDesimal(teks)!, desimal: teks.split(".")[1]?.length ?? 0 }).map(keNumber);

test.each<[string, readonly number[]]>([
  ["84", [48]],
  ["88", []],
  ["7", []],
  ["105", [15, 150]],
  ["93.25", [39.25, 92.35, 93.52]],
  ["-12", [-21]],
])("%s may have been meant as %p", (teks, hasil) => {
  expect(tukar(teks)).toEqual(hasil);
});
