import { bandingkan } from "../lkjip/banding";
import { RUMUS_1, RUMUS_CAPAIAN } from "../lkjip/capaian";
import { banding, pecahan, sama, type Pecahan } from "../lkjip/pecahan";
import { pandangan, type Tabel } from "../recognize";
import type { Jenis } from "../tables";
import { barisCapaian } from "./baris-capaian";

/** A ceiling on capaian: everything above it is printed as it (percent, 0..100 and above). */
export type KonvensiBatas = { readonly batas: Pecahan; readonly bukti: string; readonly kuat: boolean };

/** The ceilings in use (percent). */
const BATAS_LAZIM = [100n, 110n, 120n, 150n].map((n) => pecahan(n));
const BARIS_TERSEDIKIT = 5;

/** Finds the ceiling: rows whose realisasi exceeds it print exactly it, and none prints the higher result of a formula. */
export function simpulkanBatas(tabel: readonly Tabel[]): KonvensiBatas | null {
  const baris = (jenis: Jenis) => tabel.filter((t) => t.bentuk.jenis === jenis).flatMap(hasilDanTertulis);
  const kemajuan = batasDari(baris("kemajuan-renstra"));
  // A ceiling that only the tingkat kemajuan shows may hold for the capaian too, or may not.
  return batasDari(baris("capaian")) ?? (kemajuan && { ...kemajuan, kuat: false });
}

function batasDari(baris: readonly Tertulis[]): KonvensiBatas | null {
  for (const batas of BATAS_LAZIM) {
    const lebih = baris.filter((b) => banding(b.hasil, batas) > 0);
    const tepat = lebih.filter((b) => sama(b.tertulis, batas));
    const tanpaBatas = baris.some((b) => b.cocok && banding(b.tertulis, batas) > 0);
    if (tepat.length > 0 && !tanpaBatas) {
      return {
        batas,
        bukti: `${tepat.length} dari ${lebih.length} baris yang melampaui batas cocok`,
        kuat: lebih.length >= BARIS_TERSEDIKIT && tepat.length * 5 >= lebih.length * 4,
      };
    }
  }
  return null;
}

/** The usual ceilings that no table exceeds with a capaian that its formula confirms. */
export function simpulkanBatasMungkin(tabel: readonly Tabel[]): readonly Pecahan[] {
  const cocok = tabel
    .flatMap(pandangan)
    .flatMap(hasilDanTertulis)
    .filter((b) => b.cocok);
  return BATAS_LAZIM.filter((batas) => !cocok.some((b) => banding(b.tertulis, batas) > 0));
}

/** A printed capaian, what Rumus 1 gives, and whether a formula gives what is printed, be it cut off. */
type Tertulis = { readonly tertulis: Pecahan; readonly hasil: Pecahan; readonly cocok: boolean };

function hasilDanTertulis(tabel: Tabel): Tertulis[] {
  return barisCapaian(tabel, tabel.bentuk.jenis === "kemajuan-renstra" ? "targetAkhir" : "target").flatMap(
    ({ target, realisasi, tertulis }) => {
      const hasil = RUMUS_1.hitung(target.nilai, realisasi.nilai);
      const cocok = RUMUS_CAPAIAN.some((r) => {
        const banding = bandingkan(tertulis, [], () => r.hitung(target.nilai, realisasi.nilai));
        return banding !== null && banding.putusan !== "beda";
      });
      return hasil ? [{ tertulis: tertulis.tampil, hasil, cocok }] : [];
    },
  );
}
