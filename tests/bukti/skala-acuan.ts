/** Rating scales as the field uses them (highest class first); the judge's own table and its own reading of it. */
import { beda, desimal, type Nisbah } from "./nisbah";

type Golongan = {
  readonly label: string;
  /** Lower bound in hundredths of a percent; the lowest class has none. */
  readonly bawah: number | null;
  /** Whether the bound itself belongs to the class. */
  readonly termasuk: boolean;
  /** As it is printed. */
  readonly cetak: readonly string[];
};

export type SkalaAcuan = {
  readonly id: string;
  readonly golongan: readonly Golongan[];
  /** Whole-number bounds: what lies between 90 and 91 has no class of its own. */
  readonly bercelah: boolean;
};

const golongan = (label: string, bawah: number | null, termasuk: boolean, ...cetak: string[]): Golongan => ({
  label,
  bawah: bawah === null ? null : bawah * 100,
  termasuk,
  cetak,
});

const lima = (id: string, label: readonly [string, string, string, string, string]): SkalaAcuan => ({
  id,
  bercelah: true,
  golongan: [
    golongan(label[0], 91, true, "91 - 100", "91 – 100", "≥ 91", "91 s.d. 100"),
    golongan(label[1], 76, true, "76 - 90", "76 – 90", "76 - 90", "76 s.d. 90"),
    golongan(label[2], 66, true, "66 - 75", "66 – 75", "66 - 75", "66 s.d. 75"),
    golongan(label[3], 51, true, "51 - 65", "51 – 65", "51 - 65", "51 s.d. 65"),
    golongan(label[4], null, true, "≤ 50", "0 – 50", "≤ 50", "0 s.d. 50"),
  ],
});

export const DAFTAR_SKALA: readonly SkalaAcuan[] = [
  lima("permendagri-86", ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"]),
  lima("sangat-baik-5", ["Sangat Baik", "Baik", "Cukup", "Kurang", "Sangat Kurang"]),
  {
    id: "baik-sekali-4",
    bercelah: false,
    golongan: [
      golongan("Baik Sekali", 100, false, "> 100%", "Lebih dari 100", "> 100"),
      golongan("Baik", 75, false, "> 75% - 100%", "> 75 s.d. 100", "> 75 – 100"),
      golongan("Cukup", 55, true, "55% - 75%", "55 s.d. 75", "55 – 75"),
      golongan("Kurang", null, true, "< 55%", "Kurang dari 55", "< 55"),
    ],
  },
  {
    id: "predikat-4",
    bercelah: false,
    golongan: [
      golongan("Baik Sekali", 90, false, "> 90", ">90%", "Lebih dari 90"),
      golongan("Baik", 80, false, "> 80 - 90", ">80% - 90%", "> 80 s.d. 90"),
      golongan("Cukup", 70, false, "> 70 - 80", ">70% - 80%", "> 70 s.d. 80"),
      golongan("Kurang", null, true, "≤ 70", "<=70%", "0 s.d. 70"),
    ],
  },
  {
    id: "berhasil-4",
    bercelah: false,
    golongan: [
      golongan("Sangat Berhasil", 100, false, "> 100", ">100%", "Lebih dari 100%"),
      golongan("Berhasil", 90, true, "90 - 100", "90% - 100%", "90% s.d. 100%"),
      golongan("Cukup Berhasil", 75, true, "75 - < 90", "75% - <90%", "75% s.d. < 90%"),
      golongan("Kurang Berhasil", null, true, "< 75", "<75%", "Kurang dari 75%"),
    ],
  },
  {
    id: "kinerja-5",
    bercelah: false,
    golongan: [
      golongan("Sangat Baik", 90, true, "≥ 90", ">= 90%"),
      golongan("Baik", 80, true, "80 - < 90", "80% - < 90%"),
      golongan("Cukup", 70, true, "70 - < 80", "70% - < 80%"),
      golongan("Kurang", 60, true, "60 - < 70", "60% - < 70%"),
      golongan("Sangat Kurang", null, true, "< 60", "< 60%"),
    ],
  },
  {
    id: "memuaskan-6",
    bercelah: false,
    golongan: [
      golongan("Memuaskan", 85, false, "> 85", "> 85%"),
      golongan("Sangat Baik", 75, false, "> 75 - 85", "> 75% - 85%"),
      golongan("Baik", 65, false, "> 65 - 75", "> 65% - 75%"),
      golongan("Cukup Baik", 50, false, "> 50 - 65", "> 50% - 65%"),
      golongan("Agak Kurang", 30, false, "> 30 - 50", "> 30% - 50%"),
      golongan("Kurang", null, true, "≤ 30", "0% - 30%"),
    ],
  },
];

const bagian = (label: string, bawah: number | null, termasuk: boolean) => golongan(label, bawah, termasuk);

/** Scales of an indicator's own value: SAKIP (PermenPANRB 88/2021), SKM (14/2017), IP ASN. */
const NILAI_SENDIRI = {
  akip: [
    bagian("AA", 90, false),
    bagian("A", 80, false),
    bagian("BB", 70, false),
    bagian("B", 60, false),
    bagian("CC", 50, false),
    bagian("C", 30, false),
    bagian("D", null, true),
  ],
  skm: [bagian("A", 88.31, true), bagian("B", 76.61, true), bagian("C", 65, true), bagian("D", null, true)],
  "ip-asn": [
    bagian("Sangat Tinggi", 91, true),
    bagian("Tinggi", 81, true),
    bagian("Sedang", 71, true),
    bagian("Rendah", 61, true),
    bagian("Sangat Rendah", null, true),
  ],
} as const;

function golonganNilai(daftar: readonly Golongan[], nilai: Nisbah): string {
  const kena = daftar.find((g) => {
    if (g.bawah === null) return true;
    const banding = beda(nilai, desimal(Math.round(g.bawah), 2));
    return banding > 0 || (banding === 0 && g.termasuk);
  });
  return kena?.label ?? "";
}

/** The rating word of a capaian in percent. */
export const labelCapaian = (skala: SkalaAcuan, persen: Nisbah): string => golonganNilai(skala.golongan, persen);

/** The grade of an indicator's own value. */
export const labelNilai = (jenis: keyof typeof NILAI_SENDIRI, nilai: Nisbah): string =>
  golonganNilai(NILAI_SENDIRI[jenis], nilai);

/** Every grade that the scale of such an indicator knows. */
export const semuaLabelNilai = (jenis: keyof typeof NILAI_SENDIRI): string[] =>
  NILAI_SENDIRI[jenis].map((g) => g.label);

/** A percentage for which whole-number bounds have no class (between 90 and 91), or an own value of that sort. */
export function diCelah(nilai: Nisbah, batas: readonly number[]): boolean {
  return batas.some((b) => beda(nilai, desimal(b, 0)) > 0 && beda(nilai, desimal(b + 1, 0)) < 0);
}
export const CELAH_LIMA: readonly number[] = [50, 65, 75, 90];
export const CELAH_IP_ASN: readonly number[] = [60, 70, 80, 90];
