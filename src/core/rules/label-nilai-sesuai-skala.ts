import { tulisTepat } from "../lkjip/angka";
import { pandangan, type Baris, type KolomTabel, type Sel } from "../recognize";
import { BENTUK, type Peran } from "../tables";
import { didukungBaris } from "./bukti-fakta";
import { namaKelas, rentangKelas } from "./kelas-nilai";
import { nilaiBerlabel, type NilaiBerlabel } from "./nilai-berlabel";
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
  *check(tabel, profil) {
    for (const [b, baris] of tabel.baris.entries()) {
      if (baris.jenis !== "data") continue;
      for (const [i, kolom] of tabel.kolom.entries()) {
        const sel = baris.sel[i];
        if (!sel || sel.dariAtas || !BERNILAI.has(kolom.peran)) continue;
        const nilai = nilaiBerlabel(tabel, baris, sel);
        const keliru = nilai.filter((n) => !n.disebut.every((k) => n.boleh.includes(k)));
        if (keliru.length > 0) {
          const bagian = pandangan(tabel).find((t) => t.kolom.includes(kolom));
          const didukung = bagian?.baris[b] !== undefined && didukungBaris(bagian, bagian.baris[b], profil);
          yield ceritakan(baris, kolom, sel, keliru, didukung);
        } else if (nilai.length > 0) yield sesuai(sel.at);
      }
    }
  },
};

/** `didukung`: the capaian of the row confirms the number, so that the word is what is wrong. */
function ceritakan(
  baris: Baris,
  kolom: KolomTabel,
  sel: Sel,
  keliru: readonly NilaiBerlabel[],
  didukung: boolean,
): Ucapan {
  const kata = keliru.map(({ angka, label, skala, benar }) => {
    const nilai = tulisTepat(angka.tampil, angka.desimal);
    const sebutan = label.length <= 2 && benar.huruf !== null ? benar.huruf : benar.label;
    return {
      judul: `Nilai ${nilai} diberi ${label}, bukan ${sebutan}`,
      pesan: `Tertulis ${angka.tertulis}, sedangkan ${nilai} berada pada ${rentangKelas(benar)}, yaitu ${namaKelas(benar)} (${skala.nama}).`,
      ganti: `${label} di ${namaSel(sel.at)} menjadi ${sebutan}`,
      seharusnya: angka.tertulis.replace(label, sebutan),
    };
  });
  return temuan({
    tingkat: "salah",
    at: sel.at,
    judul: judulPendek(kata.map((k) => k.judul).join("; ")),
    baris: namaBaris(baris),
    kolom: kolom.judul,
    tertulis: sel.isi.tertulis,
    // Which of the two is wrong, the number or its word, only the capaian of the row can tell.
    seharusnya: didukung && sel.isi.jenis === "angka" ? (kata[0]?.seharusnya ?? null) : null,
    hitungan: null,
    pesan: kata.map((k) => k.pesan).join(" "),
    saran: `Periksa nilainya; bila benar, ganti ${kata.map((k) => k.ganti).join(" dan ")}.`,
    terkait: [],
  });
}
