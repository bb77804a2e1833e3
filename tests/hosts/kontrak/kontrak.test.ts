import { cellAt, EMPTY_CELL, parseCellName, reversed } from "../../../src/core/workbook";
import type { Cell, CellContent, Edit, LembarBaru, SelBaru, Sheet, Snapshot, Tanda } from "../../../src/core/workbook";
import { kisi } from "../../alat/kisi";
import { TUAN, type Tuan } from "./tuan";

const { snapshot } = kisi(`
  --- 3.1 @B2
  *No* | *Indikator* | *Target* | *Realisasi*   | *Capaian*
  1    | IKM         | =89      | =93.25        | =1.05:0.00% {E3/D3}
  2    | >>SAKIP     | 82 (A)   | =19.5:@       | 103%
  3    | Gabung      | <        | 'teks         | =#N/A
  --- 3.5
  Program  | =2408521434:#,##0
`);

/** An edit as it would be planned upon the fixture. */
function isi(sheet: string, name: string, after: CellContent): Edit {
  const place = parseCellName(name);
  if (!place) throw new Error(name);
  const found = snapshot.sheets.find((one) => one.name === sheet);
  return { kind: "isi", at: { sheet, ...place }, before: cellIn(found, name), after, alasan: "uji" };
}

function cellIn(sheet: Sheet | undefined, name: string): Cell {
  const place = parseCellName(name);
  return sheet && place ? cellAt(sheet, place.row, place.col) : EMPTY_CELL;
}

const MERAH: Tanda = {
  sorotan: { isi: "F4AFA6", huruf: "1B1A19", garis: { warna: "8E1116", gaya: "utuh" } },
  catatan: "Salah: tertulis 103%.\n\nSeharusnya 105%.",
};
const BIRU: Tanda = {
  sorotan: { isi: null, huruf: null, garis: { warna: "1B5A96", gaya: "titik" } },
  catatan: null,
};

function tanda(sheet: string, name: string, before: Tanda | null, after: Tanda | null): Edit {
  const place = parseCellName(name);
  if (!place) throw new Error(name);
  return { kind: "tanda", at: { sheet, ...place }, before, after };
}

function lembar(name: string): Edit {
  const baris = (cells: readonly (readonly [number, SelBaru])[]) => new Map<number, SelBaru>(cells);
  const lembar: LembarBaru = {
    name,
    rows: new Map([
      [0, baris([[0, { value: "Tinjauan", gaya: { tebal: true, garisBawah: true, ukuran: 14, isi: "DDEBF7" } }]])],
      [
        2,
        baris([
          [0, { value: "12,5", gaya: { garis: true, inden: 2 } }],
          [1, { value: 0.5, formula: "=A4/2", format: "0.00%" }],
          [2, { value: null, gaya: { garis: true } }],
          [3, { value: true }],
        ]),
      ],
    ]),
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    lebar: new Map([[0, 20]]),
    tinggi: new Map([[0, 30]]),
    bekukan: 1,
    cetak: { kertas: "F4", arah: "mendatar", judulBaris: [0, 0], area: { top: 0, left: 0, bottom: 2, right: 3 } },
  };
  return { kind: "lembar", lembar };
}

describe.each(TUAN)("%s", (_, open) => {
  const read = async (tuan: Tuan): Promise<Snapshot["sheets"]> => (await tuan.read()).sheets;
  const changed = async (...edits: readonly Edit[]): Promise<{ tuan: Tuan; sheets: Snapshot["sheets"] }> => {
    const tuan = open(snapshot);
    const hasil = await tuan.apply(edits);
    expect(hasil).toEqual({ diterapkan: edits.length, stale: [], ditolak: [], peringatan: [] });
    return { tuan, sheets: await read(tuan) };
  };

  test("reads the workbook as it is", async () => {
    expect(await read(open(snapshot))).toEqual(snapshot.sheets);
  });

  test.each<[string, string, CellContent, Cell]>([
    ["a number", "E3", { value: 94.5 }, { value: 94.5 }],
    ["a number with a format", "D3", { value: 0.5, format: "0.0%" }, { value: 0.5, format: "0.0%" }],
    ["a number into a cell of format text", "E4", { value: 20 }, { value: 20, format: "@" }],
    ["a text that looks like a number", "F4", { value: "104,78%" }, { value: "104,78%" }],
    ["a text that looks like a formula", "F4", { value: "=A1" }, { value: "=A1" }],
    ["a text that looks like a date", "E5", { value: "1/2" }, { value: "1/2" }],
    ["a text over a formula", "F3", { value: "Sangat Tinggi" }, { value: "Sangat Tinggi", format: "0.00%" }],
    ["digits that are a name", "E3", { value: "123456789012345678" }, { value: "123456789012345678" }],
    ["the word for true", "E3", { value: "TRUE" }, { value: "TRUE" }],
    ["true", "E3", { value: true }, { value: true }],
    ["an error", "E3", { value: { error: "#N/A" } }, { value: { error: "#N/A" } }],
    ["a formula", "D3", { value: 1.25, formula: "=E3/2" }, { value: 1.25, formula: "=E3/2" }],
    [
      "a formula into a cell of format text",
      "E4",
      { value: 2, formula: "=1+1", format: "0" },
      { value: 2, formula: "=1+1", format: "0" },
    ],
    ["nothing", "F3", { value: null }, EMPTY_CELL],
    ["something where nothing was", "H9", { value: 3, format: "0" }, { value: 3, format: "0" }],
  ])("holds %s after it was written, and everything else as before", async (_name, name, after, cell) => {
    const { tuan, sheets } = await changed(isi("3.1", name, after));
    expect(cellIn(sheets[0], name)).toEqual(cell);
    const back = reversed(isi("3.1", name, after));
    expect(back).not.toBeNull();
    await tuan.apply(back ? [back] : []);
    expect(await read(tuan)).toEqual(snapshot.sheets);
  });

  test("bold and indentation stay when a cell gets something else", async () => {
    const { sheets } = await changed(
      isi("3.1", "C4", { value: "SAKIP Kecamatan" }),
      isi("3.1", "B2", { value: "Nomor" }),
    );
    expect(cellIn(sheets[0], "C4")).toEqual({ value: "SAKIP Kecamatan", inden: 2 });
    expect(cellIn(sheets[0], "B2")).toEqual({ value: "Nomor", tebal: true });
  });

  test.each<[string, Edit]>([
    ["holds something else", { ...isi("3.1", "E3", { value: 1 }), before: { value: 93 } } as Edit],
    [
      "holds it in another format",
      { ...isi("3.1", "E3", { value: 1 }), before: { value: 93.25, format: "0.00" } } as Edit,
    ],
    ["holds a formula by now", { ...isi("3.1", "F3", { value: 1 }), before: { value: 1.05, format: "0.00%" } } as Edit],
    ["holds something where nothing was expected", { ...isi("3.1", "E3", { value: 1 }), before: EMPTY_CELL } as Edit],
    ["is on a sheet that is gone", isi("9.9", "A1", { value: 1 })],
    ["has a mark that was not expected", tanda("3.1", "E3", MERAH, null)],
    ["is to be marked on a sheet that is gone", tanda("9.9", "A1", null, MERAH)],
  ])("writes nothing where one cell %s", async (_name, edit) => {
    const tuan = open(snapshot);
    const hasil = await tuan.apply([isi("3.1", "D3", { value: 90 }), edit, lembar("Baru")]);
    const gone = edit.kind !== "lembar" && edit.at.sheet === "9.9";
    expect(hasil).toMatchObject({ diterapkan: 0, ditolak: [] });
    expect(hasil.stale).toContainEqual(edit);
    if (!gone) expect(hasil.stale).toHaveLength(1);
    expect(await read(tuan)).toEqual(snapshot.sheets);
  });

  test.each<[string, Edit, RegExp]>([
    ["covered by a merge", isi("3.1", "D5", { value: 1 }), /tertutup sel gabungan C5:D5/],
    ["beyond the sheet", isi("3.1", "A1", { value: 1 }), /di luar batas/],
    ["too long", isi("3.1", "E3", { value: "x".repeat(32_768) }), /lebih panjang/],
    ["changed twice", isi("3.1", "D3", { value: 2 }), /dua kali/],
    ["a sheet whose name is taken", lembar("3.5"), /sudah ada/],
    ["a sheet whose name is no name", lembar("a/b"), /tidak diterima Excel/],
  ])("writes nothing where one edit is refused: %s", async (name, made, pattern) => {
    const edit =
      name === "beyond the sheet" && made.kind === "isi" ? { ...made, at: { ...made.at, row: 1_048_576 } } : made;
    const tuan = open(snapshot);
    const hasil = await tuan.apply([isi("3.1", "D3", { value: 90 }), edit]);
    expect(hasil).toMatchObject({ diterapkan: 0, stale: [], peringatan: [] });
    expect(hasil.ditolak).toEqual([{ edit, sebab: expect.stringMatching(pattern) as string }]);
    expect(await read(tuan)).toEqual(snapshot.sheets);
  });

  test("gives marks back as they were set, so that nothing changes when they are set again", async () => {
    const { tuan, sheets } = await changed(
      tanda("3.1", "F4", null, MERAH),
      tanda("3.1", "F3", null, BIRU),
      tanda("3.5", "B1", null, { ...MERAH, catatan: null }),
    );
    expect(sheets[0]?.tanda).toEqual(
      new Map([
        [2, new Map([[5, BIRU]])],
        [3, new Map([[5, MERAH]])],
      ]),
    );
    expect(sheets[1]?.tanda).toEqual(new Map([[0, new Map([[1, { ...MERAH, catatan: null }]])]]));
    expect(sheets.map((sheet) => sheet.rows)).toEqual(snapshot.sheets.map((sheet) => sheet.rows));

    const lain = { ...MERAH, catatan: "Ragu: lain." };
    await tuan.apply([tanda("3.1", "F4", MERAH, lain), tanda("3.1", "F3", BIRU, null)]);
    expect((await read(tuan))[0]?.tanda).toEqual(new Map([[3, new Map([[5, lain]])]]));
    await tuan.apply([tanda("3.1", "F4", lain, null), tanda("3.5", "B1", { ...MERAH, catatan: null }, null)]);
    expect(await read(tuan)).toEqual(snapshot.sheets);
  });

  test("adds a sheet behind the last one", async () => {
    const { sheets } = await changed(lembar("Baru"), isi("3.5", "B1", { value: 1 }));
    expect(sheets.slice(0, 1)).toEqual(snapshot.sheets.slice(0, 1));
    expect(sheets[2]).toEqual({
      name: "Baru",
      visibility: "visible",
      rows: new Map([
        [0, new Map<number, Cell>([[0, { value: "Tinjauan", tebal: true }]])],
        [
          2,
          new Map<number, Cell>([
            [0, { value: "12,5", inden: 2 }],
            [1, { value: 0.5, formula: "=A4/2", format: "0.00%" }],
            [3, { value: true }],
          ]),
        ],
      ]),
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      hiddenRows: new Set(),
    });
  });

  test("does nothing for no edits", async () => {
    const { sheets } = await changed();
    expect(sheets).toEqual(snapshot.sheets);
  });

  test("keeps one text that no sheet shows", async () => {
    const { simpanan, ...tuan } = open(snapshot);
    const teks = '{"a":"<&>\\"\'","b":"_x000D_ — ✓"}\r\n baris';
    expect(await simpanan.baca()).toBeNull();
    expect(await simpanan.tulis(null, teks)).toBe(true);
    expect(await simpanan.baca()).toBe(teks);
    expect(await simpanan.tulis(null, "lain")).toBe(false);
    expect(await simpanan.tulis("lain", null)).toBe(false);
    expect(await simpanan.baca()).toBe(teks);
    expect(await simpanan.tulis(teks, "{}")).toBe(true);
    expect(await simpanan.baca()).toBe("{}");
    expect((await tuan.read()).sheets).toEqual(snapshot.sheets);
    expect(await simpanan.tulis("{}", null)).toBe(true);
    expect(await simpanan.baca()).toBeNull();
  });
});
