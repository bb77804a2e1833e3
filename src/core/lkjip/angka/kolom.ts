import { banding, kali, mutlak, pangkatSepuluh, pecahan, type Pecahan } from "../pecahan";
import type { Angka, Bacaan, Rancu } from "./bacaan";
import { CACAT } from "./deret";

type Arti = "ribuan" | "desimal";

/** How many unambiguous neighbours it takes to judge by magnitude. */
const MIN_TETANGGA = 2;
/** A whole column of three-digit groups needs this many. */
const MIN_SEKOLOM = 3;
const SEPULUH = pecahan(10n);
const SERIBU = pangkatSepuluh(3);

const besarnya = (angka: Angka): Pecahan => mutlak(angka.nilai);
const diBawah = (p: Pecahan, batas: number): boolean => banding(p, pecahan(BigInt(batas))) < 0;
const berkoma = (rancu: Rancu): boolean => rancu.pilihan[0].cacat.includes(CACAT.komaRibuan);

/** What the unambiguous texts of the column use this mark for; null where they do not say or disagree. */
function menurutTulisan(rancu: Rancu, angka: readonly Angka[]): Arti | null {
  const teks = angka.filter((satu) => satu.teks);
  const punya = (cacat: string) => teks.some((satu) => satu.cacat.includes(cacat));
  const komaRibuan = punya(CACAT.komaRibuan);
  const titikDesimal = punya(CACAT.titikDesimal);
  const komaDesimal = teks.some((satu) => satu.desimal > 0 && !satu.cacat.includes(CACAT.titikDesimal));
  const titikRibuan = teks.some(
    (satu) => satu.gaya.ribuan && !satu.cacat.includes(CACAT.komaRibuan) && !diBawah(besarnya(satu), 1000),
  );
  const [ribuan, desimal] = berkoma(rancu)
    ? [komaRibuan, komaDesimal]
    : [titikRibuan || (komaDesimal && !titikDesimal), titikDesimal];
  if (ribuan === desimal) return null;
  return ribuan ? "ribuan" : "desimal";
}

/** The reading that lies among the other numbers of the column; null where both do, or none. */
function menurutBesar(rancu: Rancu, angka: readonly Angka[]): Arti | null {
  const tetangga = angka.map(besarnya).filter((p) => p.atas !== 0n);
  const [ribuan, desimal] = rancu.pilihan.map(
    (pilihan) =>
      tetangga.some((p) => banding(kali(besarnya(pilihan), SEPULUH), p) >= 0) &&
      tetangga.some((p) => banding(besarnya(pilihan), kali(p, SEPULUH)) <= 0),
  );
  if (ribuan === desimal) return null;
  return ribuan ? "ribuan" : "desimal";
}

/**
 * Thousands, if the column holds nothing but three-digit groups of one mark and whole numbers below a thousand. With a
 * comma that is not enough where the values could be scores of 1 to 4 (NRR), ratios, or percentages with 3 decimals.
 */
function menurutSekolom(semua: readonly Rancu[], angka: readonly Angka[]): Arti | null {
  const [first] = semua;
  if (!first || semua.length < MIN_SEKOLOM) return null;
  if (semua.some((rancu) => berkoma(rancu) !== berkoma(first))) return null;
  if (angka.some((satu) => satu.desimal > 0 || !diBawah(besarnya(satu), 1000))) return null;
  if (!berkoma(first)) return "ribuan";
  const kecil = semua.map((rancu) => besarnya(rancu.pilihan[1]));
  const skor = kecil.every((p) => diBawah(p, 5));
  const persen = kecil.every((p) => !diBawah(p, 40) && diBawah(p, 150));
  return skor || persen ? null : "ribuan";
}

/**
 * Whether numeric cells that show three decimals are thousands which Excel took for decimals: a village of 1,429
 * people was typed with a comma and stored as 1.429, while one of 843 stands beside it as a whole number.
 */
function ribuanTersimpan(angka: readonly Angka[]): boolean {
  const isTiga = (satu: Angka) => !satu.teks && !satu.persen && satu.desimal === 3 && diBawah(besarnya(satu), 1000);
  const tiga = angka.filter(isTiga);
  const bulat = angka.filter((satu) => satu.desimal === 0 && diBawah(besarnya(satu), 1000));
  return (
    tiga.length >= MIN_SEKOLOM &&
    tiga.length + bulat.length === angka.length &&
    bulat.filter((satu) => !diBawah(besarnya(satu), 100)).length >= MIN_TETANGGA &&
    tiga.some((satu) => !diBawah(besarnya(satu), 5))
  );
}

function sebagaiRibuan(angka: Angka): Angka {
  if (angka.teks || angka.desimal !== 3) return angka;
  return {
    ...angka,
    nilai: kali(angka.nilai, SERIBU),
    tampil: kali(angka.tampil, SERIBU),
    desimal: 0,
    cacat: [...angka.cacat, CACAT.ribuanTersimpan],
    gaya: { ...angka.gaya, desimal: 0, ribuan: true },
    geser: angka.geser + 3,
  };
}

/**
 * Settles what can be read in two ways ("1.429", "1,429") by the other cells of its column: how they are written, how
 * big they are. Where that decides nothing, or the two contradict each other, it stays "rancu". Columns of one measure
 * (L, P and their sum) may be given together, for more evidence. Order and length are kept. `minTetangga`: how many
 * unambiguous cells it takes to judge by size.
 */
export function putuskanKolom(bacaan: readonly Bacaan[], minTetangga = MIN_TETANGGA): Bacaan[] {
  const angka = bacaan.filter((satu) => satu.jenis === "angka");
  const rancu = bacaan.filter((satu) => satu.jenis === "rancu");
  if (rancu.length === 0) {
    if (!ribuanTersimpan(angka)) return [...bacaan];
    return bacaan.map((satu) => (satu.jenis === "angka" ? sebagaiRibuan(satu) : satu));
  }
  const sekolom = menurutSekolom(rancu, angka);
  return bacaan.map((satu) => {
    if (satu.jenis !== "rancu") return satu;
    const tulisan = menurutTulisan(satu, angka) ?? sekolom;
    const besar = menurutBesar(satu, angka);
    if (tulisan && besar && tulisan !== besar) return satu;
    const arti = tulisan ?? (angka.length >= minTetangga ? besar : null);
    return arti ? satu.pilihan[arti === "ribuan" ? 0 : 1] : satu;
  });
}

/**
 * The same for cells that measure different things, such as the targets of several indicators: there the size of one
 * says nothing about another. Only the way in which `bukti` (by default the cells themselves) are written counts.
 */
export function putuskanTulisan(bacaan: readonly Bacaan[], bukti: readonly Bacaan[] = bacaan): Bacaan[] {
  const angka = bukti.filter((satu) => satu.jenis === "angka");
  return bacaan.map((satu) => {
    const arti = satu.jenis === "rancu" ? menurutTulisan(satu, angka) : null;
    return satu.jenis === "rancu" && arti ? satu.pilihan[arti === "ribuan" ? 0 : 1] : satu;
  });
}
