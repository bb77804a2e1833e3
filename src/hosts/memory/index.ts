import type { Snapshot } from "../../core/workbook";
import type { Host } from "../host";

/** A host whose workbook is a value in memory, for tests and for workbooks that were read before. */
export function memoryHost(snapshot: Snapshot): Host {
  return { read: () => Promise.resolve(snapshot) };
}
