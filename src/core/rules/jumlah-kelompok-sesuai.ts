import { jumlahkan, sama } from "../lkjip/pecahan";
import { ceritakanKelompok } from "./hitungan-kelompok";
import { kelompokDaftar } from "./kelompok-daftar";
import { sesuai, type Aturan } from "./rule";

/** So many other groups must come out before one that does not is worth a finding. */
const SAKSI_TERSEDIKIT = 2;

export const jumlahKelompokSesuai: Aturan = {
  id: "jumlah-kelompok-sesuai",
  judul: "Pegawai menurut pendidikan, golongan, dan agama berjumlah sama dengan pegawai seluruhnya",
  dasar: "orang yang sama dihitung menurut hal yang berbeda; kelompok lain di tabel itu menunjukkan jumlahnya",
  kelompok: "jumlah",
  jenis: ["pegawai"],
  contoh: {
    benar: `
      Tabel 1.2 Data Pegawai
      No  | Uraian          | L  | P | Total
      I   | PNS             | 12 | 3 | 15
      II  | PPPK            | 2  | 4 | 6
      III | Golongan PNS:   |    |   |
          | Golongan III    | 10 | 2 | 12
          | Golongan IV     | 2  | 1 | 3
      IV  | Pendidikan PNS: |    |   |
          | SLTA            | 4  | 1 | 5
          | S1              | 8  | 2 | 10
      V   | Agama:          |    |   |
          | Islam           | 13 | 7 | 20
          | Kristen         | 1  | - | 1`,
    salah: `
      Tabel 1.2 Data Pegawai
      No  | Uraian          | L  | P | Total
      I   | PNS             | 12 | 3 | 15
      II  | PPPK            | 2  | 4 | 6
      III | Golongan PNS:   |    |   |
          | Golongan III    | 10 | 2 | 12
          | Golongan IV     | 2  | 1 | 3
      IV  | Pendidikan PNS: |    |   |
          | SLTA            | 4  | 1 | 5
          | S1              | 8  | 2 | 10
      V   | Agama:!         |    |   |
          | Islam           | 13 | 9 | 22
          | Kristen         | 1  | - | 1`,
  },
  *check(tabel) {
    const { pokok, kelompok } = kelompokDaftar(tabel);
    const seluruh = jumlahkan(pokok.map((p) => p.jumlah));
    const boleh = [...pokok.map((p) => p.jumlah), seluruh];
    const cocok = kelompok.filter((k) => boleh.some((b) => sama(b, k.jumlah)));
    if (pokok.length === 0 || cocok.length < SAKSI_TERSEDIKIT) return;
    for (const k of kelompok) {
      if (!cocok.includes(k)) yield ceritakanKelompok(tabel, k, pokok, seluruh);
      else if (k.isi[0]) yield sesuai(k.isi[0].sel.at);
    }
  },
};
