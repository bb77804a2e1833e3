import { tulisAngka } from "../lkjip/angka";
import { jumlahkan, sama } from "../lkjip/pecahan";
import { pendapat, setaraUang, type FaktaAnggaran, type Pendapat, type Pos } from "../facts";
import { nilaiPeran, type Baris } from "../recognize";
import { bedaTempat, type Pokok } from "./beda-tempat";
import { buktiAnggaran, dalamSatuan, jumlahBaris, jumlahMembantah } from "./bukti-anggaran";
import { kelompokAnggaran } from "./kelompok-anggaran";
import type { Ucapan } from "./rule";

type Beda = Pokok & { readonly fakta: readonly FaktaAnggaran[]; readonly pendapat: readonly Pendapat<FaktaAnggaran>[] };

/**
 * Budgets and realisasi of one line that tables state differently. Where a kegiatan differs and with it the program and
 * the total above it, the kegiatan is told, with the others as what follows from it.
 */
export function* bedaAnggaran(fakta: readonly FaktaAnggaran[]): Iterable<Ucapan> {
  const beda = kelompokAnggaran(fakta)
    .map((k): Beda => ({ ...k, pendapat: pendapat(k.fakta, SEPAKAT) }))
    .filter((k) => k.pendapat.length > 1);
  const posBaris = new Map(fakta.map((f) => [f.baris, f.pos]));
  const perKunci = new Map(beda.map((b) => [kunci(b, b.fakta[0]?.pos), b]));
  const atas = new Map<Beda, Beda[]>();
  const akar = beda.filter((b) => {
    const sebab = rincianBersama(b.pendapat, posBaris).flatMap((pos) => perKunci.get(kunci(b, pos)) ?? []);
    for (const s of sebab) atas.set(s, [...(atas.get(s) ?? []), b]);
    return sebab.length === 0;
  });
  const akibat = (b: Beda): FaktaAnggaran[] => (atas.get(b) ?? []).flatMap((a) => [...a.fakta, ...akibat(a)]);
  for (const b of akar) {
    if (!sudahDikatakan(b.pendapat)) {
      yield* bedaTempat(b, b.pendapat, { bukti: buktiAnggaran, tulis, akibat: akibat(b) });
    }
  }
}

const SEPAKAT = {
  desimal: (f: FaktaAnggaran) => f.uang.desimal,
  sepakat: (a: FaktaAnggaran, b: FaktaAnggaran) => setaraUang(a.uang, b.uang),
};

/** What tells the groups apart: besaran and stage, year, and the line of the budget. */
function kunci({ apa, fakta }: Beda, pos: Pos | undefined): string {
  return `${apa} ${fakta[0]?.tahun ?? ""} ${pos?.nomor ?? ""}`;
}

/**
 * The parts of a line, where on each side a table shows them, the same ones, and its sum of them comes out: then the
 * tables differ in the parts, and in the whole only because of them. Else none.
 */
function rincianBersama(sisi: Beda["pendapat"], posBaris: ReadonlyMap<Baris, Pos>): readonly Pos[] {
  const perSisi = sisi.map((p) => p.fakta.map((f) => rincianUtuh(f, posBaris)).filter((pos) => pos.length > 0));
  const [acuan = []] = perSisi[0] ?? [];
  const serupa = (pos: readonly Pos[]) => pos.length === acuan.length && pos.every((p) => acuan.includes(p));
  return perSisi.every((semua) => semua.some(serupa)) ? acuan : [];
}

/** The parts of a line as one table shows them, where all are known and their sum comes out; else none. */
function rincianUtuh({ bagian, baris, peran, angka }: FaktaAnggaran, posBaris: ReadonlyMap<Baris, Pos>): Pos[] {
  const anak = jumlahBaris(bagian, baris).induk?.anak ?? [];
  const nilai = anak.map((b) => nilaiPeran(bagian, b, peran)).filter((n) => n !== null);
  const pos = anak.map((b) => posBaris.get(b)).filter((p) => p !== undefined);
  return pos.length === anak.length && nilai.length === anak.length && sama(jumlahkan(nilai), angka.nilai) ? pos : [];
}

/** The rule on sums already tells a place whose parts make up what the other tables state. */
function sudahDikatakan([a, b, ...lain]: readonly Pendapat<FaktaAnggaran>[]): boolean {
  const [satu, dua] = [a?.fakta[0], b?.fakta[0]];
  if (!a || !b || !satu || !dua || lain.length > 0) return false;
  return b.fakta.every((f) => jumlahMembantah(f, satu)) || a.fakta.every((f) => jumlahMembantah(f, dua));
}

function tulis(t: FaktaAnggaran, seperti: FaktaAnggaran): string | null {
  const nilai = dalamSatuan(t, seperti);
  return nilai && tulisAngka(nilai, { ...seperti.angka.gaya, desimal: seperti.angka.desimal });
}
