import { ATURAN, KELOMPOK, type Aturan } from "../../../src/core/rules";
import { JENIS } from "../../../src/core/tables";
import { projectFiles } from "../../rumah/berkas";

const FOLDER = "src/core/rules";

/** The rules that stand in the files of the room, by the file's name without ".ts". */
async function aturanDiBerkas(): Promise<ReadonlyMap<string, Aturan>> {
  const hasil = new Map<string, Aturan>();
  for (const path of projectFiles(FOLDER)) {
    const name = path.slice(FOLDER.length + 1).replace(/\.ts$/, "");
    if (name === "index") continue;
    const isi = (await import(`../../../${FOLDER}/${name}`)) as Record<string, unknown>;
    for (const nilai of Object.values(isi)) if (sepertiAturan(nilai)) hasil.set(name, nilai);
  }
  return hasil;
}

function sepertiAturan(nilai: unknown): nilai is Aturan {
  return typeof nilai === "object" && nilai !== null && "check" in nilai && "contoh" in nilai;
}

test("every rule is a file of its name, and every such file is in force", async () => {
  const berkas = await aturanDiBerkas();
  expect(berkas.size).toBeGreaterThan(0);
  expect([...berkas].map(([name, { id }]) => [name, id])).toEqual([...berkas.keys()].map((name) => [name, name]));
  expect(ATURAN.map(({ id }) => id).sort()).toEqual([...berkas.keys()].sort());
});

test("a rule that asks for all tables says that it looks at others: its answers about one table are not kept", () => {
  const lupa = ATURAN.filter((a) => a.check.length > 2 && !a.lintas);
  expect(lupa.map(({ id }) => id)).toEqual([]);
});

test("every rule has its grids", () => {
  const grids = projectFiles("tests/core/rules").filter((path) => path.endsWith(".test.ts"));
  const tanpa = ATURAN.filter(({ id }) => !grids.includes(`tests/core/rules/${id}.test.ts`));
  expect(tanpa.map(({ id }) => id)).toEqual([]);
});

test.each(ATURAN.map((aturan) => [aturan.id, aturan] as const))("%s says what it is", (id, aturan) => {
  expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  expect(KELOMPOK).toContain(aturan.kelompok);
  expect(aturan.jenis.length).toBeGreaterThan(0);
  expect(aturan.jenis.filter((jenis) => !JENIS.includes(jenis))).toEqual([]);
  expect(new Set(aturan.jenis).size).toBe(aturan.jenis.length);
  // Both stand in a list as "judul. Dasar: dasar."
  for (const teks of [aturan.judul, aturan.dasar]) expect(teks).toMatch(/^\S.*[^.!\s]$/);
});
