import type { Peringatan, Sheet, Snapshot } from "../../core/workbook";
import { sameSheet } from "./same-sheet";

/** A sheet as it was last read, and what its reader warned of. */
export type Known = { readonly sheet: Sheet; readonly peringatan: readonly Peringatan[] };

/** What of a sheet may have changed: contents (isi), or also what cells look like and which rows are hidden (semua). */
export type Perubahan = "isi" | "semua";

/** What is still to be read of a sheet: nothing, its contents, or all of it. */
export type Plan =
  | { readonly read: "tidak"; readonly known: Known }
  | { readonly read: "isi"; readonly known: Known }
  | { readonly read: "semua" };

/** What is remembered of the workbook from one reading to the next, by the ids of its sheets. */
export type Memory = {
  /** From now on changes are told, so that what is remembered holds until one is; or they are not told any more. */
  watch(isWatched: boolean): void;
  changed(id: string, perubahan: Perubahan): void;
  /** Some sheets are not trusted any more, whatever was told of them; without names: none is. */
  distrust(perubahan: Perubahan, names?: readonly string[]): void;
  /** What the last reading gave. */
  last(): Snapshot | null;
  /** Begins a reading; only one at a time. */
  begin(): Reading;
};

export type Reading = {
  plan(id: string, name: string, visibility: Sheet["visibility"]): Plan;
  /**
   * Ends it: what was read of each sheet in their order. Sheets that tell the same as before keep their identity, and so
   * does the snapshot where all do.
   */
  end(sheets: readonly { readonly id: string; readonly known: Known }[]): Snapshot;
  /** Nothing came of it: what was to be read is still to be read. */
  fail(): void;
};

export function createMemory(): Memory {
  let isWatched = false;
  let known = new Map<string, Known>();
  let changes = new Map<string, Perubahan>();
  let last: Snapshot | null = null;

  const changed = (id: string, perubahan: Perubahan): void => {
    if (changes.get(id) !== "semua") changes.set(id, perubahan);
  };
  return {
    watch(now) {
      isWatched = now;
      for (const id of known.keys()) changed(id, "semua");
    },
    changed,
    distrust(perubahan, names) {
      for (const [id, { sheet }] of known) if (names?.includes(sheet.name) ?? true) changed(id, perubahan);
    },
    last: () => last,
    begin() {
      // What changes while it is being read is read again the next time.
      const taken = changes;
      changes = new Map();
      return {
        plan(id, name, visibility) {
          const sheet = known.get(id);
          const change = taken.get(id);
          const isHere = sheet?.sheet.name === name && sheet.sheet.visibility === visibility;
          if (!isWatched || !isHere || change === "semua") return { read: "semua" };
          return { read: change === undefined ? "tidak" : "isi", known: sheet };
        },
        end(sheets) {
          const kept = sheets.map(({ id, known: now }) => {
            const before = known.get(id);
            return { id, known: before && sameKnown(before, now) ? before : now };
          });
          known = new Map(kept.map((one) => [one.id, one.known]));
          const all = kept.map((one) => one.known.sheet);
          const isSame = last?.sheets.length === all.length && last.sheets.every((sheet, n) => sheet === all[n]);
          if (!last || !isSame) last = { sheets: all, peringatan: kept.flatMap((one) => one.known.peringatan) };
          return last;
        },
        fail() {
          for (const [id, perubahan] of taken) changed(id, perubahan);
        },
      };
    },
  };
}

function sameKnown(a: Known, b: Known): boolean {
  return a === b || (sameSheet(a.sheet, b.sheet) && JSON.stringify(a.peringatan) === JSON.stringify(b.peringatan));
}
