import { useState } from "react";
import { perbaikanPasti } from "../../core";
import type { Hasil } from "../../core";
import type { Tab } from "../lihat";
import { usePenerapan } from "./penerapan";
import type { KendaliPenerapan } from "./penerapan";
import type { Pengubah } from "./pengubah";
import { usePratinjau } from "./pratinjau";
import type { KendaliPratinjau } from "./pratinjau";

/** All that the panel knows about changing the workbook. */
export type KendaliPerubahan = {
  readonly hitung: KendaliPratinjau;
  readonly perbaikan: KendaliPratinjau;
  /** Whether the preview of the certain corrections stands in the place of the findings, or just did. */
  readonly pratinjau: "belum" | "buka" | "tutup";
  readonly bukaPratinjau: (buka: boolean) => void;
  readonly penerapan: KendaliPenerapan;
};

/** Plans for the tab that is in sight; nothing is asked of the shell for one that nobody looks at. */
export function usePerubahan(pengubah: Pengubah | undefined, hasil: Hasil | null, tab: Tab): KendaliPerubahan {
  const [pratinjau, setPratinjau] = useState<KendaliPerubahan["pratinjau"]>("belum");
  const rencanakan = pengubah?.rencanakan ?? null;
  const adaPasti = hasil?.temuan.some(perbaikanPasti) ?? false;
  return {
    hitung: usePratinjau(rencanakan, hasil, "hitung", tab === "hitung"),
    perbaikan: usePratinjau(rencanakan, hasil, "perbaiki", tab === "temuan" && adaPasti),
    pratinjau,
    bukaPratinjau: (buka) => {
      setPratinjau(buka ? "buka" : "tutup");
    },
    penerapan: usePenerapan(pengubah, hasil, () => {
      setPratinjau("belum");
    }),
  };
}
