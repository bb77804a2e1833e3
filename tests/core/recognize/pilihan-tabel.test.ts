import { calonTabel, recognize, type PilihanTabel } from "../../../src/core/recognize";
import { check } from "../../../src/core/report/check";
import type { Jenis, Peran } from "../../../src/core/tables";
import { areaName, parseAreaName, type Snapshot } from "../../../src/core/workbook";
import { kisi } from "../../alat/kisi";
import { sisipBaris } from "../report/sisip-baris";
import { gantiSel } from "../report/ubah-snapshot";

/** Words that no kind knows, so that nothing is recognised by itself. */
const ASING = kisi(`
  Hasil kerja kami
  Ukuran      | Janji | Hasil | Nisbah
  Nilai IKM   | 89    | 93,25 | 103%
  Nilai SAKIP | 80    | 84    | 105%`).snapshot;

const PERAN: readonly Peran[] = ["indikator", "target", "realisasi", "capaian"];

function tandai(snapshot: Snapshot, rentang: string, jenis: Jenis | null, peran = PERAN): PilihanTabel {
  const calon = calonTabel(snapshot, snapshot.sheets[0]!.name, parseAreaName(rentang)!)!;
  const kolom = jenis === null ? [] : peran.map((p, i) => ({ geser: calon.kolom[i]!.geser, peran: p }));
  return { ...calon.pilihan, jenis, kolom };
}

const tabelnya = (snapshot: Snapshot, ...pilihan: PilihanTabel[]) =>
  recognize(snapshot, pilihan).tabel.map((t) => `${t.bentuk.jenis} ${areaName(t.area)}`);

test("a marked area is a table of that kind and is checked as one", () => {
  expect(check(ASING).temuan).toEqual([]);
  const tabel = [tandai(ASING, "A2:D4", "capaian")];
  const hasil = check(ASING, { tabel });
  expect(hasil.tabel).toMatchObject([{ jenis: "capaian", rentang: "A2:D4", sebab: ["ditandai sendiri"], yakin: 1 }]);
  expect(hasil.temuan).toMatchObject([{ aturan: "capaian-sesuai-rumus", tertulis: "103%", baris: "Nilai IKM" }]);
});

test("whole columns are cut to what is filled, and an area without rows is no table", () => {
  expect(calonTabel(ASING, "Lembar1", parseAreaName("A2:H900")!)).toMatchObject({
    rentang: "A2:D4",
    kolom: [
      { geser: 0, judul: "Ukuran", contoh: "Nilai IKM" },
      { geser: 1, judul: "Janji", contoh: "89" },
      { geser: 2, judul: "Hasil" },
      { geser: 3, judul: "Nisbah" },
    ],
  });
  expect(calonTabel(ASING, "Lembar1", parseAreaName("A2:D2")!)).toBeNull();
  expect(calonTabel(ASING, "Lembar1", parseAreaName("F9:H12")!)).toBeNull();
  expect(calonTabel(ASING, "tidak ada", parseAreaName("A2:D4")!)).toBeNull();
});

test("a header that is known suggests its kind and columns", () => {
  const { snapshot } = kisi(`
    No | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Nilai IKM         | 89     | 93,25     | 103%`);
  const [pertama] = calonTabel(snapshot, "Lembar1", parseAreaName("A1:E2")!)!.bentuk;
  expect(pertama).toMatchObject({ jenis: "capaian", nama: "Capaian kinerja" });
  expect(pertama!.kolom.map((k) => k.peran)).toEqual(["nomor", "indikator", "target", "realisasi", "capaian"]);
});

test("the choice follows rows that are inserted above and inside", () => {
  const pilihan = tandai(ASING, "A2:D4", "capaian");
  expect(tabelnya(sisipBaris(ASING, 0, 5), pilihan)).toEqual(["capaian A7:D9"]);
  expect(tabelnya(sisipBaris(ASING, 3, 2), pilihan)).toEqual(["capaian A2:D6"]);
});

test("a header that was changed is not guessed at: the choice is told as not found", () => {
  const pilihan = tandai(ASING, "A2:D4", "capaian");
  const lain = gantiSel(ASING, (cell) => (cell.value === "Janji" ? { value: "Rencana" } : cell));
  expect(recognize(lain, [pilihan]).lepas).toEqual([pilihan]);
  expect(check(lain, { tabel: [pilihan] }).takDiperiksa).toMatchObject([{ rentang: "A2:D4" }]);
});

test("an ignored table is none any more, also for lists of other tables", () => {
  const { snapshot } = kisi(`
    No | Indikator Kinerja | Target | Realisasi | Capaian
    1  | Nilai IKM         | 89     | 93,25     | 103%
    2  | Nilai SAKIP       | 80     | 84        | 105%`);
  expect(tabelnya(snapshot)).toEqual(["capaian A1:E3"]);
  expect(tabelnya(snapshot, tandai(snapshot, "A1:E3", null))).toEqual([]);
});

test("of two choices for one place the later counts", () => {
  const pilihan = [tandai(ASING, "A2:D4", "capaian"), tandai(ASING, "A2:D4", null)];
  expect(tabelnya(ASING, ...pilihan)).toEqual([]);
  expect(tabelnya(ASING, ...pilihan.reverse())).toEqual(["capaian A2:D4"]);
});
