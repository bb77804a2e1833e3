import { palingCocok } from "../lkjip/banding";
import { rata, suku } from "../lkjip/ekspresi";
import { jumlahkan } from "../lkjip/pecahan";
import { kolomPersen, pandangan, selPeran, type Baris, type Persen, type Tabel } from "../recognize";
import { anggotaRataRata, bandingRataRata, barisRataRata, jangkauan } from "./anggota-rata-rata";
import type { Profil } from "../profile";
import { ucapkan } from "./banding-angka";
import type { Aturan, Ucapan } from "./rule";
import type { Hitungan } from "./temuan";
import { operanPersen, rumus, tulisPersen } from "./uraian";

/** More terms than this are told by their sum. */
const SUKU_TERBANYAK = 6;

export const rataRataSesuai: Aturan = {
  id: "rata-rata-sesuai",
  judul: "Rata-rata capaian sama dengan rata-rata capaian indikatornya, atau rata-rata per sasaran",
  dasar: "PermenPANRB 53/2014 lampiran II (pengukuran kinerja)",
  kelompok: "capaian",
  mengisi: "hitungan",
  jenis: ["capaian", "kinerja-anggaran", "perbandingan-tahun", "efisiensi", "keberhasilan"],
  contoh: {
    benar: `
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 80     | 84        | 105%
      Nilai SAKIP       | 80     | 76        | 95%
      Rata-rata         |        |           | 100%`,
    salah: `
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 80     | 84        | 105%
      Nilai SAKIP       | 80     | 76        | 95%
      Rata-rata         |        |           | 102%!`,
  },
  *check(semua, profil) {
    for (const tabel of pandangan(semua)) {
      for (const baris of tabel.baris.filter((b) => barisRataRata(tabel, b))) yield* periksa(tabel, baris, profil);
    }
  },
};

function* periksa(tabel: Tabel, baris: Baris, profil: Profil): Iterable<Ucapan> {
  const tertulis = kolomPersen(tabel, "capaian")(selPeran(tabel, baris, "capaian"));
  if (!tertulis || tertulis.sel.dariAtas) return;
  const lingkup = jangkauan(tabel, baris);
  const calon = lingkup
    .flatMap((b) => anggotaRataRata(tabel, b))
    .filter((x) => x.persen.length > 0)
    .flatMap((a) => bandingRataRata(tertulis, a) ?? []);
  const terbaik = palingCocok(calon);
  if (!terbaik) return;
  yield ucapkan(
    {
      tabel,
      baris,
      peran: "capaian",
      sel: tertulis.sel,
      sebutan: "Rata-rata capaian",
      banding: terbaik.banding,
      gaya: { desimal: tertulis.desimal, persen: true },
      pecahan: tertulis.pecahan,
      uraikan: (h) => uraikan(terbaik.anggota.persen, h),
      terkait: terbaik.anggota.persen.map((p) => ({ at: p.sel.at })),
      anggapan: lingkup.length > 1 ? "Dihitung dari indikator di bagian tabel yang terdekat di atasnya." : null,
    },
    profil,
  );
}

function uraikan(persen: readonly Persen[], hasil: string): Hitungan {
  const desimal = Math.max(...persen.map((p) => p.desimal));
  const teks = tulisPersen(jumlahkan(persen.map((p) => p.tampil)), desimal);
  const panjang = [{ nama: `Jumlah ${persen.length} capaian`, teks }, "÷", String(persen.length)];
  const isi = persen.map((p) => suku(operanPersen("Capaian", p)));
  return rumus(rata(isi, persen.length > SUKU_TERBANYAK ? panjang : undefined), hasil);
}
