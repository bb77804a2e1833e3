import { labelSama, letakDalam } from "../lkjip/kategori";
import { barisBerlabel, sesuaiSkala, type Berlabel, type KonvensiSkala } from "../profile";
import { kolomPersen, punyaKolom, selPeran, type Tabel } from "../recognize";
import { diAtasCelah } from "./celah-lebar";
import { golonganCapaian } from "./golongan-capaian";
import { labelTerbalik } from "./label-terbalik";
import { belum, sesuai, temuan, type Aturan, type Ucapan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel, operanPersen } from "./uraian";

export const kategoriSesuaiSkala: Aturan = {
  id: "kategori-sesuai-skala",
  judul: "Kategori sesuai dengan capaian menurut skala yang berlaku",
  dasar: "skala yang tercetak di buku kerja; bila tidak ada, skala yang menjelaskan hampir semua kategori tabel itu",
  kelompok: "kategori",
  mengisi: "hitungan",
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
  const peran = punyaKolom(tabel, "capaian") ? "capaian" : "persen";
  const capaian = baris && kolomPersen(tabel, peran)(selPeran(tabel, baris, peran));
  if (!sel || !capaian) return;
  const letak = letakDalam(konvensi.skala, capaian.tampil);
  const operan = operanPersen(judulKolom(tabel, peran), capaian);
  const nilai = operan.teks;
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
  const hitungan = golonganCapaian(konvensi.skala, operan, letak.kelas);
  yield temuan({
    tingkat: konvensi.kuat && dikenal && !letak.celah ? "salah" : "ragu",
    at: sel.at,
    judul: judulPendek(`Kategori ${b.label}, seharusnya ${benar}`),
    baris: namaBaris(baris),
    kolom: judulKolom(tabel, "kategori"),
    tertulis: b.label,
    seharusnya: pasti ? benar : null,
    hitungan,
    pesan: `Kategori tertulis ${b.label}, sedangkan capaian ${hitungan.uraian} (${konvensi.skala.nama}, ${konvensi.bukti}).`,
    saran: `Periksa capaiannya; bila benar, ganti ${namaSel(sel.at)} menjadi ${benar}.`,
    terkait: [{ at: capaian.sel.at, nama: operan.nama }],
  });
}
