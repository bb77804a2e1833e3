import { excelHost } from "../../../src/hosts/excel";
import { connectExcel } from "../../alat/excel";
import type { PlayedBook, PlayedRule } from "../../alat/excel/model";
import { kisi } from "../../alat/kisi";
import { at, MERAH, tanda } from "./edits";

const { snapshot } = kisi("--- 3.1\na | b | c\nd | e | f");
const CELL = { top: 0, left: 0, bottom: 5, right: 5 };

function userRule(type: PlayedRule["type"], formula: string): PlayedRule {
  return { areas: [CELL], type, formula, fill: "#00FF00", font: null, borders: new Map() };
}

function note(
  book: PlayedBook,
  kind: "comments" | "notes",
  cell: string,
  content: string,
  replies: string[] = [],
): void {
  const { row, col } = at(`3.1!${cell}`);
  book[kind].push({ id: `{${cell}}`, sheet: book.sheets[0]!, at: { row, col }, content, replies });
}

test("one rule carries all cells that look alike, before the office's own rules, which stay", async () => {
  const { book } = connectExcel(snapshot);
  const own = [userRule("Custom", "=A1>1"), userRule("DataBar", "")];
  book.sheets[0]!.rules = [...own];
  const host = excelHost();
  await host.apply(["A1", "B1", "C2"].map((cell) => tanda(`3.1!${cell}`, null, { ...MERAH, catatan: null })));
  const [ours, ...others] = book.sheets[0]!.rules;
  expect(ours).toMatchObject({ formula: '=LEN("cermat")=6', fill: "#F4AFA6", font: "#1B1A19" });
  expect(ours?.borders.size).toBe(4);
  expect(ours?.areas).toHaveLength(2);
  expect(others).toEqual(own);
  await host.apply(["A1", "B1", "C2"].map((cell) => tanda(`3.1!${cell}`, { ...MERAH, catatan: null }, null)));
  expect(book.sheets[0]!.rules).toEqual(own);
});

test("rules of ours are found wherever they stand, and only those go", async () => {
  const { book } = connectExcel(snapshot);
  const host = excelHost();
  await host.apply([
    tanda("3.1!A1", null, MERAH),
    tanda("3.1!C2", null, { ...MERAH, sorotan: { ...MERAH.sorotan, isi: null } }),
  ]);
  const own = [userRule("Custom", "=A1>1"), userRule("Custom", "=B1>1")];
  book.sheets[0]!.rules = book.sheets[0]!.rules.flatMap((rule, n) => [own[n]!, rule]);
  const { sheets } = await host.read();
  const ada = [...(sheets[0]?.tanda ?? [])].flatMap(([row, cells]) => [...cells].map(([col, t]) => ({ row, col, t })));
  expect(ada).toHaveLength(2);
  await host.apply(
    ada.map(({ row, col, t }) => ({ kind: "tanda", at: { sheet: "3.1", row, col }, before: t, after: null })),
  );
  expect(book.sheets[0]!.rules).toEqual(own);
});

test("an unmarked workbook is read in two batches, a marked one in three", async () => {
  const played = connectExcel(snapshot);
  const host = excelHost();
  const batches = async (): Promise<number> => {
    played.exchanges.length = 0;
    await host.read();
    return played.exchanges.filter(({ reads }) => reads).length;
  };
  played.book.sheets[0]!.rules = [userRule("DataBar", "")];
  note(played.book, "comments", "B2", "Sudah dicek.");
  expect(await batches()).toBe(2);
  await host.apply([tanda("3.1!A1", null, MERAH)]);
  expect(await batches()).toBe(3);
});

test("on a marked sheet marks take two looks and a batch; the client of 2022 does not know that they can be undone", async () => {
  const played = connectExcel(snapshot);
  const host = excelHost();
  await host.apply([tanda("3.1!A1", null, MERAH)]);
  played.exchanges.length = 0;
  await host.apply([tanda("3.1!B1", null, { ...MERAH, catatan: null })]);
  const batches = played.exchanges.filter(({ reads }) => reads);
  expect(batches.map(({ clearsUndo }) => clearsUndo)).toEqual([false, false, true]);
});

describe("comments (before notes can be set)", () => {
  test("reasons are comments where they are wanted", async () => {
    const { book } = connectExcel(snapshot);
    await excelHost().apply([tanda("3.1!A1", null, MERAH), tanda("3.1!B1", null, { ...MERAH, catatan: null })]);
    expect(book.comments.map(({ content }) => content)).toEqual([`— Cermat —\n${String(MERAH.catatan)}`]);
  });

  test("a comment of somebody else stays, and a warning says why there is no reason", async () => {
    const { book } = connectExcel(snapshot);
    note(book, "comments", "A1", "Sudah dicek.");
    const hasil = await excelHost().apply([tanda("3.1!A1", null, MERAH)]);
    expect(hasil.peringatan).toEqual([
      { sheet: "3.1", sel: "A1", pesan: expect.stringMatching(/sudah memuat komentar/) },
    ]);
    expect(book.comments.map(({ content }) => content)).toEqual(["Sudah dicek."]);
    expect(book.sheets[0]!.rules).toHaveLength(1);
  });

  test("one of ours that was replied to stays", async () => {
    const { book } = connectExcel(snapshot);
    const host = excelHost();
    await host.apply([tanda("3.1!A1", null, MERAH)]);
    book.comments[0]!.replies.push("{balas}");
    const hasil = await host.apply([tanda("3.1!A1", MERAH, null)]);
    expect(hasil.peringatan).toEqual([{ sheet: "3.1", sel: "A1", pesan: expect.stringMatching(/sudah dibalas/) }]);
    expect(book.comments).toHaveLength(1);
  });

  test("a note that this Excel does not show is in the way: the cell is highlighted all the same", async () => {
    const { book } = connectExcel(snapshot);
    note(book, "notes", "B1", "Catatan lama");
    const cells = ["A1", "B1", "C1"].map((cell) => tanda(`3.1!${cell}`, null, MERAH));
    const hasil = await excelHost().apply(cells);
    expect(hasil).toMatchObject({ diterapkan: 3, peringatan: [{ sheet: "3.1", sel: "B1" }] });
    expect(book.comments.map(({ at: { col } }) => col)).toEqual([0, 2]);
    expect(book.sheets[0]!.rules).toHaveLength(1);
  });
});

describe("notes (ExcelApi 1.18)", () => {
  test("ours stands behind what the office says in its own, and goes again", async () => {
    const { book } = connectExcel(snapshot, { excelApi: 18 });
    note(book, "notes", "A1", "Angka dari dinas.");
    const host = excelHost();
    await host.apply([tanda("3.1!A1", null, MERAH), tanda("3.1!B1", null, MERAH)]);
    expect(book.notes.map(({ content }) => content)).toEqual([
      `Angka dari dinas.\n\n— Cermat —\n${String(MERAH.catatan)}`,
      `— Cermat —\n${String(MERAH.catatan)}`,
    ]);
    expect(book.comments).toEqual([]);
    await host.apply([tanda("3.1!A1", MERAH, null), tanda("3.1!B1", MERAH, null)]);
    expect(book.notes.map(({ content }) => content)).toEqual(["Angka dari dinas."]);
  });

  test("a comment of ours from an older Excel is found too", async () => {
    connectExcel(snapshot);
    await excelHost().apply([tanda("3.1!A1", null, MERAH)]);
    const { book } = connectExcel(snapshot, { excelApi: 18 });
    note(book, "comments", "A1", "— Cermat —\nSalah.");
    const host = excelHost();
    const { sheets } = await host.read();
    expect(sheets[0]?.tanda?.get(0)?.get(0)?.catatan).toBe("Salah.");
  });
});
