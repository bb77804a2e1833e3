import { tulisTepat, type Angka } from "../lkjip/angka";
import { kelasBernama, kelasUntuk, skalaNilai, type SkalaNilai } from "../lkjip/skala-nilai";
import { didukungBaris } from "./bukti-fakta";
import { pandangan, type Baris, type KolomTabel, type Sel } from "../recognize";
import { BENTUK, type Peran } from "../tables";
import { sesuai, temuan, type Aturan, type Ucapan } from "./rule";
import { namaKelas, rentangKelas } from "./kelas-nilai";
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
      const skala = baris.jenis === "data" ? skalaNilai(baris.nama) : null;
      if (!skala) continue;
      for (const [i, kolom] of tabel.kolom.entries()) {
        const sel = baris.sel[i];
        if (!sel || sel.dariAtas || !BERNILAI.has(kolom.peran) || sel.isi.jenis !== "angka") continue;
        const bagian = pandangan(tabel).find((t) => t.kolom.includes(kolom));
        const didukung = bagian?.baris[b] !== undefined && didukungBaris(bagian, bagian.baris[b], profil);
        yield* periksa(baris, kolom, { sel, angka: sel.isi, didukung }, skala);
      }
    }
  },
};

/** A value with its word, and whether the capaian of its row confirms the value. */
type Nilai = { readonly sel: Sel; readonly angka: Angka; readonly didukung: boolean };

function* periksa(
  baris: Baris,
  kolom: KolomTabel,
  { sel, angka, didukung }: Nilai,
  skala: SkalaNilai,
): Iterable<Ucapan> {
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
    judul: judulPendek(`Nilai ${nilai} diberi ${angka.label}, bukan ${sebutan}`),
    baris: namaBaris(baris),
    kolom: kolom.judul,
    tertulis: angka.tertulis,
    // Which of the two is wrong, the number or its word, only the capaian of the row can tell.
    seharusnya: didukung ? angka.tertulis.replace(angka.label, sebutan) : null,
    hitungan: null,
    pesan: `Tertulis ${angka.tertulis}, sedangkan ${nilai} berada pada ${rentangKelas(benar)}, yaitu ${namaKelas(benar)} (${skala.nama}).`,
    saran: `Periksa nilainya; bila benar, ganti ${angka.label} di ${namaSel(sel.at)} menjadi ${sebutan}.`,
    terkait: [],
  });
}
