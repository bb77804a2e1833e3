import { setara, type FaktaAnggaran, type FaktaIndikator } from "../facts";
import { lipat } from "../lkjip/istilah";
import type { Baris, Tabel, Tahap } from "../recognize";
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
    siapa: nama(fakta[0]),
    fakta,
  }));
}

/** Captions of plans and lists that share the form of an agreement but may state other targets. */
const RENCANA = /rencana|\brkt\b|\brenja\b|\brenstra\b|indikator kinerja utama|\biku\b/;

/** The agreement whose targets the performance tables follow: the revised one, else the only one. */
function perjanjianBerlaku(semua: readonly FaktaIndikator[]): ReadonlySet<Tabel> {
  const pk = new Set(
    semua
      .map((f) => f.tabel)
      .filter((t) => t.bentuk.jenis === "perjanjian-kinerja" && !RENCANA.test(lipat(t.judul ?? ""))),
  );
  const perubahan = [...pk].filter((t) => t.tahap === "P APBD");
  return new Set(perubahan.length > 0 ? perubahan : pk.size === 1 ? pk : []);
}

/**
 * Budgets and realisasi of one program (or of all together), year and stage. What was spent is set against the last
 * budget of the year; a table that names no stage is compared only with others that name none.
 */
export function kelompokAnggaran(semua: readonly FaktaAnggaran[]): Kelompok<FaktaAnggaran>[] {
  const berubah = semua.some((f) => f.tahap === "P APBD");
  const dariIsi = new Map([...new Set(semua.map((f) => f.tabel))].map((t) => [t, tahapDariIsi(t, semua)]));
  const tahap = (f: FaktaAnggaran) =>
    f.tahap ?? (berubah && f.tabel.bentuk.jenis === "realisasi-anggaran" ? "P APBD" : (dariIsi.get(f.tabel) ?? null));
  const dipakai = semua.filter((f) => !sebagianTahun(f.tabel));
  return kelompokkan(dipakai, (f) => `${f.pos} ${f.besaran} ${f.tahun} ${tahap(f)}`).map((fakta) => {
    const ini = fakta[0] ? tahap(fakta[0]) : null;
    return {
      apa: `${fakta[0]?.besaran === "anggaran" ? "Anggaran" : "Realisasi anggaran"}${ini ? ` (${ini})` : ""}`,
      siapa: fakta[0]?.pos === "jumlah" ? "jumlah seluruhnya" : nama(fakta[0]),
      fakta,
    };
  });
}

/**
 * The stage of a table that names none: the one whose total it shares, and all of whose amounts but at most one. After a
 * change of the budget the total is another; a single slip leaves it as it was.
 */
function tahapDariIsi(tabel: Tabel, semua: readonly FaktaAnggaran[]): Tahap | null {
  const sendiri = semua.filter((f) => f.tabel === tabel && f.besaran === "anggaran");
  const cocok = (tahap: Tahap) => {
    const bertahap = semua.filter((f) => f.tahap === tahap && f.besaran === "anggaran");
    const bersama = sendiri.filter((f) => bertahap.some((x) => x.pos === f.pos));
    const sama = bersama.filter((f) => bertahap.some((x) => x.pos === f.pos && setara(x.angka, f.angka)));
    return sama.some((f) => f.pos === "jumlah") && sama.length >= 2 && sama.length >= bersama.length - 1;
  };
  return cocok("P APBD") ? "P APBD" : cocok("APBD") ? "APBD" : null;
}

/** A table of a quarter or a month states what was spent so far. */
function sebagianTahun(tabel: Tabel): boolean {
  return /triwulan|semester|\bbulan\b(?! *:? *desember)/.test(lipat(tabel.judul ?? ""));
}

function nama(fakta: { readonly baris: Baris } | undefined): string {
  return fakta ? namaBaris(fakta.baris) : "";
}

function kelompokkan<T>(fakta: readonly T[], kunci: (f: T) => string): T[][] {
  const hasil = new Map<string, T[]>();
  for (const f of fakta) {
    const k = kunci(f);
    const ada = hasil.get(k);
    if (ada) ada.push(f);
    else hasil.set(k, [f]);
  }
  return [...hasil.values()].filter((k) => k.length > 1);
}
