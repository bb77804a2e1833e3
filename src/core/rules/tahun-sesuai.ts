import { BENTUK } from "../tables";
import type { Aturan } from "./rule";
import { tahunKepala } from "./tahun-kepala";
import { tahunKeterangan } from "./tahun-keterangan";

export const tahunSesuai: Aturan = {
  id: "tahun-sesuai",
  judul: "Tahun ditulis dengan empat angka dan sama dengan tahun di sekitarnya",
  dasar: "angka tahun yang tersisa dari berkas tahun lalu",
  kelompok: "struktur",
  jenis: BENTUK.map((b) => b.jenis).filter((j) => j !== "skala" && j !== "skm-interval"),
  contoh: {
    benar: `
      No | Program           | Anggaran (Rp)  | Keterangan
      1  | Program Penunjang | 2.000.000.000  | P APBD 2024
      2  | Program Pelayanan | 100.000.000    | P APBD 2024
      3  | Program Pembinaan | 200.000.000    | APBD 2024`,
    salah: `
      No | Program           | Anggaran (Rp)  | Keterangan
      1  | Program Penunjang | 2.000.000.000  | P APBD 2024
      2  | Program Pelayanan | 100.000.000    | P APBD 20244!
      3  | Program Pembinaan | 200.000.000    | P APBD 2024`,
  },
  *check(tabel) {
    for (const [i, kolom] of tabel.kolom.entries()) {
      if (kolom.peran === "keterangan" || kolom.peran === "sumber") yield* tahunKeterangan(tabel, kolom, i);
    }
    yield* tahunKepala(tabel);
  },
};
