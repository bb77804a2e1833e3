import type { Sel, Tabel } from "../recognize";
import type { Isi } from "../tables";
import { temuan, type Aturan, type Cetusan } from "./rule";
import { judulPendek, namaBaris, namaSel } from "./uraian";

/** Columns that must hold figures. */
const BERANGKA: ReadonlySet<Isi> = new Set<Isi>(["angka", "rupiah", "persen"]);

export const angkaTerbaca: Aturan = {
  id: "angka-terbaca",
  judul: "Angka tertulis dengan benar dan dapat dibaca",
  dasar: "PUEBI: titik memisahkan ribuan, koma memisahkan desimal",
  kelompok: "format",
  jenis: ["capaian", "realisasi-anggaran", "belanja", "efisiensi"],
  contoh: {
    benar: `
      Program           | Anggaran (Rp)     | Realisasi (Rp)
      Program Penunjang | Rp. 2.000.000,00  | 1.500.000
      Program Pembinaan | Rp 1.000.000      | 900.000`,
    salah: `
      Program           | Anggaran (Rp)     | Realisasi (Rp)
      Program Penunjang | Rp. 2.0000.000!   | 1.500.000
      Program Pembinaan | Rp 1.000.000      | 900.000`,
  },
  *check(tabel) {
    for (const [i, kolom] of tabel.kolom.entries()) {
      const bentuk = tabel.bentuk.kolom.find((k) => k.peran === kolom.peran);
      if (!bentuk || !BERANGKA.has(bentuk.isi)) continue;
      const sel = tabel.baris.flatMap((b) => {
        const s = b.sel[i];
        return s && !s.dariAtas && b.jenis !== "pita" ? [{ baris: namaBaris(b), sel: s }] : [];
      });
      const terbaca = sel.filter((s) => s.sel.isi.jenis === "angka").length;
      for (const { baris, sel: s } of sel) {
        const kata = cacat(s, terbaca * 2 > sel.length);
        if (kata) yield temuan({ ...kata, at: s.at, baris, kolom: kolom.judul, terkait: [] });
      }
      yield* campuran(tabel, kolom.judul, sel);
    }
  },
};

type Kata = Omit<Cetusan, "at" | "baris" | "kolom" | "terkait">;

/** What is wrong with the writing of one cell, null where nothing is. */
function cacat(sel: Sel, kolomAngka: boolean): Kata | null {
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
  if (isi.jenis === "galat") {
    return {
      ...sama,
      tingkat: "salah",
      judul: judulPendek(`Rumus menghasilkan ${isi.tertulis}`),
      pesan: `Rumus di ${di} menghasilkan ${isi.tertulis}, bukan angka.`,
      saran: `Periksa rumus di ${di} dan sel yang diacunya.`,
    };
  }
  if (isi.jenis === "rancu") {
    const [ribuan, desimal] = isi.pilihan.map((p) => p.tertulis);
    return {
      ...sama,
      tingkat: "ragu",
      judul: judulPendek(`${isi.tertulis} dapat dibaca dua cara`),
      pesan: `Tertulis ${isi.tertulis}: dapat berarti ${ribuan ?? ""} atau ${desimal ?? ""}, dan angka lain di kolomnya tidak menentukan.`,
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
  if (isi.jenis === "angka" && isi.cacat.length > 0) {
    return {
      ...sama,
      tingkat: "catatan",
      judul: judulPendek(`Penulisan ${isi.tertulis} tidak baku`),
      pesan: `Tertulis ${isi.tertulis}: ${isi.cacat.join(", ")}.`,
      saran: `Rapikan penulisan angka di ${di}.`,
    };
  }
  return null;
}

/** Figures stored as text among real numbers: one note for the column, none where the sheet is text throughout. */
function* campuran(
  tabel: Tabel,
  judul: string,
  sel: readonly { baris: string; sel: Sel }[],
): Iterable<ReturnType<typeof temuan>> {
  const angka = sel.filter((s) => s.sel.isi.jenis === "angka");
  const teks = angka.filter(
    (s) => s.sel.isi.jenis === "angka" && s.sel.isi.teks && s.sel.isi.label === "" && s.sel.isi.akhiran === "",
  );
  const pertama = teks[0];
  if (!pertama || teks.length * 2 >= angka.length) return;
  yield temuan({
    tingkat: "catatan",
    at: pertama.sel.at,
    judul: judulPendek(`${teks.length} angka tersimpan sebagai teks`),
    baris: pertama.baris,
    kolom: judul,
    tertulis: pertama.sel.isi.tertulis,
    seharusnya: null,
    hitungan: null,
    pesan: `${teks.length} dari ${angka.length} angka di kolom “${judul}” (${tabel.sheet}) tersimpan sebagai teks; rumus Excel melewatkannya.`,
    saran: "Ketik ulang sebagai angka.",
    terkait: teks.slice(1).map((s) => ({ at: s.sel.at })),
  });
}
