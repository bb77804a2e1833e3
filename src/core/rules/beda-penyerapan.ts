import { pendapat, type FaktaPenyerapan } from "../facts";
import { tulisAngka } from "../lkjip/angka";
import { bagi, SERATUS } from "../lkjip/pecahan";
import type { Profil } from "../profile";
import { bedaTempat } from "./beda-tempat";
import { buktiPenyerapan, menunjukkan } from "./bukti-penyerapan";
import { sebagianTahun } from "./kelompok-anggaran";
import { kelompokkan } from "./kelompok-fakta";
import type { Ucapan } from "./rule";
import { namaBaris } from "./uraian";

/**
 * The share of money spent for the same indicators, sasaran or program that tables state differently. A percentage that
 * is of none of these (a sasaran's money is a mixture) is held against nothing.
 */
export function* bedaPenyerapan(semua: readonly FaktaPenyerapan[], profil: Profil): Iterable<Ucapan> {
  const sudah = new Set<FaktaPenyerapan>();
  const perMilik = semua
    .filter((f) => !sebagianTahun(f.tabel))
    .flatMap((f) => f.milik.map((milik) => ({ f, kunci: `${milik} ${f.tahun}` })));
  for (const kelompok of kelompokkan(perMilik, (x) => x.kunci)) {
    const fakta = kelompok.map(({ f }) => f).filter((f) => !sudah.has(f));
    const [pertama] = fakta;
    // What stands twice in one table is a part of the whole, and one cannot tell which.
    if (!pertama || new Set(fakta.map((f) => f.tabel)).size < fakta.length) continue;
    // Budget tables that differ among themselves differ in their amounts; that is told there.
    const sumber = fakta.filter((f) => f.tabel.bentuk.jenis === "realisasi-anggaran");
    if (sumber.length === fakta.length || pendapat(sumber, CARA).length > 1) continue;
    const beda = pendapat(fakta, CARA);
    if (beda.length > 1) for (const f of fakta) sudah.add(f);
    yield* bedaTempat({ apa: "Penyerapan anggaran", siapa: namaBaris(pertama.baris) }, beda, {
      bukti: (f, lain) => buktiPenyerapan(f, lain, profil),
      tulis,
    });
  }
}

/** A share is quoted as printed, as stored, or as the amounts beside it make it. */
function sepakat(halus: FaktaPenyerapan, kasar: FaktaPenyerapan): boolean {
  const dari = (f: FaktaPenyerapan) => [f.persen.tampil, f.persen.nilai, ...(f.tepat ? [f.tepat] : [])];
  return dari(halus).some((n) => menunjukkan(kasar, n)) || dari(kasar).some((n) => menunjukkan(halus, n));
}

const CARA = { desimal: (f: FaktaPenyerapan) => f.persen.desimal, sepakat };

function tulis({ persen }: FaktaPenyerapan, seperti: FaktaPenyerapan): string {
  const nilai = seperti.persen.pecahan ? (bagi(persen.tampil, SERATUS) ?? persen.tampil) : persen.tampil;
  const desimal = persen.desimal + (seperti.persen.pecahan ? 2 : 0);
  return tulisAngka(nilai, { ...seperti.angka.gaya, desimal });
}
