import { fakta, pendapat, setara, type FaktaIndikator } from "../facts";
import { JENIS } from "../tables";
import { bedaCapaian } from "./beda-capaian";
import { bedaRealisasiProgram } from "./beda-realisasi-program";
import { bedaTempat } from "./beda-tempat";
import { catatanTahunLain, didukungBaris, tahunLainPersis } from "./bukti-fakta";
import { kelompokAnggaran, kelompokIndikator } from "./kelompok-fakta";
import type { Aturan } from "./rule";

export const samaAntarTabel: Aturan = {
  id: "sama-antar-tabel",
  judul: "Angka yang sama tertulis sama di semua tabel",
  dasar: "PermenPANRB 53/2014 lampiran II: capaian, perbandingan, dan efisiensi berbicara tentang kinerja yang sama",
  kelompok: "lintas-tabel",
  jenis: JENIS,
  contoh: {
    benar: `
      Tabel 3.1 Capaian Tahun 2024
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 80     | 84        | 105%

      Tabel 3.4 Pembanding
      Indikator Kinerja | Realisasi | Realisasi Kabupaten
      Nilai IKM         | 84        | 86`,
    salah: `
      Tabel 3.1 Capaian Tahun 2024
      Indikator Kinerja | Target | Realisasi | Capaian
      Nilai IKM         | 80     | 84        | 105%

      Tabel 3.4 Pembanding
      Indikator Kinerja | Realisasi | Realisasi Kabupaten
      Nilai IKM         | 82!       | 86`,
  },
  *check(tabel, profil, semua) {
    // It speaks of all tables together, once.
    if (tabel !== semua[0]) return;
    const { indikator, anggaran } = fakta(semua);
    for (const k of kelompokIndikator(indikator)) {
      const catatan = (f: FaktaIndikator) => catatanTahunLain(f, indikator);
      const sepakat = (a: FaktaIndikator, b: FaktaIndikator) =>
        setara(a.angka, b.angka) && !tahunLainPersis(b, a, indikator);
      yield* bedaTempat(k, pendapat(k.fakta, sepakat), {
        catatan,
        didukung: (f) => didukungBaris(f.bagian, f.baris, profil),
      });
    }
    for (const k of kelompokAnggaran(anggaran)) yield* bedaTempat(k, pendapat(k.fakta), {});
    yield* bedaCapaian(indikator, profil);
    yield* bedaRealisasiProgram(semua, anggaran);
  },
};
