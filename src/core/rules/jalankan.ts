import { profilUntuk, type Profil } from "../profile";
import type { Tabel } from "../recognize";
import type { Jenis } from "../tables";
import type { Address } from "../workbook";
import { ATURAN } from "./aturan";
import type { Aturan } from "./rule";
import type { Temuan } from "./temuan";

/** A cell that a rule could not judge, and why (Indonesian, after "karena"). */
export type Belum = { readonly at: Address; readonly sebab: string };

/** What the rules say, in the order of the tables and of the rule list. */
export type HasilAturan = {
  readonly temuan: readonly Temuan[];
  readonly belum: readonly Belum[];
  /** How many cells are right. */
  readonly sesuai: number;
};

/** Lets every rule speak about some of a workbook's tables (`dibaca`); `semua` are all of them. */
export function jalankanAturan(dibaca: readonly Tabel[], profil: Profil, semua: readonly Tabel[]): HasilAturan {
  return gabungkan(
    dibaca.flatMap((tabel) => {
      const sendiri = pendapatTentang(tabel, profil);
      return aturanUntuk(tabel.bentuk.jenis).map((a) => (a.lintas ? dengarkan(a, tabel, profil, semua) : sendiri(a)));
    }),
  );
}

const perJenis = new Map<Jenis, readonly Aturan[]>();

function aturanUntuk(jenis: Jenis): readonly Aturan[] {
  const ada = perJenis.get(jenis) ?? ATURAN.filter((a) => a.jenis.includes(jenis));
  perJenis.set(jenis, ada);
  return ada;
}

type Kata = Map<Aturan, HasilAturan>;

/** What was said of a table while the office's conventions were these, and by rules that do not ask for them. */
type Ingatan = { readonly sidik: string; readonly kata: Kata; readonly tetap: Kata };

const ingatan = new WeakMap<Tabel, Ingatan>();

/**
 * Asks rules that look at nothing but one table, and remembers the answers: while corrections are tried, and after an
 * edit, most tables are the same as before.
 */
function pendapatTentang(tabel: Tabel, profil: Profil): (a: Aturan) => HasilAturan {
  const { profil: terlihat, sidik } = profilUntuk(tabel, profil);
  const dulu = ingatan.get(tabel);
  const tetap: Kata = dulu?.tetap ?? new Map<Aturan, HasilAturan>();
  const kini: Ingatan = dulu?.sidik === sidik ? dulu : { sidik, kata: new Map(), tetap };
  ingatan.set(tabel, kini);
  return (a) => {
    // A rule that takes but the table cannot ask for anything else.
    const milik = a.check.length === 1 ? kini.tetap : kini.kata;
    let hasil = milik.get(a);
    if (!hasil) milik.set(a, (hasil = dengarkan(a, tabel, terlihat, [tabel])));
    return hasil;
  };
}

function dengarkan(a: Aturan, tabel: Tabel, profil: Profil, semua: readonly Tabel[]): HasilAturan {
  const temuan: Temuan[] = [];
  const belum: Belum[] = [];
  let sesuai = 0;
  for (const u of a.check(tabel, profil, semua)) {
    if (u.ucap === "sesuai") sesuai += 1;
    else if (u.ucap === "temuan") temuan.push({ ...u.temuan, aturan: a.id, kelompok: a.kelompok });
    else belum.push({ at: u.at, sebab: u.sebab });
  }
  return { temuan, belum, sesuai };
}

function gabungkan(hasil: readonly HasilAturan[]): HasilAturan {
  return {
    temuan: hasil.flatMap((h) => h.temuan),
    belum: hasil.flatMap((h) => h.belum),
    sesuai: hasil.reduce((n, h) => n + h.sesuai, 0),
  };
}
