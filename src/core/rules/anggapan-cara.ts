import type { Perbandingan } from "../lkjip/banding";
import { sama } from "../lkjip/pecahan";
import type { Cara } from "../profile";

/**
 * Why a difference from the usual way of a column is no certain fault: another way explains the figure, or a rival would
 * correct it to something else, or too few rows show the way. Null where it is certain.
 */
export function anggapanCara<T extends { readonly nama: string }>(
  lazim: Cara<T>,
  { bulat }: Perbandingan,
  hitung: (cara: T) => Perbandingan | null,
): string | null {
  const dianggap = `${lazim.cara.nama} (${lazim.bukti})`;
  const lain = lazim.lain.find((cara) => hitung(cara)?.putusan === "sesuai");
  if (lain) return `Angka ini cocok sebagai ${lain.nama}; kolom ini umumnya ${dianggap}.`;
  const seragam = lazim.saingan.every((cara) => {
    const hasil = hitung(cara);
    return hasil !== null && sama(hasil.bulat, bulat);
  });
  return lazim.cukup && seragam ? null : `Dihitung sebagai ${dianggap}.`;
}
