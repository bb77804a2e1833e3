import project from "../../package.json";
import lock from "../../package-lock.json";

test("every package has an exact version", () => {
  const versions = Object.entries({ ...project.dependencies, ...project.devDependencies, ...project.overrides });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** A lock file written where a registry lacks some platforms' packages installs nowhere: `npm ci` refuses it. */
test("the lock file holds every package that another one asks for", () => {
  const installed = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, "")));
  const wanted = Object.values(lock.packages).flatMap((entry) => [
    ...Object.keys("dependencies" in entry ? entry.dependencies : {}),
    ...Object.keys("optionalDependencies" in entry ? entry.optionalDependencies : {}),
  ]);
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((name) => !installed.has(name))).toEqual([]);
});
