import type { PlayedBook } from "./model";
import { refuse, type Remote } from "./remote";

let made = 0;

/** The custom XML parts of a workbook. */
export function customXmlParts(book: PlayedBook): Remote {
  const part = ({ id }: { readonly id: string }): Remote => {
    const now = () => book.parts.find((one) => one.id === id) ?? refuse("ItemNotFound");
    return {
      className: "CustomXmlPart",
      properties: { id: () => id },
      calls: {
        getXml: () => now().xml,
        setXml: ([xml]) => void (now().xml = String(xml)),
        delete: () => void book.parts.splice(book.parts.indexOf(now()), 1),
      },
    };
  };
  const find = (id: unknown): Remote | null => {
    const found = book.parts.find((one) => one.id === id);
    return found ? part(found) : null;
  };
  return {
    className: "CustomXmlPartCollection",
    items: () => book.parts.map(part),
    paths: {
      getItem: ([id]) => find(id) ?? refuse("ItemNotFound"),
      getByNamespace: ([namespace]) => ({
        className: "CustomXmlPartScopedCollection",
        items: () => book.parts.filter(({ xml }) => xml.includes(`xmlns="${String(namespace)}"`)).map(part),
        paths: { getItem: ([id]) => find(id) ?? refuse("ItemNotFound") },
      }),
      add: ([xml]) => {
        const added = { id: `{x${String(++made)}}`, xml: String(xml) };
        book.parts.push(added);
        return part(added);
      },
    },
  };
}
