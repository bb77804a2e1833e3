import type { Cell, Edit, Sheet, Snapshot } from "../../../../src/core/workbook";
import { verify } from "../../../../src/hosts/xlsx/patch/verify";
import { lembar } from "./terapkan";

const sheet = (name: string, cells: readonly (readonly [row: number, col: number, cell: Cell])[]): Sheet => {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [row, col, cell] of cells) rows.set(row, (rows.get(row) ?? new Map<number, Cell>()).set(col, cell));
  return { name, visibility: "visible", rows, merges: [], hiddenRows: new Set() };
};
const book = (...sheets: readonly Sheet[]): Snapshot => ({ sheets, peringatan: [] });
const two: Cell = { value: 2, formula: "=A1*2", format: "0%" };
const before = book(
  sheet("a", [
    [0, 0, { value: 1 }],
    [0, 1, two],
  ]),
);

const edit = (col: number, now: Cell, after: Extract<Edit, { kind: "isi" }>["after"]): Edit => {
  return { kind: "isi", at: { sheet: "a", row: 0, col }, before: now, after, alasan: "uji" };
};
const added = lembar({ name: "b", rows: new Map([[0, new Map([[0, { value: "x" }]])]]) });
const edits = [
  edit(0, { value: 1 }, { value: null }),
  edit(2, { value: null }, { value: 5, formula: "=IFNA(1,2)" }),
  added,
];
const b = sheet("b", [[0, 0, { value: "x" }]]);
const right = sheet("a", [
  [0, 1, two],
  [0, 2, { value: 5, formula: "=IFNA(1,2)", format: "0.0" }],
]);

test("a file that holds what the edits mean passes; a new cell may look like its column", () => {
  expect(() => verify(before, edits, book(right, b))).not.toThrow();
});

test.each<[string, Snapshot, string]>([
  ["a sheet that is missing", book(right), "other sheets"],
  ["a sheet of another name", book(right, sheet("c", [[0, 0, { value: "x" }]])), "other sheets"],
  [
    "an edit that was not made",
    book(
      sheet("a", [
        [0, 0, { value: 1 }],
        [0, 1, two],
      ]),
      b,
    ),
    "A1 of",
  ],
  [
    "another result",
    book(
      sheet("a", [
        [0, 1, two],
        [0, 2, { value: 6, formula: "=IFNA(1,2)" }],
      ]),
      b,
    ),
    "C1 of",
  ],
  [
    "a formula that is lost",
    book(
      sheet("a", [
        [0, 1, two],
        [0, 2, { value: 5 }],
      ]),
      b,
    ),
    "C1 of",
  ],
  [
    "a cell beside that changed",
    book(
      sheet("a", [
        [0, 1, { ...two, value: 3 }],
        [0, 2, right.rows.get(0)!.get(2)!],
      ]),
      b,
    ),
    "B1 of",
  ],
  [
    "a format beside that changed",
    book(
      sheet("a", [
        [0, 1, { ...two, format: "0" }],
        [0, 2, right.rows.get(0)!.get(2)!],
      ]),
      b,
    ),
    "B1 of",
  ],
  [
    "a cell too many",
    book(
      sheet("a", [
        [0, 1, two],
        [0, 2, right.rows.get(0)!.get(2)!],
        [9, 9, { value: 1 }],
      ]),
      b,
    ),
    "other cells",
  ],
  ["a new sheet without its cell", book(right, sheet("b", [])), "A1 of"],
])("%s is seen", (_, after, message) => {
  expect(() => verify(before, edits, after)).toThrow(message);
});
