import { fakta, pendapat, setara, tahunLaporan, type Fakta, type FaktaIndikator } from "../facts";
import { maknaIndikator } from "../lkjip/indikator";
import { bagi, jumlahkan, kali, keNumber, pecahan, SERATUS, type Pecahan } from "../lkjip/pecahan";
import { kelompokEfisiensi, kolomPersen, selPeran, type Tabel } from "../recognize";
import type { Address } from "../workbook";

/** One figure by which offices are held side by side; null where the tables state none, or two that differ. */
export type AngkaKunci = {
  readonly nilai: number | null;
  /** The cell that states it; null where it is computed from several. */
  readonly at: Address | null;
  /** Why there is none (Indonesian), "" where there is one. */
  readonly sebab: string;
};

/** The key figures of one report, each of the report's own year. */
export type Kunci = {
  /** Realisasi as printed: 0..100, or 1..4 where the office prints the index itself. */
  readonly ikm: AngkaKunci;
  readonly sakip: AngkaKunci;
  /** Percent 0..100: realisasi over anggaran of all programs. */
  readonly realisasiAnggaran: AngkaKunci;
  /** Percent 0..100: the plain mean over the indicators. */
  readonly rataCapaian: AngkaKunci;
  /** Capaian over penyerapan, the mean over the rows of the efisiensi table: comparable whatever the office's own definition. */
  readonly efisiensi: AngkaKunci;
};

const TIDAK_ADA: AngkaKunci = { nilai: null, at: null, sebab: "belum ditemukan di tabelnya" };

export function angkaKunci(tabel: readonly Tabel[]): Kunci {
  const semua = fakta(tabel);
  const tahun = tahunLaporan(tabel);
  return {
    ikm: realisasi(semua, "ikm", tahun),
    sakip: realisasi(semua, "sakip", tahun),
    realisasiAnggaran: serapan(semua, tahun),
    rataCapaian: rataCapaian(semua, tahun),
    efisiensi: efisiensi(tabel),
  };
}

/** Of a report whose tables state none of them. */
export const KUNCI_KOSONG: Kunci = {
  ikm: TIDAK_ADA,
  sakip: TIDAK_ADA,
  realisasiAnggaran: TIDAK_ADA,
  rataCapaian: TIDAK_ADA,
  efisiensi: TIDAK_ADA,
};

/** The realisasi of a usual indicator, as most tables state it; where as many state another there is none. */
function realisasi({ indikator }: Fakta, id: string, tahun: number | null): AngkaKunci {
  const milik = indikator.filter(
    (f) => f.besaran === "realisasi" && f.tahun === tahun && maknaIndikator(f.baris.nama).id === id,
  );
  const [utama, lain] = pendapat(milik, {
    desimal: (f) => f.angka.desimal,
    sepakat: (a, b) => setara(a.angka, b.angka),
  });
  const satu = [...(utama?.fakta ?? [])].sort((a, b) => b.angka.desimal - a.angka.desimal)[0];
  if (!utama || !satu) return TIDAK_ADA;
  if (lain?.tabel === utama.tabel) {
    const tertulis = [utama, lain].map((p) => p.fakta[0]?.angka.tertulis ?? "");
    return { nilai: null, at: null, sebab: `tabelnya berbeda: ${tertulis.join(" dan ")}` };
  }
  return { nilai: keNumber(satu.angka.nilai), at: satu.sel.at, sebab: "" };
}

/** All programs of the first table that prints anggaran and realisasi side by side; where it has none, its total. */
function serapan({ anggaran }: Fakta, tahun: number | null): AngkaKunci {
  const perTabel = new Map<Tabel, Map<number, (typeof anggaran)[number]>>();
  for (const f of anggaran) {
    const milik = perTabel.get(f.tabel) ?? new Map<number, typeof f>();
    if (f.besaran === "anggaran") perTabel.set(f.tabel, milik.set(f.baris.row, f));
  }
  const berpasangan = anggaran.flatMap((r) => {
    if (r.besaran !== "realisasi" || r.tahun !== tahun) return [];
    // Of APBD and P APBD side by side the changed one stands last, and is the one that was spent from.
    const pagu = perTabel.get(r.tabel)?.get(r.baris.row);
    return pagu ? [{ pos: r.pos, tabel: r.tabel, pagu: pagu.uang.nilai, uang: r.uang.nilai, at: r.sel.at }] : [];
  });
  for (const tingkat of ["program", "jumlah"] as const) {
    const tabel = berpasangan.find((p) => p.pos.tingkat === tingkat)?.tabel;
    const baris = berpasangan.filter((p) => p.tabel === tabel && p.pos.tingkat === tingkat);
    const rasio = bagi(jumlahkan(baris.map((b) => b.uang)), jumlahkan(baris.map((b) => b.pagu)));
    if (rasio) return { nilai: keNumber(kali(rasio, SERATUS)), at: null, sebab: "" };
  }
  return TIDAK_ADA;
}

function rataCapaian({ indikator }: Fakta, tahun: number | null): AngkaKunci {
  const milik = indikator.filter(
    (f) => f.besaran === "capaian" && f.tahun === tahun && f.tabel.bentuk.jenis === "capaian",
  );
  const perIndikator = new Map<number, FaktaIndikator>();
  for (const f of milik) if (!perIndikator.has(f.indikator)) perIndikator.set(f.indikator, f);
  const persen = [...perIndikator.values()].flatMap((f) => {
    const isi = kolomPersen(f.bagian, "capaian")(selPeran(f.bagian, f.baris, "capaian"));
    return isi ? [isi.tampil] : [];
  });
  return rata(persen);
}

function efisiensi(tabel: readonly Tabel[]): AngkaKunci {
  return rata(
    tabel.flatMap(kelompokEfisiensi).flatMap((k) => {
      const kinerja = bagi(jumlahkan(k.kinerja.map((x) => x.tampil)), pecahan(BigInt(k.kinerja.length)));
      const rasio = kinerja && bagi(kinerja, k.penyerapan.tampil);
      return rasio ? [rasio] : [];
    }),
  );
}

function rata(nilai: readonly Pecahan[]): AngkaKunci {
  const hasil = bagi(jumlahkan(nilai), pecahan(BigInt(nilai.length)));
  return hasil ? { nilai: keNumber(hasil), at: null, sebab: "" } : TIDAK_ADA;
}
