import { ingat } from "./ingatan";
import { padat } from "./istilah";
import { banding, dariNumber, type Pecahan } from "./pecahan";

/** One class of a rating scale; bounds in the unit of the rated value (percent as 0..100), null = open. */
export type Kelas = {
  readonly label: string;
  readonly bawah: Pecahan | null;
  readonly bawahTermasuk: boolean;
  readonly atas: Pecahan | null;
  readonly atasTermasuk: boolean;
};

/** A rating scale, highest class first. */
export type Skala = { readonly id: string; readonly nama: string; readonly kelas: readonly Kelas[] };

/** Builds a class from plain bounds: `[90, 100]` both included, `"90<"` style is spelt with the flags. */
function kelas(
  label: string,
  bawah: number | null,
  bawahTermasuk: boolean,
  atas: number | null,
  atasTermasuk = true,
): Kelas {
  return {
    label,
    bawah: bawah === null ? null : dariNumber(bawah),
    bawahTermasuk,
    atas: atas === null ? null : dariNumber(atas),
    atasTermasuk,
  };
}

/** Five classes with whole-number bounds, as Permendagri 86/2017 prints them. */
function limaBulat(id: string, nama: string, label: readonly [string, string, string, string, string]): Skala {
  return {
    id,
    nama,
    kelas: [
      kelas(label[0], 91, true, null),
      kelas(label[1], 76, true, 90),
      kelas(label[2], 66, true, 75),
      kelas(label[3], 51, true, 65),
      kelas(label[4], null, false, 50),
    ],
  };
}

/** The scale that most offices use, and the one for a new table where the workbook prints none. */
export const SKALA_BAKU: Skala = limaBulat("permendagri-86", "Permendagri 86/2017 (91–100 Sangat Tinggi)", [
  "Sangat Tinggi",
  "Tinggi",
  "Sedang",
  "Rendah",
  "Sangat Rendah",
]);

/** The scales for capaian that offices use. The one printed in the workbook goes before all of them. */
export const SKALA_CAPAIAN: readonly Skala[] = [
  SKALA_BAKU,
  limaBulat("sangat-baik-5", "lima kelas 91–100 Sangat Baik", [
    "Sangat Baik",
    "Baik",
    "Cukup",
    "Kurang",
    "Sangat Kurang",
  ]),
  {
    id: "baik-sekali-4",
    nama: "di atas 100 Baik Sekali",
    kelas: [
      kelas("Baik Sekali", 100, false, null),
      kelas("Baik", 75, false, 100),
      kelas("Cukup", 55, true, 75),
      kelas("Kurang", null, false, 55, false),
    ],
  },
  {
    id: "predikat-4",
    nama: "di atas 90 Baik Sekali",
    kelas: [
      kelas("Baik Sekali", 90, false, null),
      kelas("Baik", 80, false, 90),
      kelas("Cukup", 70, false, 80),
      kelas("Kurang", null, false, 70),
    ],
  },
  {
    id: "berhasil-4",
    nama: "di atas 100 Sangat Berhasil",
    kelas: [
      kelas("Sangat Berhasil", 100, false, null),
      kelas("Berhasil", 90, true, 100),
      kelas("Cukup Berhasil", 75, true, 90, false),
      kelas("Kurang Berhasil", null, false, 75, false),
    ],
  },
  {
    id: "kinerja-5",
    nama: "90 ke atas Sangat Baik",
    kelas: [
      kelas("Sangat Baik", 90, true, null),
      kelas("Baik", 80, true, 90, false),
      kelas("Cukup", 70, true, 80, false),
      kelas("Kurang", 60, true, 70, false),
      kelas("Sangat Kurang", null, false, 60, false),
    ],
  },
  {
    id: "memuaskan-6",
    nama: "di atas 85 Memuaskan",
    kelas: [
      kelas("Memuaskan", 85, false, null),
      kelas("Sangat Baik", 75, false, 85),
      kelas("Baik", 65, false, 75),
      kelas("Cukup Baik", 50, false, 65),
      kelas("Agak Kurang", 30, false, 50),
      kelas("Kurang", null, false, 30),
    ],
  },
];

/** The word of a label without its filler: "Cukup Berhasil" and "Cukup" are one class of the scale that has both words. */
export function kunciLabel(label: string): string {
  return padat(label.replace(/\([^()]*\)/g, " "));
}

/** Whether two labels name one class; a scale that prints "Cukup" accepts "Cukup Berhasil" and the reverse. */
export function labelSama(a: string, b: string): boolean {
  const x = kunciLabel(a);
  const y = kunciLabel(b);
  if (x === y) return true;
  return (
    x.replace(/berhasil$/, "") === y.replace(/berhasil$/, "") &&
    /^(cukup|kurang|tidak)/.test(x) &&
    /^(cukup|kurang|tidak)/.test(y)
  );
}

/** Words that a rating scale may give: used to recognise scales and label columns, never to judge. */
export const POLA_LABEL =
  /^(sangat |amat |agak |cukup |kurang |tidak |belum |paling )?(tinggi|sedang|rendah|baik( sekali)?|buruk|cukup( baik| berhasil)?|kurang( baik| sekali| berhasil)?|memuaskan|berhasil|efektif|efisien|tercapai|istimewa|butuh perbaikan|kurang sekali|gagal|melampaui( target)?|sesuai target|di ?bawah target)$/;

/** A longer text is no rating word, whatever stands in its brackets. */
const LABEL_TERPANJANG = 120;

/** How they begin, remarks in brackets before them left alone: most texts are told by that. */
const AWAL_LABEL =
  /^[\s(]*([^(]*\)|sangat|amat|agak|cukup|kurang|tidak|belum|paling|tinggi|sedang|rendah|baik|buruk|memuaskan|berhasil|efektif|efisien|tercapai|istimewa|butuh|gagal|melampaui|sesuai|di ?bawah)/i;

/** Whether a text is nothing but a rating word, such as "Sangat Tinggi" or "Berhasil". */
export function sepertiLabel(teks: string): boolean {
  return teks.length <= LABEL_TERPANJANG && AWAL_LABEL.test(teks) && berupaLabel(teks);
}

const berupaLabel = ingat((teks) =>
  POLA_LABEL.test(
    teks
      .toLowerCase()
      .replace(/\([^()]*\)/g, " ")
      .replace(/[.;:]+$/, "")
      .replace(/\s+/g, " ")
      .trim(),
  ),
);

/** Where a value stands in a scale. */
export type Letak = {
  /** The class in force, null below every class of the scale. */
  readonly kelas: Kelas | null;
  /** Labels that may stand for this value: the class, and at an uncovered bound its neighbour too. */
  readonly boleh: readonly string[];
  /** The value lies between two classes ("91–100" and "76–90" leave 90,5 out). */
  readonly celah: boolean;
};

/**
 * The class of a value. Whole-number bounds leave gaps: in common use the lower bound counts, so 90,5 is still in the
 * class that begins at 76. A value above the highest printed bound belongs to the highest class.
 */
export function letakDalam(skala: Skala, nilai: Pecahan): Letak {
  const urut = skala.kelas;
  for (const [i, k] of urut.entries()) {
    if (masuk(k, nilai)) return { kelas: k, boleh: [k.label], celah: false };
    const diAtas = k.atas !== null && banding(nilai, k.atas) >= 0;
    if (diAtas) {
      const lebihTinggi = urut[i - 1];
      // Above the printed top ("91–100" with a capaian of 105) nothing is missing: the top class goes on.
      if (!lebihTinggi) return { kelas: k, boleh: [k.label], celah: false };
      if (tepatBatas(nilai, k, lebihTinggi)) return { kelas: k, boleh: [k.label, lebihTinggi.label], celah: false };
      return { kelas: k, boleh: [k.label], celah: true };
    }
  }
  const terbawah = urut.at(-1);
  return { kelas: terbawah ?? null, boleh: terbawah ? [terbawah.label] : [], celah: terbawah !== undefined };
}

function masuk(k: Kelas, nilai: Pecahan): boolean {
  const b = k.bawah === null ? 1 : banding(nilai, k.bawah);
  const a = k.atas === null ? -1 : banding(nilai, k.atas);
  return (b > 0 || (b === 0 && k.bawahTermasuk)) && (a < 0 || (a === 0 && k.atasTermasuk));
}

/** A bound that neither neighbour claims ("90 to less than 100" and "more than 100" leave 100 itself out). */
function tepatBatas(nilai: Pecahan, rendah: Kelas, tinggi: Kelas): boolean {
  return [rendah.atas, tinggi.bawah].some((b) => b !== null && banding(b, nilai) === 0);
}
