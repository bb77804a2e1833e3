import { bandingkan, type Putusan } from "../lkjip/banding";
import { RUMUS_1 } from "../lkjip/capaian";
import { bulatkan, potong, sama } from "../lkjip/pecahan";
import { kolomPersen, pandangan, selPeran, type Tabel } from "../recognize";
import type { Peran } from "../tables";

/** Whether the office rounds or cuts off, as far as its printed percentages tell the two apart. */
export type KonvensiPembulatan = {
  readonly cara: "bulat" | "potong";
  readonly bukti: string;
  /** Pinned: what is cut off is then right. An inferred habit only goes into the message. */
  readonly disematkan: boolean;
};

const SEL_TERSEDIKIT = 3;
const PASANGAN: readonly (readonly [Peran, Peran, Peran])[] = [
  ["target", "realisasi", "capaian"],
  ["targetAkhir", "realisasi", "capaian"],
  ["anggaran", "realisasiAnggaran", "persen"],
];

/** The habit behind the percentages for which rounding and cutting off differ; null where too few do. */
export function simpulkanPembulatan(tabel: readonly Tabel[]): KonvensiPembulatan | null {
  const putusan = tabel.flatMap((t) => pandangan(t).flatMap(putusanTabel));
  const terpotong = putusan.filter((p) => p === "dipotong").length;
  const terbulat = putusan.length - terpotong;
  if (putusan.length < SEL_TERSEDIKIT || terpotong === terbulat) return null;
  const cara = terpotong > terbulat ? "potong" : "bulat";
  return { cara, bukti: `${Math.max(terpotong, terbulat)} dari ${putusan.length} sel cocok`, disematkan: false };
}

/** For each percentage where the two habits differ: which of them it follows. */
function putusanTabel(tabel: Tabel): Putusan[] {
  return PASANGAN.flatMap(([dasar, hasil, peran]) => {
    const persen = kolomPersen(tabel, peran);
    return tabel.baris.flatMap((b) => {
      const tertulis = persen(selPeran(tabel, b, peran));
      const a = selPeran(tabel, b, dasar)?.isi;
      const r = selPeran(tabel, b, hasil)?.isi;
      if (!tertulis || a?.jenis !== "angka" || r?.jenis !== "angka") return [];
      const banding = bandingkan(tertulis, [], () => RUMUS_1.hitung(a.nilai, r.nilai));
      if (!banding || (banding.putusan !== "sesuai" && banding.putusan !== "dipotong")) return [];
      return bedaCara(banding.hasil, tertulis.desimal) ? [banding.putusan] : [];
    });
  });
}

function bedaCara(hasil: Parameters<typeof bulatkan>[0], desimal: number): boolean {
  return !sama(bulatkan(hasil, desimal), potong(hasil, desimal));
}
