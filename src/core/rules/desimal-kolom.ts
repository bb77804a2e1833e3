import { arahDariNama, RUMUS_1, RUMUS_CAPAIAN } from "../lkjip/capaian";
import { sama, type Pecahan } from "../lkjip/pecahan";
import { kolomPagu, kolomPersen, selPeran, type Baris, type Persen, type Tabel } from "../recognize";
import type { Peran } from "../tables";

/** The cells of a computed percent column that keep to its decimals, and those that do not. */
export type DesimalKolom = {
  readonly desimal: number;
  readonly semua: number;
  readonly lain: readonly { readonly baris: Baris; readonly persen: Persen }[];
};

const SEL_TERSEDIKIT = 5;

/**
 * The decimals that a column is rounded to; null where its figures do not show a habit. Only a figure that is known to
 * be rounded speaks for one: 100% among 99,62% is 100 exactly, and says nothing of how many decimals the office prints.
 */
export function desimalKolom(tabel: Tabel, peran: Peran): DesimalKolom | null {
  const baca = kolomPersen(tabel, peran);
  const sel = tabel.baris.flatMap((baris) => {
    const persen = baris.jenis === "data" ? baca(selPeran(tabel, baris, peran)) : null;
    if (!persen || persen.sel.dariAtas || persen.pecahan || persen.angka.akhiran !== "" || umum(persen)) return [];
    return [{ baris, persen, dibulatkan: dibulatkan(tabel, baris, peran, persen) }];
  });
  const bukti = sel.filter((s) => s.dibulatkan).map((s) => s.persen.desimal);
  const kali = (d: number) => bukti.filter((x) => x === d).length;
  const [desimal] = [...new Set(bukti)].sort((a, b) => kali(b) - kali(a));
  if (desimal === undefined || sel.length < SEL_TERSEDIKIT) return null;
  const lain = sel.filter((s) => s.persen.desimal > desimal || (s.persen.desimal < desimal && s.dibulatkan));
  const sedikit = lain.length * 4 <= sel.length && lain.length * 2 <= kali(desimal);
  return lain.length > 0 && sedikit ? { desimal, semua: sel.length, lain } : null;
}

/** A number in format General shows as many decimals as it has: nobody chose them. */
function umum({ angka, sel }: Persen): boolean {
  return !angka.teks && /^general$/i.test(sel.cell.format ?? "General");
}

/** Whether what is shown is not the whole of the result. */
function dibulatkan(tabel: Tabel, baris: Baris, peran: Peran, p: Persen): boolean {
  const hasil = peran === "persen" ? hasilAnggaran(tabel, baris) : hasilCapaian(tabel, baris);
  return !sama(p.nilai, p.tampil) || (hasil.length > 0 && !hasil.some((h) => sama(h, p.tampil)));
}

function angka(tabel: Tabel, baris: Baris, peran: Peran): Pecahan | null {
  const isi = selPeran(tabel, baris, peran)?.isi;
  return isi?.jenis === "angka" ? isi.nilai : null;
}

function hasilCapaian(tabel: Tabel, baris: Baris): Pecahan[] {
  const [target, realisasi] = [angka(tabel, baris, "target"), angka(tabel, baris, "realisasi")];
  if (!target || !realisasi) return [];
  const arah = arahDariNama(baris.nama);
  return RUMUS_CAPAIAN.filter((r) => r.arah === arah).flatMap((r) => r.hitung(target, realisasi) ?? []);
}

function hasilAnggaran(tabel: Tabel, baris: Baris): Pecahan[] {
  const [pagu, realisasi] = [angka(tabel, baris, kolomPagu(tabel)), angka(tabel, baris, "realisasiAnggaran")];
  const hasil = pagu && realisasi ? RUMUS_1.hitung(pagu, realisasi) : null;
  return hasil ? [hasil] : [];
}
