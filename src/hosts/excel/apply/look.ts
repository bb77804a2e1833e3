import { type Cell, type Edit, type LembarBaru, type Sheet, type Snapshot } from "../../../core/workbook";
import { byKind, perSheet, type Ditolak, type EditOf } from "../../edit/ditolak";
import {
  isOnSheet,
  objectionsToIsi,
  objectionToLembar,
  SEL_TERKUNCI,
  STRUKTUR_TERKUNCI,
  TANDA_TERKUNCI,
} from "../../edit/objection";
import { areasOf, placeKey } from "../../tanda/areas";
import { askMerges, cellOf, formatOf, loadCells } from "../content";
import { askMarks, type Marks } from "../tanda/marks";

/** What an apply finds before it writes. */
export type Look = {
  /** The sheets as far as they are to be touched. */
  readonly snapshot: Snapshot;
  /** Number formats of the cells, also of empty ones, by sheet and key. */
  readonly formats: ReadonlyMap<string, ReadonlyMap<number, string>>;
  readonly marks: ReadonlyMap<string, Marks>;
  readonly ditolak: readonly Ditolak[];
};

type SheetLook = {
  readonly sheet: Sheet;
  readonly formats: ReadonlyMap<number, string>;
  readonly ditolak: readonly Ditolak[];
};

/** Reads all cells and sheets that edits concern, in one batch, and a second one where our marks are already there. */
export async function look(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Look> {
  const { isi, tanda, lembar } = byKind(edits);
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/name");
  const structure = context.workbook.protection;
  if (lembar.length > 0) structure.load("protected");
  const [isiOf, tandaOf] = [perSheet(isi), perSheet(tanda)];
  const names = [...new Set([...isiOf.keys(), ...tandaOf.keys()])];
  const asked = names.map((name) => {
    const worksheet = worksheets.getItem(name);
    const content = askSheet(worksheet, isiOf.get(name) ?? [], tandaOf.get(name) ?? []);
    return { name, content, marks: tandaOf.has(name) ? askMarks(worksheet, "semua") : null };
  });
  if (!(await isComplete(context))) return { snapshot: EMPTY, formats: new Map(), marks: new Map(), ditolak: [] };

  const details = asked.flatMap(({ name, marks }) => (marks ? [{ name, marks: marks() }] : []));
  if (details.some(({ marks }) => marks.isWaiting)) await context.sync();
  const marks = new Map(details.map(({ name, marks: found }) => [name, found.get()]));
  const seen = asked.map(({ name, content }) => content(marks.get(name)));
  const ofLembar = objectionsToLembar(
    lembar,
    worksheets.items.map(({ name }) => name),
    lembar.length > 0 && structure.protected,
  );
  return {
    snapshot: { sheets: seen.map(({ sheet }) => sheet), peringatan: [] },
    formats: new Map(seen.map(({ sheet, formats }) => [sheet.name, formats])),
    marks,
    ditolak: [...seen.flatMap(({ ditolak }) => ditolak), ...ofLembar],
  };
}

const EMPTY: Snapshot = { sheets: [], peringatan: [] };

/** False where one of the sheets is not there any more: then all edits are to be planned anew. */
async function isComplete(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === "ItemNotFound") return false;
    throw error;
  }
}

function askSheet(
  worksheet: Excel.Worksheet,
  isi: readonly EditOf<"isi">[],
  tanda: readonly EditOf<"tanda">[],
): (marks: Marks | undefined) => SheetLook {
  worksheet.load("name");
  worksheet.protection.load("protected");
  const here = isi.filter(({ at }) => isOnSheet(at));
  const cells = here.map((edit) => {
    const range = worksheet.getCell(edit.at.row, edit.at.col);
    loadCells(range);
    range.format.protection.load("locked");
    return { edit, range };
  });
  const merges = areasOf(here.map(({ at }) => placeKey(at))).map(({ top, left, bottom, right }) =>
    askMerges(worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)),
  );
  return (marks) => {
    const rows = new Map<number, Map<number, Cell>>();
    for (const { edit, range } of cells) {
      const read = cellOf(range);
      const { row, col } = edit.at;
      if (read) rows.set(row, (rows.get(row) ?? new Map<number, Cell>()).set(col, read.cell));
    }
    const isProtected = worksheet.protection.protected;
    const locked = cells.filter(({ range }) => isProtected && range.format.protection.locked);
    const objections = objectionsToIsi(
      isi,
      merges.flatMap((ask) => ask()),
    );
    return {
      sheet: {
        name: worksheet.name,
        visibility: "visible",
        rows,
        merges: [],
        hiddenRows: new Set(),
        ...(marks?.tanda && { tanda: marks.tanda }),
      },
      formats: new Map(cells.map(({ edit, range }) => [placeKey(edit.at), formatOf(range)])),
      ditolak: [
        ...[...objections].map(([edit, sebab]) => ({ edit, sebab })),
        ...locked.map(({ edit }) => ({ edit, sebab: SEL_TERKUNCI })),
        ...(isProtected ? tanda : []).map((edit) => ({ edit, sebab: TANDA_TERKUNCI })),
      ],
    };
  };
}

/** Why a new sheet needs the writer of files (Indonesian); null if it does not: half of it would not be what was shown. */
function beyondCells({ validasi = [], nama = [], grafik = [] }: LembarBaru): string | null {
  if (validasi.length + nama.length + grafik.length === 0) return null;
  return "Lembar ini memuat grafik, nama, atau batasan isian, yang belum dapat ditambahkan dari panel. Tambahkan lewat halaman web Cermat.";
}

function objectionsToLembar(
  edits: readonly EditOf<"lembar">[],
  names: readonly string[],
  isLocked: boolean,
): readonly Ditolak[] {
  const taken = [...names];
  return edits.flatMap((edit) => {
    const sebab = isLocked ? STRUKTUR_TERKUNCI : (objectionToLembar(edit.lembar, taken) ?? beyondCells(edit.lembar));
    taken.push(edit.lembar.name);
    return sebab === null ? [] : [{ edit, sebab }];
  });
}
