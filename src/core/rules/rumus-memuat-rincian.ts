import { DAFTAR } from "../tables";
import { pasanganJumlah } from "./pasangan-jumlah";
import { isiRumusJumlah } from "./isi-rumus-jumlah";
import { temuan, type Aturan } from "./rule";
import { judulPendek, namaBaris, namaSel } from "./uraian";

/** So many cells are named, the others counted. */
const DISEBUT = 4;

export const rumusMemuatRincian: Aturan = {
  id: "rumus-memuat-rincian",
  judul: "Rumus jumlah memuat setiap rinciannya tepat sekali",
  dasar: "susunan tabel itu: baris yang menjadi rincian jumlahnya",
  kelompok: "rumus",
  jenis: ["realisasi-anggaran", "belanja", "anggaran-program", ...DAFTAR.map((b) => b.jenis)],
  contoh: {
    benar: `
      Program           | Anggaran (Rp)           | Realisasi (Rp)
      Program Penunjang | =2000000                | =1500000
      Program Pembinaan | =1000000                | =900000
      Program Pelayanan | =500000                 | =400000
      Jumlah            | =3500000 {SUM(B2:B4)}   | =2800000 {SUM(C2:C4)}`,
    salah: `
      Program           | Anggaran (Rp)           | Realisasi (Rp)
      Program Penunjang | =2000000                | =1500000
      Program Pembinaan | =1000000                | =900000
      Program Pelayanan | =500000                 | =400000
      Jumlah            | =3500000 {SUM(B2:B4)}   | =2400000 {SUM(C2:C3)}!`,
  },
  *check(tabel) {
    for (const { jumlah, bagian, rincian } of pasanganJumlah(tabel)) {
      const { formula } = jumlah.sel.cell;
      const isi = isiRumusJumlah(jumlah.sel, bagian, rincian);
      if (formula === undefined || !isi || (isi.luput.length === 0 && isi.ganda.length === 0)) continue;
      const { luput, ganda } = isi;
      const sebut = (semua: typeof luput) =>
        semua
          .slice(0, DISEBUT)
          .map((s) => `${namaSel(s.sel.at)} (${namaBaris(s.baris)})`)
          .join(", ") + (semua.length > DISEBUT ? ` dan ${semua.length - DISEBUT} sel lain` : "");
      const berangka = [...luput, ...ganda].some((s) => s.sel.isi.jenis === "angka" && s.sel.isi.nilai.atas !== 0n);
      const kata = luput.length > 0 ? "tidak memuat" : "memuat dua kali";
      const semua = luput.length > 0 ? luput : ganda;
      yield temuan({
        tingkat: berangka ? "ragu" : "catatan",
        at: jumlah.sel.at,
        judul: judulPendek(`Rumus ${namaSel(jumlah.sel.at)} ${kata} ${semua[0] ? namaSel(semua[0].sel.at) : ""}`),
        baris: namaBaris(jumlah.baris),
        kolom: tabel.kolom[jumlah.kolom]?.judul ?? "",
        tertulis: jumlah.sel.isi.tertulis === "" ? formula : jumlah.sel.isi.tertulis,
        seharusnya: null,
        hitungan: null,
        pesan: `Rumus ${formula} di ${namaSel(jumlah.sel.at)} ${kata} ${sebut(semua)}.`,
        saran: `Betulkan rumus di ${namaSel(jumlah.sel.at)} sehingga memuat setiap rinciannya sekali.`,
        terkait: semua.map((s) => ({ at: s.sel.at, nama: namaBaris(s.baris) })),
      });
    }
  },
};
