import { judulTabel } from "../../../src/panel/tabel/judul";
import { contohHasil } from "../contoh-hasil";

const [tabel] = contohHasil.tabel;
if (!tabel) throw new Error("sample table");

function sebut(...perubahan: readonly Partial<typeof tabel>[]) {
  const semua = perubahan.map((p) => ({ ...tabel!, ...p }));
  return [...judulTabel(semua).values()].map((j) => `${j.judul} | ${j.ket}`);
}

test.each([
  ["Tabel 3.1 Pengukuran Kinerja", "Tabel 3.1 | Capaian kinerja"],
  ["TABEL III.1.a. Capaian", "Tabel III.1.a | Capaian kinerja"],
  ["Pengukuran Kinerja Tahun 2024", "Capaian kinerja | Lembar 3.1"],
  [null, "Capaian kinerja | Lembar 3.1"],
])("caption %p is called %s", (judul, sebutan) => {
  expect(sebut({ judul })).toEqual([sebutan]);
});

test("two tables with one number get their places too", () => {
  expect(sebut({ judul: "Tabel 3.1" }, { judul: "Tabel 3.1", lembar: "lain", rentang: "B2:C9" })).toEqual([
    "Tabel 3.1 | Capaian kinerja · 3.1 A3:H11",
    "Tabel 3.1 | Capaian kinerja · lain B2:C9",
  ]);
  expect(sebut({ judul: null }, { judul: null, rentang: "A20:H30" })).toEqual([
    "Capaian kinerja | Lembar 3.1 · A3:H11",
    "Capaian kinerja | Lembar 3.1 · A20:H30",
  ]);
});
