import { ingat } from "./ingatan";
import { ejaBaku, miripEja } from "./istilah";

/** Indicators that nearly every kecamatan has, by the words they go by; a fact of the reports, not a rule. */
const LAZIM: readonly (readonly [string, RegExp])[] = [
  ["ikm", /\bikm\b|\bindeks kepuasan masyarakat\b|\bsurvei kepuasan masyarakat\b/],
  ["sakip", /\bsakip\b|\bakip\b|\bskkip\b/],
  ["ip-asn", /\bip asn\b|\bprofesional(itas|isme) (asn|aparatur)\b/],
  ["reformasi-birokrasi", /\b(nilai|indeks) (reformasi birokrasi|rb)\b/],
  ["realisasi-anggaran", /^persentase (capaian )?(realisasi|penyerapan|serapan)( anggaran| keuangan)?$/],
  ["inovasi", /^jumlah inovasi( yang (terinternalisasi|dihasilkan|diterapkan|dilaksanakan|dikembangkan)\b.*)?$/],
];

/** Words that do not tell one indicator from another. */
const PENGISI =
  /\b(yang|dan|di|pada|dalam|oleh|untuk|dengan|serta|atau|dari|kecamatan|perangkat|dearah|daerah|pd|opd|tahun|satu|kabupaten|kota|se|terhadap|secara)\b/g;

/** An indicator's name reduced to what it means: known ones to their id, others to their telling words. */
export type MaknaIndikator = { readonly id: string | null; readonly kata: readonly string[] };

/** What an indicator's name means. */
export const maknaIndikator: (nama: string) => MaknaIndikator = ingat((nama) => {
  const polos = ejaBaku(nama)
    .replace(/\([^()]*\)/g, " ")
    .replace(/^(\d+([.,]\d+)*[.)]?|[a-z][.)]) +(?=[a-z]{2})/, "")
    .replace(/\b(di|ter) (?=[a-z]{4})/g, "$1")
    .replace(/[^a-z0-9 ]+/g, " ")
    .trim();
  const inti = polos
    .replace(/\bstandart\b/g, "standar")
    .replace(PENGISI, " ")
    .replace(/\s+/g, " ")
    .trim();
  const lazim = LAZIM.find(([, pola]) => pola.test(inti) || pola.test(polos));
  return { id: lazim?.[0] ?? null, kata: inti === "" ? [] : inti.split(" ") };
});

/**
 * Whether two names mean one indicator: both the same known one, or nearly the same telling words, misspellings
 * allowed. Four fifths of the words must be shared, so "desa mandiri" is not "desa maju".
 */
export function samaMakna(a: MaknaIndikator, b: MaknaIndikator): boolean {
  if (a.id !== null || b.id !== null) return a.id === b.id;
  if (a.kata.length === 0 || b.kata.length === 0) return false;
  const [sedikit, banyak] = a.kata.length < b.kata.length ? [a.kata, b.kata] : [b.kata, a.kata];
  if (sedikit.length * 5 < banyak.length * 4) return false;
  const sama = a.kata.filter((x) => b.kata.some((y) => miripEja(x, y))).length;
  const semua = a.kata.length + b.kata.length - sama;
  return sama === semua || (sama >= 3 && sama * 5 >= semua * 4);
}

/** Words that many indicators begin with. */
const UMUM = /^(persentase|jumlah|nilai|indeks|tingkat|cakupan|rata)$/;

/**
 * Whether a name says all that a shorter one says, in its order, and a few words more: "persentase rekomendasi hasil
 * koordinasi yang ditindaklanjuti bidang pemerintahan". It may be the same indicator, or a narrower one.
 */
export function memuatMakna(panjang: MaknaIndikator, pendek: MaknaIndikator): boolean {
  const lebih = panjang.kata.length - pendek.kata.length;
  if (panjang.id !== null || pendek.id !== null || lebih < 1 || lebih > pendek.kata.length) return false;
  if (pendek.kata.filter((k) => !UMUM.test(k)).length < 3) return false;
  let i = 0;
  for (const kata of panjang.kata) if (miripEja(kata, pendek.kata[i] ?? "")) i += 1;
  return i === pendek.kata.length;
}

/** Beyond so many indicators names are compared word for word only: no office has them, and every two would meet. */
export const INDIKATOR_TERBANYAK = 300;

/** Numbers indicators by what they mean, in the order of their first name: one number for all names of an indicator. */
export function penomoran(): (makna: MaknaIndikator) => number {
  const dikenal: MaknaIndikator[] = [];
  const perKata = new Map<string, number>();
  return (makna) => {
    const kata = makna.id ?? makna.kata.join(" ");
    const ada = perKata.get(kata);
    if (ada !== undefined) return ada;
    const mirip = dikenal.length < INDIKATOR_TERBANYAK ? dikenal.findIndex((m) => samaMakna(m, makna)) : -1;
    const nomor = mirip >= 0 ? mirip : dikenal.push(makna) - 1;
    if (kata !== "") perKata.set(kata, nomor);
    return nomor;
  };
}
