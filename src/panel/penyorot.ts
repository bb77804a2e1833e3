import { useState } from "react";
import type { Galat } from "./keadaan";
import type { Penyimpanan } from "./penyimpan";

/** How a shell marks the cells with findings in the workbook's own window. Nothing rejects. */
export type Penyorot = {
  readonly nyala: boolean;
  /** Marks the cells, or takes every mark of ours away; later results keep to it. */
  readonly ubah: (nyala: boolean) => Promise<Penyimpanan>;
};

/** Marking, one change at a time. */
export type KendaliSorot = {
  readonly nyala: boolean;
  readonly berjalan: boolean;
  /** Why the last change was not made. */
  readonly galat: Galat | null;
  readonly ubah: (nyala: boolean) => void;
};

/** null where the shell cannot mark. */
export function useSorot(penyorot: Penyorot | undefined): KendaliSorot | null {
  const [berjalan, setBerjalan] = useState(false);
  const [galat, setGalat] = useState<Galat | null>(null);
  if (!penyorot) return null;
  return {
    nyala: penyorot.nyala,
    berjalan,
    galat,
    ubah(nyala) {
      if (berjalan) return;
      setBerjalan(true);
      setGalat(null);
      void penyorot.ubah(nyala).then((akhir) => {
        setBerjalan(false);
        if (akhir.jenis === "galat") setGalat(akhir.galat);
      });
    },
  };
}
