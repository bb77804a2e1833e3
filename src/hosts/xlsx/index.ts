import type { Snapshot } from "../../core/workbook";
import type { Host } from "../host";
import { applyEdits } from "./patch/apply-edits";
import { readSimpanan, writeSimpanan } from "./patch/simpanan";
import { verify } from "./patch/verify";
import { readXlsx } from "./read";

export { readXlsx } from "./read";
export { FORMAT_BAWAAN } from "../format-bawaan";
export type { KodeGalat } from "./galat";

/** A file as a host. */
export type XlsxHost = Host &
  Required<Pick<Host, "apply" | "simpanan">> & {
    /** The file as it is now: the very bytes given as long as nothing was written. */
    bytes(): Uint8Array;
  };

/** A file as a host. The given bytes are never changed; edits that are applied make a new file of them. */
export function xlsxHost(bytes: Uint8Array): XlsxHost {
  let held = bytes;
  let known: Snapshot | null = null;
  const read = (): Snapshot => (known ??= readXlsx(held));
  return {
    read: async () => read(),
    async apply(edits) {
      const before = read();
      const { penerapan, bytes: changed } = applyEdits(held, before, edits);
      if (changed) {
        const after = readXlsx(changed);
        verify(before, edits, after);
        held = changed;
        known = after;
      }
      return penerapan;
    },
    simpanan: {
      async baca() {
        // What is no workbook is told by its reader, with its own reason.
        read();
        return readSimpanan(held);
      },
      async tulis(lama, baru) {
        if (readSimpanan(held) !== lama) return false;
        if (lama === baru) return true;
        const changed = writeSimpanan(held, baru);
        verify(read(), [], readXlsx(changed));
        held = changed;
        return true;
      },
    },
    bytes: () => held,
  };
}
