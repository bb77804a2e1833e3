import { applyEdits, staleEdits, type Edit, type Snapshot } from "../../core/workbook";
import { byKind, perSheet, type Ditolak } from "../edit/ditolak";
import { objectionsToIsi, objectionToLembar } from "../edit/objection";
import type { HostBertulis, Simpanan } from "../host";

/** A host whose workbook is a value in memory, for tests and for workbooks that were read before. */
export function memoryHost(snapshot: Snapshot): HostBertulis & { readonly simpanan: Simpanan } {
  let kini = snapshot;
  let tersimpan: string | null = null;
  return {
    read: () => Promise.resolve(kini),
    apply: (edits) => {
      const stale = staleEdits(kini, edits);
      const ditolak = stale.length > 0 ? [] : objections(kini, edits);
      const isDone = stale.length === 0 && ditolak.length === 0;
      if (isDone) kini = applyEdits(kini, edits);
      return Promise.resolve({ diterapkan: isDone ? edits.length : 0, stale, ditolak, peringatan: [] });
    },
    simpanan: {
      baca: () => Promise.resolve(tersimpan),
      tulis: (lama, baru) => {
        const sama = lama === tersimpan;
        if (sama) tersimpan = baru;
        return Promise.resolve(sama);
      },
    },
  };
}

function objections({ sheets }: Snapshot, edits: readonly Edit[]): readonly Ditolak[] {
  const { isi, lembar } = byKind(edits);
  const ditolak: Ditolak[] = [];
  for (const [name, own] of perSheet(isi)) {
    const merges = sheets.find((sheet) => sheet.name === name)?.merges ?? [];
    for (const [edit, sebab] of objectionsToIsi(own, merges)) ditolak.push({ edit, sebab });
  }
  const names = sheets.map(({ name }) => name);
  for (const edit of lembar) {
    const sebab = objectionToLembar(edit.lembar, names);
    if (sebab !== null) ditolak.push({ edit, sebab });
    names.push(edit.lembar.name);
  }
  return ditolak;
}
