import { applyEdits, staleEdits, type Snapshot } from "../../core/workbook";
import type { HostBertulis, Simpanan } from "../host";

/** A host whose workbook is a value in memory, for tests and for workbooks that were read before. */
export function memoryHost(snapshot: Snapshot): HostBertulis & { readonly simpanan: Simpanan } {
  let kini = snapshot;
  let tersimpan: string | null = null;
  return {
    read: () => Promise.resolve(kini),
    apply: (edits) => {
      const stale = staleEdits(kini, edits);
      if (stale.length === 0) kini = applyEdits(kini, edits);
      return Promise.resolve({
        diterapkan: stale.length === 0 ? edits.length : 0,
        stale,
        ditolak: [],
        peringatan: [],
      });
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
