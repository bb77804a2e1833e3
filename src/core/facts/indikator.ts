import { maknaIndikator, penomoran } from "../lkjip/indikator";
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
    pandangan(t).flatMap((bagian) =>
      bagian.baris.flatMap((baris) => {
        if (baris.jenis !== "data" || baris.nama === "" || !bagian.kolom.some((k) => k.peran === "indikator"))
          return [];
        return (SUMBER[t.bentuk.jenis] ?? []).flatMap(([peran, besaran]): FaktaIndikator[] => {
          const i = bagian.kolom.findIndex((k) => k.peran === peran);
          const sel = baris.sel[i];
          if (sel?.isi.jenis !== "angka" || sel.dariAtas) return [];
          // "87,5 (nilai tahun 2023)" says itself that it is another year's.
          const kolom = bagian.kolom[i]?.tahun ?? null;
          const milik = tahunDalam(sel.isi.label) ?? kolom ?? tahunBagian(t, bagian, tahun);
          return [
            {
              indikator: nomor(maknaIndikator(baris.nama)),
              besaran,
              tahun: milik,
              tahap: bagian.tahap,
              tabel: t,
              bagian,
              baris,
              peran,
              sel,
              angka: sel.isi,
            },
          ];
        });
      }),
    ),
  );
  return satukanNamaPanjang(semua);
}

/** The year a table speaks of; captions of renstra and comparison tables name periods, not the report's year. */
function tahunBagian(utuh: Tabel, bagian: Tabel, tahun: number | null): number | null {
  if (bagian !== utuh) return bagian.tahun;
  const periode = utuh.bentuk.jenis === "kemajuan-renstra" || utuh.bentuk.jenis === "pembanding";
  return periode ? tahun : (utuh.tahun ?? tahun);
}
