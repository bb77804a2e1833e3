import { cellAt, reversed, type Edit } from "../../../src/core/workbook";
import { memoryHost } from "../../../src/hosts/memory";
import { kisi } from "../../alat/kisi";

const { snapshot } = kisi("IKM | =89 | =93.25:0.00 | 104,7%");
const sheet = snapshot.sheets[0]?.name ?? "";
const selDi = (s: typeof snapshot, col: number) => (s.sheets[0] ? cellAt(s.sheets[0], 0, col) : null);
const isi = (col: number, value: number | string | null): Edit => ({
  kind: "isi",
  at: { sheet, row: 0, col },
  before: selDi(snapshot, col) ?? { value: null },
  after: { value },
  alasan: "tes",
});

test("reads the workbook it was given", async () => {
  await expect(memoryHost(snapshot).read()).resolves.toBe(snapshot);
});

test("applies all edits, keeps the formats, and takes a blank away; exchanged they undo it", async () => {
  const host = memoryHost(snapshot);
  const edits = [isi(1, 90), isi(2, null)];
  await expect(host.apply(edits)).resolves.toMatchObject({ diterapkan: 2, stale: [] });
  const kini = await host.read();
  expect(selDi(kini, 1)).toEqual({ ...selDi(snapshot, 1), value: 90 });
  expect(kini.sheets[0]?.rows.get(0)?.has(2)).toBe(false);
  const balik = edits.flatMap((e) => reversed(e) ?? []);
  await host.apply(balik);
  expect((await host.read()).sheets).toEqual(snapshot.sheets);
});

test("writes nothing where one cell changed meanwhile", async () => {
  const host = memoryHost(snapshot);
  await host.apply([isi(1, 90)]);
  const lama = await host.read();
  const edits = [isi(1, 91), isi(2, 95)];
  await expect(host.apply(edits)).resolves.toMatchObject({ diterapkan: 0, stale: [edits[0]] });
  expect(await host.read()).toBe(lama);
});
