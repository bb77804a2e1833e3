import { fakta, tahunLaporan } from "../facts";
import { JENIS } from "../tables";
import { bedaAnggaran } from "./beda-anggaran";
import { bedaCapaian } from "./beda-capaian";
import { bedaIndikator } from "./beda-indikator";
import { bedaKeteranganTahun } from "./beda-keterangan-tahun";
import { bedaPenyerapan } from "./beda-penyerapan";
import { bedaRealisasiProgram } from "./beda-realisasi-program";
import { bedaRencana } from "./beda-rencana";
import { bedaSerapanKantor } from "./beda-serapan-kantor";
import type { Aturan } from "./rule";
import { sengketaAnggaran } from "./sengketa-anggaran";
import { serapanKantor } from "./serapan-kantor";

export const samaAntarTabel: Aturan = {
  id: "sama-antar-tabel",
  judul: "Angka yang sama tertulis sama di semua tabel",
  dasar: "PermenPANRB 53/2014 lampiran II: capaian, perbandingan, dan efisiensi berbicara tentang kinerja yang sama",
  kelompok: "lintas-tabel",
  lintas: true,
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
    const { indikator, anggaran, penyerapan } = fakta(semua);
    const sengketa = sengketaAnggaran(anggaran);
    const serapan = serapanKantor(anggaran, sengketa);
    yield* bedaIndikator(indikator, profil, serapan);
    yield* bedaAnggaran(sengketa);
    // Of a longer name only its targets and realisasi are held against those of the shorter one.
    const bernama = indikator.filter((f) => !f.namaLain);
    yield* bedaCapaian(bernama, profil);
    yield* bedaRealisasiProgram(semua, anggaran);
    yield* bedaSerapanKantor(bernama, serapan);
    yield* bedaPenyerapan(penyerapan, profil);
    yield* bedaKeteranganTahun(bernama, tahunLaporan(semua));
    yield* bedaRencana(bernama);
  },
};
