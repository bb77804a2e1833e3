import { tulisTepat } from "../lkjip/angka";
import type { Kelas } from "../lkjip/kategori";
import { banding, kurang, pecahan, SATU, type Pecahan } from "../lkjip/pecahan";
import type { LetakKelas, Tabel } from "../recognize";

/** Two neighbouring classes that leave a value to neither, or give one to both. */
export type Celah = {
  readonly sifat: "celah" | "tumpang" | "batas-lepas";
  readonly atas: LetakKelas;
  readonly bawah: LetakKelas;
  /** "antara 90 dan 91", "75" */
  readonly nilai: string;
};

/** Classes bounded to two decimals (76,61 after 76,60) leave out nothing that anybody prints. */
const SEPERSERATUS = pecahan(1n, 100n);

/** Where the classes of a printed scale do not meet, from the highest down. */
export function celahSkala(tabel: Tabel): Celah[] {
  const kelas = tabel.skala?.kelas ?? [];
  return kelas.flatMap((bawah, i) => {
    const atas = kelas[i - 1];
    const [letakAtas, letakBawah] = [tabel.letakKelas[i - 1], tabel.letakKelas[i]];
    if (!atas || !letakAtas || !letakBawah) return [];
    const temuan = pertemuan(atas, bawah, Math.abs(letakAtas.at.row - letakBawah.at.row) === 1);
    return temuan ? [{ ...temuan, atas: letakAtas, bawah: letakBawah }] : [];
  });
}

function pertemuan(atas: Kelas, bawah: Kelas, berurutan: boolean): Pick<Celah, "sifat" | "nilai"> | null {
  if (atas.bawah === null || bawah.atas === null) return null;
  const jarak = kurang(atas.bawah, bawah.atas);
  if (jarak.atas === 0n) {
    if (atas.bawahTermasuk !== bawah.atasTermasuk) return null;
    return { sifat: atas.bawahTermasuk ? "tumpang" : "batas-lepas", nilai: tulisTepat(atas.bawah, 2) };
  }
  if (jarak.atas < 0n) return { sifat: "tumpang", nilai: antara(atas.bawah, bawah.atas) };
  // A wide gap over a row that could not be read may well be a class of its own.
  const tampak = banding(jarak, SEPERSERATUS) > 0 && (berurutan || banding(jarak, SATU) <= 0);
  return tampak ? { sifat: "celah", nilai: antara(bawah.atas, atas.bawah) } : null;
}

function antara(rendah: Pecahan, tinggi: Pecahan): string {
  return `antara ${tulisTepat(rendah, 2)} dan ${tulisTepat(tinggi, 2)}`;
}
