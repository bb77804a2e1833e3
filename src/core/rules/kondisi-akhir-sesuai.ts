import type { Tabel } from "../recognize";
import type { Peran } from "../tables";
import { jumlahSuku, sukuSel, tepat, ucapkanJumlahBaris, type HasilBaris, type Suku } from "./hitungan-baris";
import type { Aturan, Ucapan } from "./rule";
import { judulKolom } from "./uraian";

/** So many rows must show how the office arrives at its last column, and so many of them (of ten) in one way. */
const PENENTU = 5;
const DARI_SEPULUH = 8n;

export const kondisiAkhirSesuai: Aturan = {
  id: "kondisi-akhir-sesuai",
  judul: "Kondisi akhir renstra adalah jumlah tahun-tahunnya",
  dasar: "Permendagri 86/2017 lampiran (rencana program, kegiatan, dan pendanaan)",
  kelompok: "jumlah",
  mengisi: "jumlah",
  jenis: ["renstra-matriks"],
  contoh: {
    benar: `
      Program           | Indikator Kinerja | Target 2022 | Pagu 2022 | Target 2023 | Pagu 2023 | Target 2024 | Pagu 2024 | Target Akhir Renstra | Jumlah (Rp)
      Program Penunjang | Nilai SAKIP       | 77          | 2.000.000 | 78          | 2.500.000 | 79          | 3.000.000 | 79                   | 7.500.000`,
    salah: `
      Program           | Indikator Kinerja | Target 2022 | Pagu 2022 | Target 2023 | Pagu 2023 | Target 2024 | Pagu 2024 | Target Akhir Renstra | Jumlah (Rp)
      Program Penunjang | Nilai SAKIP       | 77          | 2.000.000 | 78          | 2.500.000 | 79          | 3.000.000 | 79                   | 7.500.000
      Program Pembinaan | Desa mandiri      | 10          | 1.000.000 | 11          | 1.500.000 | 12          | 2.000.000 | 12                   | 4.000.000!`,
  },
  *check(tabel) {
    yield* uang(tabel);
    yield* target(tabel);
  },
};

/** What the years cost together; an office that prints something else in that column is not contradicted. */
function* uang(tabel: Tabel): Iterable<Ucapan> {
  const semua = hasil(tabel, "anggaranAkhir", "anggaran");
  const cocok = semua.filter((h) => tepat(h.angka, jumlahSuku(h.suku))).length;
  if (cocok * 2 < semua.length) return;
  for (const h of semua) yield ucapkanJumlahBaris(h, kuat(cocok, semua.length) ? "salah" : "ragu");
}

/**
 * What is counted (7 dokumen a year) is added up by some offices; others print the last year's. Only where the office's
 * own rows show that it adds, a row that does not is doubted.
 */
function* target(tabel: Tabel): Iterable<Ucapan> {
  const semua = hasil(tabel, "targetAkhir", "target").filter((h) =>
    [h.angka, ...h.suku.map((s) => s.angka)].every(tercacah),
  );
  const penentu = semua.filter((h) => !tepat(h.suku.at(-1)?.angka ?? h.angka, jumlahSuku(h.suku)));
  const cocok = penentu.filter((h) => tepat(h.angka, jumlahSuku(h.suku))).length;
  if (penentu.length < PENENTU || !kuat(cocok, penentu.length)) return;
  const bukti = ` ${cocok} dari ${penentu.length} baris yang menghitung satuan menjumlahkan tahun-tahunnya.`;
  for (const h of semua) yield ucapkanJumlahBaris(h, "ragu", bukti);
}

/** A whole number of things: "7 Dokumen", not a percentage, a score or a bare figure. */
function tercacah({ nilai, persen, akhiran }: Suku["angka"]): boolean {
  return (
    nilai.bawah === 1n && !persen && /[a-z]{2}/i.test(akhiran) && !/^(persen|poin|nilai|indeks|skor)/i.test(akhiran)
  );
}

function kuat(cocok: number, dari: number): boolean {
  return cocok >= PENENTU - 1 && BigInt(cocok) * 10n >= BigInt(dari) * DARI_SEPULUH;
}

/** The rows whose last column and all of whose years hold figures. */
function hasil(tabel: Tabel, akhir: Peran, tahunan: Peran): HasilBaris[] {
  const tahun = tabel.kolom.flatMap((k, i) => (k.peran === tahunan ? [{ i, nama: k.judul }] : []));
  const tujuan = tabel.kolom.findIndex((k) => k.peran === akhir);
  // The plan as it was and as it was revised stand side by side: what the last column adds up is not for us to say.
  const berulang = new Set(tahun.map(({ i }) => tabel.kolom[i]?.tahun)).size < tahun.length;
  if (tujuan < 0 || tahun.length < 2 || berulang) return [];
  return tabel.baris.flatMap((baris): HasilBaris[] => {
    const satu = sukuSel("", baris.sel[tujuan]);
    const suku = tahun.flatMap(({ i, nama }) => sukuSel(nama, baris.sel[i]) ?? []);
    if (!satu || suku.length < tahun.length) return [];
    return [{ tabel, baris, judul: judulKolom(tabel, akhir), sel: satu.sel, angka: satu.angka, suku }];
  });
}
