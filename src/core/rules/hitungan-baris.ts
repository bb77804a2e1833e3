import { tulisAngka, type Angka } from "../lkjip/angka";
import { bulatkan, jumlahkan, sama, type Pecahan } from "../lkjip/pecahan";
import type { Baris, Sel, Tabel } from "../recognize";
import { sesuai, temuan, type Ucapan } from "./rule";
import { susunJumlah } from "./susun-jumlah";
import type { Hitungan, Tingkat } from "./temuan";
import { judulPendek, namaBaris, namaSel, operan } from "./uraian";

/** A cell of a row that takes part in a sum, by the title of its column. */
export type Suku = { readonly nama: string; readonly sel: Sel; readonly angka: Angka };

/** A cell that is the sum of others of its row. */
export type HasilBaris = {
  readonly tabel: Tabel;
  readonly baris: Baris;
  /** What the cell is called: the title of its column. */
  readonly judul: string;
  readonly sel: Sel;
  readonly angka: Angka;
  readonly suku: readonly Suku[];
};

/** The figure of a cell; null for one that holds no single number or only reaches down from above. */
export function sukuSel(nama: string, sel: Sel | undefined): Suku | null {
  return sel?.isi.jenis === "angka" && !sel.dariAtas ? { nama, sel, angka: sel.isi } : null;
}

export function jumlahSuku(suku: readonly Suku[]): Pecahan {
  return jumlahkan(suku.map((s) => s.angka.nilai));
}

/** Whether a printed figure is that result, at the decimals it shows. */
export function tepat(angka: Angka, hasil: Pecahan): boolean {
  return sama(angka.nilai, hasil) || sama(angka.tampil, bulatkan(hasil, angka.desimal));
}

/** What is said of a sum across a row: right, or what it should be; `tambahan`: why it is only doubtful. */
export function ucapkanJumlahBaris(h: HasilBaris, tingkat: Tingkat, tambahan = ""): Ucapan {
  const hasil = jumlahSuku(h.suku);
  if (tepat(h.angka, hasil)) return sesuai(h.sel.at);
  const { tertulis } = h.sel.isi;
  const utuh = tulisAngka(hasil, h.suku[0]?.angka.gaya ?? h.angka.gaya);
  const sisaDepan = terpotong(h.angka, utuh);
  const benar = sisaDepan ? utuh : tulisAngka(hasil, h.angka.gaya);
  const hitungan: Hitungan = susunJumlah(
    h.suku.map((s) => operan(s.nama, s.sel, s.angka)),
    benar,
    "kolom",
  );
  const potongan = sisaDepan ? " Yang tersisa hanya angka depannya, seperti terpotong di tepi halaman." : "";
  return temuan({
    tingkat,
    at: h.sel.at,
    judul: judulPendek(`Tertulis ${tertulis}, seharusnya ${benar}`),
    baris: namaBaris(h.baris),
    kolom: h.judul,
    tertulis,
    seharusnya: tingkat === "salah" ? benar : null,
    hitungan,
    pesan: `${h.judul} tertulis ${tertulis}, seharusnya ${hitungan.uraian}.${potongan}${tambahan}`,
    saran: `Periksa angka di barisnya; bila benar, ganti ${namaSel(h.sel.at)} menjadi ${benar}.`,
    terkait: h.suku.map((s) => ({ at: s.sel.at, nama: s.nama })),
  });
}

/** Whether only the first digits of an amount are left. */
function terpotong(angka: Angka, benar: string): boolean {
  const digit = (teks: string) => teks.replace(/,\d+$/, "").replace(/\D/g, "");
  const sisa = angka.tertulis.replace(/\D/g, "").replace(/0$/, "");
  return sisa !== "" && digit(benar).length > sisa.length + 2 && digit(benar).startsWith(sisa);
}
