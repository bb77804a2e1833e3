import { tulisAngka } from "../lkjip/angka";
import type { Akar } from "../lkjip/persamaan";
import type { JumlahDaftar, SelDaftar, Tabel } from "../recognize";
import { temuan, type Ucapan } from "./rule";
import type { Hitungan, Operan } from "./temuan";
import { judulPendek, namaBaris, namaSel, operan } from "./uraian";

/** More terms than these are told on one line by their number alone. */
const SUKU_TERBANYAK = 6;

/** So many other sums of its like must come out before one that does not is certainly wrong. */
const SAKSI_PASTI = { mendatar: 5, menurun: 2 } as const;

/** The finding on the one cell of a list that mends its sums. */
export function ceritakanAkar(tabel: Tabel, a: Akar<SelDaftar, JumlahDaftar>): Ucapan {
  const { sel, baris, kolom } = a.sel;
  const [utama, ...lain] = a.memulihkan;
  const judul = tabel.kolom[kolom]?.judul ?? "";
  const gaya = sel.isi.jenis === "angka" ? sel.isi.gaya : { desimal: 0 };
  const benar = tulisAngka(a.seharusnya, gaya);
  const tertulis = sel.isi.jenis === "kosong" ? "(kosong)" : sel.isi.tertulis;
  const hitungan = hitunganPersamaan(tabel, utama, a.sel, benar);
  const pasti = !a.membantah && a.seharusnya.atas >= 0n && (lain.length > 0 || utama.saksi >= SAKSI_PASTI[utama.arah]);
  const sendiri = lain.filter((p) => p.jumlah === a.sel).map((p) => hitunganPersamaan(tabel, p, a.sel, benar).uraian);
  const di = lain.filter((p) => p.jumlah !== a.sel).map((p) => namaSel(p.jumlah.sel.at));
  return temuan({
    tingkat: pasti ? "salah" : "ragu",
    at: sel.at,
    judul: judulPendek(`${judul || "Jumlah"} ${tertulis}, seharusnya ${benar}`),
    baris: namaBaris(baris),
    kolom: judul,
    tertulis,
    seharusnya: a.membantah || a.seharusnya.atas < 0n ? null : benar,
    // A typed part gets a figure, never a formula: the sum may be one over it.
    hitungan: a.sel === utama.jumlah ? hitungan : null,
    pesan: `${judul || "Jumlah"} “${namaBaris(baris)}” tertulis ${tertulis}, sedangkan ${[hitungan.uraian, ...sendiri].join(" dan ")}.${di.length > 0 ? ` Dengan ${benar}, jumlah di ${di.join(" dan ")} cocok juga.` : ""}`,
    saran: a.membantah
      ? `Periksa ${namaSel(sel.at)} dan rinciannya: lebih dari satu angka perlu dibetulkan.`
      : `Periksa rinciannya; bila benar, ganti ${namaSel(sel.at)} menjadi ${benar}.`,
    terkait: [...new Set(a.memulihkan.flatMap((p) => [p.jumlah, ...p.bagian]))]
      .filter((s) => s !== a.sel)
      .map((s) => ({ at: s.sel.at, nama: namaBaris(s.baris) })),
  });
}

/** What a sum's other cells make of one of them: the parts added up, or the sum without its other parts. */
function hitunganPersamaan(tabel: Tabel, p: JumlahDaftar, sel: SelDaftar, hasil: string): Hitungan {
  const suku = (s: SelDaftar): Operan => {
    const nama = p.arah === "menurun" ? namaBaris(s.baris) : (tabel.kolom[s.kolom]?.judul ?? "");
    return s.sel.isi.jenis === "angka" ? operan(nama, s.sel, s.sel.isi) : { nama, teks: "0", at: s.sel.at };
  };
  const bagian = p.bagian.filter((s) => s !== sel).map(suku);
  const jumlah = sel === p.jumlah;
  const baris = [
    ...(jumlah ? [] : [{ ...suku(p.jumlah), tanda: "+" as const }]),
    ...bagian.map((o) => ({ ...o, tanda: jumlah ? ("+" as const) : ("−" as const) })),
  ];
  const tanda = jumlah ? " + " : " − ";
  const panjang = bagian.length > SUKU_TERBANYAK;
  const kiri = panjang
    ? `${jumlah ? "" : `${suku(p.jumlah).teks} dikurangi `}jumlah ${bagian.length} sel lain`
    : [...(jumlah ? [] : [suku(p.jumlah).teks]), ...bagian.map((o) => o.teks)].join(tanda);
  return { bentuk: "susun", baris, hasil, uraian: `${kiri} = ${hasil}` };
}
