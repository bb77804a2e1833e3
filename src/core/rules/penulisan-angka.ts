import { CACAT } from "../lkjip/angka";
import { tulisAngka } from "../lkjip/angka";
import type { Sel, Tabel } from "../recognize";
import type { Cetusan } from "./rule";
import { judulPendek, namaSel } from "./uraian";

type Kata = Omit<Cetusan, "at" | "baris" | "kolom" | "terkait">;

/** What is wrong with the writing of one cell, null where nothing is. */
export function cacat(sel: Sel, kolomAngka: boolean, biasa: ReadonlySet<string>): Kata | null {
  const { isi } = sel;
  const sama = { tertulis: isi.tertulis, seharusnya: null, hitungan: null };
  const di = namaSel(sel.at);
  if (isi.jenis === "rusak") {
    return {
      ...sama,
      tingkat: "salah",
      judul: judulPendek(`Angka tidak terbaca: ${isi.tertulis}`),
      pesan: `Tertulis ${isi.tertulis}: ${isi.sebab}, sehingga angkanya tidak dapat dipastikan.`,
      saran: `Tulis ulang angka di ${di}.`,
    };
  }
  if (isi.jenis === "rancu") {
    const [ribuan, desimal] = isi.pilihan.map((p) => tulisAngka(p.tampil, { desimal: p.desimal }));
    return {
      ...sama,
      tingkat: "ragu",
      judul: judulPendek(`${isi.tertulis} dapat dibaca dua cara`),
      pesan: `Tertulis ${isi.tertulis}: dapat berarti ${ribuan ?? ""} atau ${desimal ?? ""}, dan angka di sekitarnya tidak menentukan.`,
      saran: `Tulis ${di} sehingga hanya dapat dibaca dengan satu cara.`,
    };
  }
  if (isi.jenis === "teks" && kolomAngka) {
    return {
      ...sama,
      tingkat: "ragu",
      judul: judulPendek(`Bukan angka: ${isi.tertulis}`),
      pesan: `Tertulis “${isi.tertulis}” di kolom yang lainnya berisi angka.`,
      saran: `Isi ${di} dengan angka, atau dengan tanda - bila tidak ada.`,
    };
  }
  const cela = isi.jenis === "angka" ? isi.cacat.filter((c) => !biasa.has(c)) : [];
  if (cela.length > 0) {
    return {
      ...sama,
      tingkat: "catatan",
      judul: judulPendek(`Penulisan ${isi.tertulis} tidak baku`),
      pesan: `Tertulis ${isi.tertulis}: ${cela.join(", ")}.`,
      saran: `Rapikan penulisan angka di ${di}.`,
    };
  }
  return null;
}

/**
 * Ways of writing that a table keeps to throughout its columns of figures (`kolom`: their places), such as decimal points
 * in all of them: a habit, no slip. The number before an indicator (1.1) is no figure.
 */
export function kebiasaan(tabel: Tabel, kolom: readonly number[]): ReadonlySet<string> {
  const angka = tabel.baris.flatMap((b) =>
    kolom.flatMap((i) => {
      const isi = b.sel[i]?.isi;
      return isi?.jenis === "angka" && isi.teks ? [isi] : [];
    }),
  );
  const baku = angka.filter((a) => a.cacat.length === 0 && /\d[.,]\d/.test(a.tertulis)).length;
  const jumlah = new Map<string, number>();
  const gaya = angka.flatMap((a) => a.cacat).filter((c) => c === CACAT.titikDesimal || c === CACAT.komaRibuan);
  for (const c of gaya) jumlah.set(c, (jumlah.get(c) ?? 0) + 1);
  return new Set([...jumlah].filter(([, n]) => n > 1 && n > baku).map(([c]) => c));
}
