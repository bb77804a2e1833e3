import type { Angka } from "../lkjip/angka";
import { bandingkan, palingCocok, type Masukan, type Perbandingan } from "../lkjip/banding";
import { RUMUS_1, RUMUS_CAPAIAN, type RumusCapaian } from "../lkjip/capaian";
import { suku, uraianEkspresi } from "../lkjip/ekspresi";
import { banding, bagi, kali, pecahan, sama, SERATUS, type Pecahan } from "../lkjip/pecahan";
import { arahIndikator, type Profil } from "../profile";
import type { Sel } from "../recognize";
import { saranSalahKetik } from "./salah-ketik";
import { namaSel, tulisPersen } from "./uraian";

/** A printed capaian (percent 0..100) with the target and realisasi it rests on. */
export type CapaianTertulis = {
  readonly nama: string;
  readonly target: Angka;
  readonly realisasi: Angka;
  readonly tertulis: { readonly tampil: Pecahan; readonly desimal: number };
};

export type HasilCapaian = {
  readonly rumus: RumusCapaian;
  readonly banding: Perbandingan;
  /** The figure is wrong, but no single answer follows: two formulas are in use, or a ceiling may cut the result off. */
  readonly tanpaJawaban?: "rumus" | "batas";
  /** A convention that would explain the figure although the indicator's wording does not call for it. */
  readonly anggapan: string | null;
};

const BATAS_PECAHAN = pecahan(3n, 2n);

/**
 * Compares a capaian with the formulas of its indicator's direction, and those in use for it besides (`juga`), and takes
 * the one that fits best; null where none has a result. What only the other direction, a ceiling or another unit
 * explains is named as `anggapan`.
 */
export function bandingCapaian(
  c: CapaianTertulis,
  profil: Pick<Profil, "arah" | "batas" | "batasMungkin" | "rumusTurun">,
  juga: readonly RumusCapaian[] = [],
): HasilCapaian | null {
  const arah = arahIndikator(profil.arah, c.nama);
  const dasar = masukan(c);
  const menurut = (berlaku: boolean) =>
    RUMUS_CAPAIAN.flatMap((rumus) => {
      if ((rumus.arah === arah || juga.includes(rumus)) !== berlaku) return [];
      const hasil = bandingkan(c.tertulis, dasar, ([t, r]) => (t && r ? rumus.hitung(t, r) : null));
      return hasil ? [{ rumus, banding: hasil }] : [];
    });
  const sendiri = menurut(true);
  const terbaik = palingCocok(sendiri);
  if (!terbaik) return null;
  if (terbaik.banding.putusan !== "beda") return { ...terbaik, anggapan: null };
  const asing = menurut(false);
  const { tampil, desimal } = c.tertulis;
  const tulis = tulisPersen(tampil, desimal);
  const lain = asing.find((s) => s.banding.putusan === "sesuai");
  if (lain) {
    const makna = lain.rumus === RUMUS_1 ? "makin tinggi makin baik" : "makin rendah makin baik";
    const urai = uraianEkspresi(lain.rumus.susun(suku(polos(c.target)), suku(polos(c.realisasi))), (teks) => teks);
    return { ...terbaik, anggapan: `Angka ini cocok bila ${makna}: ${urai} = ${tulis}.` };
  }
  const { batas, batasMungkin } = profil;
  const melampaui = banding(terbaik.banding.hasil, tampil) > 0;
  if (batas?.kuat && sama(tampil, batas.batas) && melampaui)
    return { ...terbaik, banding: { ...terbaik.banding, putusan: "sesuai" }, anggapan: null };
  const semuaBatas = batas ? [...batasMungkin, batas.batas] : batasMungkin;
  if (melampaui && semuaBatas.some((b) => sama(b, tampil))) {
    return { ...terbaik, anggapan: `Angka ini cocok bila kantor membatasi capaian paling tinggi ${tulis}.` };
  }
  const lainSearah = arah === "turun" ? [...sendiri, ...asing].find((s) => s.rumus === profil.rumusTurun) : terbaik;
  const bedaSatuan = [bagi(terbaik.banding.hasil, SERATUS), kali(terbaik.banding.hasil, SERATUS)].some(
    (h) => h !== null && bandingkan(c.tertulis, [], () => h)?.putusan === "sesuai",
  );
  const anggapan = bedaSatuan ? "Target dan realisasi tampaknya berbeda satuan." : null;
  if (!lainSearah) return { ...terbaik, anggapan, tanpaJawaban: "rumus" };
  const { hasil } = lainSearah.banding;
  // Where nothing exceeds 100 % the office may cut off there; of other ceilings it must show a sign.
  const mungkin = banding(tampil, SERATUS) <= 0 ? batasMungkin.filter((b) => sama(b, SERATUS)) : [];
  const terpotong = [...mungkin, ...(batas ? [batas.batas] : [])].some((b) => banding(hasil, b) > 0);
  return { ...lainSearah, anggapan, ...(terpotong ? { tanpaJawaban: "batas" as const } : {}) };
}

/** What to do with a wrong capaian where no single figure follows from its target and realisasi; null where one does. */
export function tanpaJawaban(
  { rumus, banding: { putusan }, tanpaJawaban }: HasilCapaian,
  c: CapaianTertulis,
  sel: { readonly capaian: Sel; readonly target: Sel; readonly realisasi: Sel },
): string | null {
  const di = namaSel(sel.capaian.at);
  if (tanpaJawaban === "rumus")
    return `Hitung lagi ${di} dengan rumus yang dipakai kantor untuk indikator yang makin rendah makin baik.`;
  if (tanpaJawaban === "batas") return `Hitung lagi ${di}, dengan batas capaian yang dipakai kantor.`;
  if (putusan !== "beda") return null;
  const masukan = [
    { nama: "target", sel: sel.target, angka: c.target },
    { nama: "realisasi", sel: sel.realisasi, angka: c.realisasi },
  ];
  return saranSalahKetik(masukan, sel.capaian.isi.tertulis, ([t, r]) => {
    const hasil = t && r ? bandingkan(c.tertulis, [], () => rumus.hitung(t, r)) : null;
    return hasil?.putusan === "sesuai";
  });
}

function polos(angka: Angka): string {
  return angka.tertulis.replace(/ *\(.*/, "");
}

/** Target and realisasi in one unit: "90%" beside a bare 0,9361 is 93,61 %. */
function masukan(c: CapaianTertulis): Masukan[] {
  const pecahanSatu = (a: Angka, b: Angka) =>
    b.persen && !a.persen && banding(a.nilai, BATAS_PECAHAN) <= 0 && a.desimal > 0;
  const ubah = (a: Angka, b: Angka): Masukan =>
    pecahanSatu(a, b)
      ? { tampil: kali(a.tampil, SERATUS), desimal: Math.max(0, a.desimal - 2), tepat: [kali(a.nilai, SERATUS)] }
      : { tampil: a.tampil, desimal: a.desimal, tepat: [a.nilai] };
  return [ubah(c.target, c.realisasi), ubah(c.realisasi, c.target)];
}
