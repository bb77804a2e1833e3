/**
 * What a file is called when it is handed over: "laporan.xlsx" becomes "laporan (diperbaiki).xlsx". Its folder goes, its
 * own ending stays; a word that it bears already is not said again.
 */
export function namaUnduhan(nama: string, ...sifat: readonly string[]): string {
  const tanpaFolder = nama.slice(nama.lastIndexOf("/") + 1);
  // The second of two files of one name is listed as "laporan.xlsx (2)".
  const [, pokok = tanpaFolder, ekor = ".xlsx", ke = ""] = /^(.*?)(\.\w+)?( \(\d+\))?$/s.exec(tanpaFolder) ?? [];
  const baru = sifat.filter((s) => !pokok.endsWith(`(${s})`)).map((s) => ` (${s})`);
  return `${pokok}${ke}${baru.join("")}${ekor}`;
}
