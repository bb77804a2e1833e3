/** A damaged workbook that its seed repeats exactly. */
import { pack } from "../alat/xlsx";
import { buatAcak, type Acak } from "../bukti/acak";
import { BYTE_DAMAGES } from "./bytes";
import { PART_DAMAGES, type Package } from "./parts";
import { SOURCES, type Source } from "./sources";

export type Mutant = {
  readonly what: string;
  readonly bytes: Uint8Array;
  /** The file before, where it was damaged only as a whole; else null. */
  readonly whole: Uint8Array | null;
};

/** How often a file as a whole is damaged, rather than its parts. */
const WHOLE = 0.25;

export function mutant(seed: number): Mutant {
  const acak = buatAcak(`mutant ${seed}`);
  const source = known(acak.bulat(0, SOURCES.length - 1));
  return acak.peluang(WHOLE) ? damagedWhole(acak, source) : damagedParts(acak, source);
}

const sources = new Map<number, Source>();

function known(i: number): Source {
  const source = sources.get(i) ?? SOURCES[i]?.();
  if (!source) throw new Error(`No source ${i}`);
  sources.set(i, source);
  return source;
}

function damagedWhole(acak: Acak, { name, bytes }: Source): Mutant {
  const damage = acak.pilih(BYTE_DAMAGES);
  return { what: `${name}: ${damage.name}`, bytes: damage.change(acak, bytes), whole: bytes };
}

function damagedParts(acak: Acak, { name, parts }: Source): Mutant {
  const damages = Array.from({ length: acak.pilih([1, 1, 2, 3]) }, () => acak.pilih(PART_DAMAGES));
  let pkg: Package = { parts, lies: {} };
  for (const { change } of damages) pkg = change(acak, pkg);
  const what = `${name}: ${damages.map((damage) => damage.name).join(", ")}`;
  return { what, bytes: pack(pkg.parts, pkg.lies), whole: null };
}
