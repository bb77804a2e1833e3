/** Damage to the parts of a workbook, packed again with right checksums: what gets past the zip reader. */
import { strFromU8, strToU8 } from "fflate";
import type { Entry, Parts } from "../alat/xlsx";
import type { Acak } from "../bukti/acak";
import { XML_DAMAGES } from "./xml";

/** Parts, and lies about how single ones are packed. */
export type Package = { readonly parts: Parts; readonly lies: Readonly<Record<string, Partial<Entry>>> };

export type PartDamage = { readonly name: string; readonly change: (acak: Acak, pkg: Package) => Package };

export const PART_DAMAGES: readonly PartDamage[] = [
  ...XML_DAMAGES.map(({ name, change }) => ({
    name,
    change: onPart((acak, content) => strToU8(change(acak, strFromU8(content)))),
  })),
  { name: "bytes of a part", change: onPart(noisy) },
  { name: "a part emptied", change: onPart(() => new Uint8Array(0)) },
  { name: "a part in UTF-16", change: onPart((acak, content) => utf16(strFromU8(content), acak.peluang(0.5))) },
  { name: "a part left out", change: (acak, pkg) => renamed(acak, pkg, () => null) },
  { name: "a part renamed", change: (acak, pkg) => renamed(acak, pkg, (name) => otherName(acak, name)) },
  { name: "parts swapped", change: swapped },
  { name: "a lie about a part", change: lie },
];

function onPart(change: (acak: Acak, content: Uint8Array) => Uint8Array): PartDamage["change"] {
  return (acak, { parts, lies }) => {
    const name = pick(acak, parts);
    return { parts: { ...parts, [name]: change(acak, contentOf(parts, name)) }, lies };
  };
}

/** Worksheets and texts are what is read most; the others come along. */
function pick(acak: Acak, parts: Parts): string {
  const names = Object.keys(parts);
  const read = names.filter((name) => /^xl\/(worksheets\/|sharedStrings|workbook|styles)/.test(name));
  return acak.pilih(acak.peluang(0.8) && read.length > 0 ? read : names);
}

function contentOf(parts: Parts, name: string): Uint8Array {
  const content = parts[name] ?? "";
  return typeof content === "string" ? strToU8(content) : content;
}

function noisy(acak: Acak, content: Uint8Array): Uint8Array {
  const copy = content.slice();
  for (let n = acak.bulat(1, 5); n > 0; n--) copy[acak.bulat(0, copy.length - 1)] = acak.pilih([0, 60, 62, 34, 255]);
  return copy;
}

function utf16(text: string, mark: boolean): Uint8Array {
  return new Uint8Array(Buffer.from(mark ? `\uFEFF${text}` : text, "utf16le"));
}

function renamed(acak: Acak, { parts, lies }: Package, rename: (name: string) => string | null): Package {
  const chosen = pick(acak, parts);
  const entries = Object.entries(parts).flatMap(([name, content]) => {
    const other = name === chosen ? rename(name) : name;
    return other === null ? [] : [[other, content] as const];
  });
  return { parts: Object.fromEntries(entries), lies };
}

function otherName(acak: Acak, name: string): string {
  return acak.pilih([name.toUpperCase(), `/${name}`, `../${name}`, name.replaceAll("/", "\\"), `${name}%20`, "x"]);
}

function swapped(acak: Acak, { parts, lies }: Package): Package {
  const [a, b] = [pick(acak, parts), pick(acak, parts)];
  return { parts: { ...parts, [a]: contentOf(parts, b), [b]: contentOf(parts, a) }, lies };
}

function lie(acak: Acak, { parts, lies }: Package): Package {
  const name = pick(acak, parts);
  const untrue: readonly Partial<Entry>[] = [
    { name: pick(acak, parts) },
    { method: acak.pilih([0, 1, 12, 99]) },
    { flags: acak.pilih([1, 8, 0x800]) },
    { crc: 1 },
    { size: acak.pilih([0, 1, 1_000_000_000]) },
    { descriptor: true },
    { zip64: true },
    { sharesPrevious: true },
  ];
  return { parts, lies: { ...lies, [name]: acak.pilih(untrue) } };
}
