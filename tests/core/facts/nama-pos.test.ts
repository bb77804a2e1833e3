import { disebutProgram, kataDekat, kataPos, samaKata } from "../../../src/core/facts/nama-pos";

const sama = (a: string, b: string) => samaKata(kataPos(a), kataPos(b));

test.each([
  ["PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota"],
  ["1. Program Koordinasi Ketentraman dan Ketertiban Umum", "Koordinasi Ketenteraman & Ketertiban Umum"],
  ["[SUB KEGIATAN] Penyediaan Bahan/Material", "Penyediaan Bahan Material"],
  ["Kegiatan Administrasi Umum Perangkat Daerah", "a. Administrasi Umum"],
  ["7.01.02 Program Pelayanan Publik", "II. PROGRAM PELAYANAN PUBLIK (7.01.02)"],
])("%s and %s are one line of the budget", (a, b) => {
  expect(sama(a, b)).toBe(true);
});

test.each([
  ["Koordinasi dan Penyusunan Dokumen RKA-SKPD", "Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD"],
  ["Penyediaan Bahan Logistik Kantor", "Penyediaan Bahan Bacaan Kantor"],
  ["Pembangunan Kelurahan I", "Pembangunan Kelurahan II"],
  ["Program", "Program"],
])("%s and %s are two", (a, b) => {
  expect(sama(a, b)).toBe(false);
});

test("under one kode a name may be shortened, but not be another one", () => {
  const gaji = kataPos("Penyediaan Gaji dan Tunjangan ASN");
  expect(kataDekat(gaji, kataPos("Penyediaan Gaji/Tunjangan"))).toBe(true);
  expect(kataDekat(gaji, kataPos("Pemeliharaan Gedung Kantor"))).toBe(false);
});

test.each([
  ["PROGRAM PENUNJANG", true],
  ["1. Program Pelayanan", true],
  ["[Program] Pelayanan", true],
  ["Penyusunan Program Kerja", false],
  ["Kegiatan Program Desa", false],
])("%s is called a program: %s", (nama, ya) => {
  expect(disebutProgram(nama)).toBe(ya);
});
