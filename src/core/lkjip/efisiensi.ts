import { bila, dibagi, dikurangi, nilaiEkspresi, persen, seratusPersen, suku, type Ekspresi } from "./ekspresi";
import { banding, NOL, SATU, type Pecahan } from "./pecahan";

/** Id of a way to compute tingkat efisiensi. */
export type DefinisiEfisiensi = "rasio" | "selisih" | "sisa" | "pmk";

/** A definition of tingkat efisiensi; both inputs are percents (0..100 and above). */
export type RumusEfisiensi = {
  readonly id: DefinisiEfisiensi;
  /** As people call it. */
  readonly nama: string;
  /** rasio: a bare ratio such as 1,05; persen: percentage points such as 4,19. */
  readonly satuan: "rasio" | "persen";
  readonly hitung: (kinerja: Pecahan, penyerapan: Pecahan) => Pecahan | null;
  readonly susun: <T>(kinerja: Ekspresi<T>, penyerapan: Ekspresi<T>) => Ekspresi<T>;
  /** Whether a value is called efisien; null where either word may stand. */
  readonly efisien: (nilai: Pecahan) => boolean | null;
};

type Definisi = Omit<RumusEfisiensi, "hitung">;

const RASIO: Definisi = {
  id: "rasio",
  nama: "capaian kinerja dibagi capaian anggaran",
  satuan: "rasio",
  susun: (kinerja, penyerapan) => dibagi(kinerja, penyerapan),
  efisien: (nilai) => banding(nilai, SATU) >= 0,
};

const SELISIH: Definisi = {
  id: "selisih",
  nama: "capaian kinerja dikurangi penyerapan anggaran",
  satuan: "persen",
  susun: (kinerja, penyerapan) => dikurangi(kinerja, penyerapan),
  // Offices disagree about a difference of exactly nought.
  efisien: (nilai) => (banding(nilai, NOL) === 0 ? null : banding(nilai, NOL) > 0),
};

const SISA: Definisi = {
  id: "sisa",
  nama: "100% dikurangi penyerapan anggaran bila capaian kinerja sedikitnya 100%",
  satuan: "persen",
  susun: (kinerja, penyerapan) => bila(kinerja, 100, dikurangi(seratusPersen, penyerapan)),
  efisien: SELISIH.efisien,
};

/**
 * (PA × CK − RA) ÷ (PA × CK) of PMK 214/2017 and 22/2021, with pagu PA, capaian keluaran CK and realisasi RA: divided by
 * the pagu it is this. Over several rows it is the same of the sum of PA × CK and the sum of RA.
 */
const PMK: Definisi = {
  id: "pmk",
  nama: "capaian kinerja dikurangi penyerapan, dibagi capaian kinerja (PMK 22/2021)",
  satuan: "persen",
  susun: (kinerja, penyerapan) => persen(dibagi(dikurangi(kinerja, penyerapan), kinerja)),
  efisien: SELISIH.efisien,
};

function lengkap(d: Definisi): RumusEfisiensi {
  return { ...d, hitung: (kinerja, penyerapan) => nilaiEkspresi(d.susun(suku(kinerja), suku(penyerapan)), (x) => x) };
}

/** The definition of the Kementerian Keuangan: also over sums in rupiah, of pagu × capaian and of realisasi. */
export const EFISIENSI_PMK = lengkap(PMK);

/** The definitions in use. The office's own is found from its figures. */
export const RUMUS_EFISIENSI: readonly RumusEfisiensi[] = [...[RASIO, SELISIH, SISA].map(lengkap), EFISIENSI_PMK];
