import { tulisAngka } from "../lkjip/angka";
import type { FaktaAnggaran, Pendapat } from "../facts";
import { bedaTempat } from "./beda-tempat";
import { buktiAnggaran, dalamSatuan, jumlahMembantah } from "./bukti-anggaran";
import type { Ucapan } from "./rule";
import type { Sengketa } from "./sengketa-anggaran";

/** Budgets and realisasi of one line that tables state differently. */
export function* bedaAnggaran(sengketa: readonly Sengketa[]): Iterable<Ucapan> {
  for (const s of sengketa) {
    if (sudahDikatakan(s.pendapat)) continue;
    yield* bedaTempat(s, s.pendapat, { bukti: buktiAnggaran, tulis, akibat: s.akibat });
  }
}

/** The rule on sums already tells a place whose parts make up what the other tables state. */
function sudahDikatakan([a, b, ...lain]: readonly Pendapat<FaktaAnggaran>[]): boolean {
  const [satu, dua] = [a?.fakta[0], b?.fakta[0]];
  if (!a || !b || !satu || !dua || lain.length > 0) return false;
  return b.fakta.every((f) => jumlahMembantah(f, satu)) || a.fakta.every((f) => jumlahMembantah(f, dua));
}

function tulis(t: FaktaAnggaran, seperti: FaktaAnggaran): string | null {
  const nilai = dalamSatuan(t, seperti);
  return nilai && tulisAngka(nilai, { ...seperti.angka.gaya, desimal: seperti.angka.desimal });
}
