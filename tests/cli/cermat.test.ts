import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ATURAN, type BerkasJson } from "../../src/core";
import { kisi } from "../alat/kisi";
import { xlsxOf } from "../alat/xlsx";
import { buildCli, type Run } from "./dist";

const SALAH = `
  Indikator Kinerja  | Target | Realisasi | Capaian
  Nilai SAKIP        | 81     | 81        | 100%
  Nilai IKM          | 89     | 93,25     | 90%`;

let folder: string;
let run: ReturnType<typeof buildCli>;

/** The built command line, as a user gets it, run beside a folder of small workbooks. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cermat-"));
  run = buildCli(folder);
  mkdirSync(join(folder, "kec/2"), { recursive: true });
  writeFileSync(join(folder, "kec/2/sesuai.xlsx"), xlsxOf(kisi(SALAH.replace("90%", "104,78%")).snapshot));
  writeFileSync(join(folder, "kec/salah.xlsx"), xlsxOf(kisi(SALAH).snapshot));
  writeFileSync(join(folder, "rusak.xlsx"), "bukan buku kerja");
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function cermat(...args: string[]): Run {
  return run(args);
}

function berkasDari(stdout: string): readonly BerkasJson[] {
  return (JSON.parse(stdout) as { versi: number; berkas: readonly BerkasJson[] }).berkas;
}

describe("cermat periksa", () => {
  test("without a finding of tingkat salah the status is 0, with one it is 1", () => {
    expect(cermat("periksa", "kec/2")).toMatchObject({ status: 0, stderr: "" });
    const { status, stdout, stderr } = cermat("periksa", "kec/salah.xlsx");
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("93,25 ÷ 89 × 100% = 104,78%");
  });

  test("one bad file stops no other, and 2 goes before 1", () => {
    const { status, stdout } = cermat("periksa", "rusak.xlsx", "tidak-ada.xlsx", "kec");
    expect(status).toBe(2);
    expect(stdout).toContain("tidak-ada.xlsx\nBelum dapat diperiksa: Berkas ini tidak ditemukan.");
    expect(stdout).toContain("4 berkas: 1 dengan temuan salah, 1 tanpa temuan salah, 2 belum dapat diperiksa.");
  });

  test("json is one object, written also where a file could not be read", () => {
    const { status, stdout } = cermat("periksa", "--format", "json", "rusak.xlsx", "./kec/salah.xlsx");
    const [rusak, salah] = berkasDari(stdout);
    expect(status).toBe(2);
    expect(rusak).toMatchObject({ nama: "rusak.xlsx", temuan: [] });
    expect(rusak?.galat?.kode).toMatch(/^[A-Z_]+$/);
    expect(salah).toMatchObject({ nama: "./kec/salah.xlsx", galat: null });
    expect(salah?.temuan).toMatchObject([{ aturan: "capaian-sesuai-rumus", tingkat: "salah", sel: "D3", terkait: [] }]);
  });

  test("ndjson is one file a line, with the same content", () => {
    const satu = berkasDari(cermat("periksa", "kec", "rusak.xlsx", "--format", "json").stdout);
    const baris = cermat("periksa", "kec", "rusak.xlsx", "--format", "ndjson").stdout.trimEnd().split("\n");
    expect(baris.map((berkas) => JSON.parse(berkas) as BerkasJson)).toEqual(satu);
    expect(satu.map(({ nama }) => nama)).toEqual([
      join("kec", "2", "sesuai.xlsx"),
      join("kec", "salah.xlsx"),
      "rusak.xlsx",
    ]);
  });

  test("a reader that leaves early, as `head` does, gets no complaint", async () => {
    const args = [join(folder, "dist/cli.js"), "periksa", ...Array<string>(40).fill("kec"), "--format", "json"];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.stdout.once("data", () => child.stdout.destroy());
    await new Promise((ended) => child.once("close", ended));
    expect(stderr).toBe("");
  });
});

test("cermat aturan lists every rule with what it rests on", () => {
  const { status, stdout } = cermat("aturan");
  expect(status).toBe(0);
  for (const { id, judul, dasar } of ATURAN) expect(stdout).toContain(`${id}\n  ${judul}\n  Dasar: ${dasar}\n`);
});

describe("a wrong call", () => {
  test.each([
    [["periksa"], "Berkasnya belum disebut."],
    [["periksa", "--formt", "json", "a.xlsx"], "Pilihan “--formt” belum dikenal."],
    [["periksa", "a.xlsx", "--format"], "memerlukan isian."],
    [["periksa", "--format", "xml", "a.xlsx"], "Yang ada: teks, json, ndjson."],
    [["perika", "a.xlsx"], "Perintah “perika” belum dikenal."],
    [
      ["perika"],
      "Yang ada: periksa, hitung, perbaiki, tandai, bersihkan, sisip, kalimat, rekap, reviu, banding, profil, aturan.",
    ],
    [["aturan", "a.xlsx"], "Perintah “aturan” tidak memerlukan isian."],
    [["profil", "a.xlsx", "b.xlsx"], "Perintah “profil” menerima satu berkas saja."],
    [["hitung"], "Berkasnya belum disebut."],
    [["hitung", "a.xlsx"], "Sebutkan berkas yang ditulis dengan -o."],
    [["tandai", "a.xlsx", "-o"], "memerlukan isian."],
    [["hitung", "a.xlsx", "-o", "b.xlsx", "--rumus", "--nilai"], "Pilihan “--nilai” dan “--rumus” tidak dapat"],
    [["perbaiki", "a.xlsx", "--pratinjau", "--format", "ndjson"], "Yang ada: teks, json."],
    [["tandai", "a.xlsx", "-o", "b.xlsx", "--pratinjau"], "Pilihan “--pratinjau” belum dikenal."],
    [[], "Cara pakai: cermat"],
  ])("%j says in Indonesian what is wrong, on standard error, with status 2", (args, pesan) => {
    const { status, stdout, stderr } = cermat(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(pesan);
    expect(stderr).not.toMatch(/error|option|usage/i);
  });
});

const BANTUAN = ["periksa", "hitung", "perbaiki", "tandai", "bersihkan", "profil", "aturan"].map((nama) => [
  nama,
  "-h",
]);
test.each([["--help"], ...BANTUAN])("the help of %s is Indonesian", (...args) => {
  const { status, stdout } = cermat(...args);
  expect(status).toBe(0);
  expect(stdout).toContain("Cara pakai:");
  expect(stdout).not.toMatch(/\b(?:options?|usage|commands?|display|default|file|output|write)\b/i);
});

test("it holds no more packages than it needs: no React, no Office", () => {
  const bundle = ["cli.js", "cli-worker.js", "cli-perintah.js"]
    .map((name) => readFileSync(join(folder, "dist", name), "utf8"))
    .join("");
  const packages = new Set([...bundle.matchAll(/\/node_modules\/([\w.-]+)/g)].map(([, name]) => name));
  expect([...packages].sort()).toEqual(["commander", "fflate", "saxes", "xmlchars"]);
});

describe("a pinned profile", () => {
  test("what `profil` writes is taken by `periksa`", () => {
    const { status, stdout } = cermat("profil", "kec/salah.xlsx");
    expect(status).toBe(0);
    writeFileSync(join(folder, "profil.json"), stdout);
    expect(cermat("periksa", "kec/salah.xlsx", "--profil", "profil.json").status).toBe(1);
  });

  test("it decides", () => {
    writeFileSync(join(folder, "arah.json"), '\uFEFF{ "arah": { "Nilai IKM": "turun" } }');
    const { stdout } = cermat("periksa", "kec/salah.xlsx", "--profil", "arah.json");
    expect(stdout).toContain("(89 − (93,25 − 89)) ÷ 89 × 100%");
  });

  test.each([
    ["that is not there", "tidak-ada.json", "belum dapat dipakai"],
    ["that is no JSON", "rusak.xlsx", "bukan JSON"],
  ])("one %s stops the check before it begins", (_, path, kata) => {
    const { status, stdout, stderr } = cermat("periksa", "kec/salah.xlsx", "--profil", path);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(kata);
  });

  test("a workbook that cannot be read has none", () => {
    expect(cermat("profil", "rusak.xlsx")).toMatchObject({ status: 2, stdout: "" });
  });
});
