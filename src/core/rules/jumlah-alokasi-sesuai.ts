import { tulisAngka } from "../lkjip/angka";
import { sama } from "../lkjip/pecahan";
import type { Tabel } from "../recognize";
import { bacaAlokasi, type Alokasi } from "./alokasi";
import { anggaranKeliru } from "./anggaran-keliru";
import type { JumlahTercetak } from "./pembagi-alokasi";
import { belum, sesuai, temuan, type Aturan, type Ucapan } from "./rule";
import { susunJumlah } from "./susun-jumlah";
import { judulKolom, judulPendek, namaBaris, namaSel } from "./uraian";

export const jumlahAlokasiSesuai: Aturan = {
  id: "jumlah-alokasi-sesuai",
  judul: "Jumlah alokasi sama dengan anggaran semua sasaran, bila tidak ada yang tercantum dua kali",
  dasar:
    "PermenPANRB 53/2014 lampiran II, BAB III huruf B; persentasenya menunjukkan bahwa baris-barisnya saling lepas",
  kelompok: "jumlah",
  mengisi: "jumlah",
  lintas: true,
  jenis: ["alokasi-sasaran"],
  contoh: {
    benar: `
      Sasaran             | Anggaran (Rp) | % Anggaran
      Pelayanan publik    | 300.000.000   | 15,00
      Tata kelola         | 1.700.000.000 | 85,00
      Jumlah              | 2.000.000.000 | 100,00`,
    salah: `
      Sasaran             | Anggaran (Rp)  | % Anggaran
      Pelayanan publik    | 300.000.000    | 15,00
      Tata kelola         | 1.700.000.000  | 85,00
      Jumlah              | 2.100.000.000! | 100,00`,
  },
  *check(tabel, _profil, semua) {
    const alokasi = bacaAlokasi(tabel, semua);
    const keliru = anggaranKeliru(alokasi);
    for (const jumlah of alokasi.jumlah) {
      if (jumlah === keliru?.jumlah) yield sesuai(jumlah.sel.at);
      else yield periksa(tabel, alokasi, jumlah);
    }
  },
};

function periksa(tabel: Tabel, alokasi: Alokasi, jumlah: JumlahTercetak): Ucapan {
  const { bagian, penjumlahan, kantor, lazim, genap } = alokasi;
  if (penjumlahan.some((p) => sama(p.nilai, jumlah.nilai))) return sesuai(jumlah.sel.at);
  const [semua] = penjumlahan;
  const cocok = lazim && semua && (lazim.cara === semua || lazim.saingan.includes(semua));
  if (!cocok || !genap || alokasi.jumlah.length > 1 || kantor.some((k) => sama(k.nilai, jumlah.nilai))) {
    return belum(jumlah.sel.at, "anggaran satu sasaran dapat memuat program yang tercantum lagi di baris lain");
  }
  const pasti =
    kantor.some((k) => sama(k.nilai, semua.nilai)) ||
    (lazim.cukup && lazim.cara === semua && !lazim.saingan.includes(jumlah));
  const gaya = jumlah.sel.isi.jenis === "angka" ? jumlah.sel.isi.gaya : { desimal: 0 };
  const benar = tulisAngka(semua.nilai, gaya);
  const suku = bagian.map((b) => ({ ...b.operan, nama: namaBaris(b.baris) }));
  const hitungan = susunJumlah(suku, benar, "anggaran");
  const { at, isi } = jumlah.sel;
  return temuan({
    tingkat: pasti ? "salah" : "ragu",
    at,
    judul: judulPendek(`Jumlah anggaran ${isi.tertulis}, seharusnya ${benar}`),
    baris: namaBaris(jumlah.baris),
    kolom: judulKolom(tabel, "anggaran"),
    tertulis: isi.tertulis,
    seharusnya: benar,
    hitungan,
    pesan: `Jumlah anggaran tertulis ${isi.tertulis}, seharusnya ${hitungan.uraian}. Persentase barisnya genap 100%, jadi tidak ada anggaran yang tercantum dua kali.`,
    saran: `Periksa apakah ada anggaran yang tidak terbagi ke sasaran; bila tidak, ganti ${namaSel(at)} menjadi ${benar}.`,
    terkait: bagian.flatMap((b) => (b.sel ? [{ at: b.sel.at, nama: namaBaris(b.baris) }] : [])),
  });
}
