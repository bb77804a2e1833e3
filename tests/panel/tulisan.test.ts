import { belahKalimat, bilangan, jam, rekat } from "../../src/panel/tulisan";

test("counts and times as written in Indonesia", () => {
  expect(bilangan(1821)).toBe("1.821");
  expect(jam(new Date(2024, 0, 1, 9, 5))).toBe("09.05");
});

test("a sign stays with both operands, an equals sign with its result", () => {
  expect(rekat("93,25 ÷ 89 × 100% = 104%")).toBe("93,25\u00a0÷\u00a089\u00a0×\u00a0100% =\u00a0104%");
  expect(rekat("L - P")).toBe("L - P");
});

test.each([
  ["Sel sedang disunting. Tekan Enter.", "Sel sedang disunting", "Tekan Enter."],
  ["Format Excel lama (.xls). Simpan sebagai .xlsx.", "Format Excel lama (.xls)", "Simpan sebagai .xlsx."],
  ["Kurang 1.821.000", "Kurang 1.821.000", ""],
  ["Selesai.", "Selesai", ""],
])("%s", (teks, pertama, sisa) => {
  expect(belahKalimat(teks)).toEqual({ pertama, sisa });
});
