import { sourcesIn, type Sources } from "./berkas";
import { objection } from "./kamar";
import { arrowsOf, circleIn } from "./panah";

const house = sourcesIn("src");

test("no file uses a room it may not use", () => {
  expect(house.size).toBeGreaterThan(0);
  expect(objections(house)).toEqual([]);
});

test("no files use each other in a circle", () => {
  expect(circleIn(arrowsOf(house))).toBeNull();
});

describe("the check itself", () => {
  test.each([
    ["a core room that uses one below it", "src/core/lkjip/angka.ts", `import { a } from "../tables/capaian";`],
    ["a type from below", "src/core/tables/capaian.ts", `import type { A } from "../rules/temuan";`],
    ["a core room that uses the core's own door", "src/core/report/teks.ts", `export { check } from "..";`],
    ["a package in the core", "src/core/rules/check.ts", `import { unzip } from "fflate";`],
    ["Node in the core", "src/core/rules/check.ts", `const fs = require("node:fs");`],
    ["a host that knows LKjIP", "src/hosts/xlsx/read.ts", `import { check } from "../../core";`],
    ["a host that reaches past the door", "src/hosts/xlsx/read.ts", `import "../../core/workbook/address";`],
    ["a panel that knows a host", "src/panel/panel.tsx", `const host = await import("../hosts/excel");`],
    ["a panel that reaches past the door", "src/panel/kartu.tsx", `type T = import("../core/rules/temuan").Temuan;`],
    ["React on the command line", "src/cli/index.ts", `import { Panel } from "../panel";`],
    ["a worker in another shell", "src/cli/index.ts", `new Worker(new URL("../web/worker.ts", import.meta.url));`],
    ["a file outside every room", "src/utils/text.ts", `import "../core";`],
  ])("objects to %s", (_, path, text) => {
    const targets = ["core/index.ts", "core/tables/capaian.ts", "core/rules/temuan.ts", "core/workbook/index.ts"];
    const others = ["core/workbook/address.ts", "hosts/excel/index.ts", "panel/index.tsx", "web/worker.ts"];
    const example = new Map([...targets, ...others].map((name) => [`src/${name}`, ""]));
    expect(objections(new Map([...example, [path, text]]))).toHaveLength(1);
  });

  test("lets right arrows stand", () => {
    const example = new Map([
      ["src/core/workbook/index.ts", `export * from "./address";`],
      ["src/core/workbook/address.ts", ""],
      ["src/core/rules/check.ts", `import type { Address } from "../workbook";`],
      ["src/core/index.ts", `export { check } from "./rules/check";`],
      ["src/hosts/host.ts", `import type { Address } from "../core/workbook";`],
      ["src/hosts/xlsx/index.ts", `import { unzip } from "fflate"; import { Host } from "../host";`],
      ["src/actions/check.ts", `import { check } from "../core"; import type { Host } from "../hosts/host";`],
      ["src/panel/index.tsx", `import { useState } from "react"; import type { Temuan } from "../core";`],
      ["src/web/index.tsx", `import { Panel } from "../panel"; import { createRoot } from "react-dom/client";`],
      ["src/cli/index.ts", `import { join } from "node:path"; import { readXlsx } from "../hosts/xlsx";`],
    ]);
    expect(objections(example)).toEqual([]);
    expect(arrowsOf(example)).toHaveLength(14);
  });

  test("finds a circle, also through types and re-exports", () => {
    const example = new Map([
      ["src/core/rules/a.ts", `import "./b";`],
      ["src/core/rules/b.ts", `export * from "./c";`],
      ["src/core/rules/c.ts", `import type { B } from "./b"; import "./d";`],
      ["src/core/rules/d.ts", ""],
    ]);
    expect(circleIn(arrowsOf(example))).toEqual(["src/core/rules/b.ts", "src/core/rules/c.ts", "src/core/rules/b.ts"]);
    example.set("src/core/rules/c.ts", `import "./d";`);
    expect(circleIn(arrowsOf(example))).toBeNull();
  });
});

function objections(sources: Sources): readonly string[] {
  return arrowsOf(sources)
    .map(objection)
    .filter((text) => text !== null);
}
