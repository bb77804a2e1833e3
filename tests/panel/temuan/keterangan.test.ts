import { keterangan } from "../../../src/panel/temuan/keterangan";

const hitungan = { bentuk: "rumus", bagian: [], hasil: "104,78%", uraian: "93,25 ÷ 89 × 100% = 104,78%" } as const;

test.each([
  [
    "the sentence that only states the arithmetic",
    "Capaian tertulis 104%, seharusnya 93,25 ÷ 89 × 100% = 104,78%.",
    "",
  ],
  ["its rounding too", "Capaian tertulis 104%, seharusnya 93,25 ÷ 89 × 100% = 104,78% ≈ 105%.", ""],
  [
    "not what follows",
    "Tertulis 104%, seharusnya 93,25 ÷ 89 × 100% = 104,78%. Dipotong, bukan dibulatkan.",
    "Dipotong, bukan dibulatkan.",
  ],
  [
    "not what precedes",
    "Arahnya diandaikan. Tertulis 1%, seharusnya 93,25 ÷ 89 × 100% = 104,78%.",
    "Arahnya diandaikan.",
  ],
])("leaves out %s", (_, pesan, sisa) => {
  expect(keterangan({ pesan, hitungan })).toBe(sisa);
});

test.each([
  "Tertulis 104%, seharusnya 93,25 ÷ 89 × 100% = 104,78% menurut Rumus 1.",
  "Tertulis 104%, seharusnya 104,78%.",
])("keeps all of a message that says more or says it otherwise: %s", (pesan) => {
  expect(keterangan({ pesan, hitungan })).toBe(pesan);
  expect(keterangan({ pesan, hitungan: null })).toBe(pesan);
});
