import { catat, hitungUlang } from "../../../src/core/edits";
import { bacaProfil } from "../../../src/core/profile";
import { check } from "../../../src/core/report/check";
import { bacaSimpanan, SIMPANAN_KOSONG, tulisSimpanan, type Simpanan } from "../../../src/core/report/simpanan";
import { calonTabel } from "../../../src/core/recognize";
import { kisi } from "../../alat/kisi";

const { snapshot } = kisi(`
  No | Indikator Kinerja | Target | Realisasi | Capaian
  1  | Nilai IKM         | 89     | 93,25     | 103%
  2  | Nilai SAKIP       | 80     | 84        | 105%`);

function penuh(): Simpanan {
  const profil = bacaProfil({
    versi: 1,
    skala: {
      kelas: [
        { label: "Baik", bawah: 75 },
        { label: "Kurang", atas: 75, atasTermasuk: false },
      ],
    },
    efisiensi: "rasio",
    batasCapaian: null,
    arah: { "Angka kemiskinan": "turun" },
    pembulatan: "potong",
  });
  if ("galat" in profil) throw new Error(profil.galat.join());
  const calon = calonTabel(snapshot, "Lembar1", { top: 0, left: 0, bottom: 2, right: 4 })!;
  const { usul } = hitungUlang(snapshot, { bentuk: "rumus", jumlah: true });
  return {
    profil: profil.profil,
    tabel: [{ ...calon.pilihan, jenis: "capaian", kolom: calon.bentuk[0]!.kolom }, calon.pilihan],
    penerimaan: [
      { ...check(snapshot).temuan[0]!.pengenal, alasan: "lain", keterangan: "“kutip”\n", tanggal: "2025-01-06" },
    ],
    jurnal: catat([], snapshot, usul, { pukul: "2025-01-06T07:05:00.000Z", perbuatan: "hitung" }),
  };
}

test("what is written is read again the same", () => {
  const simpanan = penuh();
  expect(simpanan.jurnal[0]!.sel.length).toBeGreaterThan(0);
  expect(bacaSimpanan(tulisSimpanan(simpanan))).toEqual({ simpanan });
});

test("nothing leaves no trace", () => {
  expect(tulisSimpanan(SIMPANAN_KOSONG)).toBeNull();
  expect(bacaSimpanan(null)).toEqual({ simpanan: SIMPANAN_KOSONG });
});

test.each([
  ["no JSON", "{"],
  ["another thing", "[]"],
  ["no version", "{}"],
  ["an unknown key", '{"versi":1,"profil":{},"tabel":[],"penerimaan":[],"jurnal":[],"lain":1}'],
  ["a list that is none", '{"versi":1,"profil":{},"tabel":{},"penerimaan":[],"jurnal":[]}'],
  ["a profile that is none", '{"versi":1,"profil":{"efisiensi":"x"},"tabel":[],"penerimaan":[],"jurnal":[]}'],
  ["a reason that is none", tulisSimpanan(penuh())!.replace('"alasan":"lain"', '"alasan":"entah"')],
  ["a row below zero", tulisSimpanan(penuh())!.replace('"top":0', '"top":-1')],
])("a text that is damaged (%s) is a message, not an empty start", (_, teks) => {
  expect(bacaSimpanan(teks)).toEqual({ galat: expect.stringContaining("dibiarkan seperti adanya") });
});

test("what a later version wrote is left alone", () => {
  expect(bacaSimpanan('{"versi":2}')).toEqual({ galat: expect.stringContaining("lebih baru") });
});
