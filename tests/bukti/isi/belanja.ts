/** The same money by kind of spending. */
import { jumlahUang, pecahBelanja } from "../anggaran-acak";
import { tabel, teksNomor, type Bahan } from "../rangka";
import { teks } from "../sel";
import type { BarisIsi, TabelIsi } from "../tabel-isi";
import { acakLetak, denganJumlah, kolomUang, selUang } from "./anggaran";

export function tabelBelanja(b: Bahan): TabelIsi {
  const { acak, k, judul } = b;
  const bagian = pecahBelanja(acak, jumlahUang(k.program));
  const letak = acakLetak(b);
  const geser = letak === "awal" ? 1 : 0;
  const data = bagian.map((x, i): BarisIsi => ({
    jenis: "data",
    pos: { kode: `5.${i + 1}`, nama: x.nama, uang: x.uang },
    tingkat: 0,
    sama: [],
    sel: { no: teksNomor(b.gaya, i + 1), program: teks(x.nama), ...selUang(b, x.uang, i + geser, []) },
  }));
  const total = denganJumlah(
    b,
    "program",
    jumlahUang(bagian),
    data.map((_, i) => i + geser),
    data.length,
    letak,
  );
  return tabel(b, "belanja", ["Realisasi Belanja {k} Tahun {t}", "Anggaran dan Realisasi Belanja Tahun {t}"], {
    kolom: [
      { id: "no", judul: [judul("nomor", k.tahun)] },
      { id: "program", judul: [judul("belanja", k.tahun)] },
      ...kolomUang(b, { murni: false, perubahan: true }, false),
    ],
    baris: letak === "awal" ? [...(total ? [total] : []), ...data] : [...data, ...(total ? [total] : [])],
  });
}
