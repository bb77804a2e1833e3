import { lembarKalimat, susunKalimat, teksKalimat } from "../../../src/core";
import { isiContoh, PILIHAN_BAKU, rencanaSisip } from "../../../src/core/edits/sisip";
import { applyEdits, type Snapshot } from "../../../src/core/workbook";

function kalimat(efisiensi: "rasio" | "selisih"): readonly string[] {
  const kosong: Snapshot = { sheets: [], peringatan: [] };
  const minta = { jenis: "bab3", isi: isiContoh(2025, 2029), pilihan: { ...PILIHAN_BAKU, efisiensi } } as const;
  return susunKalimat(applyEdits(kosong, rencanaSisip(kosong, minta).edit)).flatMap((b) => b.kalimat);
}

const rasio = kalimat("rasio");

test.each([
  "Indikator “IKM Kecamatan” pada sasaran strategis “Terwujudnya pelayanan publik yang optimal” terealisasi 90,86 dari target 89, sehingga capaiannya 102,09% dan termasuk kategori Sangat Tinggi.",
  "Realisasi Indeks Profesionalitas ASN tahun 2025 sebesar 83,4, naik 3,28 dibandingkan tahun 2024 sebesar 80,12.",
  "Realisasi Persentase hasil koordinasi yang ditindaklanjuti tahun 2025 sebesar 87,00%, turun 3,00 poin persentase dibandingkan tahun 2024 sebesar 90,00%.",
  "Realisasi Persentase pelayanan yang terlayani sesuai standar pelayanan tahun 2025 sebesar 100,00%, tetap seperti tahun 2024.",
  "Dibandingkan target akhir Renstra tahun 2029 sebesar 90, realisasi IKM Kecamatan tahun 2025 sebesar 90,86 menunjukkan tingkat kemajuan 100,96%.",
  "Realisasi Indeks Profesionalitas ASN lebih tinggi 1,5 daripada realisasi kabupaten sebesar 81,9.",
  "Tingkat efisiensi sasaran “Optimalisasi Kualitas Pelayanan melalui Pembangunan Inovasi yang Mempunyai Nilai Tambah” tidak dihitung karena tidak ada anggaran khusus untuk sasaran tersebut.",
])("%s", (satu) => {
  expect(rasio).toContain(satu);
});

test("budgets, means and efisiensi say the figures of their tables", () => {
  const semua = rasio.join("\n");
  expect(semua).toMatch(
    /^Rata-rata capaian kinerja Kecamatan Contoh tahun 2025 sebesar 100,70% dari 7 indikator: 4 indikator melampaui 100%, 2 tepat 100%, dan 1 di bawah 100%\.$/m,
  );
  expect(semua).toMatch(
    /^Realisasi anggaran Kecamatan Contoh tahun anggaran 2025 sebesar Rp[\d.]+ atau 98,44% dari anggaran Rp[\d.]+, dengan sisa Rp[\d.]+\.$/m,
  );
  expect(semua).toMatch(
    /^Program Penyelenggaraan Pemerintahan dan Pelayanan Publik terealisasi Rp[\d.]+ atau 95,67%\.$/m,
  );
  expect(semua).toMatch(
    /^Tingkat efisiensi sasaran “Terwujudnya pelayanan publik yang optimal” dan “Terselenggaranya pelayanan PATEN sesuai standar pelayanan” sebesar 1,06 atau efisien karena untuk mencapai kinerja sebesar 101,04% \(rata-rata dari 2 indikator\) diperlukan capaian anggaran sebesar 95,67%\.$/m,
  );
});

test("by difference the points are told, and no word that the definition does not give", () => {
  const efisiensi = kalimat("selisih").filter(
    (k) => k.startsWith("Tingkat efisiensi") && !k.includes("tidak dihitung"),
  );
  expect(efisiensi.length).toBeGreaterThan(2);
  for (const k of efisiensi)
    expect(k).toMatch(/sebesar −?[\d,]+ poin persentase karena kinerja [\d,]+% dicapai dengan/);
});

test("no sentence has a hole, a point for a decimal comma, or a figure that is none", () => {
  for (const k of rasio) {
    expect(k).not.toMatch(/undefined|null|NaN|“”| {2}|\d\.\d{1,2}(?!\d)/);
    expect(k).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test("an empty workbook has none, and a sheet of them holds one a row", () => {
  expect(teksKalimat(susunKalimat({ sheets: [], peringatan: [] }))).toBe("");
  const lembar = lembarKalimat([{ judul: "Capaian", lembar: "3.1", kalimat: ["Satu.", "Dua."] }]);
  expect([...lembar.rows.values()].map((sel) => sel.get(0)?.value)).toEqual(["Capaian (lembar 3.1)", "Satu.", "Dua."]);
});
