import type { Edit, Snapshot } from "../../../src/core/workbook";
import { excelHost } from "../../../src/hosts/excel";
import { connectExcel, type Circumstances, type PlayedExcel } from "../../alat/excel";
import { kisi } from "../../alat/kisi";
import { at, isi, MERAH, tanda } from "./edits";

const { snapshot } = kisi(`
  --- 3.1
  Indikator | =89 | =93.25 | 103%
  SAKIP     | =80 | =84    | =1.05 {C2/B2}
  --- 3.5
  Program   | =100:#,##0
`);

const EDITS = [
  isi(snapshot, "3.1!D1", { value: "104,78%" }),
  isi(snapshot, "3.1!B2", { value: 81 }),
  isi(snapshot, "3.5!B1", { value: 7 }),
];

function connected(circumstances: Circumstances = {}): { played: PlayedExcel; host: ReturnType<typeof excelHost> } {
  return { played: connectExcel(snapshot, circumstances), host: excelHost() };
}

/** The workbook as a fresh host reads it. */
async function now(): Promise<Snapshot["sheets"]> {
  return (await excelHost().read()).sheets;
}

test.each([13, 15])("takes a look and one batch, which can be undone (ExcelApi 1.%i)", async (excelApi) => {
  const { played, host } = connected({ excelApi });
  await host.apply(EDITS);
  const batches = played.exchanges.filter(({ reads }) => reads);
  expect(batches).toHaveLength(2);
  expect(batches.filter(({ clearsUndo }) => clearsUndo)).toEqual([]);
  // Four questions for each cell that is to be changed, and not one for any other.
  expect(batches.map(({ cells }) => cells)).toEqual([4 * EDITS.length, 0]);
});

test("writes the changed cells and no other, also where they lie side by side", async () => {
  const { played, host } = connected();
  const written: string[] = [];
  played.refuseStep((step) => {
    if (step === "Range.values") written.push(step);
    return null;
  });
  await host.apply(EDITS);
  expect(written).toHaveLength(EDITS.length);
});

test("cuts what is too much for one request into batches below 5 MB", async () => {
  const long = "Uraian yang panjang sekali. ".repeat(1_000);
  const many = { sheets: [{ ...snapshot.sheets[0]!, name: "panjang" }], peringatan: [] };
  const edits = Array.from({ length: 300 }, (_, row) => isi(many, `panjang!F${String(row + 1)}`, { value: long }));
  const played = connectExcel(many);
  await expect(excelHost().apply(edits)).resolves.toMatchObject({ diterapkan: 300 });
  const writes = played.exchanges.filter(({ reads, writes }) => reads && writes).slice(1);
  expect(Math.max(...writes.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_000_000);
  expect(writes.length).toBeLessThanOrEqual(6);
});

test("refuses locked cells of a protected sheet, and writes those that are not locked", async () => {
  const { played, host } = connected();
  const sheet = played.book.sheets[0]!;
  sheet.isProtected = true;
  sheet.unlocked.add("B2");
  const hasil = await host.apply(EDITS);
  expect(hasil).toMatchObject({ diterapkan: 0, stale: [] });
  expect(hasil.ditolak).toEqual([{ edit: EDITS[0], sebab: expect.stringMatching(/diproteksi dan sel ini terkunci/) }]);
  expect(await now()).toEqual(snapshot.sheets);
  await expect(host.apply(EDITS.slice(1))).resolves.toMatchObject({ diterapkan: 2 });
});

test("refuses marks on a protected sheet and sheets in a protected workbook", async () => {
  const { played, host } = connected();
  played.book.sheets[0]!.isProtected = true;
  played.book.isStructureLocked = true;
  const baru: Edit = { kind: "lembar", lembar: { name: "Baru", rows: new Map(), merges: [], lebar: new Map() } };
  const hasil = await host.apply([tanda("3.1!D1", null, MERAH), baru]);
  expect(hasil.ditolak.map(({ sebab }) => sebab)).toEqual([
    expect.stringMatching(/tanda tidak dapat dipasang/),
    expect.stringMatching(/Susunan lembar/),
  ]);
});

test("refuses a new sheet with more than it can set there, rather than leave a part of it out", async () => {
  const { host } = connected();
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const lembar = { name: "Baru", rows: new Map(), merges: [], lebar: new Map(), nama: [{ nama: "Nilai", area }] };
  const hasil = await host.apply([{ kind: "lembar", lembar }]);
  expect(hasil.ditolak).toEqual([{ edit: { kind: "lembar", lembar }, sebab: expect.stringMatching(/halaman web/) }]);
  expect(await now()).toEqual(snapshot.sheets);
});

test("does not see a sheet under a name in other letters", async () => {
  const { played, host } = connected();
  played.book.sheets[1]!.name = "3.5 ";
  await expect(host.apply(EDITS)).resolves.toMatchObject({ diterapkan: 0, stale: [{}, {}, {}] });
});

describe("an apply that fails in the middle leaves the workbook as it was", () => {
  const lembar: Edit = {
    kind: "lembar",
    lembar: { name: "Baru", rows: new Map([[0, new Map([[0, { value: "12" }]])]]), merges: [], lebar: new Map() },
  };
  const all = [...EDITS, tanda("3.1!D1", null, MERAH), lembar];

  test.each([
    ["Range.values", 1],
    ["Range.values", 2],
    ["Range.values", 4],
    ["Range.numberFormat", 3],
    ["RangeAreas.conditionalFormats", 1],
  ])("at %s, time %i", async (what, time) => {
    const { played, host } = connected();
    let seen = 0;
    played.refuseStep((step) => {
      const counts = step === what || (what.startsWith("RangeAreas") && step === "ConditionalFormatRule.formula");
      return counts && ++seen === time ? "AccessDenied" : null;
    });
    await expect(host.apply(all)).rejects.toMatchObject({ name: "HostGalat" });
    expect(seen).toBeGreaterThanOrEqual(time);
    expect(await now()).toEqual(snapshot.sheets);
  });

  test("also in a later batch", async () => {
    const long = "Uraian yang panjang sekali. ".repeat(1_000);
    const edits = Array.from({ length: 200 }, (_, row) => isi(snapshot, `3.5!F${String(row + 1)}`, { value: long }));
    const { played, host } = connected();
    let seen = 0;
    played.refuseStep((step) => (step === "Range.values" && ++seen === 190 ? "GeneralException" : null));
    await expect(host.apply(edits)).rejects.toMatchObject({ kode: "LAIN" });
    expect(await now()).toEqual(snapshot.sheets);
  });

  test("and where that is refused as well, it says what to do", async () => {
    const { played, host } = connected();
    let seen = 0;
    played.refuseStep((step) => (step === "Range.values" && ++seen >= 2 ? "GeneralException" : null));
    await expect(host.apply(EDITS)).rejects.toMatchObject({
      kode: "SETENGAH",
      message: expect.stringMatching(/tanpa menyimpannya/),
    });
  });
});

test.each([
  [5004, "SUNTING"],
  [7000, "BACA"],
  [5103, "BESAR"],
])("says what to do when Office answers %i, and nothing is written", async (code, kode) => {
  const { played, host } = connected();
  played.refuse(code);
  await expect(host.apply(EDITS)).rejects.toMatchObject({ kode });
  played.refuse(null);
  expect(await now()).toEqual(snapshot.sheets);
});

test("a number that was typed meanwhile is not overwritten", async () => {
  const { played, host } = connected();
  played.type(at("3.1!B2"), { value: 80.5 });
  await expect(host.apply(EDITS)).resolves.toMatchObject({ diterapkan: 0, stale: [EDITS[1]] });
});
