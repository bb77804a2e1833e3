import type { Host } from "../host";
import { readXlsx } from "./read";

export { readXlsx } from "./read";
export { FORMAT_BAWAAN } from "../format-bawaan";
export type { KodeGalat } from "./galat";

/** A file as a host: each `read` reads its bytes anew. */
export function xlsxHost(bytes: Uint8Array): Host {
  return { read: async () => readXlsx(bytes) };
}
