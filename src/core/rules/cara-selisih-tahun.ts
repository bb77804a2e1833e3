import type { Angka } from "../lkjip/angka";
import { bandingkan, type Hitung, type Masukan, type Perbandingan } from "../lkjip/banding";
import { dibagi, dikurangi, nilaiEkspresi, persen, suku, type Ekspresi } from "../lkjip/ekspresi";
import { banding, sama } from "../lkjip/pecahan";
import type { Profil } from "../profile";
import { pandangan, selPeran, type Baris, type KolomTabel, type Sel, type Tabel } from "../recognize";
import { capaianTepat, tambahTepat } from "./masukan-efisiensi";
import { saranSalahKetik } from "./salah-ketik";
import type { Operan } from "./temuan";
import { operan } from "./uraian";

type Susun = <T>(lama: Ekspresi<T>, baru: Ekspresi<T>, turun: boolean) => Ekspresi<T>;

/** A way to fill a column of rises and falls: which two years are set against each other, and how. */
export type CaraSelisihTahun = {
  /** As people say it: "Realisasi 2024 dikurangi Realisasi 2023". */
  readonly nama: string;
  readonly lama: KolomTabel;
  readonly baru: KolomTabel;
  /** The formula over both figures; `turun`: the later one is lower. */
  readonly susun: Susun;
};

/** In points or in percent of the earlier year; signed, or as a distance where a word tells the direction. */
const BENTUK: readonly { readonly nama: (lama: string, baru: string) => string; readonly susun: Susun }[] = [
  { nama: (l, b) => `${b} dikurangi ${l}`, susun: (l, b) => dikurangi(b, l) },
  { nama: (l, b) => `kenaikan ${b} dalam persen dari ${l}`, susun: (l, b) => persen(dibagi(dikurangi(b, l), l)) },
  { nama: (l, b) => `jarak ${b} dan ${l}`, susun: (l, b, turun) => (turun ? dikurangi(l, b) : dikurangi(b, l)) },
  {
    nama: (l, b) => `jarak ${b} dan ${l} dalam persen dari ${l}`,
    susun: (l, b, turun) => persen(dibagi(turun ? dikurangi(l, b) : dikurangi(b, l), l)),
  },
  { nama: (l, b) => `${l} dikurangi ${b}`, susun: (l, b) => dikurangi(l, b) },
];

/** The ways that a table's columns allow: the last two years first, then the last against the first. */
export function caraSelisihTahun(tabel: Tabel): CaraSelisihTahun[] {
  return (["realisasi", "capaian"] as const).flatMap((peran) => {
    const kolom = tabel.kolom.filter((k) => k.peran === peran).sort((a, b) => urutan(a) - urutan(b));
    const baru = kolom.pop();
    return [...new Set([...kolom.slice(-1), ...kolom.slice(0, 1)])].flatMap((lama) =>
      baru ? BENTUK.map((b) => ({ nama: b.nama(judul(lama), judul(baru)), lama, baru, susun: b.susun })) : [],
    );
  });
}

/** Years in their order; "tahun lalu" comes before a column that names none. */
function urutan(k: KolomTabel): number {
  return k.tahun ?? (/lalu|sebelum/i.test(k.judul) ? 0 : 9999);
}

/** A rise or fall as a row prints it; `ke`: the row's place in its table. */
export type SelisihTertulis = {
  readonly ke: number;
  readonly baris: Baris;
  readonly sel: Sel;
  readonly angka: Angka;
};

/** The rises and falls that a table prints as figures. */
export function selisihTertulis(tabel: Tabel): SelisihTertulis[] {
  return tabel.baris.flatMap((baris, ke) => {
    const sel = baris.jenis === "data" ? selPeran(tabel, baris, "selisih") : undefined;
    return sel?.isi.jenis === "angka" && !sel.dariAtas ? [{ ke, baris, sel, angka: sel.isi }] : [];
  });
}

/** What a way gives for a row, held against what the row prints. */
export type SelisihTerhitung = {
  readonly ekspresi: Ekspresi<Operan>;
  /** Null where the earlier year is nought. */
  readonly banding: Perbandingan | null;
  /** What to do where two digits of one of the years changed places: see `saranSalahKetik`. */
  readonly salahKetik: () => string | null;
};

/** Computes a row in one way; null where one of the two years is no single figure. */
export function hitungSelisih(
  tabel: Tabel,
  cara: CaraSelisihTahun,
  { ke, angka }: SelisihTertulis,
  profil: Profil,
): SelisihTerhitung | null {
  const [lama, baru] = [angkaTahun(tabel, cara.lama, ke, profil), angkaTahun(tabel, cara.baru, ke, profil)];
  if (!lama || !baru) return null;
  const hitung: Hitung = ([l, b]) =>
    l && b ? nilaiEkspresi(cara.susun(suku(l), suku(b), banding(b, l) < 0), (x) => x) : null;
  return {
    ekspresi: cara.susun(suku(lama.operan), suku(baru.operan), banding(baru.tampil, lama.tampil) < 0),
    banding: bandingkan(angka, [lama, baru], hitung),
    salahKetik: () =>
      saranSalahKetik([lama, baru], angka.tertulis, (nilai) => {
        return bandingkan(angka, [], () => hitung(nilai))?.putusan === "sesuai";
      }),
  };
}

/** A figure of one year, by its column's title, with what may stand behind it. */
type AngkaTahun = Masukan & {
  readonly operan: Operan;
  readonly nama: string;
  readonly sel: Sel;
  readonly angka: Angka;
};

function angkaTahun(tabel: Tabel, kolom: KolomTabel, ke: number, profil: Profil): AngkaTahun | null {
  const sel = tabel.baris[ke]?.sel[tabel.kolom.indexOf(kolom)];
  if (sel?.isi.jenis !== "angka") return null;
  const { tampil, desimal, nilai } = sel.isi;
  const nama = judul(kolom);
  const tertera = { nama, sel, angka: sel.isi, operan: operan(nama, sel, sel.isi), tampil, desimal, tepat: [nilai] };
  if (kolom.peran !== "capaian") return tertera;
  const setahun = pandangan(tabel).find((t) => t.kolom.includes(kolom));
  const barisnya = setahun?.baris[ke];
  const tepat = setahun && barisnya ? capaianTepat(setahun, barisnya, profil) : [];
  return tambahTepat({ ...tertera, dibulatkan: sama(nilai, tampil) }, tepat);
}

function judul(k: KolomTabel): string {
  return k.judul.replace(/\s+/g, " ").trim();
}
