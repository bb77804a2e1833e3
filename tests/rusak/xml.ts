/** Damage to the text of an XML part. */
import type { Acak } from "../bukti/acak";
import { TEXTS } from "./texts";

export type XmlDamage = { readonly name: string; readonly change: (acak: Acak, xml: string) => string };

export const XML_DAMAGES: readonly XmlDamage[] = [
  { name: "a tag left out", change: onMatch(/<[^>]*>/g, () => "") },
  { name: "a tag twice", change: onMatch(/<[^>]*>/g, (_, tag) => tag + tag) },
  { name: "a tag renamed", change: onMatch(/(?<=<\/?)[\w:]+/g, (acak) => acak.pilih(TAGS)) },
  { name: "tags swapped", change: swapTags },
  { name: "an element many times", change: onMatch(/<(c|row|si|mergeCell|xf)\b[^>]*?(?:\/>|>.*?<\/\1>)/gs, manyTimes) },
  { name: "an attribute left out", change: onMatch(/ [\w:]+="[^"]*"/g, () => "") },
  { name: "an attribute twice", change: onMatch(/ [\w:]+="[^"]*"/g, (_, attribute) => attribute + attribute) },
  { name: "an odd attribute", change: onMatch(/(?<==")[^"]*(?=")/g, (acak) => acak.pilih(ODDITIES)) },
  { name: "a number changed", change: onMatch(/(?<=[">])-?\d[\d.]*(?=["<])/g, otherNumber) },
  { name: "a reference changed", change: onMatch(/\b[A-Z]{1,3}\d+\b/g, (acak) => acak.pilih(REFERENCES)) },
  { name: "an odd text", change: onMatch(/(?<=<(?:t|v|f)(?: [^>]*)?>)[^<]*(?=<)/g, (acak) => acak.pilih(TEXTS)) },
  {
    name: "odd texts",
    change: (acak, xml) =>
      xml.replace(/(?<=<t(?: [^>]*)?>)[^<]*(?=<)/g, (old) => (acak.peluang(0.2) ? acak.pilih(TEXTS) : old)),
  },
  { name: "text between tags", change: onMatch(/></g, (acak) => `>${acak.pilih(BETWEEN)}<`) },
  { name: "cut off", change: (acak, xml) => xml.slice(0, acak.bulat(0, xml.length)) },
];

const TAGS = ["c", "v", "f", "row", "is", "t", "si", "mergeCell", "sheetData", "x:c", "worksheet", "a:b", "_", "1"];
const ODDITIES = [
  ...["", "-1", "0", "1", "true", "A1", "A1:XFD1048576", "XFD1048576", "4000000000", "99999999999", "1e9", "x"],
  ...["s", "str", "inlineStr", "e", "b", "d", "n", "array", "shared", "dataTable", "hidden", "veryHidden"],
  ...[
    "rId1",
    "rId2",
    "../../x",
    "http://x.invalid/",
    "&#0;",
    "&x;",
    "0.00%",
    "[$-F800]",
    "#".repeat(3000),
    '_-"Rp"* #,##0',
  ],
];
const REFERENCES = [
  "A0",
  "A1",
  "B2",
  "XFD1048576",
  "XFE1",
  "ZZZZ9",
  "A1048577",
  "A99999999999",
  "$A$1",
  "R1C1",
  "A1:C3",
];
const BETWEEN = [
  ...["<![CDATA[x]]>", "<!-- x -->", "<?x y?>", "&amp;", "&lt;&gt;", "&#x1F600;", "&undefined;", "]]>", "<x/>", "\0"],
  ...[
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaa">]>',
    "<a>".repeat(200),
    "<a>".repeat(100) + "</a>".repeat(100),
    " ".repeat(10_000),
  ],
];

/** Changes one of the places that match, and sometimes a few of them. */
function onMatch(pattern: RegExp, change: (acak: Acak, old: string) => string): XmlDamage["change"] {
  return (acak, xml) => {
    const places = [...xml.matchAll(pattern)];
    if (places.length === 0) return xml;
    const chosen = new Set(acak.ambil(places, Math.min(places.length, acak.pilih([1, 1, 3, 20]))));
    let result = "";
    let done = 0;
    for (const place of chosen) {
      result += xml.slice(done, place.index) + change(acak, place[0]);
      done = place.index + place[0].length;
    }
    return result + xml.slice(done);
  };
}

function otherNumber(acak: Acak, old: string): string {
  const longer = old + "0".repeat(acak.pilih([1, 3, 12, 400]));
  return acak.pilih([
    longer,
    `-${old}`,
    `${old}.5`,
    "1e308",
    "1e999",
    "NaN",
    "0x10",
    "4294967296",
    "0",
    "-0",
    `${old}e-7`,
  ]);
}

/** Cells and rows lose their address, so that the copies stand beside each other. */
function manyTimes(acak: Acak, element: string): string {
  const copy = element.replace(/ r="[^"]*"/g, "");
  return element + copy.repeat(acak.pilih([1, 10, 1000]));
}

function swapTags(acak: Acak, xml: string): string {
  const tags = [...xml.matchAll(/<[^>]*>/g)];
  const [a, b] = acak.ambil(tags, 2);
  if (!a || !b) return xml;
  const end = (match: RegExpMatchArray) => (match.index ?? 0) + match[0].length;
  return xml.slice(0, a.index) + b[0] + xml.slice(end(a), b.index) + a[0] + xml.slice(end(b));
}
