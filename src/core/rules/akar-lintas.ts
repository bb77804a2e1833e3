import { setara } from "../facts";
import { tulisAngka, type Angka } from "../lkjip/angka";
import { sameAddress, type Address } from "../workbook";
import { banyakPercobaan, cobaUbahan, selDi, type Keadaan, type Ubahan } from "./andai";
import { kunciBaris, pijakan } from "./pijakan";
import type { Temuan } from "./temuan";
import { judulPendek, namaSelLengkap } from "./uraian";

type Tempat = { readonly at: Address; readonly angka: Angka };

/**
 * Places that disagree, none of which prevails, while other findings rest on one of them. Where those are mended by
 * exactly one of the figures, put in everywhere, that figure is the right one.
 */
export function pilihPendapat(temuan: readonly Temuan[], keadaan: Keadaan): Temuan[] {
  let sisa = banyakPercobaan(keadaan);
  return temuan.map((t) => {
    if (t.hitungan?.bentuk !== "lintas" || t.seharusnya !== null || t.hitungan.tempat.some((x) => x.setuju)) return t;
    const tempat = t.hitungan.tempat.flatMap(({ at }): Tempat[] => {
      const isi = at && selDi(keadaan.tabel, at)?.isi;
      return at && isi?.jenis === "angka" ? [{ at, angka: isi }] : [];
    });
    const bertaut = temuan.filter(
      (x) =>
        x.kelompok !== "lintas-tabel" &&
        x.tingkat === "salah" &&
        tempat.some(({ at }) => kunciBaris(x.at) === kunciBaris(at) || pijakan(x).baris.has(kunciBaris(at))),
    );
    // A correction of one of the places is at hand: it will show for itself what it mends.
    const diusulkan = temuan.some((x) => x.seharusnya !== null && tempat.some(({ at }) => sameAddress(at, x.at)));
    const pendapat = tempat.filter((x, i) => tempat.findIndex((y) => setara(x.angka, y.angka)) === i);
    if (diusulkan || bertaut.length === 0 || pendapat.length > sisa) return t;
    sisa -= pendapat.length;
    const [satu, ...lain] = pendapat.flatMap((p) => coba(t, p, tempat, bertaut, temuan, keadaan) ?? []);
    return satu && lain.length === 0 ? satu : t;
  });
}

/** The finding with one figure as the right one, if that mends a finding at hand and makes nothing wrong. */
function coba(
  t: Temuan,
  benar: Tempat,
  tempat: readonly Tempat[],
  bertaut: readonly Temuan[],
  semua: readonly Temuan[],
  k: Keadaan,
): Temuan | null {
  const menyimpang = tempat.filter((x) => !setara(x.angka, benar.angka));
  const { nilai, desimal } = benar.angka;
  const ubahan = menyimpang.map(({ at, angka }) => ({ at, teks: tulisAngka(nilai, { ...angka.gaya, desimal }) }));
  const { masih, timbul } = cobaUbahan(k, ubahan, [t, ...bertaut], semua);
  const cocok = bertaut.filter((x) => !masih(x));
  // The result beside a changed figure may have followed the wrong one.
  const ikut = (x: Temuan) => ubahan.some(({ at }) => at.sheet === x.at.sheet && at.row === x.at.row);
  if (cocok.length === 0 || !timbul.every(ikut)) return null;
  return ceritakan(t, ubahan, tempat, cocok);
}

function ceritakan(t: Temuan, ubahan: readonly Ubahan[], tempat: readonly Tempat[], cocok: readonly Temuan[]): Temuan {
  const [utama] = ubahan;
  const sel = (at: Address) => namaSelLengkap(at);
  const salah = new Set(ubahan.map((u) => sel(u.at)));
  const asal = utama && tempat.find((x) => sel(x.at) === sel(utama.at))?.angka;
  const acuan = tempat.find((x) => !salah.has(sel(x.at)))?.angka;
  if (!utama || !asal || !acuan || t.hitungan?.bentuk !== "lintas") return t;
  return {
    ...t,
    tingkat: "salah",
    at: utama.at,
    judul: judulPendek(`${asal.tertulis}, di tabel lain ${acuan.tertulis}`),
    tertulis: asal.tertulis,
    seharusnya: utama.teks,
    hitungan: {
      ...t.hitungan,
      tempat: t.hitungan.tempat.map((x) => ({ ...x, setuju: x.at !== undefined && !salah.has(sel(x.at)) })),
      hasil: acuan.tertulis,
    },
    pesan: `${t.pesan} Dengan ${acuan.tertulis}, ${cocok.map((x) => sel(x.at)).join(", ")} cocok.`,
    saran: `Periksa dokumen sumbernya; bila benar, ganti ${[...salah].join(", ")} menjadi ${utama.teks}.`,
    terkait: [...tempat]
      .filter((x) => sel(x.at) !== sel(utama.at))
      .sort((a, b) => Number(salah.has(sel(b.at))) - Number(salah.has(sel(a.at))))
      .map(({ at }) => t.terkait.find((x) => sel(x.at) === sel(at)) ?? { at }),
  };
}
