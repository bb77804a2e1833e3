import { tokenize, type Token } from "./tokens";

/** What a formula reaches for outside its workbook; it is never evaluated, only told. */
export type Luar = "bukuLain" | "layananLuar";

/** Functions that load, call or subscribe to something; `|` is how a DDE link is written. */
const SERVICE = /^(WEBSERVICE|RTD|IMAGE|STOCKHISTORY|CALL|REGISTER\.ID|SQL\.REQUEST)$/i;
const PREFIX = /^(_xlfn\.|_xlws\.|_xlpm\.)+/i;
/** Formulas without any of these need no closer look; nearly all have none. */
const REMARKABLE = /_xl|\[|\||WEBSERVICE|RTD|IMAGE|STOCKHISTORY|CALL|REGISTER|SQL/i;

/**
 * A formula as Excel shows it: "=" in front, without the prefixes that files put before newer functions and before
 * the variables of LET and LAMBDA.
 */
export function normalizeFormula(text: string): { readonly formula: string; readonly luar: Luar | null } {
  const written = text.startsWith("=") ? text : `=${text}`;
  if (!REMARKABLE.test(written)) return { formula: written, luar: null };
  const tokens = tokenize(written).map((token) =>
    token.kind === "word" ? { ...token, text: token.text.replace(PREFIX, "") } : token,
  );
  return { formula: tokens.map(({ text }) => text).join(""), luar: reachesOutside(tokens) };
}

function reachesOutside(tokens: readonly Token[]): Luar | null {
  let found: Luar | null = null;
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === "sign" && text === "|") return "layananLuar";
    if (kind === "word" && SERVICE.test(text) && tokens[at + 1]?.text === "(") return "layananLuar";
    // [1]Sheet!A1 or '[1]Some sheet'!A1; after a word a bracket is the column of a table.
    const book = kind === "bracket" && tokens[at - 1]?.kind !== "word";
    const quotedBook = text.startsWith("'") && text.includes("[") && tokens[at + 1]?.text === "!";
    if (book || quotedBook) found = "bukuLain";
  }
  return found;
}
