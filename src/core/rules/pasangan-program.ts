import type { FaktaAnggaran } from "../facts";
import { jumlahkan, sama, type Pecahan } from "../lkjip/pecahan";

export type Besaran = FaktaAnggaran["besaran"];

/** A program with its budget and what was spent of it, as one row prints both; `semua`: its amounts in all tables. */
export type Program = Readonly<Record<Besaran, FaktaAnggaran>> & { readonly semua: readonly FaktaAnggaran[] };

/** More programs than this no kecamatan has; their combinations are tried one by one. */
const TERBANYAK = 10;

/** The programs as the realisasi-anggaran tables print them, each once; none where they are too many to be tried. */
export function pasanganProgram(fakta: readonly FaktaAnggaran[]): readonly Program[] {
  const program = fakta.filter((f) => f.pos.tingkat === "program");
  const tercetak = program.filter((f) => f.tabel.bentuk.jenis === "realisasi-anggaran");
  if (new Set(tercetak.map((f) => f.pos.nomor)).size > TERBANYAK) return [];
  const hasil = new Map<number, Program>();
  for (const anggaran of tercetak.filter((f) => f.besaran === "anggaran")) {
    const realisasi = tercetak.find((f) => f.besaran === "realisasi" && f.baris === anggaran.baris);
    if (!realisasi || hasil.has(anggaran.pos.nomor)) continue;
    hasil.set(anggaran.pos.nomor, { anggaran, realisasi, semua: program.filter((f) => f.pos === anggaran.pos) });
  }
  return [...hasil.values()];
}

/** Every set of programs whose amounts make up this one (rupiah). */
export function gabungan(program: readonly Program[], besaran: Besaran, jumlah: Pecahan): Program[][] {
  const hasil: Program[][] = [];
  for (let pilih = 1; pilih < 2 ** program.length; pilih++) {
    const satu = program.filter((_, i) => (pilih >> i) & 1);
    if (sama(jumlahGabungan(satu, besaran), jumlah)) hasil.push(satu);
  }
  return hasil;
}

/** What the programs come to together. */
export function jumlahGabungan(program: readonly Program[], besaran: Besaran): Pecahan {
  return jumlahkan(program.map((p) => p[besaran].uang.nilai));
}

/** Whether some table (of another stage, say) makes the programs come to this amount. */
export function adaTabelBerjumlah(program: readonly Program[], besaran: Besaran, jumlah: Pecahan): boolean {
  const tabel = new Set(program.flatMap((p) => p.semua.map((f) => f.bagian)));
  return [...tabel].some((t) => {
    const milik = program.map((p) => p.semua.filter((f) => f.bagian === t && f.besaran === besaran));
    // Two columns of budgets in one table: each by itself.
    return [...new Set(milik.flat().map((f) => f.peran))].some((peran) => {
      const nilai = milik.map((m) => m.find((f) => f.peran === peran)?.uang.nilai).filter((n) => n !== undefined);
      return nilai.length === program.length && sama(jumlahkan(nilai), jumlah);
    });
  });
}
