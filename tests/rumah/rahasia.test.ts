import { strToU8, zipSync } from "fflate";
import { bytesOf, projectFiles } from "./berkas";
import { secretsIn } from "./rahasia";

test("no file names a registry, a path of a machine or a person's NIP", () => {
  const files = projectFiles();
  expect(files).toContain("package-lock.json");
  expect(files.flatMap((path) => secretsIn(path, bytesOf(path)))).toEqual([]);
});

describe("the check itself", () => {
  // Put together here, so that this file does not hold what it forbids.
  const nip = ["19800101", "200501", "1", "001"];

  test.each([
    ["a registry", `https://${["registry", "contoh", "org"].join(".")}/cermat`],
    ["a path", `see ${["", "home", "siti", "cermat"].join("/")}`],
    ["a path of Windows", ["C:", "Users", "Siti"].join("\\")],
    ["a NIP", `NIP. ${nip.join("")}`],
    ["a NIP in groups", `NIP. ${nip.join(" ")}`],
  ])("finds %s", (_, text) => {
    expect(secretsIn("README.md", strToU8(text))).toHaveLength(1);
  });

  test("looks into workbooks", () => {
    const workbook = zipSync({ "xl/sharedStrings.xml": strToU8(`<t>${nip.join("")}</t>`) });
    expect(secretsIn("contoh.xlsx", workbook)).toHaveLength(1);
  });

  test.each(["Rp 200.501.198.001.012", "199001012020", "src/work/main.ts", "https://localhost:3000/home/index.html"])(
    "lets %s stand",
    (text) => {
      expect(secretsIn("README.md", strToU8(text))).toEqual([]);
    },
  );
});
