import type { TulisanExcel } from "./ekspresi";
import { banding, kali, keNumber, pangkatSepuluh, type Pecahan } from "./pecahan";

/** Classes from the highest to the lowest: a value belongs to the first whose lower bound it reaches. */
export type Golongan = readonly {
  readonly label: string;
  /** In the unit that people read (percent 0..100); null: whatever is left. */
  readonly bawah: Pecahan | null;
  readonly bawahTermasuk: boolean;
}[];

/** The word for a value; null below every class. */
export function labelGolongan(golongan: Golongan, nilai: Pecahan): string | null {
  const kelas = golongan.find((k) => {
    const beda = k.bawah === null ? 1 : banding(nilai, k.bawah);
    return beda > 0 || (beda === 0 && k.bawahTermasuk);
  });
  return kelas?.label ?? null;
}

/** The same as a live formula without its "=": IF(E5>=91,"Sangat Tinggi",IF(E5>=76,"Tinggi","Rendah")). */
export function excelGolongan([kelas, ...lain]: Golongan, nilai: TulisanExcel): string {
  if (!kelas) return '""';
  const label = `"${kelas.label.replaceAll('"', '""')}"`;
  if (kelas.bawah === null) return label;
  const batas = keNumber(kali(kelas.bawah, pangkatSepuluh(-nilai.geser)));
  return `IF(${nilai.teks}>${kelas.bawahTermasuk ? "=" : ""}${batas},${label},${excelGolongan(lain, nilai)})`;
}
