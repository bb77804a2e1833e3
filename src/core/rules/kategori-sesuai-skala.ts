import { labelSama, letakDalam, type Kelas, type Skala } from "../lkjip/kategori";
import { banding, kurang, SATU } from "../lkjip/pecahan";
import { tulisTepat } from "../lkjip/angka";
import { barisBerlabel, sesuaiSkala, type Berlabel, type KonvensiSkala } from "../profile";
import { punyaKolom, selPeran, type Baris, type Sel, type Tabel } from "../recognize";
import { labelTerbalik } from "./label-terbalik";
import { belum, sesuai, temuan, type Aturan, type Ucapan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel, tulisPersen } from "./uraian";

export const kategoriSesuaiSkala: Aturan = {
  id: "kategori-sesuai-skala",
  judul: "Kategori sesuai dengan capaian menurut skala yang berlaku",
  dasar: "skala yang tercetak di buku kerja; bila tidak ada, skala yang menjelaskan hampir semua kategori tabel itu",
  kelompok: "kategori",
  jenis: ["capaian", "realisasi-anggaran", "belanja", "keberhasilan"],
  contoh: {
    benar: `
      91 – 100 % | Sangat Tinggi
      76 – 90 %  | Tinggi
      ≤ 75 %     | Sedang

      Indikator Kinerja | Target | Realisasi | Capaian | Kategori
      Nilai IKM         | 80     | 68        | 85%     | Tinggi`,
    salah: `
      91 – 100 % | Sangat Tinggi
      76 – 90 %  | Tinggi
      ≤ 75 %     | Sedang

      Indikator Kinerja | Target | Realisasi | Capaian | Kategori
      Nilai IKM         | 80     | 68        | 85%     | Sangat Tinggi!`,
  },
  *check(tabel, profil) {
    const konvensi = profil.skala.get(tabel);
    const berlabel = punyaKolom(tabel, "kategori") ? barisBerlabel(tabel) : [];
    if (berlabel.length === 0) return;
    if (konvensi) for (const b of berlabel) yield* periksa(tabel, b, konvensi);
    else yield* labelTerbalik(tabel, berlabel);
  },
};

function* periksa(tabel: Tabel, b: Berlabel, konvensi: KonvensiSkala): Iterable<Ucapan> {
  const baris = tabel.baris.find((x) => x.row === b.row);
  const sel = baris && selPeran(tabel, baris, "kategori");
  const capaian = baris && selCapaian(tabel, baris);
  const [tampil] = b.nilai;
  if (!sel || !capaian || !tampil) return;
  const letak = letakDalam(konvensi.skala, tampil);
  const nilai = tulisPersen(tampil, desimalCapaian(capaian));
  if (sesuaiSkala(konvensi.skala, b)) {
    yield letak.celah ? belum(sel.at, `capaian ${nilai} jatuh di celah skala`) : sesuai(sel.at);
    return;
  }
  if (!letak.kelas) return;
  const tetangga = letak.celah ? diAtasCelah(konvensi.skala, letak.kelas) : null;
  if (tetangga && labelSama(tetangga.label, b.label)) {
    yield belum(sel.at, `capaian ${nilai} jatuh di celah skala antara ${letak.kelas.label} dan ${tetangga.label}`);
    return;
  }
  const benar = letak.kelas.label;
  // Where the word may follow from what is shown or from what is behind it, and they differ, no single one does.
  const pasti = b.nilai.every((n) => letakDalam(konvensi.skala, n).kelas === letak.kelas);
  const dikenal = konvensi.skala.kelas.some((k) => labelSama(k.label, b.label));
  const dasar = `${nilai} berada pada ${rentang(letak.kelas)}, yaitu ${benar}`;
  yield temuan({
    tingkat: konvensi.kuat && dikenal && !letak.celah ? "salah" : "ragu",
    at: sel.at,
    judul: judulPendek(`Kategori ${b.label}, seharusnya ${benar}`),
    baris: namaBaris(baris),
    kolom: judulKolom(tabel, "kategori"),
    tertulis: b.label,
    seharusnya: pasti ? benar : null,
    hitungan: null,
    pesan: `Kategori tertulis ${b.label}, sedangkan capaian ${dasar} (${konvensi.skala.nama}, ${konvensi.bukti}).`,
    saran: `Periksa capaiannya; bila benar, ganti ${namaSel(sel.at)} menjadi ${benar}.`,
    terkait: [{ at: capaian.at, nama: judulKolom(tabel, punyaKolom(tabel, "capaian") ? "capaian" : "persen") }],
  });
}

/**
 * The class above a gap of more than one point: such a gap is a slip of the scale, and which class lost its bound nobody
 * can tell. Whole-number bounds leave narrower ones, in which the lower class goes on.
 */
function diAtasCelah({ kelas }: Skala, bawah: Kelas): Kelas | null {
  const atas = kelas[kelas.indexOf(bawah) - 1];
  if (!atas?.bawah || !bawah.atas) return null;
  return banding(kurang(atas.bawah, bawah.atas), SATU) > 0 ? atas : null;
}

function selCapaian(tabel: Tabel, baris: Baris): Sel | undefined {
  return selPeran(tabel, baris, "capaian") ?? selPeran(tabel, baris, "persen");
}

function desimalCapaian({ isi }: Sel): number {
  return isi.jenis === "angka" ? isi.desimal : 0;
}

function rentang(k: Kelas): string {
  const tulis = (p: NonNullable<Kelas["bawah"]>) => tulisTepat(p, 2);
  if (k.bawah === null) return `rentang ${k.atasTermasuk ? "sampai" : "di bawah"} ${k.atas ? tulis(k.atas) : ""}`;
  if (k.atas === null) return `rentang ${k.bawahTermasuk ? "mulai" : "di atas"} ${tulis(k.bawah)}`;
  return `rentang ${tulis(k.bawah)}–${tulis(k.atas)}`;
}
