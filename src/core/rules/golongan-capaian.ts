import { tulisTepat } from "../lkjip/angka";
import type { Kelas, Skala } from "../lkjip/kategori";
import type { Hitungan, Operan } from "./temuan";

/** A capaian and the class of the scale in force that it belongs to: "85% berada pada rentang 76–90, yaitu Tinggi". */
export function golonganCapaian({ kelas: golongan }: Skala, nilai: Operan, kelas: Kelas): Hitungan {
  const letak = `pada ${rentang(kelas)}`;
  const uraian = `${nilai.teks} berada ${letak}, yaitu ${kelas.label}`;
  return { bentuk: "golongan", nilai, letak, golongan, hasil: kelas.label, uraian };
}

function rentang(k: Kelas): string {
  const tulis = (p: NonNullable<Kelas["bawah"]>) => tulisTepat(p, 2);
  if (k.bawah === null) return `rentang ${k.atasTermasuk ? "sampai" : "di bawah"} ${k.atas ? tulis(k.atas) : ""}`;
  if (k.atas === null) return `rentang ${k.bawahTermasuk ? "mulai" : "di atas"} ${tulis(k.bawah)}`;
  return `rentang ${tulis(k.bawah)}–${tulis(k.atas)}`;
}
