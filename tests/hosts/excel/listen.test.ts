import { check } from "../../../src/core";
import { excelHost } from "../../../src/hosts/excel";
import { connectExcel } from "../../alat/excel";
import { kisi } from "../../alat/kisi";
import { at, isi, MERAH, tanda } from "./edits";

const { snapshot } = kisi(`
  --- 3.1
  No | Indikator | Target | Realisasi | Capaian
  1  | IKM       | =89    | =93.25    | =1.05:0.00%
  2  | *SAKIP*   | =80    | =84       | =1.05:0.00%
  --- 3.5
  Program   | =100:#,##0
`);

/** A host that listens, with the workbook read once. */
async function listening() {
  const played = connectExcel(snapshot);
  const host = excelHost();
  const told = { berubah: 0, dipilih: [] as unknown[] };
  const stop = await host.listen({
    berubah: () => {
      told.berubah++;
    },
    dipilih: (where) => void told.dipilih.push(where),
  });
  const first = await host.read();
  played.exchanges.length = 0;
  const batches = () => played.exchanges.filter(({ reads }) => reads);
  return { played, host, told, stop, first, batches };
}

/** Long enough for what was told to be read. */
const calm = () => new Promise((resolve) => setTimeout(resolve, 400));

test("a changed sheet is read again, contents only; the others keep their identity", async () => {
  const { played, host, told, stop, first, batches } = await listening();
  played.type(at("3.1!E2"), { value: 1.2 });
  await calm();
  expect(told.berubah).toBe(1);
  const second = await host.read();
  expect(second.sheets[0]).not.toBe(first.sheets[0]);
  expect(second.sheets[1]).toBe(first.sheets[1]);
  expect(second.sheets[0]?.rows.get(1)?.get(4)).toEqual({ value: 1.2, format: "0.00%" });
  expect(second.sheets[0]?.rows.get(2)?.get(1)).toEqual({ value: "SAKIP", tebal: true });
  // The list and one sheet, and then the list alone; nothing of it empties Excel's own list of undoable steps.
  expect(batches()).toHaveLength(3);
  expect(batches().filter(({ clearsUndo }) => clearsUndo)).toEqual([]);
  await stop();
});

test("what is concluded from the pieces is what is concluded from the whole", async () => {
  const { played, host, stop } = await listening();
  played.type(at("3.1!E2"), { value: 1.2 });
  played.type(at("3.1!D3"), { value: 40 });
  await calm();
  const pieces = await host.read();
  const whole = await excelHost().read();
  expect(pieces).toEqual(whole);
  expect(check(pieces)).toEqual(check(whole));
  expect(check(pieces).temuan.length).toBeGreaterThan(0);
  await stop();
});

test("as long as nothing is told, nothing but the list of sheets is asked for", async () => {
  const { host, stop, first, batches } = await listening();
  expect(await host.read()).toBe(first);
  expect(batches()).toHaveLength(1);
  await stop();
});

test("what a cell that was empty looks like is asked for", async () => {
  const { played, host, stop } = await listening();
  played.book.sheets[1]!.cells.set(4, new Map([[0, { value: null, tebal: true }]]));
  played.type(at("3.5!A5"), { value: "Jumlah" });
  await calm();
  expect((await host.read()).sheets[1]?.rows.get(4)?.get(0)).toEqual({ value: "Jumlah", tebal: true });
  await stop();
});

test("our own writing is not told, nor a recalculation that gives the same", async () => {
  const { played, host, told, stop } = await listening();
  await host.apply([isi(snapshot, "3.1!E2", { value: 1.04 }), tanda("3.1!E2", null, MERAH)]);
  await host.read();
  played.book.onEvent({ kind: "calculated", worksheetId: played.book.sheets[1]!.id, address: "A1" });
  await calm();
  expect(told.berubah).toBe(0);
  await stop();
});

test("formats, hidden rows, other names and other sheets are seen", async () => {
  const { played, host, stop } = await listening();
  const [sheet] = played.book.sheets;
  sheet!.cells.get(1)!.set(1, { value: "IKM", tebal: true });
  sheet!.hiddenRows.add(2);
  played.book.onEvent({ kind: "formatChanged", worksheetId: sheet!.id, address: "B2" });
  played.book.sheets[1]!.name = "3.6";
  await calm();
  const { sheets } = await host.read();
  expect(sheets[0]?.rows.get(1)?.get(1)).toEqual({ value: "IKM", tebal: true });
  expect(sheets[0]?.hiddenRows).toEqual(new Set([2]));
  expect(sheets[1]?.name).toBe("3.6");
  await stop();
});

test("what nobody tells is seen once everything is read again", async () => {
  const { played, host, stop } = await listening();
  played.book.sheets[0]!.cells.get(1)!.set(3, { value: 94 });
  expect((await host.read()).sheets[0]?.rows.get(1)?.get(3)).toEqual({ value: 93.25 });
  host.lupakan();
  expect((await host.read()).sheets[0]?.rows.get(1)?.get(3)).toEqual({ value: 94 });
  await stop();
});

test("after something was stale the sheet is read again whatever was told of it", async () => {
  const { played, host, stop } = await listening();
  played.book.sheets[0]!.cells.get(1)!.set(3, { value: 94 });
  await expect(host.apply([isi(snapshot, "3.1!D2", { value: 95 })])).resolves.toMatchObject({ diterapkan: 0 });
  expect((await host.read()).sheets[0]?.rows.get(1)?.get(3)).toEqual({ value: 94 });
  await stop();
});

test("while a cell is edited it waits, and tells the change afterwards", async () => {
  const { played, told, stop } = await listening();
  played.refuse(5004);
  played.type(at("3.1!E2"), { value: 1.2 });
  await calm();
  expect(told.berubah).toBe(0);
  played.refuse(null);
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(told.berubah).toBe(1);
  await stop();
});

test("the cell that a person selects is told, and nothing any more once it stops", async () => {
  const { played, host, told, stop } = await listening();
  await host.select(at("3.5!B1"));
  await calm();
  expect(told.dipilih).toEqual([{ sheet: "3.5", row: 0, col: 1 }]);
  await stop();
  expect(played.listened()).toBe(0);
  played.type(at("3.1!E2"), { value: 1.2 });
  await calm();
  expect(told.berubah).toBe(0);
  expect((await host.read()).sheets[0]?.rows.get(1)?.get(4)).toEqual({ value: 1.2, format: "0.00%" });
});
