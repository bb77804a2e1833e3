import { readFileSync } from "node:fs";
import fc from "fast-check";
import { cellAt, type CellContent, type Edit, type Snapshot } from "../../../../src/core/workbook";
import { readXlsx, xlsxHost } from "../../../../src/hosts/xlsx";
import { readArchive } from "../../../../src/hosts/xlsx/zip/directory";
import { periksaPaket } from "../../../alat/xlsx/periksa-paket";
import { siksaan } from "../../../alat/xlsx/siksaan";
import { bagianBerubah } from "./terapkan";

type Isi = Extract<Edit, { kind: "isi" }>;

const content: fc.Arbitrary<CellContent> = fc
  .tuple(
    fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((drawn) => drawn + 0),
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom("Rp. 14.397.400,00", "_x000D_", "a\r\nb", "\ud800", "\u0001 ", "=1+1", "]]>"),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.option(fc.constantFrom("=A1+1", '=IF(B2="x",1,2)', "='Anggaran 2024'!$C$4&\"<\"", "=IFNA(1,2)"), {
      nil: undefined,
    }),
    fc.option(fc.constantFrom("0.00%", '"Rp. "#,##0', "@", "General", "0.000"), { nil: undefined }),
  )
  .map(([value, formula, format]) => ({
    value,
    ...(formula !== undefined && { formula }),
    ...(format !== undefined && { format }),
  }));

/** Contents for cells of a workbook, most of them where something stands already. */
function edits(snapshot: Snapshot): fc.Arbitrary<readonly Isi[]> {
  const filled = snapshot.sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) => [...cells.keys()].map((col) => ({ sheet: name, row, col }))),
  );
  const anywhere = fc.record({
    sheet: fc.constantFrom(...snapshot.sheets.map(({ name }) => name)),
    row: fc.nat({ max: 15 }),
    col: fc.nat({ max: 30 }),
  });
  const at = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...filled) }, anywhere);
  return fc
    .uniqueArray(fc.tuple(at, content), {
      maxLength: 30,
      selector: ([at]) => JSON.stringify([at.sheet, at.row, at.col]),
    })
    .map((drawn) =>
      drawn.map(([at, after]) => ({ kind: "isi", at, before: cell(snapshot, at), after, alasan: "uji" })),
    );
}

const cell = (snapshot: Snapshot, at: Isi["at"]) =>
  cellAt(
    snapshot.sheets.find(({ name }) => name === at.sheet)!,
    at.row,
    at.col,
  );

/** The edit that undoes another one; a format that was put has to be taken away by name. */
function inverse(edit: Isi, now: Snapshot): Isi {
  const format = edit.after.format === undefined ? {} : { format: edit.before.format ?? "General" };
  const after = { ...edit.before, ...format } as CellContent; // an error value too, which no edit would ask for
  return { ...edit, before: cell(now, edit.at), after };
}

const compressed = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(readArchive(bytes).entries.map((entry) => [entry.name, Buffer.from(entry.compressed).toString("base64")]));

describe.each([
  ["the torture workbook", siksaan(), 25],
  ["a sample", new Uint8Array(readFileSync("tests/contoh/jatirejo-tumpuk.xlsx")), 6],
])("%s", (_, bytes, numRuns) => {
  const before = readXlsx(bytes);
  const untouched = compressed(bytes);

  test("an edit and its inverse give the same workbook, and what neither names keeps its compressed bytes", async () => {
    await fc.assert(
      fc.asyncProperty(edits(before), async (drawn) => {
        const host = xlsxHost(bytes);
        const first = await host.apply(drawn);
        const refused = new Set<Edit>(first.ditolak.map(({ edit }) => edit));
        const allowed = drawn.filter((edit) => !refused.has(edit));
        expect(first.diterapkan).toBe(refused.size === 0 ? drawn.length : 0);
        if (refused.size > 0) expect((await host.apply(allowed)).diterapkan).toBe(allowed.length);

        const changed = bagianBerubah(bytes, host.bytes());
        expect(
          changed.filter((name) => !/sheet\d\.xml|styles|calcChain|workbook\.xml|Content_Types/.test(name)),
        ).toEqual([]);
        for (const [name, data] of compressed(host.bytes())) {
          if (!changed.includes(name)) expect(untouched.get(name)).toBe(data);
        }
        expect(periksaPaket(host.bytes())).toEqual([]);

        const now = await host.read();
        expect(await host.apply(allowed.map((edit) => inverse(edit, now)))).toMatchObject({ stale: [], ditolak: [] });
        expect(readXlsx(host.bytes()).sheets).toEqual(before.sheets);
        expect(periksaPaket(host.bytes())).toEqual([]);
      }),
      { numRuns },
    );
  });
});
