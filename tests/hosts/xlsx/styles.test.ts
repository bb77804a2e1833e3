import type { Cell } from "../../../src/core/workbook";
import { FORMAT_BAWAAN, readXlsx } from "../../../src/hosts/xlsx";
import { pack, sheetParts } from "../../alat/xlsx";

/** What a cell with the style `s` says of its look. */
function look(styles: string, s: number): Omit<Cell, "value"> | undefined {
  const rows = `<row r="1"><c r="A1" s="${s}"><v>1</v></c></row>`;
  const cell = readXlsx(pack(sheetParts(rows, { styles })))
    .sheets[0]?.rows.get(0)
    ?.get(0);
  if (!cell) return undefined;
  const { value, ...rest } = cell;
  return value === 1 ? rest : undefined;
}

const BOLD = "<fonts><font/><font><b/></font></fonts>";
const NAMED = `<cellStyleXfs><xf/><xf numFmtId="9" fontId="1"><alignment indent="1"/></xf></cellStyleXfs>${BOLD}`;
const xf = (attributes: string, alignment = ""): string =>
  `<cellXfs><xf/><xf ${attributes}>${alignment}</xf></cellXfs>`;

test.each([
  [9, "0%"],
  [10, "0.00%"],
  [4, "#,##0.00"],
  [14, "m/d/yyyy"],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [49, "@"],
])("the built-in format %i is %s", (id, format) => {
  expect(look(xf(`numFmtId="${id}"`), 1)).toEqual({ format });
});

test("no built-in format names a currency: which one is meant depends on the machine", () => {
  expect([...FORMAT_BAWAAN.values()].filter((format) => /\$|Rp/.test(format))).toEqual([]);
  expect(FORMAT_BAWAAN.has(0)).toBe(false);
});

test.each<[string, string, Omit<Cell, "value">]>([
  ["General is no format", xf('numFmtId="0"'), {}],
  ["an id that means nothing here is no format", xf('numFmtId="31"'), {}],
  [
    "an own format",
    `<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>${xf('numFmtId="164"')}`,
    { format: "0.0%" },
  ],
  [
    "General under an own id",
    `<numFmts><numFmt numFmtId="164" formatCode="General"/></numFmts>${xf('numFmtId="164"')}`,
    {},
  ],
  [
    "a built-in id that the file spells out",
    `<numFmts><numFmt numFmtId="5" formatCode="&quot;Rp&quot;#,##0"/></numFmts>${xf('numFmtId="5"')}`,
    { format: '"Rp"#,##0' },
  ],
  ["bold", `<fonts><font/><font><sz val="11"/><b/></font></fonts>${xf('fontId="1"')}`, { tebal: true }],
  ["bold by word", `<fonts><font/><font><b val="true"/></font></fonts>${xf('fontId="1"')}`, { tebal: true }],
  ["not bold", `<fonts><font/><font><b val="0"/></font></fonts>${xf('fontId="1"')}`, {}],
  ["indented", xf("", '<alignment horizontal="left" indent="2"/>'), { inden: 2 }],
  ["from the named style", `${NAMED}${xf('xfId="1"')}`, { format: "0%", tebal: true, inden: 1 }],
  ["own instead of the named style's", `${NAMED}${xf('xfId="1" numFmtId="0" fontId="0" applyAlignment="1"')}`, {}],
  [
    "conditional formats do not count",
    `<dxfs><dxf><font><b/></font><numFmt numFmtId="9" formatCode="0.000"/></dxf></dxfs>${xf('numFmtId="9" fontId="0"')}`,
    { format: "0%" },
  ],
])("%s", (_, styles, expected) => {
  expect(look(styles, 1)).toEqual(expected);
});

test("elements nobody knows are passed over, whatever their name", () => {
  const odd = "<constructor><xf/></constructor><toString><font/></toString>";
  expect(look(`${odd}${xf('numFmtId="9"')}`, 1)).toEqual({ format: "0%" });
});

test("a cell without a style has the first one", () => {
  const rows = '<row r="1" s="1" customFormat="1"><c r="A1"><v>1</v></c></row>';
  const styles = '<cellXfs><xf numFmtId="9"/><xf numFmtId="10"/></cellXfs>';
  expect(
    readXlsx(pack(sheetParts(rows, { styles })))
      .sheets[0]?.rows.get(0)
      ?.get(0),
  ).toEqual({ value: 1, format: "0%" });
});
