/** Reads JSON of a known form. What does not fit is thrown as a `TakSesuai` and caught where the reading began. */
export class TakSesuai extends Error {}

export type Objek = Readonly<Record<string, unknown>>;

/** Reads one value; `dimana` names it for whoever looks into the text. */
export type Pembaca<T> = (nilai: unknown, dimana: string) => T;

/** An object that has no other keys than these. */
export function objek(nilai: unknown, dimana: string, kunci: readonly string[]): Objek {
  if (typeof nilai !== "object" || nilai === null || Array.isArray(nilai)) throw new TakSesuai(dimana);
  const asing = Object.keys(nilai).find((k) => !kunci.includes(k));
  if (asing !== undefined) throw new TakSesuai(`${dimana}.${asing}`);
  return nilai as Objek;
}

export const teks: Pembaca<string> = (nilai, dimana) => {
  if (typeof nilai !== "string") throw new TakSesuai(dimana);
  return nilai;
};

/** A whole number from 0. */
export const cacah: Pembaca<number> = (nilai, dimana) => {
  if (typeof nilai !== "number" || !Number.isInteger(nilai) || nilai < 0) throw new TakSesuai(dimana);
  return nilai;
};

export function daftar<T>(baca: Pembaca<T>): Pembaca<readonly T[]> {
  return (nilai, dimana) => {
    if (!Array.isArray(nilai)) throw new TakSesuai(dimana);
    return nilai.map((satu, i) => baca(satu, `${dimana}[${i}]`));
  };
}

export function salahSatu<T extends string>(boleh: readonly T[]): Pembaca<T> {
  return (nilai, dimana) => {
    const cocok = boleh.find((b) => b === nilai);
    if (cocok === undefined) throw new TakSesuai(dimana);
    return cocok;
  };
}

export function atauNull<T>(baca: Pembaca<T>): Pembaca<T | null> {
  return (nilai, dimana) => (nilai === null ? null : baca(nilai, dimana));
}
