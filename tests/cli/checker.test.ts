import { Worker } from "node:worker_threads";
import { threadChecker, type Checker } from "../../src/cli/checker";

/** A real thread that does with a file what the file's name says. */
const THREAD = `
  const { parentPort, threadId } = require("node:worker_threads");
  parentPort.on("message", (nama) => {
    if (nama === "loop") for (;;);
    if (nama === "throw") throw new TypeError("x is undefined");
    if (nama === "exit") process.exit(0);
    if (nama === "memory") for (const all = []; ; ) all.push(Array(1000).fill(threadId));
    parentPort.postMessage({ nama, galat: { kode: "UJI", pesan: String(threadId) } });
  });
`;

let checker: Checker;
let started: number;

beforeEach(() => {
  started = 0;
  const start = () => {
    started += 1;
    return new Worker(THREAD, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 40 } });
  };
  checker = threadChecker(start, 2000);
});

afterEach(() => checker.close());

test("one thread checks one file after the other", async () => {
  const first = await checker.check("a");
  const second = await checker.check("b");
  expect([first.nama, second.nama]).toEqual(["a", "b"]);
  expect(second.galat).toEqual(first.galat);
  expect(started).toBe(1);
});

test.each([
  ["loop", "WAKTU_HABIS"],
  ["throw", "KENDALA"],
  ["exit", "KENDALA"],
  ["memory", "MEMORI_HABIS"],
])("after %s the file has a name for it, and the next file a new thread", async (nama, kode) => {
  const laporan = await checker.check(nama);
  expect(laporan).toMatchObject({ nama, galat: { kode } });
  expect(laporan.galat?.pesan).not.toContain("undefined");
  expect(await checker.check("next")).toMatchObject({ nama: "next", galat: { kode: "UJI" } });
  expect(started).toBe(2);
});

test("closing ends the thread, also while it works", async () => {
  const laporan = checker.check("loop");
  await checker.close();
  expect(await laporan).toMatchObject({ galat: { kode: "KENDALA" } });
});
