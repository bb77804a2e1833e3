import { simpananText, simpananXml } from "../../simpanan-xml";
import { findWorkbookPart } from "../package/workbook-part";
import { readRelationships } from "../package/relationships";
import { openDraft, type Draft } from "./draft";

/** The text that Cermat keeps in a file; null where it keeps none. */
export function readSimpanan(bytes: Uint8Array): string | null {
  return keptIn(openDraft(bytes))?.text ?? null;
}

/** The file with this text kept in it in the place of what was kept before; with null nothing is. */
export function writeSimpanan(bytes: Uint8Array, text: string | null): Uint8Array {
  const draft = openDraft(bytes);
  const kept = keptIn(draft);
  const from = findWorkbookPart(draft);
  if (text === null) {
    if (kept) draft.remove(kept.part, from);
  } else if (kept) draft.put(kept.part, simpananXml(text));
  else {
    const contentType = "application/xml";
    draft.add({ name: "customXml/item{n}.xml", content: simpananXml(text), contentType, from, type: "customXml" });
  }
  return draft.write();
}

function keptIn(draft: Draft): { readonly part: string; readonly text: string } | null {
  for (const { type, part } of readRelationships(draft, findWorkbookPart(draft)).values()) {
    if (type !== "customXml" || part === null || !draft.has(part)) continue;
    const text = simpananText(draft.text(part));
    if (text !== null) return { part, text };
  }
  return null;
}
