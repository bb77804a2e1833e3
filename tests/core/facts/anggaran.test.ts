import { fakta, JUMLAH, type FaktaAnggaran } from "../../../src/core/facts";
import { keNumber } from "../../../src/core/lkjip/pecahan";
import { recognize } from "../../../src/core/recognize";
import { cellName } from "../../../src/core/workbook";
import { kisi } from "../../alat/kisi";

/** The lines that stand in more than one place, each as "A!B3 = B!B4", budgets only. */
function sepadan(grid: string): string[] {
  const perPos = new Map<FaktaAnggaran["pos"], string[]>();
  for (const f of anggaran(grid).filter((x) => x.besaran === "anggaran")) {
    perPos.set(f.pos, [...(perPos.get(f.pos) ?? []), `${f.sel.at.sheet}!${cellName(f.sel.at)}`]);
  }
  return [...perPos.values()].filter((p) => p.length > 1).map((p) => p.join(" = "));
}

function anggaran(grid: string): readonly FaktaAnggaran[] {
  const { tabel } = recognize(kisi(grid).snapshot);
  expect(tabel.length).toBeGreaterThan(1);
  return fakta(tabel).anggaran;
}

test("kode join what names cannot: a shortened name, a kode without its front", () => {
  expect(
    sepadan(`
      --- A
      Kode              | Program / Kegiatan                  | Anggaran (Rp) | Realisasi (Rp)
      7.01.01           | Program Penunjang Urusan            | 3.000.000     | 2.000.000
      7.01.01.2.02      | Administrasi Keuangan               | 2.000.000     | 1.500.000
      7.01.01.2.06      | Administrasi Umum                   | 1.000.000     | 500.000
      7.01.02           | Program Pelayanan Publik            | 1.500.000     | 1.000.000
      7.01.02.2.01      | Koordinasi Pelayanan                | 1.500.000     | 1.000.000
      --- B
      Kode              | Program / Kegiatan                  | Anggaran (Rp) | Realisasi (Rp)
      01                | Program Penunjang Urusan            | 3.000.000     | 2.000.000
      01.2.02           | Administrasi Keuangan dan Aset      | 2.000.000     | 1.500.000
      01.2.06           | Administrasi Umum                   | 1.000.000     | 500.000
      02                | Program Pelayanan Publik            | 1.500.000     | 1.000.000
      02.2.01           | Koordinasi Pelayanan                | 1.500.000     | 1.000.000`),
  ).toEqual(["A!C2 = B!C2", "A!C5 = B!C5", "A!C3 = B!C3", "A!C4 = B!C4", "A!C6 = B!C6"]);
});

test("one name under two kode, and one kode under two names, are about nothing certain", () => {
  expect(
    sepadan(`
      --- A
      Kode         | Program / Kegiatan       | Anggaran (Rp) | Realisasi (Rp)
      7.01.01      | Program Penunjang Urusan | 3.000.000     | 2.000.000
      7.01.01.2.02 | Administrasi Keuangan    | 2.000.000     | 1.500.000
      7.01.01.2.06 | Administrasi Umum        | 1.000.000     | 500.000
      --- B
      Kode         | Program / Kegiatan       | Anggaran (Rp) | Realisasi (Rp)
      7.01.01      | Program Penunjang Urusan | 3.000.000     | 2.000.000
      7.01.01.2.03 | Administrasi Keuangan    | 2.000.000     | 1.500.000
      7.01.01.2.06 | Pemeliharaan Gedung      | 1.000.000     | 500.000`),
  ).toEqual(["A!C2 = B!C2"]);
});

const BERTINGKAT = `
      --- A
      Program / Kegiatan / Sub Kegiatan         | Anggaran (Rp) | Realisasi (Rp)
      Program Penunjang Urusan                  | 5.000.000     | 3.500.000
      Kegiatan Administrasi Keuangan            | 3.000.000     | 2.000.000
      Sub Kegiatan Penyediaan Jasa              | 1.000.000     | 500.000
      Sub Kegiatan Penyediaan Gaji              | 2.000.000     | 1.500.000
      Kegiatan Administrasi Umum                | 2.000.000     | 1.500.000
      Sub Kegiatan Penyediaan Jasa              | 2.000.000     | 1.500.000
      Program Pelayanan Publik                  | 1.500.000     | 1.000.000
      Kegiatan Administrasi Keuangan            | 1.500.000     | 1.000.000
      Sub Kegiatan Penyediaan Gaji              | 1.500.000     | 1.000.000`;

test("the same name in another program or below another kegiatan is another line", () => {
  const rincian = sepadan(`${BERTINGKAT}\n${BERTINGKAT.replace("--- A", "--- B")}`);
  expect(rincian.sort()).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10].map((r) => `A!B${r} = B!B${r}`).sort());
});

test("where a table leaves out the kegiatan, only a name that stands once in its program tells the line", () => {
  const rincian = sepadan(`${BERTINGKAT}
      --- B
      Program / Sub Kegiatan                    | Anggaran (Rp) | Realisasi (Rp)
      Program Penunjang Urusan                  | 5.000.000     | 3.500.000
      Sub Kegiatan Penyediaan Jasa              | 1.000.000     | 500.000
      Sub Kegiatan Penyediaan Gaji              | 2.000.000     | 1.500.000
      Sub Kegiatan Penyediaan Jasa              | 2.000.000     | 1.500.000
      Program Pelayanan Publik                  | 1.500.000     | 1.000.000
      Sub Kegiatan Penyediaan Gaji              | 1.500.000     | 1.000.000`);
  expect(rincian).toEqual(["A!B2 = B!B2", "A!B8 = B!B6", "A!B5 = B!B4", "A!B10 = B!B7"]);
});

test("a table in thousands is told by its neighbour and brought to rupiah, exact to the thousand", () => {
  const semua = anggaran(`
      --- A
      Program           | Anggaran (Rp) | Realisasi (Rp)
      Program Penunjang | 2.408.521.434 | 2.236.068.703
      Program Pelayanan | 14.397.400    | 14.397.400
      Jumlah            | 2.422.918.834 | 2.250.466.103
      --- B
      Program           | Anggaran      | Realisasi
      Program Penunjang | 2.408.521     | 2.236.069
      Program Pelayanan | 14.397        | 14.397
      Jumlah            | 2.422.919     | 2.250.466`);
  const jumlah = semua.filter((f) => f.pos === JUMLAH && f.besaran === "anggaran").map(({ uang }) => uang);
  expect(jumlah.map((u) => [keNumber(u.nilai), u.desimal])).toEqual([
    [2_422_918_834, 0],
    [2_422_919_000, -3],
  ]);
});

test("a table about sasaran states the money of a program that it names once", () => {
  const semua = anggaran(`
      --- A
      Program                                | Anggaran (Rp) | Realisasi (Rp)
      Program Penunjang Urusan               | 3.000.000     | 2.000.000
      Program Pelayanan Publik               | 1.500.000     | 1.000.000
      Program Pembinaan Desa                 | 1.200.000     | 1.000.000
      --- B
      Sasaran                | Program                  | Anggaran (Rp) | %
      Meningkatnya pelayanan | Program Pelayanan Publik | 1.500.000     | 26,32
      Meningkatnya kinerja   | Program Penunjang Urusan | 2.000.000     | 35,09
      Meningkatnya tertib    | Program Penunjang Urusan | 1.000.000     | 17,54
      Meningkatnya desa      | Program Pembinaan Desa   | 1.200.000     | 21,05`);
  expect(semua.filter((f) => f.sel.at.sheet === "B").map((f) => cellName(f.sel.at))).toEqual(["C2", "C5"]);
});
