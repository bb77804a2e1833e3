import { isiLazim, kantorKosong, PILIHAN_BAKU, rencanaSisip, TABEL_BAKU } from "../../../../src/core/edits/sisip";
import type { MintaSisip } from "../../../../src/core/edits/sisip";
import { cellName, type Snapshot } from "../../../../src/core/workbook";
import { readXlsx, xlsxHost } from "../../../../src/hosts/xlsx";
import { emptyWorkbook } from "../../../../src/hosts/xlsx/empty-workbook";
import { describeDenganLibreOffice, hitungUlang } from "../../../alat/libreoffice";
import { isiAcak } from "./isi-acak";

jest.setTimeout(300_000);

async function berkas(minta: MintaSisip): Promise<Uint8Array> {
  const host = xlsxHost(emptyWorkbook());
  await host.apply(rencanaSisip({ sheets: [], peringatan: [] }, minta).edit);
  return host.bytes();
}

/** The formulas whose stored result is not what LibreOffice computes; figures to twelve digits. */
function berbeda(kami: Snapshot, mereka: Snapshot): readonly unknown[] {
  return kami.sheets.flatMap(({ name, rows }, n) =>
    [...rows].flatMap(([row, sel]) =>
      [...sel].flatMap(([col, { value, formula }]) => {
        const lain = mereka.sheets[n]?.rows.get(row)?.get(col)?.value ?? null;
        if (formula === undefined || sama(value, lain)) return [];
        return [{ sel: `${name}!${cellName({ row, col })}`, formula, value, lain }];
      }),
    ),
  );
}

function sama(a: unknown, b: unknown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}

describeDenganLibreOffice("LibreOffice computes what we computed", () => {
  test("in linked sets with figures of any kind, in blank ones, and in each table by itself", async () => {
    const acak = Array.from({ length: 6 }, (_, n) => isiAcak(`hitung ${n}`));
    const kosong = { isi: isiLazim(kantorKosong(2026)), pilihan: PILIHAN_BAKU };
    const minta: readonly MintaSisip[] = [
      ...acak.map((a) => ({ jenis: "bab3" as const, ...a })),
      { jenis: "bab3", ...kosong },
      ...TABEL_BAKU.map((t) => ({ jenis: t.id, ...(acak[0] ?? kosong) })),
    ];
    const semua = await Promise.all(minta.map(berkas));
    const hasil = await hitungUlang(...semua);
    let rumus = 0;
    for (const [n, bytes] of semua.entries()) {
      const kami = readXlsx(bytes);
      for (const { rows } of kami.sheets) {
        for (const sel of rows.values()) for (const { formula } of sel.values()) if (formula !== undefined) rumus += 1;
      }
      expect([minta[n]?.jenis, berbeda(kami, readXlsx(hasil[n] ?? bytes))]).toEqual([minta[n]?.jenis, []]);
    }
    expect(rumus).toBeGreaterThan(2000);
  });
});
