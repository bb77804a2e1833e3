import { lipat } from "../lkjip/istilah";
import { jumlahkan, kurang, mutlak, NOL, sama, type Pecahan } from "../lkjip/pecahan";
import { susunan, type Baris, type Sel, type Tabel } from "../recognize";
import type { Peran } from "../tables";
import type { Hitungan } from "./temuan";
import { operan } from "./uraian";

/** An amount that goes into a difference, and what it would be by the sums it takes part in. */
export type SukuSelisih = {
  readonly nama: string;
  readonly sel: Sel;
  readonly nilai: Pecahan;
  readonly menurutJumlah: () => readonly Pecahan[];
};

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

/** Whether a way explains what a row prints, amounts as printed; null where the row cannot be computed that way. */
export function cocok(cara: CaraSelisih, baris: Baris, tertulis: Pecahan): boolean | null {
  const suku = cara.suku(baris);
  return suku && sama(cara.hitung(suku[0].nilai, suku[1].nilai), tertulis);
}

/** Whether it would explain it with an amount that the sums around it call for: then those tell of the fault. */
export function cocokMenurutJumlah(cara: CaraSelisih, baris: Baris, tertulis: Pecahan): boolean {
  const suku = cara.suku(baris);
  if (!suku) return false;
  const [a, b] = suku.map((s) => [s.nilai, ...s.menurutJumlah()]) as [Pecahan[], Pecahan[]];
  return a.some((x) => b.some((y) => sama(cara.hitung(x, y), tertulis)));
}

/** An amount as printed; "-" is nought, what is blank or unreadable is null. */
function bacaSuku(tabel: Tabel, baris: Baris, i: number): SukuSelisih | null {
  const sel = baris.sel[i];
  if (!sel || sel.dariAtas || (sel.isi.jenis !== "angka" && sel.isi.jenis !== "nihil")) return null;
  const nilai = sel.isi.jenis === "angka" ? sel.isi.nilai : NOL;
  return { nama: namaKolom(tabel, i), sel, nilai, menurutJumlah: () => menurutJumlah(tabel, baris, i) };
}

/** What the amount would be by the sum of its own parts, and by the sum above it and its siblings. */
function menurutJumlah(tabel: Tabel, baris: Baris, i: number): Pecahan[] {
  const nilai = (b: Baris) => {
    const isi = b.sel[i]?.isi;
    return isi?.jenis === "angka" ? isi.nilai : isi?.jenis === "nihil" || isi?.jenis === "kosong" ? NOL : null;
  };
  const total = (daftar: readonly Baris[]) => {
    const semua = daftar.map(nilai);
    return semua.every((n) => n !== null) ? jumlahkan(semua) : null;
  };
  return susunan(tabel).rincian.flatMap((r) => {
    if (r.induk === baris) return total(r.anak) ?? [];
    if (!r.anak.includes(baris)) return [];
    const [atas, lain] = [nilai(r.induk), total(r.anak.filter((b) => b !== baris))];
    return atas && lain ? [kurang(atas, lain)] : [];
  });
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
