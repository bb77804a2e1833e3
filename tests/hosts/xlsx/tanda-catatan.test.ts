import { xlsxHost } from "../../../src/hosts/xlsx";
import { pack } from "../../alat/xlsx";
import { periksaPaket } from "../../alat/xlsx/periksa-paket";
import { siksaan, siksaanParts } from "../../alat/xlsx/siksaan";
import { MERAH, pemasangan, sesudah, tanda, teksBagian, type Pasangan } from "./tanda-pasang";

describe("notes", () => {
  test("follow an office's own note behind a line that signs them", async () => {
    const marks: Pasangan = {
      "Capaian!E4": { sorotan: MERAH, catatan: "Di catatan yang berisi teks kaya" },
      "Capaian!D5": { sorotan: MERAH, catatan: "Di catatan biasa" },
    };
    const marked = await sesudah(siksaan(), pemasangan(marks));
    expect(await tanda(marked)).toEqual(marks);
    const text = teksBagian(marked, "xl/comments1.xml");
    expect(text).toContain("<t>Target dari PK Perubahan\n\n— Cermat —\nDi catatan biasa</t>");
    expect(text).toContain("<author>Kasubag</author><author>Inspektorat</author></authors>");
    expect(periksaPaket(marked)).toEqual([]);
  });

  test("beside a thread stay away, and a person is told", async () => {
    const host = xlsxHost(siksaan());
    const { diterapkan, peringatan } = await host.apply(
      pemasangan({ "Anggaran 2024!C4": { sorotan: MERAH, catatan: "Periksa" } }),
    );
    expect(diterapkan).toBe(1);
    expect(peringatan).toEqual([
      {
        sheet: "Anggaran 2024",
        sel: "C4",
        pesan: expect.stringMatching(/komentar berbalas.*Sorotannya tetap dipasang/),
      },
    ]);
    expect(await tanda(host.bytes())).toEqual({ "Anggaran 2024!C4": { sorotan: MERAH, catatan: null } });
    for (const part of ["xl/comments2.xml", "xl/threadedComments/threadedComment1.xml", "xl/drawings/vmlDrawing2.vml"])
      expect(teksBagian(host.bytes(), part)).toBe(teksBagian(siksaan(), part));
  });

  test("stay away from a drawing that is no XML, as older programs wrote it", async () => {
    const parts = siksaanParts();
    const vml = "xl/drawings/vmlDrawing1.vml";
    const broken = { ...parts, [vml]: (parts[vml] as string).replace("<div style='text-align:left'></div>", "<br>") };
    const host = xlsxHost(pack(broken));
    const { peringatan } = await host.apply(
      pemasangan({ "Capaian!F4": { sorotan: MERAH, catatan: "a" }, "Capaian!F5": { sorotan: MERAH, catatan: null } }),
    );
    expect(peringatan).toMatchObject([{ sel: "F4", pesan: expect.stringMatching(/tidak dapat diubah dengan pasti/) }]);
    expect(teksBagian(host.bytes(), vml)).toBe(broken[vml]);
  });

  test("come by the thousand, each with a shape number of its own", async () => {
    const cells = Array.from({ length: 2500 }, (_, n) => `Capaian!J${n + 20}`);
    const marked = await sesudah(
      siksaan(),
      pemasangan(Object.fromEntries(cells.map((cell) => [cell, { sorotan: MERAH, catatan: cell }]))),
    );
    expect(periksaPaket(marked)).toEqual([]);
    // Block 1 is the sheet's own, 2 that of another sheet.
    expect(teksBagian(marked, "xl/drawings/vmlDrawing1.vml")).toContain('data="1,3,4"');
  });

  test("are found where somebody has taken the highlight away", async () => {
    const marked = await sesudah(siksaan(), pemasangan({ "Capaian!F4": { sorotan: MERAH, catatan: "Periksa" } }));
    const parts = siksaanParts();
    const left = {
      ...parts,
      "xl/comments1.xml": teksBagian(marked, "xl/comments1.xml")!,
      "xl/drawings/vmlDrawing1.vml": teksBagian(marked, "xl/drawings/vmlDrawing1.vml")!,
    };
    const found = await tanda(pack(left));
    expect(Object.keys(found)).toEqual(["Capaian!F4"]);
    expect(found["Capaian!F4"]?.catatan).toBe("Periksa");
  });

  test("that cannot be read do not keep the file from being read", async () => {
    const broken = pack({ ...siksaanParts(), "xl/comments1.xml": "<comments" });
    expect((await xlsxHost(broken).read()).sheets).toHaveLength(6);
  });
});
