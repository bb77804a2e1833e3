import { maknaIndikator } from "./indikator";
import { lipat } from "./istilah";
import { letakDalam, type Kelas, type Skala } from "./kategori";
import { banding, dariNumber, pecahan, SERATUS, type Pecahan } from "./pecahan";

/** A class of a score's own scale: its word, and its grade where the scale has grades ("A", "BB"). */
export type KelasNilai = Kelas & { readonly huruf: string | null };

/** A rating scale of an indicator's own value (a score of 0..100), not of its capaian; highest class first. */
export type SkalaNilai = Omit<Skala, "kelas"> & { readonly kelas: readonly KelasNilai[] };

type Batas = readonly [huruf: string | null, label: string, bawah: number | null, atas: number];

/** `batasBawah`: whether a class holds its lower bound, or begins right above it. */
function skala(id: string, nama: string, batasBawah: boolean, batas: readonly Batas[]): SkalaNilai {
  const kelas = batas.map(([huruf, label, bawah, atas]): KelasNilai => {
    const tepi = { bawah: bawah === null ? null : dariNumber(bawah), atas: dariNumber(atas) };
    return { huruf, label, ...tepi, bawahTermasuk: batasBawah, atasTermasuk: true };
  });
  return { id, nama, kelas };
}

const AKIP = skala("akip-88", "PermenPANRB 88/2021", false, [
  ["AA", "Sangat Memuaskan", 90, 100],
  ["A", "Memuaskan", 80, 90],
  ["BB", "Sangat Baik", 70, 80],
  ["B", "Baik", 60, 70],
  ["CC", "Cukup", 50, 60],
  ["C", "Kurang", 30, 50],
  ["D", "Sangat Kurang", null, 30],
]);

const SKM = skala("skm-14", "PermenPANRB 14/2017", true, [
  ["A", "Sangat Baik", 88.31, 100],
  ["B", "Baik", 76.61, 88.3],
  ["C", "Kurang Baik", 65, 76.6],
  ["D", "Tidak Baik", 25, 64.99],
]);

const IP_ASN = skala("ip-asn", "kategori Indeks Profesionalitas ASN", true, [
  [null, "Sangat Tinggi", 91, 100],
  [null, "Tinggi", 81, 90],
  [null, "Sedang", 71, 80],
  [null, "Rendah", 61, 70],
  [null, "Sangat Rendah", null, 60],
]);

const PER_INDIKATOR: ReadonlyMap<string, SkalaNilai> = new Map([
  ["sakip", AKIP],
  ["ikm", SKM],
  ["ip-asn", IP_ASN],
]);

/** The scale that rates an indicator's own value, by its wording; null where it has none, as a share or a count has. */
export function skalaNilai(indikator: string): SkalaNilai | null {
  if (/\b(jumlah|per[cs]entase|pro?sentase|presentase|rasio|cakupan|dokumen|laporan)\b/.test(lipat(indikator)))
    return null;
  const { id } = maknaIndikator(indikator);
  return PER_INDIKATOR.get(id ?? "") ?? null;
}

/** Survey values from 1 to 4 and what is no score at all. */
const NILAI_TERENDAH = pecahan(5n);

/** The classes a value may be given: its own, and where it falls between two (90,5 of "81–90" and "91–100") both. */
export function kelasUntuk(skala: SkalaNilai, nilai: Pecahan): readonly KelasNilai[] {
  if (banding(nilai, NILAI_TERENDAH) < 0 || banding(nilai, SERATUS) > 0) return [];
  const { kelas, celah } = letakDalam(skala, nilai);
  const i = skala.kelas.findIndex((k) => k === kelas);
  return skala.kelas.slice(celah ? Math.max(0, i - 1) : i, i + 1);
}

/** The classes that a label names: "A", "Memuaskan", "A / Memuaskan", "Predikat BB"; null where a part names none. */
export function kelasBernama(skala: SkalaNilai, label: string): readonly KelasNilai[] | null {
  const bagian = lipat(label)
    .replace(/\b(kategori|predikat|mutu|nilai|grade|kriteria)\b:?/g, " ")
    .split(/[/,;|=–-]/)
    .map((s) => s.trim())
    .filter((s) => s !== "");
  const kelas = bagian.flatMap(
    (s) => skala.kelas.find((k) => k.huruf?.toLowerCase() === s || k.label.toLowerCase() === s) ?? [],
  );
  return kelas.length > 0 && kelas.length === bagian.length ? kelas : null;
}
