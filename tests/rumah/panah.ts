import { posix } from "node:path";
import ts from "typescript";
import type { Sources } from "./berkas";

/** One file uses another file of the project, or a package. */
export type Arrow = { readonly from: string; readonly to: string };

/** Every import of the sources: static, type-only, re-exported, dynamic, in a type, and `new URL` for a worker. */
export function arrowsOf(sources: Sources): readonly Arrow[] {
  return [...sources].flatMap(([from, text]) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const specifier = specifierOf(node);
      if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest));
    return found.map((specifier) => ({ from, to: resolved(from, specifier, sources) }));
  });
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (ts.isCallExpression(node)) {
    const { expression } = node;
    const loads =
      expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === "require");
    return loads ? node.arguments[0] : undefined;
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "URL") {
    return node.arguments?.[1]?.kind === ts.SyntaxKind.PropertyAccessExpression ? node.arguments[0] : undefined;
  }
  return undefined;
}

/** The file behind "./kolom", as the bundler finds it; the name itself of a package or of a file that is no source. */
function resolved(from: string, specifier: string, sources: Sources): string {
  if (!specifier.startsWith(".")) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return candidates.find((candidate) => sources.has(candidate)) ?? path;
}

/** The files of one circle of imports, the first repeated at the end; null if there is none. */
export function circleIn(arrows: readonly Arrow[]): readonly string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();

  function search(file: string, path: readonly string[]): readonly string[] | null {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const to of next.get(file) ?? []) {
      const circle = search(to, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  }

  for (const file of next.keys()) {
    const circle = search(file, []);
    if (circle) return circle;
  }
  return null;
}
