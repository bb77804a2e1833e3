import type { Budget } from "./limits";
import { createRichText } from "./rich-text";
import { SPREADSHEET } from "./xml/namespaces";
import { parseXml } from "./xml/parse";

/** The texts that cells refer to by number. */
export function readSharedStrings(pieces: Iterable<Uint8Array>, budget: Budget): readonly string[] {
  const texts: string[] = [];
  const rich = createRichText();
  parseXml(
    pieces,
    { name: "sst", namespaces: SPREADSHEET },
    {
      ...rich,
      close(name, depth) {
        rich.close(name, depth);
        if (name !== "si" || depth !== 2) return;
        budget.items(1);
        texts.push(rich.take());
      },
    },
  );
  return texts;
}
