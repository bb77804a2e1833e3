import { cellText } from "./xlsx/patch/cell/cell-text";
import { unescapeText } from "./xlsx/rich-text";
import { resolveReferences } from "./xlsx/xml/attributes";

/** By this namespace Excel and files alike find the custom XML part in which Cermat keeps its text. */
export const NAMESPACE = "urn:cermat:simpanan";

const ROOT =
  /^(?:\s|<\?xml[^>]*\?>|<!--[^]*?-->)*<(?:\w+:)?cermat\s[^>]*?xmlns(?::\w+)?\s*=\s*["']urn:cermat:simpanan["'][^>]*>([^<]*)<\/(?:\w+:)?cermat\s*>\s*$/;

/** A text as the whole content of such a part. */
export function simpananXml(text: string): string {
  return `<cermat xmlns="${NAMESPACE}">${cellText(text)}</cermat>`;
}

/** The text that a part keeps; null for a part of somebody else. */
export function simpananText(xml: string): string | null {
  const [, written] = ROOT.exec(xml) ?? [];
  return written === undefined ? null : unescapeText(resolveReferences(written));
}
