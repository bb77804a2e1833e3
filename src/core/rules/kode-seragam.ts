import { selPeran, type Sel, type Tabel } from "../recognize";
import { kelompokkan } from "./kelompok-fakta";
import { temuan, type Aturan } from "./rule";
import { judulKolom, judulPendek, namaSel } from "./uraian";

/** Kode of at least two groups, and what parts them. */
const BERKODE = /^\d{1,2}(?:([.:,\-/ ])\d{1,4})+\.?$/;
/** So many kode, and so many times as many as the others, make a way the usual one. */
const TERBIASA = 4;
const KALI_LIPAT = 2;

export const kodeSeragam: Aturan = {
  id: "kode-seragam",
  judul: "Kode rekening ditulis dengan pemisah yang sama",
  dasar: "Permendagri 90/2019 (kodefikasi): bagian kode dipisahkan dengan titik",
  kelompok: "format",
  jenis: [
    "renstra-matriks",
    "renja",
    "perubahan-anggaran",
    "realisasi-bulanan",
    "evaluasi-renja",
    "realisasi-anggaran",
    "capaian-program",
    "anggaran-program",
  ],
  contoh: {
    benar: `
      Kode       | Program               | Anggaran (Rp) | Realisasi (Rp)
      7.01.01    | Program Penunjang     | 2.000.000     | 1.500.000
      7.01.02    | Program Pelayanan     | 1.000.000     | 900.000
      7.01.03    | Program Pemberdayaan  | 1.000.000     | 900.000
      7.01.04    | Program Ketertiban    | 1.000.000     | 900.000
      7.01.06    | Program Pembinaan     | 3.000.000     | 2.900.000`,
    salah: `
      Kode       | Program               | Anggaran (Rp) | Realisasi (Rp)
      7.01.01    | Program Penunjang     | 2.000.000     | 1.500.000
      7.01.02    | Program Pelayanan     | 1.000.000     | 900.000
      7.01.03    | Program Pemberdayaan  | 1.000.000     | 900.000
      7.01.04    | Program Ketertiban    | 1.000.000     | 900.000
      7:01:06!   | Program Pembinaan     | 3.000.000     | 2.900.000`,
  },
  *check(tabel) {
    const semua = berkode(tabel);
    const [biasa, ...jarang] = kelompokkan(semua, (k) => k.pemisah).sort((a, b) => b.length - a.length);
    for (const kelompok of jarang) {
      const [satu, ...lain] = kelompok;
      if (!satu || !biasa?.[0] || biasa.length < Math.max(TERBIASA, kelompok.length * KALI_LIPAT)) continue;
      const { tertulis } = satu.sel.isi;
      const seperti = tertulis.split(satu.pemisah).join(biasa[0].pemisah);
      yield temuan({
        tingkat: "catatan",
        at: satu.sel.at,
        judul: judulPendek(`Kode ${tertulis}, yang lain ${biasa[0].sel.isi.tertulis}`),
        baris: tertulis,
        kolom: judulKolom(tabel, "kode"),
        tertulis,
        seharusnya: seperti,
        hitungan: null,
        pesan: `${kelompok.length} kode dipisahkan dengan “${satu.pemisah}”, sedangkan ${biasa.length} kode lain dengan “${biasa[0].pemisah}”.`,
        saran: `Tulis ${namaSel(satu.sel.at)} sebagai ${seperti}${lain.length > 0 ? ", begitu pula yang terkait" : ""}; beri format teks agar tidak berubah menjadi jam.`,
        terkait: lain.map(({ sel }) => ({ at: sel.at })),
      });
    }
  },
};

function berkode(tabel: Tabel): { readonly sel: Sel; readonly pemisah: string }[] {
  return tabel.baris.flatMap((b) => {
    const sel = selPeran(tabel, b, "kode");
    const pemisah = sel && !sel.dariAtas ? BERKODE.exec(sel.isi.tertulis)?.[1] : undefined;
    return sel && pemisah !== undefined ? [{ sel, pemisah }] : [];
  });
}
