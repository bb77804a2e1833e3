import { bersihkan, check, tandai } from "../../../src/core";
import { applyEdits, cellName } from "../../../src/core/workbook";
import { kisi } from "../../alat/kisi";

const { snapshot } = kisi(`
  Tabel 3.1 Capaian Kinerja Tahun 2024
  No | Indikator Kinerja | Target | Realisasi | Capaian
  1  | Nilai IKM         | 89     | 93,25     | 103%
  2  | Nilai SAKIP       | 80     | 84,99     | 106%
  4  | Indeks SPBE       | 3      | 3         |
`);
const edits = tandai(snapshot, check(snapshot).temuan);

test("each cell with a finding is marked by its worst, its reasons in a note", () => {
  const sel = edits.map((e) => (e.kind === "tanda" ? [cellName(e.at), e.after?.sorotan.garis.gaya] : null));
  expect(sel).toEqual([
    ["E3", "utuh"],
    ["A5", "titik"],
    ["E5", "putus"],
  ]);
  const [pertama] = edits;
  expect(pertama?.kind === "tanda" ? pertama.after?.catatan : null).toMatch(
    /^Salah: Capaian tertulis 103%, .* Periksa/,
  );
});

test("marking again changes nothing; a mark that no finding supports goes; cleaning takes all away", () => {
  const bertanda = applyEdits(snapshot, edits);
  const temuan = check(bertanda).temuan;
  expect(tandai(bertanda, temuan)).toEqual([]);
  const satu = tandai(bertanda, temuan.slice(1));
  expect(satu).toEqual([expect.objectContaining({ kind: "tanda", after: null })]);
  expect(applyEdits(bertanda, bersihkan(bertanda))).toEqual(snapshot);
  expect(bersihkan(snapshot)).toEqual([]);
});
