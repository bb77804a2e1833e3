import { maknaIndikator } from "../lkjip/indikator";
import type { Temuan } from "./temuan";

/** Rules whose finding on a copied row says nothing new. */
const DISALIN: ReadonlySet<string> = new Set(["capaian-sesuai-rumus", "kategori-sesuai-skala"]);

/**
 * One cause, one finding: a row copied into several tables with its wrong figure is told once, at its first place,
 * with the copies under `terkait`.
 */
export function satukanSalinan(temuan: readonly Temuan[]): Temuan[] {
  const pertama = new Map<string, number>();
  const hasil: Temuan[] = [];
  for (const t of temuan) {
    const makna = maknaIndikator(t.baris);
    const kunci = [t.aturan, makna.id ?? makna.kata.join(" "), t.pesan].join("|");
    const letak = DISALIN.has(t.aturan) ? pertama.get(kunci) : undefined;
    const asal = letak === undefined ? undefined : hasil[letak];
    if (letak !== undefined && asal) {
      const salinan = {
        at: t.at,
        nama: t.baris,
        sebelum: t.tertulis,
        ...(t.seharusnya === null ? {} : { sesudah: t.seharusnya }),
      };
      hasil[letak] = { ...asal, terkait: [...asal.terkait, salinan] };
    } else {
      if (DISALIN.has(t.aturan)) pertama.set(kunci, hasil.length);
      hasil.push(t);
    }
  }
  return hasil;
}
