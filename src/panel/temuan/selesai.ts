import { useState } from "react";
import type { Hasil, Temuan } from "../../core";
import { kelompokkan } from "./kelompok";
import type { KelompokTemuan } from "./kelompok";

/** What earlier checks found and the latest no longer does. */
type Ingatan = { readonly hasil: Hasil | null; readonly selesai: readonly KelompokTemuan[] };

/**
 * The findings that were mended since the panel was opened, in the panel or by hand, as they were. One that comes back
 * is no longer among them. `dasar` is what a check rests on besides the cells: where that changed, what is gone was
 * not mended, and nothing is remembered.
 */
export function useSelesai(hasil: Hasil | null, dasar: unknown): readonly KelompokTemuan[] {
  const [ingatan, setIngatan] = useState<Ingatan & { readonly dasar: unknown }>({ hasil, dasar, selesai: [] });
  if (hasil === null || hasil === ingatan.hasil) return ingatan.selesai;
  const selesai = ingatan.dasar === dasar ? lanjutkan(ingatan, hasil) : [];
  setIngatan({ hasil, dasar, selesai });
  return selesai;
}

function lanjutkan({ hasil: dulu, selesai }: Ingatan, kini: Hasil): readonly KelompokTemuan[] {
  const masih = new Set([...kini.temuan, ...kini.diterima].map(sebutan));
  const hilang = [...selesai, ...(dulu ? kelompokkan(dulu) : [])].map((k) => ({
    ...k,
    kartu: k.kartu
      .filter(({ temuan }) => !masih.has(sebutan(temuan)))
      .map((x) => ({ ...x, status: "diperbaiki" as const })),
  }));
  const menurut = new Map<string, KelompokTemuan>();
  for (const k of hilang) {
    if (k.kartu.length === 0) continue;
    const ada = menurut.get(k.kunci);
    const lama = new Set(ada?.kartu.map((x) => x.kunci));
    menurut.set(k.kunci, ada ? { ...ada, kartu: [...ada.kartu, ...k.kartu.filter((x) => !lama.has(x.kunci))] } : k);
  }
  return [...menurut.values()];
}

/** By names instead of the cell: rows that were inserted mend nothing. */
function sebutan({ aturan, at, baris, kolom }: Temuan): string {
  return JSON.stringify([aturan, at.sheet, baris, kolom]);
}
