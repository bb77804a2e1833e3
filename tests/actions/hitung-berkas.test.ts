/** From a file through a plan to a file, on generated offices and the samples, with LibreOffice as the judge of formulas. */
import { readFileSync } from "node:fs";
import { hitungUlang, type Bentuk } from "../../src/core";
import { laksanakan } from "../../src/actions/laksanakan";
import { bersihkanTanda, tandaiTemuan } from "../../src/actions/tandai";
import { bacaAngka } from "../../src/core/lkjip/angka";
import { periksa } from "../../src/core/rules";
import {
  applyEdits,
  cellAt,
  cellName,
  type Address,
  type Cell,
  type Edit,
  type Snapshot,
} from "../../src/core/workbook";
import { memoryHost } from "../../src/hosts/memory";
import { readXlsx, xlsxHost } from "../../src/hosts/xlsx";
import { describeDenganLibreOffice, hitungUlang as olehLibreOffice } from "../alat/libreoffice";
import { xlsxOf } from "../alat/xlsx";
import { periksaPaket } from "../alat/xlsx/periksa-paket";
import { DAFTAR_KESALAHAN } from "../bukti/kesalahan";
import { bukuBersih, bukuSalah } from "../bukti/uji";

jest.setTimeout(180_000);

/** One office for each third kind of fault: together they ask for every kind of formula. */
const BUKU = DAFTAR_KESALAHAN.flatMap((k, i) => {
  const buku = i % 3 === 0 ? bukuSalah(100 + i, k) : null;
  return buku ? [{ nama: k.nama, bytes: xlsxOf(buku.buku.snapshot) }] : [];
});
const CONTOH = ["jatirejo-tumpuk", "pungging-lembar"].map((nama) => ({
  nama,
  bytes: new Uint8Array(readFileSync(`${__dirname}/../contoh/${nama}.xlsx`)),
}));

/**
 * Clean offices whose every second computed cell was emptied. Not office 208: its percentages stood unrounded in cells
 * that are all emptied, and how many decimals they showed is nowhere to be seen any more.
 */
const BERLUBANG = [201, 202, 203, 204, 205, 206, 207, 209].map((benih) => {
  const { snapshot } = bukuBersih(benih).buku;
  return { benih, snapshot, bytes: xlsxOf(applyEdits(snapshot, kosongkan(snapshot))) };
});

const hitung = (bentuk: Bentuk) => (snapshot: Snapshot) => hitungUlang(snapshot, { bentuk, jumlah: true });

test.each([...BUKU, ...CONTOH])("$nama: a file becomes what a workbook in memory becomes", async ({ bytes }) => {
  for (const bentuk of ["nilai", "rumus"] as const) {
    const berkas = xlsxHost(bytes);
    const { penerapan, rencana } = await laksanakan(berkas, hitung(bentuk));
    expect(penerapan).toMatchObject({ diterapkan: rencana.usul.length, stale: [], ditolak: [] });
    expect(periksaPaket(berkas.bytes())).toEqual([]);
    const ingatan = memoryHost(readXlsx(bytes));
    await laksanakan(ingatan, hitung(bentuk));
    expect(readXlsx(berkas.bytes()).sheets).toEqual((await ingatan.read()).sheets);
    // Once more changes nothing, to the last byte.
    const lagi = xlsxHost(berkas.bytes());
    expect((await laksanakan(lagi, hitung(bentuk))).rencana.usul).toEqual([]);
    expect(lagi.bytes()).toBe(berkas.bytes());
  }
});

test.each(BERLUBANG)("office $benih: emptied cells are filled with what stood there", async ({ snapshot, bytes }) => {
  const { rencana } = await laksanakan(xlsxHost(bytes), hitung("nilai"));
  expect(rencana.usul.length).toBeGreaterThan(3);
  const lain = rencana.usul.flatMap(({ edit, menjadi }) => {
    const { value, format } = sel(snapshot, edit.at);
    const { tertulis } = bacaAngka(value, format);
    return tertulis === menjadi ? [] : [`${edit.at.sheet}!${cellName(edit.at)} ${tertulis} -> ${menjadi}`];
  });
  expect(lain).toEqual([]);
});

test.each([...BUKU.slice(0, 3), ...CONTOH])("$nama: marked, then cleaned, it is the file it was", async ({ bytes }) => {
  const host = xlsxHost(bytes);
  await expect(tandaiTemuan(host)).resolves.toMatchObject({ stale: [], ditolak: [] });
  expect(periksaPaket(host.bytes())).toEqual([]);
  const bertanda = host.bytes();
  await expect(tandaiTemuan(host)).resolves.toMatchObject({ diterapkan: 0 });
  expect(host.bytes()).toBe(bertanda);
  await bersihkanTanda(host);
  expect(await host.read()).toEqual(readXlsx(bytes));
});

describeDenganLibreOffice("LibreOffice", () => {
  test("gives our values for every formula that was written", async () => {
    const hasil = await Promise.all(
      [...BERLUBANG, ...CONTOH].map(async ({ bytes }) => {
        const host = xlsxHost(bytes);
        const { rencana } = await laksanakan(host, hitung("rumus"));
        return { bytes: host.bytes(), tempat: rencana.usul.filter((u) => u.bentuk === "rumus").map((u) => u.edit.at) };
      }),
    );
    const ulang = await olehLibreOffice(...hasil.map((h) => h.bytes));
    const beda = hasil.flatMap(({ bytes, tempat }, i) => {
      const [kami, mereka] = [readXlsx(bytes), readXlsx(ulang[i] ?? new Uint8Array())];
      return tempat.flatMap((at) => {
        const [a, b] = [sel(kami, at).value, sel(mereka, at).value];
        return hampirSama(a, b)
          ? []
          : [`${at.sheet}!${cellName(at)}: ${JSON.stringify(a)} lain daripada ${JSON.stringify(b)}`];
      });
    });
    expect(hasil.flatMap((h) => h.tempat).length).toBeGreaterThan(50);
    expect(beda).toEqual([]);
  });
});

/** Empties every second cell that is computed from its row. */
function kosongkan(snapshot: Snapshot): Edit[] {
  const kolom = new Set(["capaian", "persen", "efisiensi", "kategori"]);
  const hitungan = periksa(snapshot).tabel.flatMap((t) =>
    t.baris.flatMap((b) =>
      t.kolom.flatMap((k, i) => {
        const berhitung = kolom.has(k.peran) && t.bentuk.kolom.some((x) => x.peran === k.peran && x.hitungan);
        const milik = b.sel[i];
        return berhitung && b.jenis === "data" && b.row % 2 === 0 && milik && !milik.dariAtas ? [milik] : [];
      }),
    ),
  );
  return hitungan.map(({ at, cell }) => ({ kind: "isi", at, before: cell, after: { value: null }, alasan: "tes" }));
}

function sel(s: Snapshot, at: Address): Cell {
  const sheet = s.sheets.find((x) => x.name === at.sheet);
  return sheet ? cellAt(sheet, at.row, at.col) : { value: null };
}

/** Both calculate with doubles, in another order. */
function hampirSama(a: unknown, b: unknown): boolean {
  return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.abs(a) : a === b;
}
