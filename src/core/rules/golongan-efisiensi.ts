import type { RumusEfisiensi } from "../lkjip/efisiensi";
import { NOL, SATU, SERATUS } from "../lkjip/pecahan";
import type { KelompokEfisiensi } from "../recognize";
import type { Hitungan } from "./temuan";
import { operan } from "./uraian";

/** A tingkat efisiensi and the word for it: "0,95 kurang dari 1, yaitu tidak efisien". */
export function golonganEfisiensi(
  { satuan }: RumusEfisiensi,
  { efisiensi, sel }: KelompokEfisiensi,
  efisien: boolean,
  kata: { readonly efisien: string; readonly tidak: string },
): Hitungan {
  const rasio = satuan === "rasio";
  const batas = rasio ? (efisiensi.persen ? SERATUS : SATU) : NOL;
  const letak = `${efisien ? "tidak kurang dari" : "kurang dari"} ${rasio ? "1" : "0"}`;
  const golongan = [
    { label: kata.efisien, bawah: batas, bawahTermasuk: rasio },
    { label: kata.tidak, bawah: null, bawahTermasuk: false },
  ];
  return {
    bentuk: "golongan",
    nilai: operan("Tingkat efisiensi", sel, efisiensi),
    letak,
    golongan,
    hasil: efisien ? kata.efisien : kata.tidak,
    uraian: `${efisiensi.tertulis} ${letak}, yaitu ${efisien ? "efisien" : "tidak efisien"}`,
  };
}
