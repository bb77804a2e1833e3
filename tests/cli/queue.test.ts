import type { Checker } from "../../src/cli/checker";
import { checkInOrder } from "../../src/cli/queue";
import type { Laporan } from "../../src/core";

const UJI = { kode: "UJI", pesan: "" };
const found = (...names: string[]) => names.map((nama) => ({ nama, galat: null }));

/** A checker that takes as many milliseconds for a file as its name says. */
function slowChecker(log: string[]): Checker {
  return {
    check: async (nama) => {
      await new Promise((resolve) => setTimeout(resolve, Number(nama)));
      log.push(nama);
      return { nama, galat: UJI };
    },
    close: () => {
      log.push("closed");
      return Promise.resolve();
    },
  };
}

async function names(reports: AsyncIterable<Laporan>): Promise<string[]> {
  const all: string[] = [];
  for await (const { nama } of reports) all.push(nama);
  return all;
}

test("reports come in the order of the files, whichever is ready first", async () => {
  const log: string[] = [];
  const files = found("60", "1", "20", "2");
  expect(await names(checkInOrder(files, [slowChecker(log), slowChecker(log)]))).toEqual(["60", "1", "20", "2"]);
  expect(log).toEqual(["1", "20", "2", "60", "closed", "closed"]);
});

test("what cannot be checked is reported in its place and bothers no checker", async () => {
  const log: string[] = [];
  const galat = { kode: "FOLDER_KOSONG", pesan: "" };
  const reports: Laporan[] = [];
  for await (const laporan of checkInOrder([...found("1"), { nama: "x", galat }, ...found("2")], [slowChecker(log)])) {
    reports.push(laporan);
  }
  expect(reports).toEqual([
    { nama: "1", galat: UJI },
    { nama: "x", galat },
    { nama: "2", galat: UJI },
  ]);
  expect(log).toEqual(["1", "2", "closed"]);
});

test("every file is announced once", async () => {
  const started: string[] = [];
  const checkers = [slowChecker([]), slowChecker([])];
  await names(checkInOrder(found("5", "1", "3"), checkers, (nama) => started.push(nama)));
  expect(started.sort()).toEqual(["1", "3", "5"]);
});

test("a caller that stops early closes the checkers, and no further file is begun", async () => {
  const log: string[] = [];
  for await (const { nama } of checkInOrder(found("1", "30", "2"), [slowChecker(log)])) {
    expect(nama).toBe("1");
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(log).toEqual(["1", "closed", "30"]);
});
