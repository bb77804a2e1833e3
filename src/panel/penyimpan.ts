import { useState } from "react";
import type { CalonTabel, Simpanan } from "../core";
import type { Galat } from "./keadaan";

/** What became of a choice: it is kept and the panel has a new result, or nothing was changed. */
export type Penyimpanan = { readonly jenis: "usai" } | { readonly jenis: "galat"; readonly galat: Galat };

/**
 * How a shell keeps what people decide about the workbook that the panel shows. After each change it gives the panel a
 * result that goes by it. Nothing rejects: what a person can cause is part of the answer.
 */
export type Penyimpan = {
  readonly simpanan: Simpanan;
  /** Changes what is kept at that moment, which may be more than `simpanan`. */
  readonly ubah: (ubah: (simpanan: Simpanan) => Simpanan) => Promise<Penyimpanan>;
  /** Looks at an area ("A3:H11") for a person who calls it a table, or none; null where it holds no header and rows. */
  readonly calon: (lembar: string, rentang: string) => Promise<CalonTabel | null>;
  /** The area that is selected in the workbook's window. Absent where there is no such window. */
  readonly daerahTerpilih?: () => Promise<{ readonly lembar: string; readonly rentang: string } | null>;
};

/** Keeping choices, one at a time. */
export type KendaliSimpan = {
  readonly penyimpan: Penyimpan;
  readonly simpanan: Simpanan;
  readonly berjalan: boolean;
  /** Why the latest choice was not kept. */
  readonly galat: Galat | null;
  readonly ubah: (ubah: (simpanan: Simpanan) => Simpanan) => void;
};

/** null where the shell keeps nothing. */
export function useSimpan(penyimpan: Penyimpan | undefined): KendaliSimpan | null {
  const [berjalan, setBerjalan] = useState(false);
  const [galat, setGalat] = useState<Galat | null>(null);
  if (!penyimpan) return null;
  return {
    penyimpan,
    simpanan: penyimpan.simpanan,
    berjalan,
    galat,
    ubah(ubah) {
      if (berjalan) return;
      setBerjalan(true);
      setGalat(null);
      void penyimpan.ubah(ubah).then((akhir) => {
        setBerjalan(false);
        if (akhir.jenis === "galat") setGalat(akhir.galat);
      });
    },
  };
}
