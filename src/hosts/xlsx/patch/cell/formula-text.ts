import { tokenize, type Token } from "../../../formula/tokens";

/** Functions that came after the format was fixed: a file marks them with a prefix, and Excel shows #NAME? without it. */
const NEWER = new Set(
  `ACOT ACOTH ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA CONCAT COT COTH CSC
  CSCH DAYS DECIMAL FLOOR.MATH FORMULATEXT GAMMA GAUSS IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.SNGL
  NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI QUARTILE.EXC
  QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS STDEV.P STDEV.S SWITCH TEXTAFTER TEXTBEFORE TEXTJOIN UNICHAR
  UNICODE VALUETOTEXT VAR.P VAR.S XLOOKUP XMATCH XOR`.split(/\s+/),
);

/**
 * Functions that are not written: their result fills more than one cell, or they bring variables of their own, and
 * both need more than a formula in one cell; or they reach out of the workbook; or their prefix is not certain.
 */
const UNWRITTEN = new Set(
  `AGGREGATE BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP ENCODEURL EXPAND FILTER FILTERXML GROUPBY HSTACK IMAGE LAMBDA LET
  MAKEARRAY MAP MUNIT PIVOTBY RANDARRAY REDUCE RTD SCAN SEQUENCE SORT SORTBY STOCKHISTORY TAKE TEXTSPLIT TOCOL TOROW
  UNIQUE VSTACK WEBSERVICE WRAPCOLS WRAPROWS`.split(/\s+/),
);

/**
 * A formula as a file holds it: without "=", newer functions with their prefix. Null for one that this writer does not
 * know how to write so that Excel computes it as it is meant.
 */
export function formulaText(formula: string): string | null {
  const tokens = tokenize(formula.replace(/^=/, ""));
  let text = "";
  for (const [at, token] of tokens.entries()) {
    const called = token.kind === "word" && tokens[at + 1]?.text === "(" ? token.text.toUpperCase() : "";
    if (UNWRITTEN.has(called) || isSpillSign(tokens, at)) return null;
    // Nearly every function with a dot is a newer one.
    if (called.includes(".") && !NEWER.has(called) && called !== "ERROR.TYPE") return null;
    text += NEWER.has(called) ? `_xlfn.${token.text}` : token.text;
  }
  return text;
}

/** A reference with "#" stands for all cells that another formula fills. */
function isSpillSign(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "#" && /^\$?[A-Z]{1,3}\$?\d+$/i.test(tokens[at - 1]?.text ?? "");
}
