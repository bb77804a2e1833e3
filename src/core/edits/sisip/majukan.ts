import type { IsiIndikator, IsiLaporan } from "./isi";

/**
 * The report of a later year: its sasaran, indicators and budget lines stay, figures become those of the years before,
 * and the later year has none yet. The same report for its own year.
 */
export function majukan(isi: IsiLaporan, tahun: number): IsiLaporan {
  const maju = tahun - isi.kantor.tahun;
  if (maju <= 0) return isi;
  const kantor = { ...isi.kantor, tahun, tanggal: "" };
  return {
    kantor: { ...kantor, tahunAkhirRenstra: Math.max(tahun, kantor.tahunAkhirRenstra) },
    sasaran: isi.sasaran.map((s) => ({ ...s, indikator: s.indikator.map((i) => indikatorMaju(i, maju)) })),
    pos: isi.pos.map((p) => ({ ...p, apbd: null, anggaran: null, realisasi: null })),
    nrr: [],
    sakip: [],
  };
}

function indikatorMaju(i: IsiIndikator, maju: number): IsiIndikator {
  const kosong = { target: null, realisasi: null };
  const sela = Array.from({ length: maju - 1 }, () => kosong);
  const lampau = [...sela, { target: i.target, realisasi: i.realisasi }, ...i.lampau].slice(0, 4);
  return { ...i, ...kosong, triwulan: [], kabupaten: null, provinsi: null, nasional: null, lampau };
}
