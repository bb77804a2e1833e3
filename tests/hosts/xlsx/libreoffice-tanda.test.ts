import { xlsxHost } from "../../../src/hosts/xlsx";
import { describeDenganLibreOffice, hitungUlang } from "../../alat/libreoffice";
import { pack } from "../../alat/xlsx";
import { periksaPaket } from "../../alat/xlsx/periksa-paket";
import { siksaanParts } from "../../alat/xlsx/siksaan";
import { bersih, GARIS, KUNING, MERAH, pemasangan, pembersihan, sesudah, teksBagian } from "./tanda-pasang";

jest.setTimeout(180_000);

describeDenganLibreOffice("marks in LibreOffice", () => {
  test("are still ours in the file that it writes anew, and can be taken away there", async () => {
    const marks = {
      "Capaian!F4": { sorotan: MERAH, catatan: "Capaian tertulis 104%.\nSeharusnya 105%." },
      "Capaian!F5": { sorotan: MERAH, catatan: null },
      "Capaian!D4": { sorotan: KUNING, catatan: null },
      "Capaian!E4": { sorotan: KUNING, catatan: "Di catatan kantor" },
      "Anggaran 2024!D4": { sorotan: GARIS, catatan: "Periksa" },
      "Data!B2": { sorotan: MERAH, catatan: "Catatan satu-satunya di lembar ini" },
    };
    const marked = await sesudah(pack(siksaanParts()), pemasangan(marks));
    const [saved] = await hitungUlang(marked);
    const found = pembersihan(await xlsxHost(saved!).read());
    // LibreOffice keeps the line of a border and forgets its colour.
    const black = pemasangan(marks).flatMap((edit) => {
      if (edit.kind !== "tanda" || !edit.after) return [];
      const { sorotan, catatan } = edit.after;
      const before = { sorotan: { ...sorotan, garis: { ...sorotan.garis, warna: "000000" } }, catatan };
      return [{ ...edit, before, after: null }];
    });
    expect(found).toHaveLength(black.length);
    for (const edit of black) expect(found).toContainEqual(edit);
    const clean = await bersih(saved!);
    expect(pembersihan(await xlsxHost(clean).read())).toEqual([]);
    expect(teksBagian(clean, "xl/comments1.xml")).toContain("Hasil survei semester II, </t>");
    expect(periksaPaket(clean).filter((fault) => fault.includes("note"))).toEqual([]);
  });
});
