import { isiLazim } from "./isi-awal";
import type { IsiIndikator, IsiLaporan, IsiPos, Kantor } from "./isi";

const KANTOR: Omit<Kantor, "tahun" | "tahunAkhirRenstra"> = {
  perangkatDaerah: "Kecamatan Contoh",
  kabupaten: "Contoh",
  tempat: "Contoh",
  tanggal: "2 Januari",
  jabatan: "Camat Contoh",
  namaKepala: "Nama Camat",
  pangkat: "Pembina",
  nipKepala: "",
  jabatanAtasan: "Bupati Contoh",
  namaAtasan: "Nama Bupati",
};

type Angka = Partial<IsiIndikator>;

/** Invented figures of the usual indicators, in their order. */
const ANGKA: readonly Angka[] = [
  { target: 89, targetAkhir: 90, kabupaten: 88.5, lampau: lampau([88, 90.12], [87, 88.4]) },
  {
    target: 1,
    triwulan: [0.98, 1, 1, 1],
    realisasi: 1,
    targetAkhir: 1,
    lampau: lampau([1, 1], [0.98, 0.97]),
  },
  {
    target: 0.9,
    triwulan: [0.6, 0.72, 0.8, 0.87],
    realisasi: 0.87,
    targetAkhir: 0.95,
    lampau: lampau([0.88, 0.9], [0.85, 0.86]),
  },
  { target: 82, targetAkhir: 84, kabupaten: 80.25, lampau: lampau([81, 80.6], [80, 79.35]) },
  { target: 0.95, targetAkhir: 0.96, lampau: lampau([0.94, 0.9712], [0.93, 0.955]) },
  {
    target: 82,
    triwulan: [null, null, null, 83.4],
    realisasi: 83.4,
    targetAkhir: 85,
    kabupaten: 81.9,
    lampau: lampau([81, 80.12], [80, 81.04]),
  },
  {
    target: 2,
    triwulan: [0, 1, 0, 1],
    realisasi: 2,
    targetAkhir: 3,
    lampau: lampau([2, 2], [1, 1]),
    program: [],
  },
];

/** A complete report with invented figures, to be looked at: nothing in it is an office's. */
export function isiContoh(tahun: number, tahunAkhirRenstra: number): IsiLaporan {
  const awal = isiLazim({ ...KANTOR, tahun, tahunAkhirRenstra });
  let ke = 0;
  let uang = 0;
  return {
    ...awal,
    kantor: { ...awal.kantor, tanggal: `${KANTOR.tanggal} ${tahun}` },
    sasaran: awal.sasaran.map((s) => ({ ...s, indikator: s.indikator.map((i) => ({ ...i, ...ANGKA[ke++] })) })),
    pos: awal.pos.map((p): IsiPos => {
      if (p.tingkat === 0) return { ...p, apbd: APBD[p.kode] ?? null };
      if (p.tingkat === 1) return p;
      uang += 1;
      const anggaran = 4_000_000 + ((uang * 37) % 29) * 1_250_000;
      return { ...p, anggaran, realisasi: anggaran - ((uang * 13) % 17) * 41_500 };
    }),
    nrr: [3.62, 3.58, 3.55, 3.9, 3.61, 3.66, 3.72, 3.5, 3.57],
    sakip: [25.2, 24.9, 12.15, 20.4],
  };
}

const APBD: Readonly<Record<string, number>> = {
  "7.01.01": 520_000_000,
  "7.01.02": 45_000_000,
  "7.01.06": 80_000_000,
};

function lampau(...tahun: readonly (readonly [number, number])[]): IsiIndikator["lampau"] {
  return tahun.map(([target, realisasi]) => ({ target, realisasi }));
}
