import type { Sources } from "./berkas";

const FILE_LINES = 250;
const RULE_LINES = 80;

/** A rule file: it lies in the rules' room and exports one object of the type `Aturan`. */
const RULE = /^export const \w+: Aturan\b/m;

/** Files longer than the house allows, in a sentence each. */
export function tooLong(sources: Sources): readonly string[] {
  return [...sources].flatMap(([path, text]) => {
    const lines = text.replace(/\n$/, "").split("\n").length;
    const limit = path.startsWith("src/core/rules/") && RULE.test(text) ? RULE_LINES : FILE_LINES;
    return lines > limit ? [`${path} has ${lines} lines, ${limit} are allowed`] : [];
  });
}
