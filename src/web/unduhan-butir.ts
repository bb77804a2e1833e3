import { useState } from "react";
import type { Peringatan } from "../core";
import type { Galat } from "../panel";
import type { Butir } from "./butir";
import { hariIni } from "./hari-ini";
import { namaUnduhan } from "./nama-unduhan";
import { berkasDari } from "./perubahan";
import type { Suruh } from "./suruh";
import type { Ditandai } from "./tugas";
import { unduh } from "./unduhan";

/** Something to know before a file is taken, with the cells that it is about. */
export type Perhatian = { readonly pesan: string; readonly sel: readonly string[] };

/** A file that waits for a person's word, or the reason why there is none. */
export type Tertunda =
  | { readonly jenis: "tanya"; readonly perhatian: readonly Perhatian[]; readonly isi: Blob; readonly nama: string }
  | { readonly jenis: "galat"; readonly galat: Galat };

/** Handing over the file that is shown. */
export type KendaliUnduhan = {
  readonly sibuk: boolean;
  /** Whether the person is being asked. What is asked stays known until the next time, for it fades away slowly. */
  readonly bertanya: boolean;
  readonly tertunda: Tertunda | null;
  readonly diperbaiki: () => void;
  readonly bertanda: () => void;
  /** The review: in the workbook, or its sheet alone. */
  readonly reviu: (terpisah: boolean) => void;
  /** The answer to what is pending. */
  readonly jawab: (ya: boolean) => void;
};

/** Where there is something to know first, the file waits for a word; else it is handed over at once. */
export function useUnduhan({ isi, nama, perubahan }: Butir, suruh: Suruh): KendaliUnduhan {
  const [sibuk, setSibuk] = useState(false);
  const [tertunda, setTertunda] = useState<Tertunda | null>(null);
  const [bertanya, setBertanya] = useState(false);
  const dulu = perubahan.flatMap((p) => p.peringatan);
  const sifat = perubahan.length > 0 ? ["diperbaiki"] : [];

  function tunda(baru: Tertunda) {
    setTertunda(baru);
    setBertanya(true);
  }

  function serahkan(berkas: Blob, namaBaru: string, perhatian: readonly Perhatian[]) {
    if (perhatian.length === 0) unduh(berkas, namaBaru);
    else tunda({ jenis: "tanya", perhatian, isi: berkas, nama: namaBaru });
  }

  return {
    sibuk,
    bertanya,
    tertunda,
    diperbaiki() {
      serahkan(isi, namaUnduhan(nama, ...sifat), perhatianDari(dulu));
    },
    bertanda() {
      if (sibuk) return;
      setSibuk(true);
      void suruh({ berkas: isi, tugas: { jenis: "tandai" } }, new AbortController().signal).then((jawaban) => {
        setSibuk(false);
        if (jawaban?.jenis === "galat") tunda(jawaban);
        if (jawaban?.jenis !== "ditandai") return;
        serahkan(berkasDari(jawaban.isi), namaUnduhan(nama, ...sifat, "bertanda"), perhatianTanda(jawaban, dulu));
      });
    },
    reviu(terpisah) {
      if (sibuk) return;
      setSibuk(true);
      const tugas = { jenis: "reviu", berkas: nama, tanggal: hariIni(), terpisah } as const;
      void suruh({ berkas: isi, tugas }, new AbortController().signal).then((jawaban) => {
        setSibuk(false);
        if (jawaban?.jenis === "galat") tunda(jawaban);
        if (jawaban?.jenis !== "direviu") return;
        // A sheet alone has no macros, whatever the workbook has.
        const asal = terpisah ? nama.replace(/\.xlsm\b/i, ".xlsx") : nama;
        serahkan(
          berkasDari(jawaban.isi),
          namaUnduhan(asal, ...sifat, terpisah ? "lembar reviu" : "reviu"),
          perhatianDari(dulu),
        );
      });
    },
    jawab(ya) {
      if (ya && tertunda?.jenis === "tanya") unduh(tertunda.isi, tertunda.nama);
      setBertanya(false);
    },
  };
}

/** `dulu`: what the corrections before the marks gave to know. */
function perhatianTanda({ sel, ditolak, peringatan }: Ditandai, dulu: readonly Peringatan[]): readonly Perhatian[] {
  const tanpa = sel === 0 ? [{ pesan: "Tidak ada sel yang ditandai.", sel: [] }] : [];
  return [
    ...tanpa,
    ...ditolak.map(({ sebab, sel: milik }) => ({ pesan: sebab, sel: milik })),
    ...perhatianDari([...dulu, ...peringatan]),
  ];
}

/** Equal messages once, with all of their cells. */
function perhatianDari(peringatan: readonly Peringatan[]): readonly Perhatian[] {
  const hasil = new Map<string, string[]>();
  for (const { pesan, sheet, sel } of peringatan) {
    const milik = hasil.get(pesan) ?? [];
    if (sel !== undefined) milik.push(sheet === undefined ? sel : `${sheet} ${sel}`);
    hasil.set(pesan, milik);
  }
  return [...hasil].map(([pesan, sel]) => ({ pesan, sel }));
}
