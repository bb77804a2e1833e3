import { ATURAN } from "../../src/core";
import project from "../../package.json";
import { denganDaftarAturan } from "../alat/daftar-aturan";
import { textOf } from "./berkas";

const readme = textOf("README.md");

test("the list of rules is fresh: otherwise run `npm run aturan`", () => {
  expect(ATURAN.length).toBeGreaterThan(0);
  expect(denganDaftarAturan(readme, ATURAN)).toBe(readme);
});

test("a list of rules that is not fresh is seen", () => {
  expect(denganDaftarAturan(readme, ATURAN.slice(1))).not.toBe(readme);
  expect(() => denganDaftarAturan("# Cermat\n", ATURAN)).toThrow("markers");
});

test("every command of the README exists", () => {
  const commands = [...readme.matchAll(/npm run ([a-z:]+)|npm (start|test)\b/g)].map(([, run, short]) => run ?? short);
  expect(commands).toEqual(expect.arrayContaining(["start", "test", "check"]));
  expect(commands.filter((name) => !Object.keys(project.scripts).includes(name!))).toEqual([]);
});
