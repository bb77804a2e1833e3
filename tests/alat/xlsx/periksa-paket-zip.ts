import { unzipSync } from "fflate";
import { crc32 } from "../../../src/hosts/xlsx/zip/crc32";
import { ganda } from "./periksa-paket-xml";

/** The parts of a zip file by name, and what is wrong with the zip itself. */
export type IsiZip = { readonly parts: ReadonlyMap<string, Uint8Array>; readonly cela: readonly string[] };

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const SIZES_LATER = 8;

/** Reads a zip file by fflate, which looks at the central directory only, and compares that with the local headers. */
export function isiZip(bytes: Uint8Array): IsiZip {
  const names: string[] = [];
  const unzipped = unzipSync(bytes, { filter: ({ name }) => names.push(name) > 0 });
  const parts = new Map(Object.entries(unzipped).filter(([name]) => !name.endsWith("/")));
  const cela = ganda(names.map((name) => name.toLowerCase())).map((name) => `zip: two entries named ${name}`);
  return { parts, cela: [...cela, ...headerFaults(bytes, parts)] };
}

function headerFaults(bytes: Uint8Array, parts: IsiZip["parts"]): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number, length: number): string => new TextDecoder().decode(bytes.subarray(at, at + length));
  const end = bytes.length - 22 - commentLength(view);
  const cela: string[] = [];
  let at = view.getUint32(end + 16, true);
  let free = 0;
  while (at < end && view.getUint32(at, true) === CENTRAL) {
    const nameLength = view.getUint16(at + 28, true);
    const entry = name(at + 46, nameLength);
    const local = view.getUint32(at + 42, true);
    const tell = (what: string): void => void cela.push(`zip: ${what} of ${entry}`);
    if (local < free || view.getUint32(local, true) !== LOCAL) tell("no local header where it should be");
    else if (name(local + 30, view.getUint16(local + 26, true)) !== entry) tell("another name in the local header");
    else {
      const flags = view.getUint16(local + 6, true);
      if (flags !== view.getUint16(at + 8, true)) tell("other flags in the local header");
      // Method, and where they stand before the data, also CRC and sizes.
      if (view.getUint16(local + 8, true) !== view.getUint16(at + 10, true)) tell("another method in the local header");
      const same = [14, 18, 22].every((to) => view.getUint32(local + to, true) === view.getUint32(at + to + 2, true));
      if (!(flags & SIZES_LATER) && !same) tell("another CRC or size in the local header");
    }
    free = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    free += view.getUint32(at + 20, true);
    const content = parts.get(entry);
    if (content && crc32(content) !== view.getUint32(at + 16, true)) tell("wrong CRC");
    if (content && content.length !== view.getUint32(at + 24, true)) tell("wrong size");
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end) cela.push("zip: the central directory does not end where the end record begins");
  return cela;
}

function commentLength(view: DataView): number {
  for (let length = 0; length <= 0xffff; length++) {
    const end = view.byteLength - 22 - length;
    if (view.getUint32(end, true) === 0x06054b50 && view.getUint16(end + 20, true) === length) return length;
  }
  throw new Error("zip: no end record");
}
