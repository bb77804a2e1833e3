import fs, { statSync } from "node:fs";
import { galatTulis } from "../../src/cli/galat";
import { writeWhole } from "../../src/cli/write-file";
import { kodeOf, makeFolder, type Folder } from "./folder";

let folder: Folder;

beforeEach(() => {
  folder = makeFolder();
});

afterEach(() => {
  jest.restoreAllMocks();
  folder.remove();
});

const BARU = Buffer.from("baru");
const modeOf = (name: string) => statSync(folder.path(name)).mode & 0o777;
const write = (name: string, confirm = () => undefined) => writeWhole(folder.path(name), BARU, 0o640, confirm);

test("a file is written with its permissions, whatever the mask, and nothing beside it", () => {
  const mask = process.umask(0o077);
  try {
    write("b.xlsx");
  } finally {
    process.umask(mask);
  }
  expect(folder.text("b.xlsx")).toBe("baru");
  expect(modeOf("b.xlsx")).toBe(0o640);
  expect(folder.names()).toEqual(["b.xlsx"]);
});

test("what stood there is there until the new file is whole and confirmed", () => {
  folder.put("b.xlsx", "lama", 0o600);
  write("b.xlsx", () => {
    expect(folder.text("b.xlsx")).toBe("lama");
    const [temporary] = folder.names().filter((name) => name !== "b.xlsx");
    expect(folder.text(temporary!)).toBe("baru");
  });
  expect(folder.text("b.xlsx")).toBe("baru");
  expect(modeOf("b.xlsx")).toBe(0o640);
});

test("the file is on the disk before it takes its name", () => {
  const order: string[] = [];
  for (const name of ["writeFileSync", "fsyncSync", "renameSync"] as const) {
    const really = fs[name] as (...args: unknown[]) => void;
    jest.spyOn(fs, name).mockImplementation((...args: unknown[]) => {
      order.push(name);
      really(...args);
    });
  }
  write("b.xlsx");
  expect(order).toEqual(["writeFileSync", "fsyncSync", "renameSync"]);
});

/** Lets one call fail as the system would; a write has written half by then. */
function failing(name: "openSync" | "writeFileSync" | "fsyncSync" | "closeSync" | "renameSync", code: string): void {
  (jest.spyOn(fs, name) as jest.SpyInstance).mockImplementationOnce((first: number) => {
    if (name === "writeFileSync") fs.writeSync(first, "ba");
    throw Object.assign(new Error(`${code}: not now`), { code });
  });
}

test.each([
  ["openSync", "EACCES", "TIDAK_BOLEH_DITULISI"],
  ["writeFileSync", "ENOSPC", "PENYIMPANAN_PENUH"],
  ["fsyncSync", "EIO", "TIDAK_TERTULIS"],
  ["closeSync", "EDQUOT", "PENYIMPANAN_PENUH"],
  ["renameSync", "EBUSY", "TIDAK_BOLEH_DITULISI"],
] as const)("where %s fails with %s nothing changes and nothing stays behind", (name, code, kode) => {
  folder.put("b.xlsx", "lama");
  failing(name, code);
  expect(kodeOf(() => write("b.xlsx"))).toBe(kode);
  expect(folder.text("b.xlsx")).toBe("lama");
  expect(folder.names()).toEqual(["b.xlsx"]);
});

test("what the confirmation throws stops the writing", () => {
  folder.put("b.xlsx", "lama");
  const refuse = () => {
    throw galatTulis({ code: "EROFS" });
  };
  expect(kodeOf(() => write("b.xlsx", refuse))).toBe("TIDAK_BOLEH_DITULISI");
  expect(folder.text("b.xlsx")).toBe("lama");
  expect(folder.names()).toEqual(["b.xlsx"]);
});

test("a folder that is not there, or is none", () => {
  folder.put("berkas", "");
  expect(kodeOf(() => write("tidak-ada/b.xlsx"))).toBe("TUJUAN_TIDAK_ADA");
  expect(kodeOf(() => write("berkas/b.xlsx"))).toBe("TUJUAN_TIDAK_ADA");
  expect(folder.names()).toEqual(["berkas"]);
});
