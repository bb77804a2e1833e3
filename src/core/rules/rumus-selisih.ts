import { lipat } from "../lkjip/istilah";
import { kurang, mutlak, NOL, sama, type Pecahan } from "../lkjip/pecahan";
import { jumlahRincian, selPeran, type Baris, type Sel, type Tabel } from "../recognize";
import type { Peran } from "../tables";
import type { Hitungan } from "./temuan";
import { operan } from "./uraian";

/** An amount that goes into a difference: its cell, and the exact sums that may stand behind it. */
export type SukuSelisih = { readonly nama: string; readonly sel: Sel; readonly nilai: readonly Pecahan[] };

/** A way to fill the column: which amount is taken from which, and whether the sign is dropped. */
export type CaraSelisih = {
  readonly nama: string;
  readonly suku: (baris: Baris) => readonly [SukuSelisih, SukuSelisih] | null;
  readonly hitung: (a: Pecahan, b: Pecahan) => Pecahan;
};

const TANDA: readonly CaraSelisih["hitung"][] = [kurang, (a, b) => kurang(b, a), (a, b) => mutlak(kurang(a, b))];

/** The ways that a table's columns allow, the one that its title names first. */
export function caraSelisih(tabel: Tabel): CaraSelisih[] {
  const kolom = (peran: Peran) => tabel.kolom.flatMap((k, i) => (k.peran === peran ? [i] : []));
  const [pertama, kedua] = [...kolom("anggaran"), ...kolom("anggaranPerubahan")];
  const [realisasi] = kolom("realisasiAnggaran");
  const pasangan: (readonly [number | undefined, number | undefined])[] = [
    [kedua, pertama],
    [kedua ?? pertama, realisasi],
    [pertama, realisasi],
  ];
  const judul = lipat(tabel.kolom.find((k) => k.peran === "selisih")?.judul ?? "");
  const ubah = /tambah|kurang\)|perubahan/.test(judul);
  const semua = pasangan.flatMap(([dari, kurangi], urutan) => {
    if (dari === undefined || kurangi === undefined) return [];
    const suku: CaraSelisih["suku"] = (baris) => {
      const [a, b] = [bacaSuku(tabel, baris, dari), bacaSuku(tabel, baris, kurangi)];
      return a && b ? [a, b] : null;
    };
    const nama = `${namaKolom(tabel, dari)} dikurangi ${namaKolom(tabel, kurangi)}`;
    return TANDA.map((hitung) => ({ nama, suku, hitung, dulu: (urutan === 0) === ubah }));
  });
  return semua.sort((x, y) => Number(y.dulu) - Number(x.dulu));
}

/** Whether a way explains what a row prints; null where the row cannot be computed that way. */
export function cocok(cara: CaraSelisih, baris: Baris, tertulis: Pecahan): boolean | null {
  const suku = cara.suku(baris);
  if (!suku) return null;
  const [a, b] = suku;
  return a.nilai.some((x) => b.nilai.some((y) => sama(cara.hitung(x, y), tertulis)));
}

/** An amount as printed or as the sum of its parts; "-" is nought, what is blank or unreadable is null. */
function bacaSuku(tabel: Tabel, baris: Baris, i: number): SukuSelisih | null {
  const sel = baris.sel[i];
  const peran = tabel.kolom[i]?.peran;
  if (!sel || !peran || sel.dariAtas) return null;
  const nama = namaKolom(tabel, i);
  if (sel.isi.jenis === "nihil") return { nama, sel, nilai: [NOL] };
  if (sel.isi.jenis !== "angka") return null;
  // Two columns of one meaning (APBD beside P APBD) share no reading of their parts.
  const sekolom = selPeran(tabel, baris, peran) === sel;
  return { nama, sel, nilai: [sel.isi.nilai, ...(sekolom ? jumlahRincian(tabel, baris)(peran) : [])] };
}

function namaKolom(tabel: Tabel, i: number): string {
  return tabel.kolom[i]?.judul.replace(/\s+/g, " ").trim() ?? "";
}

/** The subtraction as it is set on paper. */
export function susunSelisih([a, b]: readonly [SukuSelisih, SukuSelisih], hasil: string): Hitungan {
  const tulis = ({ nama, sel }: SukuSelisih) => ({
    nama,
    teks: sel.isi.jenis === "angka" ? operan(nama, sel, sel.isi).teks : "0",
    at: sel.at,
  });
  return {
    bentuk: "susun",
    baris: [
      { ...tulis(a), tanda: "+" },
      { ...tulis(b), tanda: "−" },
    ],
    hasil,
    uraian: `${tulis(a).teks} − ${tulis(b).teks} = ${hasil}`,
  };
}
