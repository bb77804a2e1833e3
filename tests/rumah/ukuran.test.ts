import { sourcesIn } from "./berkas";
import { tooLong } from "./ukuran";

test("no file is too long, and no rule", () => {
  expect([...tooLong(sourcesIn("src")), ...tooLong(sourcesIn("tests"))]).toEqual([]);
});

test("the check itself", () => {
  const rule = (lines: number) => `export const a: Aturan = {\n${"//\n".repeat(lines - 2)}};\n`;
  const example = new Map([
    ["src/panel/panel.tsx", "//\n".repeat(250)],
    ["src/panel/kartu.tsx", "//\n".repeat(251)],
    ["src/core/rules/a.ts", rule(80)],
    ["src/core/rules/b.ts", rule(81)],
    ["src/core/rules/check.ts", "//\n".repeat(81)],
  ]);
  expect(tooLong(example)).toEqual([
    "src/panel/kartu.tsx has 251 lines, 250 are allowed",
    "src/core/rules/b.ts has 81 lines, 80 are allowed",
  ]);
});
