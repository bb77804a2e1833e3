import fc from "fast-check";
import { cellAt, type Snapshot } from "../../../src/core/workbook";
import { HostGalat } from "../../../src/hosts/host";
import { readXlsx } from "../../../src/hosts/xlsx";
import { kisi } from "../../alat/kisi";
import { pack, xlsxOf, xlsxParts, type Parts } from "../../alat/xlsx";

const { snapshot } = kisi(`
  --- 3.1
  *Indikator* | *Target* | *Realisasi* | *Capaian*
  IKM         | =89      | =93.25      | =1.0478:0.00% {C2/B2}
  ~Nilai SAKIP | 82 (A)  | ^           | =#DIV/0!
  --- Bantu
  x | =5
`);
const RUNS = { seed: 20241231, numRuns: 400 };

/** The workbook, or null if it was refused by name; anything else that is thrown fails the test. */
function readOrRefuse(bytes: Uint8Array): Snapshot | null {
  try {
    return readXlsx(bytes);
  } catch (thrown) {
    if (thrown instanceof HostGalat) return null;
    throw thrown;
  }
}

/** Changes some bytes, each to a value that is often an extreme one. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    to: fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(0, 255)),
  }),
  { minLength: 1, maxLength: 4 },
);

function damaged(bytes: Uint8Array, places: readonly { readonly at: number; readonly to: number }[]): Uint8Array {
  const copy = bytes.slice();
  for (const { at, to } of places) copy[Math.floor(at * copy.length)] = to;
  return copy;
}

test("the workbook these tests damage is read", () => {
  expect(readXlsx(xlsxOf(snapshot))).toEqual(snapshot);
});

test("a file with some bytes changed is refused or read right: its checksums see to that", () => {
  const whole = xlsxOf(snapshot);
  let refused = 0;
  fc.assert(
    fc.property(damage, (places) => {
      const read = readOrRefuse(damaged(whole, places));
      if (read) expect(read).toEqual(snapshot);
      else refused++;
    }),
    RUNS,
  );
  expect(refused).toBeGreaterThan(RUNS.numRuns / 2);
});

test("a part with some bytes changed and right checksums is refused or read, never a crash", () => {
  const parts = xlsxParts(snapshot);
  const names = Object.keys(parts);
  let read = 0;
  fc.assert(
    fc.property(fc.constantFrom(...names), damage, (name, places) => {
      const xml = new TextEncoder().encode(String(parts[name]));
      if (readOrRefuse(pack({ ...parts, [name]: damaged(xml, places) }))) read++;
    }),
    RUNS,
  );
  expect(read).toBeGreaterThan(0);
});

const ODDITIES = [
  "",
  "-1",
  "0",
  "1",
  "99999999999",
  "4000000000",
  "x",
  "A1",
  "A1:XFD1048576",
  "true",
  "array",
  "shared",
  "s",
  "str",
  "rId1",
  "../../x",
];

test("an attribute with another value is refused or read, never a crash; other sheets stay as they are", () => {
  const parts = xlsxParts(snapshot);
  const all = attributesOf(parts);
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.constantFrom(...ODDITIES), ({ name, from, to }, value) => {
      const xml = String(parts[name]);
      const read = readOrRefuse(pack({ ...parts, [name]: xml.slice(0, from) + value + xml.slice(to) }));
      const other = read?.sheets.find((sheet) => sheet.name === "Bantu");
      if (read && name === "xl/worksheets/sheet1.xml" && other) expect(cellAt(other, 0, 1)).toEqual({ value: 5 });
    }),
    RUNS,
  );
});

/** Where each attribute's value stands, over all parts. */
function attributesOf(parts: Parts) {
  return Object.entries(parts).flatMap(([name, xml]) =>
    [...String(xml).matchAll(/="([^"]*)"/g)].map((match) => {
      const from = match.index + 2;
      return { name, from, to: from + (match[1] ?? "").length };
    }),
  );
}

test("elements left out, doubled or swapped are refused or read, never a crash", () => {
  const parts = xlsxParts(snapshot);
  const tags = Object.entries(parts).flatMap(([name, xml]) =>
    [...String(xml).matchAll(/<[^>]*>/g)].map((match) => ({
      name,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...tags),
      fc.constantFrom(...tags),
      fc.constantFrom("drop", "double", "swap"),
      (tag, other, how) => {
        const xml = String(parts[tag.name]);
        const own = xml.slice(tag.from, tag.to);
        const put = { drop: "", double: own + own, swap: String(parts[other.name]).slice(other.from, other.to) }[how];
        readOrRefuse(pack({ ...parts, [tag.name]: xml.slice(0, tag.from) + put + xml.slice(tag.to) }));
      },
    ),
    RUNS,
  );
});
