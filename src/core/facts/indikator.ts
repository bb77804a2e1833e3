import { maknaIndikator, penomoran, type MaknaIndikator } from "../lkjip/indikator";
import { tahunDalam } from "../lkjip/istilah";
import { pandangan, type Tabel } from "../recognize";
import type { Jenis, Peran } from "../tables";
import type { FaktaIndikator } from "./fakta";
import { satukanNamaPanjang } from "./nama-panjang";

/** The columns of each kind that state something about an indicator in its own year. */
const SUMBER: Partial<Record<Jenis, readonly (readonly [Peran, FaktaIndikator["besaran"]])[]>> = {
  capaian: [
    ["target", "target"],
    ["realisasi", "realisasi"],
    ["capaian", "capaian"],
  ],
  "perbandingan-tahun": [
    ["target", "target"],
    ["realisasi", "realisasi"],
    ["capaian", "capaian"],
  ],
  "kinerja-anggaran": [
    ["target", "target"],
    ["realisasi", "realisasi"],
    ["capaian", "capaian"],
  ],
  "realisasi-triwulan": [
    ["target", "target"],
    ["realisasi", "realisasi"],
    ["capaian", "capaian"],
  ],
  "kemajuan-renstra": [["realisasi", "realisasi"]],
  pembanding: [["realisasi", "realisasi"]],
  "perjanjian-kinerja": [["target", "target"]],
  efisiensi: [
    ["target", "target"],
    ["realisasi", "realisasi"],
    ["capaian", "capaian"],
  ],
  keberhasilan: [["capaian", "capaian"]],
};

/** Gathers what the tables state about indicators. `tahun`: the report's year, for tables that name none. */
export function faktaIndikator(tabel: readonly Tabel[], tahun: number | null): FaktaIndikator[] {
  const nomor = penomoran();
  const semua = tabel.flatMap((t) =>
    pernyataan(t).map(({ makna, sendiri, ...f }) => ({
      ...f,
      indikator: nomor(makna),
      tahun: sendiri ?? tahunBagian(t, f.bagian, tahun),
    })),
  );
  return satukanNamaPanjang(semua);
}

/** What a table states, before it is held against others: `sendiri` is the year that the figure or its column names. */
type Pernyataan = Omit<FaktaIndikator, "indikator" | "tahun"> & {
  readonly makna: MaknaIndikator;
  readonly sendiri: number | null;
};

const ingatan = new WeakMap<Tabel, readonly Pernyataan[]>();

function pernyataan(tabel: Tabel): readonly Pernyataan[] {
  let hasil = ingatan.get(tabel);
  if (!hasil) ingatan.set(tabel, (hasil = bacaPernyataan(tabel)));
  return hasil;
}

function bacaPernyataan(t: Tabel): Pernyataan[] {
  const sumber = SUMBER[t.bentuk.jenis] ?? [];
  if (sumber.length === 0) return [];
  return pandangan(t).flatMap((bagian) => {
    if (!bagian.kolom.some((k) => k.peran === "indikator")) return [];
    return bagian.baris.flatMap((baris) => {
      if (baris.jenis !== "data" || baris.nama === "") return [];
      const makna = maknaIndikator(baris.nama);
      return sumber.flatMap(([peran, besaran]): Pernyataan[] => {
        const i = bagian.kolom.findIndex((k) => k.peran === peran);
        const sel = baris.sel[i];
        if (sel?.isi.jenis !== "angka" || sel.dariAtas) return [];
        // "87,5 (nilai tahun 2023)" says itself that it is another year's.
        const sendiri = tahunDalam(sel.isi.label) ?? bagian.kolom[i]?.tahun ?? null;
        const { tahap } = bagian;
        return [{ makna, besaran, sendiri, tahap, tabel: t, bagian, baris, peran, sel, angka: sel.isi }];
      });
    });
  });
}

/** The year a table speaks of; captions of renstra and comparison tables name periods, not the report's year. */
function tahunBagian(utuh: Tabel, bagian: Tabel, tahun: number | null): number | null {
  if (bagian !== utuh) return bagian.tahun;
  const periode = utuh.bentuk.jenis === "kemajuan-renstra" || utuh.bentuk.jenis === "pembanding";
  return periode ? tahun : (utuh.tahun ?? tahun);
}
