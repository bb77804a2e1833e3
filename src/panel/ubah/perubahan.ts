import { useState } from "react";
import { perbaikanPasti } from "../../core";
import type { Hasil, Temuan } from "../../core";
import type { Tab } from "../lihat";
import { usePenerapan } from "./penerapan";
import type { KendaliPenerapan } from "./penerapan";
import type { Pengubah } from "./pengubah";
import { usePratinjau } from "./pratinjau";
import type { KendaliPratinjau } from "./pratinjau";

/** What a preview of corrections is about: all that are certain, or the finding whose card is open. */
export type Lingkup = "semua" | "satu";

/** All that the panel knows about changing the workbook. */
export type KendaliPerubahan = {
  readonly hitung: KendaliPratinjau;
  readonly perbaikan: Readonly<Record<Lingkup, KendaliPratinjau | null>>;
  /** The preview that stands in the place of the findings. */
  readonly pratinjau: Lingkup | null;
  /** The preview that was closed last, as long as nothing was changed since. */
  readonly ditutup: Lingkup | null;
  readonly bukaPratinjau: (buka: Lingkup | null) => void;
  readonly penerapan: KendaliPenerapan;
};

/**
 * Plans for the tab that is in sight; nothing is asked of the shell for one that nobody looks at. `terbuka` is the
 * finding whose card is open.
 */
export function usePerubahan(
  pengubah: Pengubah | undefined,
  hasil: Hasil | null,
  tab: Tab,
  terbuka: Temuan | null,
): KendaliPerubahan {
  const [pratinjau, setPratinjau] = useState<Lingkup | null>(null);
  const [ditutup, setDitutup] = useState<Lingkup | null>(null);
  const rencanakan = pengubah?.rencanakan ?? null;
  const adaPasti = hasil?.temuan.some(perbaikanPasti) ?? false;
  const sasaran = rencanakan && terbuka && perbaikanPasti(terbuka) ? terbuka : null;
  const hitung = usePratinjau(rencanakan, hasil, "hitung", tab === "hitung");
  const semua = usePratinjau(rencanakan, hasil, "perbaiki", tab === "temuan" && adaPasti);
  const satu = usePratinjau(rencanakan, hasil, "perbaiki", tab === "temuan" && sasaran !== null, sasaran);
  const bukaPratinjau = (buka: Lingkup | null) => {
    setDitutup(buka === null ? pratinjau : null);
    setPratinjau(buka);
  };
  return {
    hitung,
    perbaikan: { semua: rencanakan && semua, satu: sasaran && satu },
    // Its finding may be gone after a check that something else brought about.
    pratinjau: pratinjau === "satu" && !sasaran ? null : pratinjau,
    ditutup,
    bukaPratinjau,
    penerapan: usePenerapan(pengubah, hasil, () => {
      setPratinjau(null);
      setDitutup(null);
    }),
  };
}
