import type { Rencana, Tolakan, Usul } from "../../../src/core";
import { parseCellName } from "../../../src/core";
import { at } from "../contoh-hasil";

function usul(sel: string, baris: string, tertulis: string, menjadi: string, lain: Partial<Usul> = {}): Usul {
  const alamat = at(sel);
  return {
    edit: { kind: "isi", at: alamat, before: { value: tertulis }, after: { value: menjadi }, alasan: "tes" },
    baris,
    kolom: "Capaian",
    tabel: "Tabel 3.1 Pengukuran Kinerja",
    tertulis,
    menjadi,
    uraian: `hitungan ${parseCellName(sel.split("!")[1] ?? "")?.row ?? ""}`,
    bentuk: "nilai",
    catatan: null,
    ...lain,
  };
}

/** A root, what rests on it, an empty cell in another table and a cell outside of all tables. */
export const AKAR = usul("3.1!F9", "Persentase Realisasi Anggaran", "103%", "104,01%", {
  uraian: "93,61% ÷ 90% × 100% = 104,01%",
});
export const AKIBAT = usul("3.1!G9", "Persentase Realisasi Anggaran", "Tinggi", "Sangat Tinggi", { kolom: "Kategori" });
export const KOSONG = usul("3.5!E12", "Program Pelayanan", "(kosong)", "99,28%", {
  kolom: "%",
  catatan: "Ditulis tanpa rumus karena angka dasarnya tersimpan sebagai teks.",
});
export const DI_LUAR = usul("lain!B2", "Jumlah inovasi", "2", "3", { tabel: "", uraian: null });

export const TOLAKAN: Tolakan = {
  at: at("3.5!C35"),
  baris: "Jumlah",
  kolom: "Anggaran (Rp)",
  tertulis: "2.681.328.784",
  sebab: "Jumlah hanya dihitung ulang bila diminta.",
};

export const RENCANA: Rencana = { usul: [KOSONG, AKIBAT, AKAR, DI_LUAR], tolakan: [TOLAKAN] };
