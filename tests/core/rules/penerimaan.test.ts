import fc from "fast-check";
import { check } from "../../../src/core/report/check";
import type { Penerimaan } from "../../../src/core/rules";
import type { Snapshot } from "../../../src/core/workbook";
import { kisi } from "../../alat/kisi";
import { bacaKantor } from "../../kantor/baca";
import { geser, gantiSel } from "../report/ubah-snapshot";
import { sisipBaris } from "../report/sisip-baris";

const terima = (hasil: ReturnType<typeof check>, ke = 0): Penerimaan => ({
  ...hasil.temuan[ke]!.pengenal,
  alasan: "sumber",
  keterangan: "Nota dinas 12",
  tanggal: "2025-01-06",
});

const CAPAIAN = `
  Tabel 3.1 Capaian Tahun 2024
  No | Indikator Kinerja | Target | Realisasi | Capaian
  1  | Nilai IKM         | 89     | 93,25     | 103%
  2  | Nilai SAKIP       | 80     | 84        | 105%
  3  | Indeks ASN        | 90     | 81        | 90%`;
const { snapshot } = kisi(CAPAIAN);
const semula = check(snapshot);
const diterima = terima(semula);

const setelah = (lain: Snapshot) => check(lain, { penerimaan: [diterima] });

test("an accepted finding is open no more, and is told with its reason", () => {
  const hasil = setelah(snapshot);
  expect(semula.temuan).toHaveLength(1);
  expect(hasil.temuan).toEqual([]);
  expect(hasil.diterima).toMatchObject([{ judul: semula.temuan[0]!.judul, diterima: { keterangan: "Nota dinas 12" } }]);
});

test("it lapses when the content of its cell changes, and says that it was accepted", () => {
  const lain = gantiSel(snapshot, (cell) => (cell.value === "103%" ? { ...cell, value: "102%" } : cell));
  const { temuan, diterima: masih } = setelah(lain);
  expect(masih).toEqual([]);
  expect(temuan).toMatchObject([{ tertulis: "102%", lapuk: true }]);
});

test("it holds where rows were inserted above its table or inside it", () => {
  fc.assert(
    fc.property(fc.nat(4), fc.integer({ min: 1, max: 3 }), (row, banyak) => {
      const baru = sisipBaris(snapshot, row, banyak);
      expect(setelah(baru).diterima).toHaveLength(check(baru).temuan.length);
    }),
  );
});

test("of two rows with one name each is accepted by itself; a third one makes both open again", () => {
  const ganda = (tambahan: string) =>
    kisi(`
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 89     | 93,25     | 103%
      Nilai SAKIP       | 80     | 84        | 105%
      Nilai IKM         | 89     | 93,25     | 103%${tambahan}`).snapshot;
  const dua = ganda("");
  const capaian = (hasil: ReturnType<typeof check>) =>
    hasil.temuan.filter((t) => t.aturan === "capaian-sesuai-rumus").map((t) => t.at.row);
  const ke = check(dua).temuan.findIndex((t) => t.aturan === "capaian-sesuai-rumus");
  const penerimaan = [terima(check(dua), ke)];
  expect(capaian(check(dua, { penerimaan }))).toHaveLength(capaian(check(dua)).length - 1);
  const tiga = ganda("\n      Nilai IKM         | 89     | 93,25     | 103%");
  expect(capaian(check(tiga, { penerimaan }))).toEqual(capaian(check(tiga)));
});

test("whatever an office's findings are, accepted they stay accepted wherever its tables are moved to", () => {
  const kantor = bacaKantor().flatMap((berkas) => berkas.kantor);
  fc.assert(
    fc.property(fc.constantFrom(...kantor), fc.nat(9), ({ snapshot: asal }, row) => {
      const hasil = check(asal);
      const penerimaan = hasil.temuan.map((_, i) => terima(hasil, i));
      const akhir = check(geser(asal, { row, col: 0 }), { penerimaan });
      expect(akhir.temuan.filter((t) => t.pengenal.sel.jenis !== null)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
