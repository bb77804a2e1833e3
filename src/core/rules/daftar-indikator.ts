/** What a list inside a cell puts before its items: "4.1 ", "2. ", "b) ". */
const BUTIR = /(?:^|\s)(\d+(?:\.\d+)*)([.)]?)\s+(?=\p{L})|(?:^|\s)([a-z])([.)])\s+(?=\p{L})/gu;

/**
 * The names of the indicators that share one cell, where they are as many as the values beside them; null where they are
 * not. Told by running numbers before them (also in one line), else by line breaks.
 */
export function daftarIndikator(teks: string, banyak: number): readonly string[] | null {
  const bernomor = pisahNomor(teks.trim());
  if (bernomor) return bernomor.length === banyak ? bernomor : null;
  // One name may run over several lines.
  if (banyak === 1) return [teks];
  const baris = teks.split("\n").filter((t) => t.trim() !== "");
  return baris.length === banyak ? baris : null;
}

/** Cut before each next number; null where the text does not begin with one or only one is there. */
function pisahNomor(teks: string): string[] | null {
  const potongan: { nomor: string; mulai: number }[] = [];
  for (const m of teks.matchAll(BUTIR)) {
    const nomor = (m[1] ?? m[3] ?? "") + (m[2] ?? m[4] ?? "");
    const akhir = potongan.at(-1);
    if (akhir ? nomor === berikutnya(akhir.nomor) : m.index === 0) potongan.push({ nomor, mulai: m.index });
  }
  if (potongan.length < 2) return null;
  return potongan.map(({ mulai }, i) => teks.slice(mulai, potongan[i + 1]?.mulai).trim());
}

/** The number that comes after: "4.1" is followed by "4.2", "a." by "b.". A bare "1" numbers nothing: it may count. */
function berikutnya(nomor: string): string | null {
  const [, depan = "", angka = "", tanda = ""] = /^((?:\d+\.)*)(\d+|[a-z])([.)]?)$/.exec(nomor) ?? [];
  if (depan === "" && tanda === "") return null;
  const lanjut = /\d/.test(angka) ? String(Number(angka) + 1) : String.fromCharCode(angka.charCodeAt(0) + 1);
  return depan + lanjut + tanda;
}
