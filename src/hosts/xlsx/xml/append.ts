import type { Element } from "./outline";
import type { Change } from "./splice";

/** The change that puts XML behind the last child of an element, also of one that is an empty tag so far. */
export function appendChild(text: string, element: Element, child: string): Change {
  if (!element.empty) return { start: element.contentEnd, end: element.contentEnd, text: child };
  const slash = text.lastIndexOf("/", element.end);
  return { start: slash, end: element.end, text: `>${child}</${element.name}>` };
}
