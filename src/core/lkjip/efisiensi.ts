import { bagi, banding, kurang, SATU, SERATUS, NOL, type Pecahan } from "./pecahan";

/** Id of a way to compute tingkat efisiensi. */
export type DefinisiEfisiensi = "rasio" | "selisih" | "sisa";

/** A definition of tingkat efisiensi; both inputs are percents (0..100 and above). */
export type RumusEfisiensi = {
  readonly id: DefinisiEfisiensi;
  /** As people call it. */
  readonly nama: string;
  /** rasio: a bare ratio such as 1,05; persen: percentage points such as 4,19. */
  readonly satuan: "rasio" | "persen";
  readonly hitung: (kinerja: Pecahan, penyerapan: Pecahan) => Pecahan | null;
  readonly urai: (kinerja: string, penyerapan: string) => string;
  /** Whether a value is called efisien; null where either word may stand. */
  readonly efisien: (nilai: Pecahan) => boolean | null;
};

/** The definitions in use (PMK 22/2021 knows others still; see docs). The office's own is found from its figures. */
export const RUMUS_EFISIENSI: readonly RumusEfisiensi[] = [
  {
    id: "rasio",
    nama: "capaian kinerja dibagi capaian anggaran",
    satuan: "rasio",
    hitung: (kinerja, penyerapan) => bagi(kinerja, penyerapan),
    urai: (kinerja, penyerapan) => `${kinerja} ÷ ${penyerapan}`,
    efisien: (nilai) => banding(nilai, SATU) >= 0,
  },
  {
    id: "selisih",
    nama: "capaian kinerja dikurangi penyerapan anggaran",
    satuan: "persen",
    hitung: (kinerja, penyerapan) => kurang(kinerja, penyerapan),
    urai: (kinerja, penyerapan) => `${kinerja} − ${penyerapan}`,
    // Offices disagree about a difference of exactly nought.
    efisien: (nilai) => (banding(nilai, NOL) === 0 ? null : banding(nilai, NOL) > 0),
  },
  {
    id: "sisa",
    nama: "100% dikurangi penyerapan anggaran bila capaian kinerja sedikitnya 100%",
    satuan: "persen",
    hitung: (kinerja, penyerapan) => (banding(kinerja, SERATUS) >= 0 ? kurang(SERATUS, penyerapan) : null),
    urai: (_kinerja, penyerapan) => `100% − ${penyerapan}`,
    efisien: (nilai) => (banding(nilai, NOL) === 0 ? null : banding(nilai, NOL) > 0),
  },
];
