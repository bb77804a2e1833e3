import { BENTUK, type BentukTabel, type KolomBentuk, type Peran } from "../tables";
import { KETERANGAN } from "../tables/sebutan";
import { cocokIsi, type IsiKolom } from "./isi-kolom";
import { daftarkan, nilaiJudul, type NilaiJudul } from "./judul";
import type { KolomKepala } from "./kepala";

/** A column of a recognised table. */
export type KolomTabel = {
  readonly peran: Peran;
  /** Its title as printed, the tiers joined. */
  readonly judul: string;
  readonly kiri: number;
  readonly kanan: number;
  /** The year its title names. */
  readonly tahun: number | null;
};

/** How a header fits a table kind. */
export type Kecocokan = {
  readonly bentuk: BentukTabel;
  readonly kolom: readonly KolomTabel[];
  /** Required columns that were not found. */
  readonly kurang: readonly KolomBentuk[];
  /** 0..1 */
  readonly nilai: number;
};

const NILAI_TERENDAH = 0.5;
/** A sentence that says what a kind's column holds fits nearly as well as a usual title. */
const COCOK_POLA = 0.93;
const CAKUPAN_TERENDAH = 0.6;
/** A kind that fits worse, or lacks more required columns, is not even nearly the right one. */
const TAK_BERHARAP = 0.5;
const KURANG_TERBANYAK = 1;

/** What a header with the cells below it says for itself, whatever kind it may belong to. */
export type CiriKepala = {
  readonly kolom: readonly CiriKolom[];
  readonly berarti: number;
  /** The lists of usual titles that any of its titles fits. */
  readonly dikenal: ReadonlySet<readonly string[]>;
};

type CiriKolom = {
  readonly kepala: KolomKepala;
  readonly isi: IsiKolom | undefined;
  /** It has a title, and cells below it that hold something. */
  readonly berarti: boolean;
  /** How well its title fits the lists of usual titles: all tiers, the lowest, and that one read as a percentage. */
  readonly judul: readonly (readonly [nilai: NilaiJudul, bobot: number])[];
  /** All tiers in one line, for titles that are sentences. */
  readonly kalimat: string;
  readonly grup: "kinerja" | "anggaran" | null;
  /** Its title says no more than that it holds remarks. */
  readonly keterangan: boolean;
};

export function ciriKepala(kolom: readonly KolomKepala[], isi: readonly IsiKolom[]): CiriKepala {
  for (const sebutan of SEMUA_SEBUTAN) daftarkan(sebutan);
  const ciri = kolom.map((k, i) => ciriKolom(k, isi[i]));
  const dikenal = new Set(ciri.flatMap((c) => c.judul.flatMap(([nilai]) => [...nilai.keys()])));
  return { kolom: ciri, berarti: ciri.filter((c) => c.berarti).length, dikenal };
}

const SEMUA_SEBUTAN = BENTUK.flatMap((b) => b.kolom.map((k) => k.sebutan));

function ciriKolom(kepala: KolomKepala, isi: IsiKolom | undefined): CiriKolom {
  const rapat = kepala.jenjang.map((j) => j.rapat).filter((r) => r !== "");
  const daun = rapat.at(-1);
  const berarti = kepala.jenjang.length > 0 && (isi?.terisi ?? 0) > 0;
  const kalimat = kalimatJudul(kepala);
  if (daun === undefined) {
    // "Rp 2022" says nothing but that it is money.
    const grup = kalimat === "" ? null : ("anggaran" as const);
    return { kepala, isi, berarti, judul: [], kalimat, grup, keterangan: false };
  }
  const judul: (readonly [NilaiJudul, number])[] = [
    // The lowest tier says what a column is: "Target" below "Capaian 2024" is no "Capaian Target".
    [nilaiJudul(rapat.join("")), rapat.length > 1 ? 0.94 : 1],
    [nilaiJudul(daun), 0.95],
  ];
  // "Realisasi (%)" may mean "% Realisasi".
  if (kepala.jenjang.at(-1)?.persen) judul.push([nilaiJudul(`%${daun.replace("%", "")}`), 0.9]);
  const keterangan = KETERANGAN.some((s) => s === daun);
  return { kepala, isi, berarti, judul, kalimat, grup: grupKolom(kepala, isi), keterangan };
}

/** "realisasi s d bulan lalu rp": the words of all tiers, and "rp" where the lowest speaks of rupiah. */
function kalimatJudul({ jenjang }: KolomKepala): string {
  const kata = jenjang.map((j) => j.kunci).filter((k) => k !== "");
  return [...kata, ...(jenjang.at(-1)?.rupiah ? ["rp"] : [])].join(" ");
}

type Pasangan = { readonly i: number; readonly b: KolomBentuk; readonly urutan: number; readonly nilai: number };

/** Gives each column of a header the meaning it has in one table kind, best fits first; null where hardly any fits. */
export function pasangkan(bentuk: BentukTabel, ciri: CiriKepala): Kecocokan | null {
  const takAda = bentuk.kolom.filter((b) => b.wajib && !b.pola && !ciri.dikenal.has(b.sebutan)).length;
  if (takAda > KURANG_TERBANYAK) return null;
  const pasangan: Pasangan[] = [];
  for (const [i, c] of ciri.kolom.entries()) {
    if (c.kalimat === "") continue;
    for (const [urutan, b] of bentuk.kolom.entries()) {
      const nilai = cocok(b, c);
      if (nilai >= NILAI_TERENDAH) pasangan.push({ i, b, urutan, nilai });
    }
  }
  pasangan.sort((a, b) => b.nilai - a.nilai || a.urutan - b.urutan || a.i - b.i);
  const terpakai = new Set<number>();
  const peranAda = new Set<Peran>();
  const hasil: Pasangan[] = [];
  for (const p of pasangan) {
    if (terpakai.has(p.i) || (peranAda.has(p.b.peran) && !p.b.berulang)) continue;
    terpakai.add(p.i);
    peranAda.add(p.b.peran);
    hasil.push(p);
  }
  const nilai = nilaiSemua(bentuk, hasil, ciri);
  if (nilai < TAK_BERHARAP) return null;
  const jumlah = (peran: Peran) => hasil.filter((h) => h.b.peran === peran).length;
  const kurang = bentuk.kolom.filter(
    (b) => b.wajib && (jumlah(b.peran) < (b.minimal ?? 1) || jumlah(b.peran) > (b.maksimal ?? Infinity)),
  );
  return { bentuk, kolom: keKolom(hasil, ciri), kurang, nilai };
}

function keKolom(hasil: readonly Pasangan[], { kolom }: CiriKepala): KolomTabel[] {
  return [...hasil]
    .sort((a, b) => a.i - b.i)
    .flatMap(({ i, b }) => {
      const k = kolom[i]?.kepala;
      if (!k) return [];
      const tahun =
        k.jenjang
          .map((j) => j.tahun)
          .reverse()
          .find((t) => t !== null) ?? null;
      return [{ peran: b.peran, judul: k.jenjang.map((j) => j.teks).join(" "), kiri: k.kiri, kanan: k.kanan, tahun }];
    });
}

/** Required columns weigh most, then how much of the printed header is explained. */
function nilaiSemua(bentuk: BentukTabel, hasil: readonly Pasangan[], ciri: CiriKepala): number {
  const dijelaskan = hasil.filter((h) => ciri.kolom[h.i]?.berarti).length;
  const cakupan = ciri.berarti === 0 ? 1 : dijelaskan / ciri.berarti;
  // A header of which two fifths mean nothing here belongs to a kind that nobody has described yet.
  if (cakupan < CAKUPAN_TERENDAH) return 0.5 * cakupan;
  const wajib = bentuk.kolom.filter((b) => b.wajib);
  const terbaik = (b: KolomBentuk) => Math.max(0, ...hasil.filter((h) => h.b === b).map((h) => h.nilai));
  const rataWajib = wajib.reduce((n, b) => n + Math.min(1, terbaik(b)), 0) / wajib.length;
  return 0.55 * rataWajib + 0.4 * cakupan + 0.05 * Math.min(1, hasil.length / bentuk.kolom.length);
}

/** How well one title with the cells below it fits one column of a kind, 0..1.05. */
function cocok(b: KolomBentuk, { judul, kalimat, isi, grup, keterangan }: CiriKolom): number {
  let terbaik = b.pola?.test(kalimat) ? COCOK_POLA : 0;
  for (const [nilai, bobot] of judul) terbaik = Math.max(terbaik, (nilai.get(b.sebutan) ?? 0) * bobot);
  if (terbaik === 0) return 0;
  if (b.grup && grup && b.grup !== grup) return 0;
  const cocokan = isi ? cocokIsi(b.isi, isi) : 0.8;
  if (cocokan === 0) return 0;
  // "Keterangan" names a category only where its cells hold rating words.
  if (b.isi === "label" && keterangan && isi && isi.label < isi.terisi * 0.5) return 0;
  return terbaik * (0.6 + 0.4 * cocokan) + (b.grup && b.grup === grup ? 0.05 : 0);
}

/** Whether a column speaks of performance or of money: by its titles, its unit, else by the size of its figures. */
function grupKolom(k: KolomKepala, isi: IsiKolom | undefined): "kinerja" | "anggaran" | null {
  const kata = k.jenjang.map((j) => j.kunci).join(" ");
  if (k.jenjang.some((j) => j.rupiah)) return "anggaran";
  const uang = /\b(anggaran|keuangan|belanja|pagu|dana|biaya|apbd|papbd|penyerapan|serapan)\b/.test(kata);
  const kerja = /\b(kinerja|fisik|indikator|output|keluaran|outcome)\b/.test(kata);
  if (uang !== kerja) return uang ? "anggaran" : "kinerja";
  if (isi && isi.terisi > 0 && Math.max(isi.rupiah, isi.besar) / isi.terisi >= 0.6) return "anggaran";
  return null;
}
