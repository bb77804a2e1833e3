import { tulisAngka } from "../lkjip/angka";
import { pendapat, setara, type FaktaIndikator } from "../facts";
import type { Profil } from "../profile";
import { bedaTempat } from "./beda-tempat";
import type { Bukti } from "./bukti";
import { buktiIndikator, catatanTahunLain, didukungBaris, tahunLainPersis } from "./bukti-fakta";
import { kelompokIndikator } from "./kelompok-fakta";
import type { Ucapan } from "./rule";
import { sebagianDariSatu } from "./sebagian-dari-satu";
import type { SerapanKantor } from "./serapan-kantor";

/** Targets and realisasi of one indicator and year that tables state differently. */
export function* bedaIndikator(
  semua: readonly FaktaIndikator[],
  profil: Profil,
  serapan: SerapanKantor,
): Iterable<Ucapan> {
  const sepakat = (a: FaktaIndikator, b: FaktaIndikator) => setara(a.angka, b.angka) && !tahunLainPersis(b, a, semua);
  const bukti = (f: FaktaIndikator, lain: FaktaIndikator): Bukti => {
    const baris = buktiIndikator(f, lain, profil);
    if (serapan.cocok(f) === serapan.cocok(lain)) return baris;
    // What follows from the budget tables outweighs a capaian that was computed from another figure.
    return serapan.cocok(f) ? "didukung" : baris === "dibantah" ? baris : null;
  };
  for (const k of kelompokIndikator(semua)) {
    yield* bedaTempat(k, pendapat(k.fakta, { desimal: (f) => f.angka.desimal, sepakat }), {
      bukti,
      tulis,
      catatan: (f) => catatanTahunLain(f, semua) + serapan.catatan(f),
      kalahSuara: (f) => !didukungBaris(f.bagian, f.baris, profil) && !serapan.cocok(f),
    });
  }
}

/** A figure in another cell's way of writing; null where one is a percent and the other a fraction of one. */
function tulis({ angka }: FaktaIndikator, { angka: seperti }: FaktaIndikator): string | null {
  if (angka.persen !== seperti.persen && (sebagianDariSatu(angka) || sebagianDariSatu(seperti))) return null;
  return tulisAngka(angka.tampil, { ...seperti.gaya, desimal: angka.desimal });
}
