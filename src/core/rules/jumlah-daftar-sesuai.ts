import { akarPersamaan } from "../lkjip/persamaan";
import { bulatkan, jumlahkan, NOL, sama } from "../lkjip/pecahan";
import { jumlahDaftar, nilaiCacah, type JumlahDaftar, type SelDaftar } from "../recognize";
import { DAFTAR } from "../tables";
import { ceritakanAkar } from "./hitungan-persamaan";
import { belum, sesuai, type Aturan } from "./rule";

export const jumlahDaftarSesuai: Aturan = {
  id: "jumlah-daftar-sesuai",
  judul: "Jumlah dalam daftar penduduk, pegawai, dan aset sesuai dengan rinciannya",
  dasar: "daftar itu sendiri, yang baris dan kolomnya menunjukkan mana yang merupakan jumlah",
  kelompok: "jumlah",
  mengisi: "jumlah",
  jenis: DAFTAR.map((b) => b.jenis),
  contoh: {
    benar: `
      Tabel 1.1 Jumlah Penduduk
      No | Desa       | Laki-laki | Perempuan | Jumlah
      1  | Alasmalang | 1.204     | 1.196     | 2.400
      2  | Sumberejo  | 1.010     | 1.090     | 2.100
      3  | Karangan   | 800       | 750       | 1.550
         | Jumlah     | 3.014     | 3.036     | 6.050`,
    salah: `
      Tabel 1.1 Jumlah Penduduk
      No | Desa       | Laki-laki | Perempuan | Jumlah
      1  | Alasmalang | 1.204     | 1.196     | 2.400
      2  | Sumberejo  | 1.010     | 1.090     | 2.200!
      3  | Karangan   | 800       | 750       | 1.550
         | Jumlah     | 3.014     | 3.036     | 6.050`,
  },
  *check(tabel) {
    const terbaca: JumlahDaftar[] = [];
    for (const p of jumlahDaftar(tabel)) {
      if ([p.jumlah, ...p.bagian].every((s) => nilaiCacah(s.sel) !== null)) terbaca.push(p);
      else if (p.jumlah.sel.isi.jenis === "angka")
        yield belum(p.jumlah.sel.at, "ada rinciannya yang belum berupa angka");
    }
    for (const p of terbaca) if (cocok(p)) yield sesuai(p.jumlah.sel.at);
    for (const a of akarPersamaan(terbaca, nilai, cocok)) yield ceritakanAkar(tabel, a);
  },
};

const nilai = ({ sel }: SelDaftar) => nilaiCacah(sel) ?? NOL;

/** A sum is right where it shows what its parts make. */
function cocok({ jumlah, bagian }: JumlahDaftar): boolean {
  const { isi } = jumlah.sel;
  const total = jumlahkan(bagian.map(nilai));
  return sama(nilai(jumlah), total) || (isi.jenis === "angka" && sama(isi.tampil, bulatkan(total, isi.desimal)));
}
