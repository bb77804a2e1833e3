import type { Angka } from "../lkjip/angka";
import { miripEja, padat } from "../lkjip/istilah";
import type { Baris, Sel, Tabel } from "../recognize";
import type { Peran } from "../tables";
import { temuan, type Aturan } from "./rule";
import { judulPendek, namaBaris, namaSel } from "./uraian";

/** The columns in which a row's target stands, year after year. */
const BERTARGET: ReadonlySet<Peran> = new Set<Peran>(["kondisiAwal", "target", "targetAkhir"]);
/** Of so many cells with one unit a single other one departs. */
const SEPAKAT = 3;
/** 12 bulan are a year. */
const WAKTU = /^(hari|minggu|bulan|bln|tahun|thn|triwulan|semester)$/;

type Satuan = { readonly satuan: string; readonly sel: Sel; readonly angka: Angka; readonly judul: string };

export const satuanTargetSeragam: Aturan = {
  id: "satuan-target-seragam",
  judul: "Target satu baris memakai satu satuan",
  dasar: "Permendagri 86/2017 lampiran: target tiap tahun dan kondisi akhir mengukur indikator yang sama",
  kelompok: "format",
  jenis: ["renstra-matriks"],
  contoh: {
    benar: `
      Program           | Indikator Kinerja | Target 2022 | Target 2023 | Target 2024 | Target Akhir Renstra
      Program Penunjang | Jumlah dokumen    | 7 Dokumen   | 7 dokumen   | 7 Dokumen   | 21 Dokumen`,
    salah: `
      Program           | Indikator Kinerja | Target 2022 | Target 2023 | Target 2024 | Target Akhir Renstra
      Program Penunjang | Jumlah dokumen    | 7 Dokumen   | 7 dokumen   | 7 Dokumen   | 21 Jenis!`,
  },
  *check(tabel) {
    for (const baris of tabel.baris) {
      const semua = bersatuan(tabel, baris);
      const lain = semua.filter((a) => semua.filter((b) => serupa(a.satuan, b.satuan)).length === 1);
      const biasa = semua.find((a) => !lain.includes(a));
      const [satu] = lain;
      if (!satu || !biasa || lain.length > 1 || semua.length <= SEPAKAT) continue;
      if (!semua.every((a) => a === satu || serupa(a.satuan, biasa.satuan))) continue;
      yield temuan({
        tingkat: "ragu",
        at: satu.sel.at,
        judul: judulPendek(`Satuan ${satu.angka.akhiran}, tahun lain ${biasa.angka.akhiran}`),
        baris: namaBaris(baris),
        kolom: satu.judul,
        tertulis: satu.angka.tertulis,
        seharusnya: null,
        hitungan: null,
        pesan: `${namaSel(satu.sel.at)} bersatuan ${satu.angka.akhiran}, sedangkan ${semua.length - 1} sel lain di baris ini bersatuan ${biasa.angka.akhiran}.`,
        saran: `Tulis ${namaSel(satu.sel.at)} dengan satuan yang sama, atau periksa apakah angkanya milik baris lain.`,
        terkait: [{ at: biasa.sel.at }],
      });
    }
  },
};

function bersatuan(tabel: Tabel, baris: Baris): Satuan[] {
  return tabel.kolom.flatMap((k, i): Satuan[] => {
    const sel = baris.sel[i];
    if (!BERTARGET.has(k.peran) || sel?.isi.jenis !== "angka" || sel.dariAtas) return [];
    const satuan = padat(sel.isi.akhiran.toLowerCase()).replace(/[^a-z]/g, "");
    return satuan.length < 2 ? [] : [{ satuan, sel, angka: sel.isi, judul: k.judul }];
  });
}

/** One unit, however it is spelt: "Dok" and "Dokumen", "Fasilitasi" and "fasilitsi", "bulan" and "tahun". */
function serupa(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || miripEja(a, b) || (WAKTU.test(a) && WAKTU.test(b));
}
