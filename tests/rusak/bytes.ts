/** Damage to a file as a whole: what transfers, disks and bad tools do, and what somebody does on purpose. */
import { concat } from "../alat/xlsx";
import type { Acak } from "../bukti/acak";

export type ByteDamage = { readonly name: string; readonly change: (acak: Acak, bytes: Uint8Array) => Uint8Array };

/** Beginnings of the records of a zip file. */
const RECORDS = [
  [0x50, 0x4b, 1, 2],
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
] as const;
/** So many bytes behind its beginning a record holds its numbers. */
const RECORD_SIZE = 46;

export const BYTE_DAMAGES: readonly ByteDamage[] = [
  { name: "bytes flipped", change: flip },
  { name: "cut off", change: (acak, bytes) => bytes.slice(0, place(acak, bytes)) },
  { name: "a piece left out", change: (acak, bytes) => spliced(acak, bytes, () => new Uint8Array(0)) },
  { name: "a piece of noughts", change: (acak, bytes) => spliced(acak, bytes, (old) => new Uint8Array(old.length)) },
  { name: "a piece twice", change: (acak, bytes) => spliced(acak, bytes, (old) => concat([old, old])) },
  { name: "bytes in front", change: (acak, bytes) => concat([noise(acak), bytes]) },
  { name: "bytes behind", change: (acak, bytes) => concat([bytes, noise(acak)]) },
  { name: "numbers of the zip", change: recordNumbers },
];

function place(acak: Acak, bytes: Uint8Array): number {
  return acak.bulat(0, bytes.length - 1);
}

function flip(acak: Acak, bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  for (let n = acak.bulat(1, 8); n > 0; n--) copy[place(acak, bytes)] = acak.pilih([0, 255, acak.bulat(0, 255)]);
  return copy;
}

function spliced(acak: Acak, bytes: Uint8Array, replace: (old: Uint8Array) => Uint8Array): Uint8Array {
  const from = place(acak, bytes);
  const to = Math.min(bytes.length, from + acak.pilih([1, 4, 100, 5000]));
  return concat([bytes.subarray(0, from), replace(bytes.subarray(from, to)), bytes.subarray(to)]);
}

function noise(acak: Acak): Uint8Array {
  return Uint8Array.from({ length: acak.pilih([1, 22, 300]) }, () => acak.bulat(0, 255));
}

/** Sizes, places, counts, methods and flags, which a reader believes before it has seen anything else. */
function recordNumbers(acak: Acak, bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const record = acak.pilih(RECORDS);
  const starts: number[] = [];
  for (let at = copy.indexOf(0x50); at >= 0; at = copy.indexOf(0x50, at + 1)) {
    if (record.every((byte, i) => copy[at + i] === byte)) starts.push(at);
  }
  if (starts.length === 0) return copy;
  const at = acak.pilih(starts) + acak.bulat(4, RECORD_SIZE);
  const value = acak.pilih([0, 1, 0xff, acak.bulat(0, 255)]);
  copy.fill(value, at, at + acak.pilih([1, 2, 4, 8]));
  return copy;
}
