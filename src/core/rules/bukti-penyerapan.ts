import type { FaktaPenyerapan } from "../facts";
import { bandingkan, type Masukan } from "../lkjip/banding";
import type { Pecahan } from "../lkjip/pecahan";
import { hitungSepertiTertulis, type Profil } from "../profile";
import { kelompokEfisiensi, type KelompokEfisiensi } from "../recognize";
import { sameAddress } from "../workbook";
import { simpulkanBukti, type Bukti } from "./bukti";

/** Whether a place shows a share of money spent (percent 0..100) at its decimals, rounded or cut off. */
export function menunjukkan({ persen }: FaktaPenyerapan, nilai: Pecahan): boolean {
  return bandingkan(persen, [], () => nilai)?.putusan !== "beda";
}

/** What the amounts of its row and the tingkat efisiensi computed from it say of a share, where another stands elsewhere. */
export function buktiPenyerapan(f: FaktaPenyerapan, lain: FaktaPenyerapan, profil: Profil): Bukti {
  const { tepat } = f;
  const jumlah = tepat ? [{ sendiri: menunjukkan(f, tepat), lain: menunjukkan(lain, tepat) }] : [];
  const efisiensi = kelompokEfisiensi(f.tabel)
    .filter((k) => sameAddress(k.penyerapan.persen.sel.at, f.sel.at))
    .map((k) => ({ sendiri: efisiensiCocok(k, f, profil), lain: efisiensiCocok(k, lain, profil) }));
  return simpulkanBukti([...jumlah, ...efisiensi]);
}

/** Whether the printed tingkat efisiensi comes out with this share, by the office's own definition. */
function efisiensiCocok(k: KelompokEfisiensi, { persen, tepat }: FaktaPenyerapan, profil: Profil): boolean {
  if (!profil.efisiensi?.kuat) return true;
  const { rumus } = profil.efisiensi;
  const penyerapan: Masukan = {
    tampil: persen.tampil,
    desimal: persen.desimal,
    tepat: [persen.nilai, ...(tepat ? [tepat] : [])],
  };
  const hasil = bandingkan(k.efisiensi, [...k.kinerja, penyerapan], hitungSepertiTertulis(rumus, k));
  return hasil !== null && hasil.putusan !== "beda";
}
