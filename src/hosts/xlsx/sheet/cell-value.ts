import type { CellValue } from "../../../core/workbook";
import { serialOfIsoDate } from "../iso-date";
import type { Perihal } from "../../peringatan";
import { unescapeText } from "../rich-text";

/** The type of a `c` element with the texts of its `v` and `is`; undefined where the element is missing. */
export type WrittenValue = {
  readonly type: string;
  readonly v: string | undefined;
  readonly inline: string | undefined;
};

/** A value, with a concern if it could not be taken as it was meant. */
export type ReadValue = { readonly value: CellValue; readonly perihal?: Perihal };

/** What values refer to. */
export type ValueContext = { readonly sharedStrings: readonly string[]; readonly date1904: boolean };

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i;

/** An empty text is no content. */
function textOrNull(text: string): string | null {
  return text === "" ? null : text;
}

/** The value of a cell; an empty text is null. What does not fit its type stays the text it is, never a guess. */
export function readValue({ type, v, inline }: WrittenValue, context: ValueContext): ReadValue {
  if (type === "inlineStr") return { value: textOrNull(inline ?? unescapeText(v ?? "")) };
  if (v === undefined || v === "") return { value: textOrNull(inline ?? "") };
  switch (type) {
    case "n":
      return numberOrText(v);
    case "s":
      return sharedText(v, context.sharedStrings);
    case "str":
      return { value: unescapeText(v) };
    case "b":
      return booleanOrText(v);
    case "e":
      return { value: { error: v.trim() } };
    case "d": {
      const serial = serialOfIsoDate(v.trim(), context.date1904);
      return serial === null ? { value: v, perihal: "nilaiTakTerbaca" } : { value: serial };
    }
    default:
      return { value: v, perihal: "nilaiTakTerbaca" };
  }
}

function numberOrText(v: string): ReadValue {
  const text = v.trim();
  const value = Number(text);
  if (NUMBER.test(text) && Number.isFinite(value)) return { value: value || 0 }; // Excel knows no −0
  return { value: v, perihal: "nilaiTakTerbaca" };
}

function sharedText(v: string, texts: readonly string[]): ReadValue {
  const text = /^\s*\d{1,10}\s*$/.test(v) ? texts[Number(v)] : undefined;
  return text === undefined ? { value: null, perihal: "teksHilang" } : { value: text || null };
}

function booleanOrText(v: string): ReadValue {
  const text = v.trim();
  if (text === "1" || text === "true") return { value: true };
  if (text === "0" || text === "false") return { value: false };
  return { value: v, perihal: "nilaiTakTerbaca" };
}
