import { recognize } from "../../../src/core/recognize";
import { BENTUK, type BentukTabel, type KolomBentuk } from "../../../src/core/tables";
import { areaName } from "../../../src/core/workbook";
import { kisi } from "../../alat/kisi";

const kenali = (teks: string) => recognize(kisi(teks).snapshot);
const jenis = (teks: string) =>
  kenali(teks).tabel.map((t) => `${t.bentuk.jenis} ${t.sheet}!${areaName(t.area)} ${t.judul ?? ""}`.trim());

/** What the cells below a title hold, in the third row of the table as in the first. */
function isi({ isi: macam, peran }: KolomBentuk, bentuk: BentukTabel, i: number): string {
  if (peran === "satuan") return "Nilai";
  const nama = bentuk.jenis === "belanja" ? ["Belanja Pegawai", "Belanja Modal", "Belanja Hibah"] : NAMA[peran];
  switch (macam) {
    case "nomor":
      return String(i + 1);
    case "kode":
      return `7.01.0${i + 1}`;
    case "nama":
      return nama?.[i] ?? `Nama ${i}`;
    case "rupiah":
      return `${i + 3}.500.000`;
    case "angka":
      return `${80 + i},5`;
    case "persen":
      return `${95 + i},25%`;
    case "label":
      return ["Tinggi", "Sedang", "Rendah"][i] ?? "";
    case "bebas":
      return peran === "efisiensi" ? "1,05" : "catatan";
  }
}

const NAMA: Partial<Record<string, readonly string[]>> = {
  indikator: ["Nilai IKM", "Nilai SAKIP", "Persentase desa maju"],
  sasaran: ["Meningkatnya mutu", "Meningkatnya tertib", "Meningkatnya desa"],
  uraian: ["Program Penunjang", "Program Pelayanan", "Program Pemerintahan"],
};

/** The standard form of a kind as a grid; columns that stand several times get a year each. */
function bentukBaku(bentuk: BentukTabel): string {
  const kolom = bentuk.kolom.flatMap((k) =>
    Array.from({ length: k.minimal ?? 1 }, (_, i) => ({ k, judul: k.minimal ? judulKe(k, i) : k.judul })),
  );
  const baris = [0, 1, 2].map((i) => kolom.map(({ k }) => isi(k, bentuk, i)).join(" | "));
  return [kolom.map(({ judul }) => judul).join(" | "), ...baris].join("\n");
}

function judulKe(k: KolomBentuk, i: number): string {
  const triwulan = `Triwulan ${["I", "II", "III", "IV"][i] ?? ""}`;
  if (k.peran === "anggaranTriwulan") return `${triwulan} (Rp)`;
  return k.peran === "triwulan" ? triwulan : `${k.judul} ${2022 + i}`;
}

/** Scales are known by their ranges and words, not by their titles. */
const BERKEPALA = BENTUK.filter((b) => b.jenis !== "skala" && b.jenis !== "skm-interval");

test.each(BERKEPALA.map((b) => [b.jenis, b] as const))("the standard form of %s is known again", (nama, bentuk) => {
  const { tabel, hampir } = kenali(bentukBaku(bentuk));
  expect(tabel.map((t) => t.bentuk.jenis)).toEqual([nama]);
  expect(tabel[0]?.kolom.map((k) => k.peran)).toEqual(
    bentuk.kolom.flatMap((k) => Array.from({ length: k.minimal ?? 1 }, () => k.peran)),
  );
  expect(tabel[0]?.baris.map((b) => b.jenis)).toEqual(["data", "data", "data"]);
  expect(hampir).toEqual([]);
});

test.each([
  [
    "capaian",
    ["Indikator Kinerja"],
    `No | Urusan       | Target | Realisasi | Capaian
     1  | Kebersihan   | 25     | 5         | 20%
     2  | Ketenteraman | 8      | 4         | 50%`,
  ],
  [
    "efisiensi",
    ["Capaian Anggaran"],
    `Indikator   | Capaian Kinerja | Tingkat Efisiensi
     Nilai IKM   | 105%            | 1,05
     Nilai SAKIP | 90%             | 0,95`,
  ],
])("a table that is nearly of kind %s is told with what it lacks: %j", (nama, kurang, teks) => {
  const { tabel, hampir } = kenali(teks);
  expect(tabel).toEqual([]);
  expect(hampir.map((h) => [h.bentuk.jenis, h.kurang])).toEqual([[nama, kurang]]);
});

describe("where a table begins and ends", () => {
  test("caption, unit line, column numbers; source line and signature stay outside", () => {
    expect(
      jenis(`
        Tabel 3.5
        Realisasi Anggaran Tahun 2024
        (dalam Rupiah)
        No  | Program           | Anggaran  | Realisasi | %
        (1) | (2)               | (3)       | (4)       | (5)=(4)/(3)
        1   | Program Penunjang | 2.000.000 | 1.500.000 | 75
        2   | Program Pelayanan | 4.000.000 | 4.000.000 | 100
            | Jumlah            | 6.000.000 | 5.500.000 | 91,67
        Sumber: Sub Bagian Keuangan
        |  |  | Camat Petunia`),
    ).toEqual(["realisasi-anggaran Lembar1!A4:E8 Tabel 3.5 Realisasi Anggaran Tahun 2024"]);
  });

  test("blank rows inside, a repeated header, a band: one table with its blocks", () => {
    const { tabel } = kenali(`
      No              | Indikator Kinerja | Target | Realisasi | Capaian
      1               | Nilai IKM         | 80     | 84        | 105%

      2               | Nilai SAKIP       | 80     | 72        | 90%
      No              | Indikator Kinerja | Target | Realisasi | Capaian
      3               | Nilai RB          | 80     | 80        | 100%
      KINERJA LAINNYA | <                 | <      | <         | <
      1               | Jumlah inovasi    | 2      | 2         | 100%`);
    expect(tabel.map((t) => areaName(t.area))).toEqual(["A1:E8"]);
    expect(tabel[0]?.baris.map((b) => [b.nama, b.jenis, b.blok])).toEqual([
      ["Nilai IKM", "data", 0],
      ["Nilai SAKIP", "data", 0],
      ["Nilai RB", "data", 1],
      ["KINERJA LAINNYA", "pita", 2],
      ["Jumlah inovasi", "data", 2],
    ]);
  });

  test("side by side and stacked", () => {
    expect(
      jenis(`
        No | Indikator   | Target | Realisasi | Capaian |  | Program           | Anggaran  | Realisasi | %
        1  | Nilai IKM   | 80     | 84        | 105%    |  | Program Penunjang | 2.000.000 | 1.500.000 | 75
        2  | Nilai SAKIP | 80     | 72        | 90%     |  | Program Pelayanan | 4.000.000 | 4.000.000 | 100

        Tabel 3.6
        No | Indikator   | Realisasi | Realisasi Provinsi
        1  | Nilai IKM   | 84        | 86
        2  | Nilai SAKIP | 72        | 75`),
    ).toEqual(["capaian Lembar1!A1:E3", "realisasi-anggaran Lembar1!G1:J3", "pembanding Lembar1!A6:D8 Tabel 3.6"]);
  });

  test("two tiers: the group tells two columns of one title apart", () => {
    const { tabel } = kenali(`
      No | Indikator   | Kinerja | <         | <       | Anggaran  | <         | <
      ^  | ^           | Target  | Realisasi | Capaian | Pagu      | Realisasi | Capaian
      1  | Nilai IKM   | 80      | 84        | 105%    | 2.000.000 | 1.500.000 | 75%
      2  | Nilai SAKIP | 80      | 72        | 90%     | 4.000.000 | 4.000.000 | 100%`);
    expect(tabel.map((t) => [t.bentuk.jenis, t.kolom.map((k) => k.peran)])).toEqual([
      [
        "kinerja-anggaran",
        ["nomor", "indikator", "target", "realisasi", "capaian", "anggaran", "realisasiAnggaran", "persen"],
      ],
    ]);
  });
});

test("a row or a note of the table above is no caption", () => {
  expect(
    jenis(`
      Program           | Anggaran  | Realisasi | %
      Program Penunjang | 2.000.000 | 1.500.000 | 75
      Program Pelayanan | 4.000.000 | 4.000.000 | 100
      Indikator         | Realisasi | Realisasi Provinsi
      Nilai IKM         | 84        | 86
      *) data sementara tahun 2023
      No | Indikator    | Target    | Realisasi | Capaian
      1  | Nilai IKM    | 80        | 84        | 105%`),
  ).toEqual(["realisasi-anggaran Lembar1!A1:D3", "pembanding Lembar1!A4:C5", "capaian Lembar1!A7:E8"]);
});

test.each([
  ["running text", "Pada tahun 2024 target dan realisasi capaian kinerja meningkat."],
  ["a list", "No | Nama | NIP | Jabatan\n1 | Fulan | - | Camat\n2 | Fulanah | - | Sekretaris"],
  ["numbers alone", "1 | 2 | 3\n4 | 5 | 6\n7 | 8 | 9"],
  ["a header without rows", "No | Indikator Kinerja | Target | Realisasi | Capaian"],
])("%s is no table", (_nama, teks) => {
  expect(kenali(teks).tabel).toEqual([]);
});
