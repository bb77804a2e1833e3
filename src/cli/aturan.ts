import { ATURAN } from "../core";

/** `cermat aturan`: every rule with its id, its title and what it rests on. */
export function daftarAturan(): string {
  const bagian = ATURAN.map(({ id, judul, dasar }) => `${id}\n  ${judul}\n  Dasar: ${dasar}\n`);
  return bagian.join("\n");
}
