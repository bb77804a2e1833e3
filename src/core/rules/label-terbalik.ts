import { labelSama, SKALA_CAPAIAN } from "../lkjip/kategori";
import { banding, type Pecahan } from "../lkjip/pecahan";
import type { Berlabel } from "../profile";
import { punyaKolom, selPeran, type Tabel } from "../recognize";
import type { Peran } from "../tables";
import type { Address } from "../workbook";
import { belum, sesuai, temuan, type Ucapan } from "./rule";
import { judulKolom, judulPendek, namaBaris } from "./uraian";

/** A labelled row with the place of its word in a scale, 0 the highest. */
type Berperingkat = {
  readonly label: string;
  readonly row: number;
  readonly nilai: Pecahan;
  readonly peringkat: number;
};

/** Every two rows are compared; no table of indicators has as many. */
const BARIS_TERBANYAK = 500;

/** Where no scale fits: a higher capaian with a lower word than another row's. Nothing else is said. */
export function* labelTerbalik(tabel: Tabel, berlabel: readonly Berlabel[]): Iterable<Ucapan> {
  const semua = beriPeringkat(berlabel.slice(0, BARIS_TERBANYAK));
  if (!semua) return;
  const lawan = new Map(semua.map((b) => [b, semua.filter((x) => terbalik(b, x) || terbalik(x, b))]));
  const [terburuk] = [...lawan].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  for (const [b, melawan] of lawan) {
    const baris = tabel.baris.find((x) => x.row === b.row);
    const sel = baris && selPeran(tabel, baris, "kategori");
    if (!baris || !sel) continue;
    const [pertama] = melawan;
    if (!pertama) yield sesuai(sel.at);
    else if (b !== terburuk) {
      // What goes against the worst row is told with it.
      const disebut = terburuk !== undefined && melawan.includes(terburuk);
      if (!disebut) yield belum(sel.at, "skala yang berlaku belum terbaca dari kategori lainnya");
    } else {
      const lain = tabel.baris.find((x) => x.row === pertama.row);
      yield temuan({
        tingkat: "ragu",
        at: sel.at,
        judul: judulPendek(`Urutan kategori ${b.label} terbalik`),
        baris: namaBaris(baris),
        kolom: judulKolom(tabel, "kategori"),
        tertulis: b.label,
        seharusnya: null,
        hitungan: null,
        pesan: `“${namaBaris(baris)}” diberi ${b.label}, tidak sejalan dengan “${lain ? namaBaris(lain) : ""}” yang diberi ${pertama.label}: capaian yang lebih tinggi mendapat kategori yang lebih rendah.`,
        saran: "Tentukan skala yang berlaku, lalu samakan kategori kedua baris.",
        terkait: [...melawan.flatMap((x) => alamat(tabel, x, "kategori")), ...alamat(tabel, b, peranCapaian(tabel))],
      });
    }
  }
}

function alamat(tabel: Tabel, { row }: Berperingkat, peran: Peran): { readonly at: Address }[] {
  const baris = tabel.baris.find((x) => x.row === row);
  const sel = baris && selPeran(tabel, baris, peran);
  return sel ? [{ at: sel.at }] : [];
}

/** The column that the words rate. */
function peranCapaian(tabel: Tabel): Peran {
  return punyaKolom(tabel, "capaian") ? "capaian" : "persen";
}

/** Ranks the rows by the first known scale that has all of their words; null where none has. */
function beriPeringkat(berlabel: readonly Berlabel[]): Berperingkat[] | null {
  for (const { kelas } of SKALA_CAPAIAN) {
    const semua = berlabel.flatMap(({ label, row, nilai: [nilai] }) => {
      const peringkat = kelas.findIndex((k) => labelSama(k.label, label));
      return nilai && peringkat >= 0 ? [{ label, row, nilai, peringkat }] : [];
    });
    if (semua.length === berlabel.length) return semua;
  }
  return null;
}

/** Whether `a` has the higher capaian but the lower word. */
function terbalik(a: Berperingkat, b: Berperingkat): boolean {
  return a.peringkat > b.peringkat && banding(a.nilai, b.nilai) > 0;
}
