import { tulisTepat, type Angka } from "../lkjip/angka";
import { kelasBernama, kelasUntuk, skalaNilai, type KelasNilai, type SkalaNilai } from "../lkjip/skala-nilai";
import type { Baris, KolomTabel, Sel } from "../recognize";
import { BENTUK, type Peran } from "../tables";
import { sesuai, temuan, type Aturan, type Ucapan } from "./rule";
import { judulPendek, namaBaris, namaSel } from "./uraian";

/** Columns that hold an indicator's own value. */
const BERNILAI: ReadonlySet<Peran> = new Set<Peran>(["target", "targetAkhir", "realisasi", "pembanding", "triwulan"]);

export const labelNilaiSesuaiSkala: Aturan = {
  id: "label-nilai-sesuai-skala",
  judul: "Predikat di belakang nilai SAKIP, IKM, dan IP ASN sesuai dengan nilainya",
  dasar: "PermenPANRB 88/2021 (SAKIP), PermenPANRB 14/2017 (IKM), kategori Indeks Profesionalitas ASN",
  kelompok: "kategori",
  jenis: BENTUK.filter((b) => b.kolom.some((k) => k.peran === "indikator")).map((b) => b.jenis),
  contoh: {
    benar: `
      Indikator Kinerja          | Target          | Realisasi       | Capaian
      Nilai SAKIP                | 82 (A)          | 82,50 (A)       | 100,61%
      Indeks Profesionalitas ASN | 85,20 (Tinggi)  | 84,88 (Tinggi)  | 99,62%`,
    salah: `
      Indikator Kinerja          | Target          | Realisasi       | Capaian
      Nilai SAKIP                | 80 (BB)         | 82 (BB)!        | 102,50%
      Indeks Profesionalitas ASN | 85,20 (Tinggi)  | 84,88 (Tinggi)  | 99,62%`,
  },
  *check(tabel) {
    for (const baris of tabel.baris) {
      const skala = baris.jenis === "data" ? skalaNilai(baris.nama) : null;
      if (!skala) continue;
      for (const [i, kolom] of tabel.kolom.entries()) {
        const sel = baris.sel[i];
        if (!sel || sel.dariAtas || !BERNILAI.has(kolom.peran) || sel.isi.jenis !== "angka") continue;
        yield* periksa(baris, kolom, sel, sel.isi, skala);
      }
    }
  },
};

function* periksa(baris: Baris, kolom: KolomTabel, sel: Sel, angka: Angka, skala: SkalaNilai): Iterable<Ucapan> {
  const disebut = angka.persen ? null : kelasBernama(skala, angka.label);
  const boleh = [...kelasUntuk(skala, angka.tampil), ...kelasUntuk(skala, angka.nilai)];
  const benar = boleh[0];
  if (!disebut || !benar) return;
  if (disebut.every((k) => boleh.includes(k))) {
    yield sesuai(sel.at);
    return;
  }
  const nilai = tulisTepat(angka.tampil, angka.desimal);
  const sebutan = angka.label.length <= 2 && benar.huruf !== null ? benar.huruf : benar.label;
  yield temuan({
    tingkat: "salah",
    at: sel.at,
    judul: judulPendek(`Nilai ${nilai} diberi ${angka.label}, seharusnya ${sebutan}`),
    baris: namaBaris(baris),
    kolom: kolom.judul,
    tertulis: angka.tertulis,
    seharusnya: angka.tertulis.replace(angka.label, sebutan),
    hitungan: null,
    pesan: `Tertulis ${angka.tertulis}, sedangkan ${nilai} berada pada ${rentang(benar)}, yaitu ${namaKelas(benar)} (${skala.nama}).`,
    saran: `Periksa nilainya; bila benar, ganti ${angka.label} di ${namaSel(sel.at)} menjadi ${sebutan}.`,
    terkait: [],
  });
}

function namaKelas(k: KelasNilai): string {
  return k.huruf === null ? k.label : `${k.huruf} (${k.label})`;
}

function rentang(k: KelasNilai): string {
  const atas = k.atas === null ? "" : tulisTepat(k.atas, 2);
  if (k.bawah === null) return `rentang sampai ${atas}`;
  return `rentang ${k.bawahTermasuk ? "" : "di atas "}${tulisTepat(k.bawah, 2)} sampai ${atas}`;
}
