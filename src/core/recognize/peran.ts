import type { BentukTabel, KolomBentuk, Peran } from "../tables";
import { KETERANGAN } from "../tables/sebutan";
import { cocokIsi, type IsiKolom } from "./isi-kolom";
import { cocokJudul } from "./judul";
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
const CAKUPAN_TERENDAH = 0.6;

/** Gives each column of a header the meaning it has in one table kind, best fits first. */
export function pasangkan(bentuk: BentukTabel, kolom: readonly KolomKepala[], isi: readonly IsiKolom[]): Kecocokan {
  const pasangan: { i: number; b: KolomBentuk; urutan: number; nilai: number }[] = [];
  for (const [i, k] of kolom.entries()) {
    for (const [urutan, b] of bentuk.kolom.entries()) {
      const nilai = cocok(b, k, isi[i]);
      if (nilai >= NILAI_TERENDAH) pasangan.push({ i, b, urutan, nilai });
    }
  }
  pasangan.sort((a, b) => b.nilai - a.nilai || a.urutan - b.urutan || a.i - b.i);
  const terpakai = new Set<number>();
  const peranAda = new Set<Peran>();
  const hasil: { i: number; b: KolomBentuk; nilai: number }[] = [];
  for (const p of pasangan) {
    if (terpakai.has(p.i) || (peranAda.has(p.b.peran) && !p.b.berulang)) continue;
    terpakai.add(p.i);
    peranAda.add(p.b.peran);
    hasil.push(p);
  }
  const jumlah = (peran: Peran) => hasil.filter((h) => h.b.peran === peran).length;
  const kurang = bentuk.kolom.filter(
    (b) => b.wajib && (jumlah(b.peran) < (b.minimal ?? 1) || jumlah(b.peran) > (b.maksimal ?? Infinity)),
  );
  return { bentuk, kolom: keKolom(hasil, kolom), kurang, nilai: nilaiSemua(bentuk, hasil, kolom, isi) };
}

function keKolom(hasil: readonly { i: number; b: KolomBentuk }[], kolom: readonly KolomKepala[]): KolomTabel[] {
  return [...hasil]
    .sort((a, b) => a.i - b.i)
    .flatMap(({ i, b }) => {
      const k = kolom[i];
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
function nilaiSemua(
  bentuk: BentukTabel,
  hasil: readonly { i: number; b: KolomBentuk; nilai: number }[],
  kolom: readonly KolomKepala[],
  isi: readonly IsiKolom[],
): number {
  const wajib = bentuk.kolom.filter((b) => b.wajib);
  const terbaik = (b: KolomBentuk) => Math.max(0, ...hasil.filter((h) => h.b === b).map((h) => h.nilai));
  const rataWajib = wajib.reduce((n, b) => n + Math.min(1, terbaik(b)), 0) / wajib.length;
  const berarti = kolom.filter((k, i) => k.jenjang.length > 0 && (isi[i]?.terisi ?? 0) > 0);
  const dijelaskan = hasil.filter((h) => berarti.includes(kolom[h.i] as KolomKepala)).length;
  const cakupan = berarti.length === 0 ? 1 : dijelaskan / berarti.length;
  // A header of which two fifths mean nothing here belongs to a kind that nobody has described yet.
  if (cakupan < CAKUPAN_TERENDAH) return 0.5 * cakupan;
  return 0.55 * rataWajib + 0.4 * cakupan + 0.05 * Math.min(1, hasil.length / bentuk.kolom.length);
}

/** How well one title with the cells below it fits one column of a kind, 0..1.05. */
function cocok(b: KolomBentuk, k: KolomKepala, isi: IsiKolom | undefined): number {
  if (k.jenjang.length === 0) return 0;
  const rapat = k.jenjang.map((j) => j.rapat).filter((r) => r !== "");
  const daun = rapat.at(-1);
  if (daun === undefined) return 0;
  const judul = Math.max(
    // The lowest tier says what a column is: "Target" below "Capaian 2024" is no "Capaian Target".
    cocokJudul(rapat.join(""), b.sebutan) * (rapat.length > 1 ? 0.94 : 1),
    cocokJudul(daun, b.sebutan) * 0.95,
    // "Realisasi (%)" may mean "% Realisasi".
    k.jenjang.at(-1)?.persen ? cocokJudul(`%${daun.replace("%", "")}`, b.sebutan) * 0.9 : 0,
  );
  if (judul === 0) return 0;
  const grup = grupKolom(k, isi);
  if (b.grup && grup && b.grup !== grup) return 0;
  const cocokan = isi ? cocokIsi(b.isi, isi) : 0.8;
  if (cocokan === 0) return 0;
  // "Keterangan" names a category only where its cells hold rating words.
  if (b.isi === "label" && KETERANGAN.some((s) => s === daun) && isi && isi.label < isi.terisi * 0.5) return 0;
  return judul * (0.6 + 0.4 * cocokan) + (b.grup && b.grup === grup ? 0.05 : 0);
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
