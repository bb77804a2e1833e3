import { fakta, setaraUang } from "../facts";
import type { HasilPeriksa, Temuan } from "../rules";
import { sameAddress, type Address } from "../workbook";

/** Where another table prints the same amount for the same line of the budget: then the parts are at fault, not the sum. */
export function jumlahDidukung(t: Temuan, { tabel }: HasilPeriksa): Address | null {
  const { anggaran } = fakta(tabel);
  const ini = anggaran.find((f) => sameAddress(f.sel.at, t.at));
  const lain = anggaran.find(
    (f) =>
      ini !== undefined &&
      f.tabel !== ini.tabel &&
      f.pos.nomor === ini.pos.nomor &&
      f.besaran === ini.besaran &&
      f.tahun === ini.tahun &&
      (f.tahap === ini.tahap || f.tahap === null || ini.tahap === null) &&
      setaraUang(f.uang, ini.uang),
  );
  return lain?.sel.at ?? null;
}
