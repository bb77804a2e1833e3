import project from "../../package.json";
import { textOf } from "./berkas";

test("every package has an exact version", () => {
  const versions = Object.entries({ ...project.dependencies, ...project.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("the README's commands exist", () => {
  const commands = [...textOf("README.md").matchAll(/npm run ([a-z:]+)|npm (start|test)\b/g)];
  const names = commands.map(([, script, short]) => script ?? short);
  expect(names).toEqual(expect.arrayContaining(["start", "test", "check"]));
  expect(names.filter((name) => !Object.keys(project.scripts).includes(name ?? ""))).toEqual([]);
});
