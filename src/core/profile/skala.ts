import { labelSama, letakDalam, sepertiLabel, SKALA_CAPAIAN, type Skala } from "../lkjip/kategori";
import type { Pecahan } from "../lkjip/pecahan";
import { arahDariNama, RUMUS_1, RUMUS_CAPAIAN } from "../lkjip/capaian";
import { kolomPersen, punyaKolom, selPeran, type Baris, type Tabel } from "../recognize";
import type { Peran } from "../tables";

/** The rating scale in force for one table. */
export type KonvensiSkala = {
  readonly skala: Skala;
  readonly bukti: string;
  /** Printed in the workbook, or found with enough evidence; else a finding names the scale it assumes. */
  readonly kuat: boolean;
};

/** A printed label and the capaian it stands for, in percent: as shown and as stored. */
export type Berlabel = { readonly label: string; readonly nilai: readonly Pecahan[]; readonly row: number };

const BARIS_TERSEDIKIT = 5;

/** The rows of a table that give a capaian a rating word. */
export function barisBerlabel(tabel: Tabel): Berlabel[] {
  const peran = punyaKolom(tabel, "capaian") ? "capaian" : "persen";
  const persen = kolomPersen(tabel, peran);
  return tabel.baris.flatMap((b) => {
    const nilai = persen(selPeran(tabel, b, peran));
    const label = selPeran(tabel, b, "kategori");
    if (!nilai || label?.isi.jenis !== "teks" || label.dariAtas || !sepertiLabel(label.isi.tertulis)) return [];
    return [{ label: label.isi.tertulis, nilai: [nilai.tampil, nilai.nilai, ...terhitung(tabel, b)], row: b.row }];
  });
}

/** The capaian or the percentage as its own row computes it: a word may follow from it rather than from what is shown. */
function terhitung(tabel: Tabel, baris: Baris): Pecahan[] {
  const angka = (peran: Peran) => {
    const isi = selPeran(tabel, baris, peran)?.isi;
    return isi?.jenis === "angka" ? isi.nilai : null;
  };
  const [target, realisasi] = [angka("target"), angka("realisasi")];
  const [anggaran, serapan] = [angka("anggaran"), angka("realisasiAnggaran")];
  const rumus = RUMUS_CAPAIAN.filter((r) => r.arah === arahDariNama(baris.nama));
  return [
    ...(target && realisasi ? rumus.map((r) => r.hitung(target, realisasi)) : []),
    ...(anggaran && serapan ? [RUMUS_1.hitung(anggaran, serapan)] : []),
  ].filter((n) => n !== null);
}

/** The scale for each table that has rating words: a printed one, else the pinned one, else the one that explains its labels. */
export function simpulkanSkala(tabel: readonly Tabel[], tersemat?: Skala): ReadonlyMap<Tabel, KonvensiSkala> {
  const hasil = new Map<Tabel, KonvensiSkala>();
  for (const [i, t] of tabel.entries()) {
    const berlabel = t.skala ? [] : barisBerlabel(t);
    if (berlabel.length === 0) continue;
    const tercetak = tabel.filter((s, j) => s.skala && (j < i || bersebelahan(t, s)));
    const pasti = tersemat && { skala: tersemat, bukti: "disematkan", kuat: true };
    const konvensi = dariTercetak(tercetak, berlabel) ?? pasti ?? dariLabel(berlabel);
    if (konvensi) hasil.set(t, konvensi);
  }
  return hasil;
}

/** A legend need not come first: it may stand beside its table or right below it. */
function bersebelahan(tabel: Tabel, skala: Tabel): boolean {
  return skala.sheet === tabel.sheet && skala.area.top > tabel.area.top - 4 && skala.area.top <= tabel.area.bottom + 4;
}

/** The nearest printed scale whose words are the table's own. */
function dariTercetak(tercetak: readonly Tabel[], berlabel: readonly Berlabel[]): KonvensiSkala | null {
  const cocok = tercetak.filter(({ skala }) => skala && kenal(skala, berlabel) * 2 >= berlabel.length).at(-1);
  return cocok?.skala ? { skala: cocok.skala, bukti: `tercetak di lembar ${cocok.sheet}`, kuat: true } : null;
}

function dariLabel(berlabel: readonly Berlabel[]): KonvensiSkala | null {
  const calon = SKALA_CAPAIAN.map((skala) => ({ skala, cocok: berlabel.filter((b) => sesuaiSkala(skala, b)).length }));
  calon.sort((a, b) => b.cocok - a.cocok);
  const [terbaik, kedua] = calon;
  const dari = berlabel.length;
  if (!terbaik || terbaik.cocok * 5 < dari * 4 || terbaik.cocok === kedua?.cocok) return null;
  return {
    skala: terbaik.skala,
    bukti: `${terbaik.cocok} dari ${dari} baris cocok`,
    kuat: dari >= BARIS_TERSEDIKIT && (kedua?.cocok ?? 0) * 2 <= terbaik.cocok,
  };
}

function kenal(skala: Skala, berlabel: readonly Berlabel[]): number {
  return berlabel.filter((b) => skala.kelas.some((k) => labelSama(k.label, b.label))).length;
}

/** Whether a label follows from its capaian, as shown or as stored. */
export function sesuaiSkala(skala: Skala, b: Berlabel): boolean {
  return b.nilai.some((n) => letakDalam(skala, n).boleh.some((l) => labelSama(l, b.label)));
}
