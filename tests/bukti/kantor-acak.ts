/** A kecamatan that does not exist, whose figures agree with each other down to the last rupiah. */
import { buatAcak, type Acak } from "./acak";
import { acakProgram, jumlahUang, type Program } from "./anggaran-acak";
import {
  DAFTAR_LAINNYA,
  DAFTAR_SASARAN,
  DAFTAR_SERAPAN,
  type BahanIndikator,
  type BahanSasaran,
} from "./daftar-indikator";
import { acakKebiasaan, type Kebiasaan } from "./kebiasaan";
import { bagi, beda, bulatkan, desimal, kali, kurang, nisbah, persenDari, SERATUS, type Nisbah } from "./nisbah";
import { CELAH_IP_ASN, CELAH_LIMA, diCelah } from "./skala-acuan";

export type Indikator = {
  readonly bahan: BahanIndikator;
  readonly satuan: string;
  readonly desimal: number;
  /** By year; the last one is the year of the report. */
  readonly target: ReadonlyMap<number, Nisbah>;
  readonly realisasi: ReadonlyMap<number, Nisbah>;
  /** Before the perjanjian kinerja was changed; the same as the year's target where it was not. */
  readonly targetMurni: Nisbah;
  readonly targetAkhir: Nisbah;
  /** The year's figure at the end of each quarter, the last one being its realisasi. */
  readonly triwulan: readonly Nisbah[];
  /** What kabupaten, province and nation reached. */
  readonly pembanding: readonly [Nisbah, Nisbah, Nisbah];
};

export type Sasaran = {
  readonly nama: string;
  readonly indikator: readonly Indikator[];
  /** Stands in the second block (KINERJA LAINNYA). */
  readonly lainnya: boolean;
  /** Programs that serve it; every program serves exactly one sasaran. */
  readonly program: readonly Program[];
};

export type Kantor = {
  readonly benih: number;
  readonly nama: string;
  readonly kabupaten: string;
  readonly tahun: number;
  readonly akhirRenstra: number;
  readonly sasaran: readonly Sasaran[];
  readonly program: readonly Program[];
  /** Whether the budget was changed within the year. */
  readonly berubah: boolean;
  readonly pkPerubahan: boolean;
  readonly kebiasaan: Kebiasaan;
};

const SUKU_AWAL = ["Arga", "Banyu", "Damar", "Giri", "Kerta", "Loka", "Nara", "Puspa", "Rengga", "Tirta"] as const;
const SUKU_AKHIR = ["laras", "wengi", "semi", "rupa", "lintang", "biru", "teduh", "anom"] as const;

export function acakKantor(benih: number): Kantor {
  const acak = buatAcak(`kantor ${benih}`);
  const nama = () => acak.pilih(SUKU_AWAL) + acak.pilih(SUKU_AKHIR);
  const tahun = acak.bulat(2021, 2025);
  const kebiasaan = acakKebiasaan(acak.cabang("kebiasaan"));
  const berubah = acak.peluang(0.5);
  const pkPerubahan = berubah && acak.peluang(0.5);
  const program = acakProgram(acak.cabang("program"), berubah);
  const utama = acak.ambil(DAFTAR_SASARAN, acak.bulat(2, Math.min(4, program.length)));
  const lainnya = acak.peluang(0.5) ? acak.ambil(DAFTAR_LAINNYA, acak.bulat(1, 3)) : [];
  const bahan = [...utama.map((b) => [b, false] as const), ...lainnya.map((b) => [b, true] as const)];
  const sasaran = bahan.map(([b, lain], i) => ({
    nama: b.nama,
    lainnya: lain,
    program: lain ? [] : program.filter((_, j) => j % utama.length === i),
    indikator: acakIndikator(acak.cabang(b.nama), b, tahun, kebiasaan, pkPerubahan),
  }));
  return {
    benih,
    nama: nama(),
    kabupaten: nama(),
    tahun,
    akhirRenstra: tahun + acak.bulat(0, 3),
    sasaran: denganSerapan(acak.cabang("serapan"), sasaran, program, tahun, kebiasaan),
    program,
    berubah,
    pkPerubahan,
    kebiasaan,
  };
}

/** Capaian in percent by the office's own formula and ceiling. */
export function capaian(kebiasaan: Kebiasaan, arah: "naik" | "turun", target: Nisbah, realisasi: Nisbah): Nisbah {
  const terbalik = kebiasaan.rumusTurun === "terbalik";
  const hasil =
    arah === "naik"
      ? persenDari(realisasi, target)
      : terbalik
        ? persenDari(target, realisasi)
        : persenDari(kurang(target, kurang(realisasi, target)), target);
  const batas = kebiasaan.batas === null ? null : nisbah(kebiasaan.batas);
  return batas && beda(hasil, batas) > 0 ? batas : hasil;
}

export const nilaiTahun = (peta: ReadonlyMap<number, Nisbah>, tahun: number): Nisbah => {
  const nilai = peta.get(tahun);
  if (!nilai) throw new Error(`No figure of ${tahun}`);
  return nilai;
};

export const capaianTahun = (k: Kantor, i: Indikator, tahun = k.tahun): Nisbah =>
  capaian(k.kebiasaan, i.bahan.arah, nilaiTahun(i.target, tahun), nilaiTahun(i.realisasi, tahun));

export const semuaIndikator = (k: Kantor): Indikator[] => k.sasaran.flatMap((s) => s.indikator);

/** Three offices in ten promise to spend their budget: what they reached is what their budget tables show. */
function denganSerapan(
  acak: Acak,
  sasaran: readonly Sasaran[],
  program: readonly Program[],
  tahun: number,
  kebiasaan: Kebiasaan,
): readonly Sasaran[] {
  if (!acak.peluang(0.3)) return sasaran;
  const letak = acak.bulat(0, sasaran.length - 1);
  const bahan = { nama: "", indikator: [acak.pilih(DAFTAR_SERAPAN)] };
  const indikator = acakIndikator(acak, bahan, tahun, kebiasaan, false).flatMap((i) => {
    const { perubahan, realisasi } = jumlahUang(program);
    return denganRealisasi(i, kebiasaan, tahun, persenDari(nisbah(realisasi), nisbah(perubahan))) ?? [];
  });
  return sasaran.map((s, i) => (i === letak ? { ...s, indikator: [...s.indikator, ...indikator] } : s));
}

/** The same indicator with another figure for the year; null where its capaian would have no rating. */
export function denganRealisasi(i: Indikator, k: Kebiasaan, tahun: number, nilai: Nisbah): Indikator | null {
  const bulat = bulatkan(nilai, i.desimal);
  const hasil = capaian(k, i.bahan.arah, nilaiTahun(i.target, tahun), bulat);
  if (k.skala.bercelah && diCelah(hasil, CELAH_LIMA)) return null;
  const nol = nisbah(0);
  return { ...i, realisasi: new Map(i.realisasi).set(tahun, bulat), triwulan: [nol, nol, nol, bulat] };
}

function acakIndikator(
  acak: Acak,
  sasaran: BahanSasaran,
  tahun: number,
  kebiasaan: Kebiasaan,
  pkPerubahan: boolean,
): Indikator[] {
  const banyak = Math.min(sasaran.indikator.length, acak.bulat(1, 4));
  return acak.ambil(sasaran.indikator, banyak).map((bahan) => {
    const banyakDesimal = acak.pilih(bahan.desimal);
    const target = new Map<number, Nisbah>();
    const realisasi = new Map<number, Nisbah>();
    let kini = acakTarget(acak, bahan, banyakDesimal);
    for (const t of [tahun - 2, tahun - 1, tahun]) {
      target.set(t, kini);
      realisasi.set(t, acakRealisasi(acak, bahan, kini, banyakDesimal, kebiasaan));
      if (t < tahun) kini = acak.peluang(0.6) ? geser(acak, bahan, kini, banyakDesimal) : kini;
    }
    const akhir = nilaiTahun(realisasi, tahun);
    return {
      bahan,
      satuan: acak.pilih(bahan.satuan),
      desimal: banyakDesimal,
      target,
      realisasi,
      targetMurni: pkPerubahan && acak.peluang(0.3) ? geser(acak, bahan, kini, banyakDesimal) : kini,
      targetAkhir: acak.peluang(0.6) ? geser(acak, bahan, kini, banyakDesimal) : kini,
      triwulan: acakTriwulan(acak, bahan, akhir, banyakDesimal),
      pembanding: [1, 2, 3].map(() => acakRealisasi(acak, bahan, kini, banyakDesimal, kebiasaan)) as [
        Nisbah,
        Nisbah,
        Nisbah,
      ],
    };
  });
}

function acakTarget(acak: Acak, bahan: BahanIndikator, banyak: number): Nisbah {
  const faktor = 10 ** banyak;
  // People promise round figures: mostly half and whole units.
  const langkah = banyak === 0 || acak.peluang(0.6) ? faktor : faktor / 2;
  const angka = acak.bulat(bahan.dari * faktor, bahan.sampai * faktor);
  return hindariCelah(bahan, desimal(Math.round(angka / langkah) * langkah, banyak), banyak);
}

/** A little more ambitious. */
function geser(acak: Acak, bahan: BahanIndikator, nilai: Nisbah, banyak: number): Nisbah {
  const arah = bahan.arah === "naik" ? 1 : -1;
  const langkah = nisbah(arah * acak.bulat(1, bahan.sampai > 20 ? 3 : 1));
  const baru = nisbah(
    (nilai.n * 10n ** BigInt(banyak)) / nilai.d + langkah.n * 10n ** BigInt(banyak),
    10n ** BigInt(banyak),
  );
  const boleh = beda(baru, nisbah(1)) >= 0 && !(bahan.paling100 && beda(baru, SERATUS) > 0);
  return boleh ? hindariCelah(bahan, baru, banyak) : nilai;
}

/** Own values between two classes of IP ASN have no grade; a clean office has none of them. */
function hindariCelah(bahan: BahanIndikator, nilai: Nisbah, banyak: number): Nisbah {
  return bahan.label === "ip-asn" && diCelah(nilai, CELAH_IP_ASN) ? desimal(80 * 10 ** banyak, banyak) : nilai;
}

function acakRealisasi(acak: Acak, bahan: BahanIndikator, target: Nisbah, banyak: number, k: Kebiasaan): Nisbah {
  for (let coba = 0; coba < 60; coba++) {
    const persen = acak.peluang(0.15) ? 100 : acak.peluang(0.75) ? acak.bulat(88, 112) : acak.bulat(45, 140);
    const faktor = 10n ** BigInt(banyak);
    const mentah = kali(target, nisbah(persen * 100 + acak.bulat(-99, 99), 10000));
    const nilai = persen === 100 ? target : nisbah((mentah.n * faktor) / mentah.d, faktor);
    if (nilai.n <= 0n || (bahan.paling100 && beda(nilai, SERATUS) > 0)) continue;
    if (bahan.label === "ip-asn" && diCelah(nilai, CELAH_IP_ASN)) continue;
    const hasil = capaian(k, bahan.arah, target, nilai);
    if (beda(hasil, nisbah(5)) > 0 && !(k.skala.bercelah && diCelah(hasil, CELAH_LIMA))) return nilai;
  }
  return target;
}

/** Rises from quarter to quarter, or is measured at the end of the year only. */
function acakTriwulan(acak: Acak, bahan: BahanIndikator, akhir: Nisbah, banyak: number): Nisbah[] {
  const sekaliSetahun = bahan.label !== undefined || acak.peluang(0.3);
  const faktor = 10n ** BigInt(banyak);
  return [1, 2, 3, 4].map((q) => {
    if (q === 4) return akhir;
    if (sekaliSetahun) return nisbah(0);
    const bagian = kali(akhir, bagi(nisbah(q), nisbah(4)));
    return nisbah((bagian.n * faktor) / bagian.d, faktor);
  });
}
