import { excelHost } from "../../../src/hosts/excel";
import { connectExcel } from "../../alat/excel";
import type { Circumstances, PlayedExcel } from "../../alat/excel";
import { kisi } from "../../alat/kisi";

test("shows the sheet and selects the cell", async () => {
  const played = connected();
  await excelHost().select({ sheet: "3.5", row: 2, col: 2 });
  expect(played.active()).toBe("3.5");
  expect(played.selection()).toEqual({ sheet: "3.5", row: 2, col: 2 });
  expect(played.exchanges.filter(({ reads }) => reads)).toHaveLength(2);
});

test.each([
  ["Tersembunyi", "TERSEMBUNYI", /^Lembar Tersembunyi disembunyikan\..*Perlihatkan/],
  ["9.9", "LEMBAR_HILANG", /^Lembar 9\.9 sudah tidak ada\./],
  ["Kunci", "LINDUNG", /^Lembar Kunci dilindungi\. Buka proteksinya di tab Tinjau/],
])("leaves the selection alone and says why for sheet %s", async (sheet, kode, message) => {
  const played = connected({ unselectable: ["Kunci"] });
  const before = played.selection();
  await expect(excelHost().select({ sheet, row: 0, col: 0 })).rejects.toMatchObject({
    name: "HostGalat",
    kode,
    message: expect.stringMatching(message),
  });
  expect(played.selection()).toEqual(before);
});

test("while a cell is edited the user is asked to finish", async () => {
  connected({ refuseAll: 5004 });
  await expect(excelHost().select({ sheet: "3.1", row: 0, col: 0 })).rejects.toMatchObject({ kode: "SUNTING" });
});

function connected(circumstances: Circumstances = {}): PlayedExcel {
  const { snapshot } = kisi("--- 3.1\na\n--- 3.5\na | b\n--- Tersembunyi\na\n--- Kunci\na");
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === "Tersembunyi" ? { ...sheet, visibility: "hidden" as const } : sheet,
  );
  return connectExcel({ ...snapshot, sheets }, circumstances);
}
