import type { Jenis } from "../tables";
import type { Kepala } from "./kepala";
import type { Kecocokan, KolomTabel } from "./peran";

/** Captions and titles of tables that look at the end of a period, or back at another year. */
const MASA_LAIN = /renstra|rpjmd|\brpd\b|akhir periode|jangka menengah|kemajuan|progress?\b|tahun lalu|sebelum/i;

/** Kinds that set target and realisasi of one year against each other. */
const SETAHUN: ReadonlySet<Jenis> = new Set<Jenis>(["capaian", "capaian-program"]);

/**
 * Which title is missing for the years in the titles to be those of the kind: none where they are; null where the table
 * speaks of other years altogether. A comparison names several years.
 */
export function kurangTahun(k: Kecocokan, kepala: Kepala, judul: string | null): readonly string[] | null {
  if (k.bentuk.jenis === "perbandingan-tahun") return beberapaTahun(k) ? [] : null;
  return SETAHUN.has(k.bentuk.jenis) ? kurangTahunCapaian(k, kepala, judul) : [];
}

function beberapaTahun({ kolom }: Kecocokan): boolean {
  const realisasi = kolom.filter((c) => c.peran === "realisasi");
  const tahun = new Set(realisasi.map((c) => c.tahun).filter((t) => t !== null));
  return tahun.size > 1 || realisasi.some((c) => /lalu|sebelum/i.test(c.judul));
}

function kurangTahunCapaian({ kolom }: Kecocokan, kepala: Kepala, judul: string | null): readonly string[] | null {
  const target = kolom.find((c) => c.peran === "target");
  const realisasi = kolom.find((c) => c.peran === "realisasi");
  if (!target || !realisasi || target.tahun === null || realisasi.tahun === null) return [];
  if (target.tahun === realisasi.tahun) return [];
  const semua = kepala.kolom.filter((k) => k.jenjang.some((j) => /\b(target|realisasi)\b/.test(j.kunci)));
  const sendirian = semua.every((k) => kolom.some((c) => c.kiri === k.kiri));
  const masaLain = [judul ?? "", ...kolom.map((c) => c.judul)].some((teks) => MASA_LAIN.test(teks));
  if (!sendirian || masaLain) return null;
  // A year left over from an older file: nobody measures by the target of an earlier year, but a target ahead of the
  // realisasi is the aim of a period, unless everything else in the table names its year.
  const saksi = tahunSekitar(kolom, judul);
  const kini = Math.max(target.tahun, realisasi.tahun);
  const tertinggal = saksi.every((t) => t === kini) && (saksi.length > 0 || target.tahun < realisasi.tahun);
  return tertinggal ? [] : [target.tahun === kini ? `Realisasi ${kini}` : `Target ${kini}`];
}

/** The years that the caption, the titles of the capaian, and the headings over target and realisasi name. */
function tahunSekitar(kolom: readonly KolomTabel[], judul: string | null): readonly number[] {
  const grup = kolom.filter((c) => c.peran === "target" || c.peran === "realisasi");
  const capaian = kolom.filter((c) => c.peran === "capaian");
  return [
    ...semuaTahun(judul ?? ""),
    ...capaian.flatMap((c) => semuaTahun(c.judul)),
    ...grup.flatMap((c) => semuaTahun(c.judul).filter((t) => t !== c.tahun)),
  ];
}

function semuaTahun(teks: string): number[] {
  return [...teks.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([t]) => Number(t));
}
