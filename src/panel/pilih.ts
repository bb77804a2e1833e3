import { createContext } from "react";
import type { Address } from "../core";

/** Shows a cell in the workbook's own window; null where there is none, and then chips are plain text. */
export const Pilih = createContext<((at: Address) => void) | null>(null);
