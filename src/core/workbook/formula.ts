import { cellName, columnName, parseCellName, type Area } from "./address";

/** One end of a reference; `fixed`: written with "$", it stays where it is when the formula moves. */
export type FormulaRef = {
  readonly row: number;
  readonly col: number;
  readonly rowFixed: boolean;
  readonly colFixed: boolean;
};

/** A formula as a tree. Tables, arrays and links to other files are beyond it. */
export type Formula =
  | { readonly op: "number"; readonly text: string }
  | { readonly op: "text"; readonly text: string }
  | { readonly op: "logical"; readonly value: boolean }
  | { readonly op: "ref"; readonly sheet: string | null; readonly from: FormulaRef; readonly to: FormulaRef | null }
  | { readonly op: "name"; readonly name: string }
  | { readonly op: "call"; readonly name: string; readonly args: readonly (Formula | null)[] }
  | { readonly op: "unary"; readonly sign: "-" | "+" | "%"; readonly arg: Formula }
  | { readonly op: "binary"; readonly sign: string; readonly left: Formula; readonly right: Formula };

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+)|"(?<text>(?:[^"]|"")*)"|(?<sheet>(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(?<from>\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?::(?<to>\$?[A-Z]{1,3}\$?[1-9]\d{0,6}))?(?![\w.(!:])|(?<name>[A-Z][A-Z0-9.]*)\((?<open>)|(?<logical>TRUE|FALSE)(?![\w.(!:[])|(?<word>[A-Za-z_][\w.]*)(?![\w.(!:[])|(?<sign><>|<=|>=|[-+*/^&=<>%(),]))/uy;

type Token = Readonly<Record<string, string | undefined>>;

/** Weakest first; operators of one line bind alike, to the left. */
const BINARY: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** More nesting than this no person types. */
const DEEPEST = 60;

/** Reads "=E5/D5*100" (English function names, commas); null for anything that the tree above cannot hold. */
export function parseFormula(formula: string): Formula | null {
  const tokens = tokenize(formula.replace(/^=/, ""));
  if (!tokens) return null;
  const reader = new Reader(tokens);
  const tree = reader.expression(0, 0);
  return tree && reader.done ? tree : null;
}

function tokenize(text: string): Token[] | null {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (text.slice(pattern.lastIndex).trim() !== "") {
    const match = pattern.exec(text);
    if (!match?.groups) return null;
    tokens.push(match.groups);
  }
  return tokens;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get done(): boolean {
    return this.at === this.tokens.length;
  }

  private get sign(): string | undefined {
    return this.tokens[this.at]?.sign;
  }

  expression(level: number, depth: number): Formula | null {
    const signs = BINARY[level];
    if (!signs) return this.prefix(depth);
    let left = this.expression(level + 1, depth);
    while (left && signs.includes(this.sign ?? "")) {
      const sign = this.sign ?? "";
      this.at += 1;
      const right = this.expression(level + 1, depth);
      left = right && { op: "binary", sign, left, right };
    }
    return left;
  }

  private prefix(depth: number): Formula | null {
    if (depth > DEEPEST) return null;
    const { sign } = this;
    if (sign === "-" || sign === "+") {
      this.at += 1;
      const arg = this.prefix(depth + 1);
      return arg && { op: "unary", sign, arg };
    }
    let value = this.operand(depth);
    while (value && this.sign === "%") {
      this.at += 1;
      value = { op: "unary", sign: "%", arg: value };
    }
    return value;
  }

  private operand(depth: number): Formula | null {
    const token = this.tokens[this.at];
    this.at += 1;
    if (!token) return null;
    if (token.number !== undefined) return { op: "number", text: token.number };
    if (token.text !== undefined) return { op: "text", text: token.text.replaceAll('""', '"') };
    if (token.logical !== undefined) return { op: "logical", value: token.logical === "TRUE" };
    if (token.from !== undefined) return reference(token);
    if (token.word !== undefined) return { op: "name", name: token.word };
    if (token.name !== undefined) return this.call(token.name, depth);
    if (token.sign !== "(") return null;
    const inner = this.expression(0, depth + 1);
    return inner && this.take(")") ? inner : null;
  }

  private take(sign: string): boolean {
    const found = this.sign === sign;
    if (found) this.at += 1;
    return found;
  }

  private call(name: string, depth: number): Formula | null {
    const args: (Formula | null)[] = [];
    if (this.take(")")) return { op: "call", name, args };
    for (;;) {
      const empty = this.sign === "," || this.sign === ")";
      const arg = empty ? null : this.expression(0, depth + 1);
      if (!empty && !arg) return null;
      args.push(arg);
      if (this.take(")")) return { op: "call", name, args };
      if (!this.take(",")) return null;
    }
  }
}

function reference({ sheet, from, to }: Token): Formula | null {
  const [first, last] = [end(from ?? ""), to === undefined ? null : end(to)];
  if (!first || (to !== undefined && !last)) return null;
  const name =
    sheet
      ?.slice(0, -1)
      .replace(/^'(.*)'$/s, "$1")
      .replaceAll("''", "'") ?? null;
  return { op: "ref", sheet: name, from: first, to: last };
}

function end(name: string): FormulaRef | null {
  const at = parseCellName(name);
  return at && { ...at, colFixed: name.startsWith("$"), rowFixed: name.lastIndexOf("$") > 0 };
}

/** The references of a formula, in reading order. */
export function formulaRefs(f: Formula): readonly (Formula & { op: "ref" })[] {
  switch (f.op) {
    case "ref":
      return [f];
    case "call":
      return f.args.flatMap((a) => (a ? formulaRefs(a) : []));
    case "unary":
      return formulaRefs(f.arg);
    case "binary":
      return [...formulaRefs(f.left), ...formulaRefs(f.right)];
    default:
      return [];
  }
}

/** The cells of a reference; a single cell is an area of one. */
export function refArea({ from, to }: Formula & { op: "ref" }): Area {
  const last = to ?? from;
  return {
    top: Math.min(from.row, last.row),
    left: Math.min(from.col, last.col),
    bottom: Math.max(from.row, last.row),
    right: Math.max(from.col, last.col),
  };
}

/** Writes a formula as it would read after being copied so many rows and columns further, with its "=". */
export function writeFormula(f: Formula, rows = 0, cols = 0): string {
  return `=${write(f, (r) => cellOf(r, rows, cols))}`;
}

/** The formula with its references as distances from its own cell: equal for formulas that say the same of their rows. */
export function relativeFormula(f: Formula, at: { readonly row: number; readonly col: number }): string {
  return write(f, (r) => {
    const row = r.rowFixed ? `R${r.row}` : `R[${r.row - at.row}]`;
    return row + (r.colFixed ? `C${r.col}` : `C[${r.col - at.col}]`);
  });
}

function cellOf(r: FormulaRef, rows: number, cols: number): string {
  const at = { row: r.row + (r.rowFixed ? 0 : rows), col: r.col + (r.colFixed ? 0 : cols) };
  if (!r.rowFixed && !r.colFixed) return cellName(at);
  return `${r.colFixed ? "$" : ""}${columnName(at.col)}${r.rowFixed ? "$" : ""}${at.row + 1}`;
}

function write(f: Formula, cell: (r: FormulaRef) => string): string {
  switch (f.op) {
    case "number":
      return f.text;
    case "text":
      return `"${f.text.replaceAll('"', '""')}"`;
    case "logical":
      return f.value ? "TRUE" : "FALSE";
    case "name":
      return f.name;
    case "ref": {
      const sheet =
        f.sheet === null ? "" : `${/^[A-Za-z_]\w*$/.test(f.sheet) ? f.sheet : `'${f.sheet.replaceAll("'", "''")}'`}!`;
      return sheet + cell(f.from) + (f.to ? `:${cell(f.to)}` : "");
    }
    case "call":
      return `${f.name}(${f.args.map((a) => (a ? write(a, cell) : "")).join(",")})`;
    case "unary":
      return f.sign === "%" ? `${inner(f.arg, cell)}%` : f.sign + inner(f.arg, cell);
    case "binary":
      return operandText(f.left, f.sign, false, cell) + f.sign + operandText(f.right, f.sign, true, cell);
  }
}

function inner(f: Formula, cell: (r: FormulaRef) => string): string {
  return f.op === "binary" ? `(${write(f, cell)})` : write(f, cell);
}

/** An operand in brackets where it binds less than its operator, or as much and stands behind it. */
function operandText(f: Formula, sign: string, behind: boolean, cell: (r: FormulaRef) => string): string {
  if (f.op !== "binary") return write(f, cell);
  const strength = (s: string) => BINARY.findIndex((signs) => signs.includes(s));
  const weaker = strength(f.sign) < strength(sign) || (behind && strength(f.sign) === strength(sign));
  return weaker ? `(${write(f, cell)})` : write(f, cell);
}
