import { SaxesParser } from "saxes";

/** Whether a parser reads the text to its end: tags match, prefixes are declared, nothing stands twice. */
export function isWellFormed(text: string): boolean {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let fault = false;
  parser.on("error", () => {
    fault = true;
  });
  parser.on("doctype", () => {
    fault = true;
  });
  parser.write(text).close();
  return !fault;
}
