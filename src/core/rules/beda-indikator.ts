import { tulisAngka } from "../lkjip/angka";
import { pendapat, setara, type FaktaIndikator } from "../facts";
import type { Profil } from "../profile";
import { bedaTempat } from "./beda-tempat";
import { buktiIndikator, catatanTahunLain, didukungBaris, tahunLainPersis } from "./bukti-fakta";
import { kelompokIndikator } from "./kelompok-fakta";
import type { Ucapan } from "./rule";
import type { SerapanKantor } from "./serapan-kantor";

/** Targets and realisasi of one indicator and year that tables state differently. */
export function* bedaIndikator(
  semua: readonly FaktaIndikator[],
  profil: Profil,
  serapan: SerapanKantor,
): Iterable<Ucapan> {
  const sepakat = (a: FaktaIndikator, b: FaktaIndikator) => setara(a.angka, b.angka) && !tahunLainPersis(b, a, semua);
  for (const k of kelompokIndikator(semua)) {
    yield* bedaTempat(k, pendapat(k.fakta, { desimal: (f) => f.angka.desimal, sepakat }), {
      bukti: (f, lain) => serapan.bukti(f, lain) ?? buktiIndikator(f, lain, profil),
      tulis: (f, seperti) => tulisAngka(f.angka.tampil, { ...seperti.angka.gaya, desimal: f.angka.desimal }),
      catatan: (f) => catatanTahunLain(f, semua) + serapan.catatan(f),
      kalahSuara: (f) => !didukungBaris(f.bagian, f.baris, profil) && !serapan.cocok(f),
    });
  }
}
