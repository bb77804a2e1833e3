import type { FaktaIndikator } from "../facts";
import { lipat } from "../lkjip/istilah";
import type { Tabel } from "../recognize";
import { namaBaris } from "./uraian";

/** Facts that must state one figure, and what that figure is called. */
export type Kelompok<T> = { readonly apa: string; readonly siapa: string; readonly fakta: readonly T[] };

/** Targets and realisasi of one indicator and year. Plans and first agreements may differ from the one in force. */
export function kelompokIndikator(semua: readonly FaktaIndikator[]): Kelompok<FaktaIndikator>[] {
  const perjanjian = perjanjianBerlaku(semua);
  const dipakai = semua.filter(
    (f) =>
      f.besaran !== "capaian" &&
      f.tahun !== null &&
      (f.tabel.bentuk.jenis !== "perjanjian-kinerja" || perjanjian.has(f.tabel)),
  );
  return kelompokkan(dipakai, (f) => `${f.indikator} ${f.besaran} ${f.tahun}`).map((fakta) => ({
    apa: `${fakta[0]?.besaran === "target" ? "Target" : "Realisasi"} ${fakta[0]?.tahun ?? ""}`,
    siapa: fakta[0] ? namaBaris(fakta[0].baris) : "",
    fakta,
  }));
}

/** Captions of plans and lists that share the form of an agreement but may state other targets. */
const RENCANA = /rencana|\brkt\b|\brenja\b|\brenstra\b|indikator kinerja utama|\biku\b/;

/** Whether a table in the form of an agreement is a plan or a list. */
export function tabelRencana(t: Tabel): boolean {
  return RENCANA.test(lipat(t.judul ?? ""));
}

/** The agreement whose targets the performance tables follow: the revised one, else the only one. */
function perjanjianBerlaku(semua: readonly FaktaIndikator[]): ReadonlySet<Tabel> {
  const pk = new Set(
    semua.map((f) => f.tabel).filter((t) => t.bentuk.jenis === "perjanjian-kinerja" && !tabelRencana(t)),
  );
  const perubahan = [...pk].filter((t) => t.tahap === "P APBD");
  return new Set(perubahan.length > 0 ? perubahan : pk.size === 1 ? pk : []);
}

/** The facts by their key, in the order of their first. */
export function kelompokkan<T>(fakta: readonly T[], kunci: (f: T) => string): T[][] {
  const hasil = new Map<string, T[]>();
  for (const f of fakta) {
    const k = kunci(f);
    const ada = hasil.get(k);
    if (ada) ada.push(f);
    else hasil.set(k, [f]);
  }
  return [...hasil.values()];
}
