/**
 * A stretch of formula text. `quoted` is a text or a quoted sheet name, `bracket` a structured reference or the number
 * of another workbook; neither holds cell references. `word` is a name, function, number or reference; `sign` the rest.
 */
export type Token = { readonly kind: "quoted" | "bracket" | "word" | "sign"; readonly text: string };

// A doubled quote inside a text reads as the end of one text and the start of the next: the same stretch either way.
const QUOTED = /"[^"]*"?|'[^']*'?/y;
const WORD = /[\p{L}\p{M}\p{N}_$.\\?]+/uy;

/** Cuts a formula so that the texts joined give it back. Never fails: an unclosed quote or bracket reaches to the end. */
export function tokenize(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  const quoted = matchAt(QUOTED, formula, at);
  if (quoted) return { kind: "quoted", text: quoted };
  const word = matchAt(WORD, formula, at);
  if (word) return { kind: "word", text: word };
  if (formula[at] === "[") return { kind: "bracket", text: formula.slice(at, bracketEnd(formula, at)) };
  return { kind: "sign", text: formula[at] ?? "" };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Brackets nest (`Tabel[[#This Row],[Target]]`); inside them an apostrophe takes the meaning from the next sign. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
