import { capaianSesuaiRumus } from "../../src/core/rules/capaian-sesuai-rumus";
import type { Aturan } from "../../src/core/rules";
import { bekukan } from "./bekukan";
import { kisi } from "./kisi";
import { jalankan, kurangLengkap } from "./penguji-aturan";

const BERSIH = `
  Indikator Kinerja | Target | Realisasi | Capaian
  Nilai IKM         | 80     | 80        | 100%`;
const BERCELA = `
  Indikator Kinerja | Target | Realisasi | Capaian
  Nilai IKM         | 80     | 80        | 90%!
  -> salah: 100%`;

test("a clean and a faulty grid suffice", () => {
  expect(kurangLengkap([BERSIH, BERCELA])).toBeNull();
});

test.each([
  ["no clean grid", [BERCELA]],
  ["no faulty grid", [BERSIH]],
  ["a mark without its line, or the reverse", [BERSIH, BERCELA.replace(/->.*/, "")]],
  ["the same grid twice", [BERSIH, BERCELA, BERSIH.replace(/ {2,}/g, " ")]],
])("refuses: %s", (keberatan, grids) => {
  expect(kurangLengkap(grids)).toBe(keberatan);
});

test("refuses a line of another form", () => {
  expect(() => kurangLengkap([BERSIH, BERCELA.replace("salah:", "parah:")])).toThrow("Not an expectation");
});

test("a grid without a table of the rule's kinds proves nothing", () => {
  expect(() => jalankan(capaianSesuaiRumus, kisi("Jalan | Kondisi\nDurian | Rusak").snapshot)).toThrow("no table");
});

test("a rule that changes its table throws", () => {
  const jahil: Aturan = {
    ...capaianSesuaiRumus,
    *check(tabel) {
      yield { ucap: "sesuai", at: Object.assign(tabel.area, { sheet: "", row: 0, col: 0 }) };
    },
  };
  expect(() => jalankan(jahil, kisi(BERSIH).snapshot)).toThrow(TypeError);
});

test("freezing reaches into maps and sets", () => {
  const beku = bekukan({ peta: new Map([["a", { b: 1 }]]), himpunan: new Set([1]) });
  expect(() => beku.peta.set("c", { b: 2 })).toThrow("frozen");
  expect(() => beku.himpunan.add(2)).toThrow("frozen");
  expect(Object.isFrozen(beku.peta.get("a"))).toBe(true);
});
