import { JUMLAH, type FaktaAnggaran, type Pos } from "../facts";
import { dibagi, persen as persenDari, suku } from "../lkjip/ekspresi";
import { bagi, kali, kurang, SERATUS, tambah, type Pecahan } from "../lkjip/pecahan";
import { jumlahRincian, kolomPersen, selPeran, type Tabel } from "../recognize";
import { dalamSatuan } from "./bukti-anggaran";
import { sebagianTahun } from "./kelompok-anggaran";
import type { Sengketa } from "./sengketa-anggaran";
import type { Hitungan } from "./temuan";
import { operan, rumus, tulisPersen } from "./uraian";

/** The share of its budget that the office spent in a year, as the total of one table shows it. */
export type JumlahSerapan = {
  readonly anggaran: FaktaAnggaran;
  readonly realisasi: FaktaAnggaran;
  /**
   * What an office may quote for it, in percent 0..100: the exact share, the printed one, that over the sums, and what
   * it is with an amount that another table states otherwise.
   */
  readonly nilai: readonly Pecahan[];
  /** The arithmetic with two decimals, the way it is told. */
  readonly hitungan: Hitungan;
};

/** Reads the totals of what was spent in whole years. */
export function jumlahSerapan(anggaran: readonly FaktaAnggaran[], sengketa: readonly Sengketa[]): JumlahSerapan[] {
  const program = banyakProgram(anggaran);
  const terlengkap = Math.max(0, ...program.values());
  // A table of some programs only has a total of some only.
  const lengkap = (t: Tabel) => t.bentuk.jenis === "belanja" || program.get(t) === terlengkap;
  const jumlah = anggaran.filter((f) => f.pos === JUMLAH && lengkap(f.tabel) && !sebagianTahun(f.tabel));
  const terpakai = jumlah.filter((f) => f.besaran === "realisasi");
  return terpakai.flatMap((realisasi) =>
    jumlah
      .filter((f) => f.besaran === "anggaran" && f.bagian === realisasi.bagian && f.baris === realisasi.baris)
      .flatMap((f) => satuJumlah(f, realisasi, sengketa) ?? []),
  );
}

/** How many programs each table prints. */
function banyakProgram(anggaran: readonly FaktaAnggaran[]): ReadonlyMap<Tabel, number> {
  const hasil = new Map<Tabel, Set<Pos>>();
  for (const { tabel, pos } of anggaran) {
    if (pos.tingkat === "program") hasil.set(tabel, (hasil.get(tabel) ?? new Set()).add(pos));
  }
  return new Map([...hasil].map(([t, pos]) => [t, pos.size]));
}

function satuJumlah(
  anggaran: FaktaAnggaran,
  realisasi: FaktaAnggaran,
  sengketa: readonly Sengketa[],
): JumlahSerapan | null {
  const { bagian, baris } = realisasi;
  const tepat = jumlahRincian(bagian, baris);
  const hasil = bagian100(realisasi.angka.nilai, anggaran.angka.nilai);
  if (!hasil) return null;
  const tertulis = kolomPersen(bagian, "persen")(selPeran(bagian, baris, "persen"));
  const rincian = bagian100(tepat("realisasiAnggaran")[0], tepat(anggaran.peran)[0]);
  const andai = [
    ...jumlahLain(realisasi, sengketa).map((r) => bagian100(r, anggaran.angka.nilai)),
    ...jumlahLain(anggaran, sengketa).map((a) => bagian100(realisasi.angka.nilai, a)),
  ];
  return {
    anggaran,
    realisasi,
    nilai: [hasil, rincian, tertulis?.tampil, tertulis?.nilai, ...andai].filter((n) => n !== null && n !== undefined),
    hitungan: rumus(
      persenDari(
        dibagi(
          suku(operan("Realisasi", realisasi.sel, realisasi.angka)),
          suku(operan("Anggaran", anggaran.sel, anggaran.angka)),
        ),
      ),
      tulisPersen(hasil, 2),
    ),
  };
}

function bagian100(r: Pecahan | undefined, a: Pecahan | undefined): Pecahan | null {
  const rasio = r && a ? bagi(r, a) : null;
  return rasio && kali(rasio, SERATUS);
}

/** What a total would be with a disputed amount of its table as another table states it. */
function jumlahLain(jumlah: FaktaAnggaran, sengketa: readonly Sengketa[]): Pecahan[] {
  return sengketa.flatMap((s) => {
    const sendiri = s.fakta.find((f) => f.bagian === jumlah.bagian && f.peran === jumlah.peran);
    if (!sendiri) return [];
    const lain = s.fakta.flatMap((f) => dalamSatuan(f, sendiri) ?? []);
    return lain.map((n) => tambah(jumlah.angka.nilai, kurang(n, sendiri.angka.nilai)));
  });
}
