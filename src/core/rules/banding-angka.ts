import { tulisAngka, type Gaya } from "../lkjip/angka";
import { satuJawaban, type Perbandingan } from "../lkjip/banding";
import { bagi, SERATUS, type Pecahan } from "../lkjip/pecahan";
import type { Profil } from "../profile";
import type { Baris, Sel, Tabel } from "../recognize";
import type { Peran } from "../tables";
import { sesuai, temuan, type Ucapan } from "./rule";
import type { Hitungan, Terkait, Tingkat } from "./temuan";
import { hasilDanBulat, judulKolom, judulPendek, namaBaris, namaSel } from "./uraian";

/** A printed figure that was compared with its arithmetic, ready to be told. */
export type Dibandingkan = {
  readonly tabel: Tabel;
  readonly baris: Baris;
  readonly peran: Peran;
  readonly sel: Sel;
  /** What the figure is, as a sentence begins: "Capaian". */
  readonly sebutan: string;
  readonly banding: Perbandingan;
  /** How the result is written; a percent even where the cell shows a fraction. */
  readonly gaya: Gaya;
  /** The cell shows a fraction of one (1,05) for a percent (105 %). */
  readonly pecahan?: boolean;
  readonly uraikan: (hasil: string) => Hitungan;
  readonly terkait?: readonly Terkait[];
  /** No single answer follows: the arithmetic is told, but no figure to write; what to do instead. */
  readonly tanpaJawaban?: string | null;
  /** Why even a plain difference is only doubtful: the convention that is assumed. */
  readonly anggapan?: string | null;
};

/** Turns a comparison into what a rule says: right, doubtful by a rounding habit, or wrong. */
export function ucapkan(d: Dibandingkan, { pembulatan }: Pick<Profil, "pembulatan">): Ucapan {
  const { putusan, hasil, bulat } = d.banding;
  const memotong = pembulatan?.cara === "potong" ? pembulatan : null;
  if (putusan === "sesuai" || (putusan === "dipotong" && memotong?.disematkan)) return sesuai(d.sel.at);
  const tertulis = d.sel.isi.tertulis;
  const benar = sepertiSel(d, bulat);
  const hitungan = d.uraikan(hasilDanBulat(hasil, bulat, d.gaya));
  const tingkat: Tingkat = putusan === "beda" && !d.anggapan ? "salah" : "ragu";
  const pasti = !d.tanpaJawaban && satuJawaban(d.banding);
  const keterangan = {
    dipotong: ` Dipotong, bukan dibulatkan${memotong ? ` (kebiasaan di buku kerja ini: ${memotong.bukti})` : ""}.`,
    tersembunyi: " Masih dalam batas pembulatan.",
    beda: d.anggapan ? ` ${d.anggapan}` : "",
  }[putusan];
  return temuan({
    tingkat,
    at: d.sel.at,
    judul: judulPendek(judulUntuk(d.sebutan, putusan, tertulis, benar)),
    baris: namaBaris(d.baris),
    kolom: judulKolom(d.tabel, d.peran),
    tertulis,
    seharusnya: pasti ? benar : null,
    hitungan,
    pesan: `${d.sebutan} tertulis ${tertulis}, seharusnya ${hitungan.uraian}.${keterangan}`,
    saran: saranUntuk(d, putusan, pasti ? benar : null),
    terkait: d.terkait ?? [],
  });
}

/** A right figure in the cell's own way of writing. */
function sepertiSel(d: Dibandingkan, benar: Pecahan): string {
  const { isi } = d.sel;
  if (isi.jenis !== "angka" || isi.akhiran !== "") return tulisAngka(benar, d.gaya);
  return tulisAngka(d.pecahan ? (bagi(benar, SERATUS) ?? benar) : benar, isi.gaya);
}

function judulUntuk(
  sebutan: string,
  putusan: "dipotong" | "tersembunyi" | "beda",
  tertulis: string,
  benar: string,
): string {
  if (putusan === "dipotong") return `${sebutan} ${tertulis} dipotong, mestinya ${benar}`;
  if (putusan === "tersembunyi") return `${sebutan} ${tertulis}, terhitung ${benar}`;
  return `${sebutan} ${tertulis}, seharusnya ${benar}`;
}

/** What to do; `benar` is null where no single figure follows. */
function saranUntuk(d: Dibandingkan, putusan: "dipotong" | "tersembunyi" | "beda", benar: string | null): string {
  const sel = namaSel(d.sel.at);
  const tertulis = d.sel.isi.tertulis;
  if (d.tanpaJawaban) return d.tanpaJawaban;
  if (benar === null) {
    const [rendah, tinggi] = d.banding.kisaran.map((x) => sepertiSel(d, x));
    return `Hitung lagi ${sel} dari angka yang belum dibulatkan: hasilnya antara ${rendah} dan ${tinggi}.`;
  }
  if (putusan === "dipotong") return `Tulis ${benar} di ${sel}, atau biarkan bila kantor memang memotong angka.`;
  if (putusan === "tersembunyi")
    return `Biarkan ${tertulis} bila angka di baliknya berdesimal lebih banyak; bila tidak, tulis ${benar} di ${sel}.`;
  return `Periksa angka yang menjadi dasarnya; bila benar, ganti ${sel} menjadi ${benar}.`;
}
