import { pendapat, setaraUang, type FaktaAnggaran, type Pendapat } from "../facts";
import { jumlahkan, kurang, sama, type Pecahan } from "../lkjip/pecahan";
import type { Baris, Tabel } from "../recognize";
import type { Pokok } from "./beda-tempat";
import { jumlahBaris } from "./bukti-anggaran";
import { kelompokAnggaran } from "./kelompok-anggaran";

/** An amount of one line that tables state differently. */
export type Sengketa = Pokok & {
  readonly fakta: readonly FaktaAnggaran[];
  readonly pendapat: readonly Pendapat<FaktaAnggaran>[];
  /** Amounts above it (program, total) that differ only because of it. */
  readonly akibat: readonly FaktaAnggaran[];
};

type Beda = Omit<Sengketa, "akibat">;

/**
 * What the tables dispute, cause by cause: where a kegiatan differs and with it the program and the total above it by as
 * much, the kegiatan is the cause and the others follow from it.
 */
export function sengketaAnggaran(fakta: readonly FaktaAnggaran[]): Sengketa[] {
  const beda = kelompokAnggaran(fakta)
    .map((k): Beda => ({ ...k, pendapat: pendapat(k.fakta, SEPAKAT) }))
    .filter((k) => k.pendapat.length > 1);
  const bawahan = new Map<Beda, Set<Beda>>(beda.map((b) => [b, new Set()]));
  const milik = pencari(beda);
  for (const b of beda) {
    for (const f of b.fakta)
      for (const atas of keAtas(f.bagian, f.baris)) {
        const induk = milik(atas, b.apa);
        if (induk) bawahan.get(induk)?.add(b);
      }
  }
  const akibat = new Map<Beda, FaktaAnggaran[]>();
  const akar = beda.filter((b) => {
    const terdalam = [...(bawahan.get(b) ?? [])].filter((x) => bawahan.get(x)?.size === 0);
    if (!terjelaskan(b, terdalam)) return true;
    for (const x of terdalam) akibat.set(x, [...(akibat.get(x) ?? []), ...b.fakta]);
    return false;
  });
  return akar.map((b) => ({ ...b, akibat: akibat.get(b) ?? [] }));
}

const SEPAKAT = {
  desimal: (f: FaktaAnggaran) => f.uang.desimal,
  sepakat: (a: FaktaAnggaran, b: FaktaAnggaran) => setaraUang(a.uang, b.uang),
};

/** The disputed amount of a kind that stands in a row. */
function pencari(beda: readonly Beda[]): (baris: Baris, apa: string) => Beda | undefined {
  const perBaris = new Map<Baris, Beda[]>();
  for (const b of beda) for (const f of b.fakta) perBaris.set(f.baris, [...(perBaris.get(f.baris) ?? []), b]);
  return (baris, apa) => perBaris.get(baris)?.find((b) => b.apa === apa);
}

/** The rows in whose sums a row counts, up to the total. */
function keAtas(tabel: Tabel, baris: Baris): Baris[] {
  return jumlahBaris(tabel, baris).anggota.flatMap((r) => [r.induk, ...keAtas(tabel, r.induk)]);
}

/** Whether two tables, one on each side, differ in an amount by just as much as in the parts that are disputed. */
function terjelaskan({ pendapat: [satu, dua, ...lain] }: Beda, bagian: readonly Beda[]): boolean {
  if (!satu || !dua || lain.length > 0 || bagian.length === 0) return false;
  const nilai = (f: FaktaAnggaran): Pecahan[] =>
    bagian.flatMap((b) => b.fakta.find((x) => x.bagian === f.bagian)?.uang.nilai ?? []);
  return satu.fakta.some((a) =>
    dua.fakta.some((b) => {
      const [diA, diB] = [nilai(a), nilai(b)];
      const lengkap = diA.length === bagian.length && diB.length === bagian.length;
      return lengkap && sama(kurang(a.uang.nilai, b.uang.nilai), kurang(jumlahkan(diA), jumlahkan(diB)));
    }),
  );
}
