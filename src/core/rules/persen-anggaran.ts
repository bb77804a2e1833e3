import type { Angka } from "../lkjip/angka";
import { bandingkan, type Masukan, type Perbandingan } from "../lkjip/banding";
import { bagi, jumlahkan, kali, pecahan, SERATUS, type Pecahan } from "../lkjip/pecahan";
import { jumlahRincian, kolomPagu, kolomPersen, rincianDari, selPeran } from "../recognize";
import type { Baris, Persen, Sel, Tabel } from "../recognize";
import type { Peran } from "../tables";
import type { Address } from "../workbook";

/** A printed percentage of the budget with what it is computed from, compared. */
export type PersenAnggaran = {
  readonly tertulis: Persen;
  readonly anggaran: { readonly sel: Sel; readonly angka: Angka };
  readonly realisasi: { readonly sel: Sel; readonly angka: Angka };
  readonly banding: Perbandingan;
  /** The percentages of its parts, where it is their mean and not what its own amounts give. */
  readonly rataRata: readonly Persen[] | null;
};

/** Why a printed percentage cannot be compared, in words to be read after "karena". */
export type BelumPersen = { readonly at: Address; readonly sebab: string };

type BacaPersen = (sel: Sel | undefined) => Persen | null;

/** A reader and comparer of a table's rows; null for a row that prints no percentage of its own. */
export function persenAnggaran(tabel: Tabel): BacaBaris {
  let baca = ingatan.get(tabel);
  if (!baca) ingatan.set(tabel, (baca = pembaca(tabel)));
  return baca;
}

type BacaBaris = (baris: Baris) => PersenAnggaran | BelumPersen | null;

/** Two rules ask about every row: what a table's rows give is kept with the table. */
const ingatan = new WeakMap<Tabel, BacaBaris>();

function pembaca(tabel: Tabel): BacaBaris {
  const pagu = kolomPagu(tabel);
  const persen = kolomPersen(tabel, "persen");
  const hasil = new Map<Baris, ReturnType<BacaBaris>>();
  return (baris) => {
    const ada = hasil.get(baris);
    if (ada !== undefined) return ada;
    const baru = bandingkanBaris(tabel, baris, pagu, persen);
    hasil.set(baris, baru);
    return baru;
  };
}

function bandingkanBaris(
  tabel: Tabel,
  baris: Baris,
  pagu: Peran,
  persen: BacaPersen,
): PersenAnggaran | BelumPersen | null {
  const anggaran = selPeran(tabel, baris, pagu);
  const realisasi = selPeran(tabel, baris, "realisasiAnggaran");
  const tertulis = persen(selPeran(tabel, baris, "persen"));
  if (!tertulis || tertulis.sel.dariAtas || !anggaran || !realisasi || baris.jenis === "rata-rata") return null;
  if (anggaran.isi.jenis !== "angka" || realisasi.isi.jenis !== "angka") {
    return { at: tertulis.sel.at, sebab: "anggaran atau realisasinya belum berupa satu angka" };
  }
  // A total may be taken as printed or as the sum of its parts; a wrong total is told by another rule.
  const tepat = jumlahRincian(tabel, baris);
  const masukan = (angka: Angka, peran: Peran): Masukan => ({
    tampil: angka.tampil,
    desimal: angka.desimal,
    tepat: [angka.nilai, ...tepat(peran)],
  });
  const banding = bandingkan(
    tertulis,
    [masukan(anggaran.isi, pagu), masukan(realisasi.isi, "realisasiAnggaran")],
    ([a, r]) => {
      const rasio = a && r ? bagi(r, a) : null;
      return rasio && kali(rasio, SERATUS);
    },
  );
  if (!banding) return { at: tertulis.sel.at, sebab: "anggarannya nol" };
  return {
    tertulis,
    anggaran: { sel: anggaran, angka: anggaran.isi },
    realisasi: { sel: realisasi, angka: realisasi.isi },
    banding,
    rataRata: banding.putusan === "beda" ? rataRataRincian(tabel, baris, pagu, tertulis, persen) : null,
  };
}

/** The percentages whose mean is printed in the row above them: those of its direct parts, or of a total's every row. */
function rataRataRincian(
  tabel: Tabel,
  baris: Baris,
  pagu: Peran,
  tertulis: Persen,
  persen: BacaPersen,
): readonly Persen[] | null {
  const rincian = rincianDari(tabel, baris);
  if (!rincian) return null;
  const semua = rincian.jenis === "jumlah" ? [tabel.baris.filter((b) => b.jenis === "data")] : [];
  for (const bagian of [rincian.anak, ...semua]) {
    const nilai = bagian.flatMap((b) => {
      const p = persen(selPeran(tabel, b, "persen"));
      const hasil = p && rasio(tabel, b, pagu);
      return p
        ? [{ p, masukan: { tampil: p.tampil, desimal: p.desimal, tepat: [p.nilai, ...(hasil ? [hasil] : [])] } }]
        : [];
    });
    const hasil = bandingkan(
      tertulis,
      nilai.map((n) => n.masukan),
      (x) => bagi(jumlahkan(x), pecahan(BigInt(x.length || 1))),
    );
    if (nilai.length > 1 && hasil?.putusan === "sesuai") return nilai.map((n) => n.p);
  }
  return null;
}

/** The exact percentage of a row by its own amounts. */
function rasio(tabel: Tabel, baris: Baris, pagu: Peran): Pecahan | null {
  const [anggaran, realisasi] = [selPeran(tabel, baris, pagu)?.isi, selPeran(tabel, baris, "realisasiAnggaran")?.isi];
  if (anggaran?.jenis !== "angka" || realisasi?.jenis !== "angka") return null;
  const hasil = bagi(realisasi.nilai, anggaran.nilai);
  return hasil && kali(hasil, SERATUS);
}
