import { tulisAngka } from "../lkjip/angka";
import { pendapat, setara, type FaktaIndikator } from "../facts";
import type { Profil } from "../profile";
import { bedaTempat } from "./beda-tempat";
import type { Bukti } from "./bukti";
import { buktiIndikator, catatanTahunLain, didukungBaris, tahunLainPersis } from "./bukti-fakta";
import { kelompokIndikator, type Kelompok } from "./kelompok-fakta";
import { temuan, type Cetusan, type Ucapan } from "./rule";
import { sebagianDariSatu } from "./sebagian-dari-satu";
import type { SerapanKantor } from "./serapan-kantor";
import { namaBaris, namaSelLengkap } from "./uraian";

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
  const bandingkan = (k: Kelompok<FaktaIndikator>) =>
    bedaTempat(k, pendapat(k.fakta, { desimal: (f) => f.angka.desimal, sepakat }), {
      bukti,
      tulis,
      catatan: (f) => catatanTahunLain(f, semua) + serapan.catatan(f),
      kalahSuara: (f) => !didukungBaris(f.bagian, f.baris, profil) && !serapan.cocok(f),
    });
  for (const k of kelompokIndikator(semua)) {
    const lain = k.fakta.find((f) => f.namaLain);
    const ucapan = [...bandingkan(lain ? { ...k, fakta: k.fakta.filter((f) => !f.namaLain) } : k)];
    yield* ucapan;
    if (!lain || ucapan.length > 0) continue;
    for (const u of bandingkan(k)) yield u.ucap === "temuan" ? temuan(menurutNama(u.temuan, lain)) : u;
  }
}

/** Whether a longer name means the same indicator only a person can say. */
function menurutNama(t: Cetusan, lain: FaktaIndikator): Cetusan {
  const pesan = `${t.pesan} Di ${namaSelLengkap(lain.sel.at)} namanya lebih panjang: “${namaBaris(lain.baris)}”.`;
  return { ...t, tingkat: "ragu", seharusnya: null, pesan };
}

/** A figure in another cell's way of writing; null where one is a percent and the other a fraction of one. */
function tulis({ angka }: FaktaIndikator, { angka: seperti }: FaktaIndikator): string | null {
  if (angka.persen !== seperti.persen && (sebagianDariSatu(angka) || sebagianDariSatu(seperti))) return null;
  return tulisAngka(angka.tampil, { ...seperti.gaya, desimal: angka.desimal });
}
