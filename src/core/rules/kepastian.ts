import { addressKey } from "../workbook";
import { bacaAngka } from "../lkjip/angka";
import { sama } from "../lkjip/pecahan";
import { kelompokkan, kunciBaris, pijakan } from "./pijakan";
import type { Temuan } from "./temuan";
import { namaSelLengkap } from "./uraian";

/** More cells than these are not named in a line. */
const SEL_TERBANYAK = 3;

/**
 * The corrections that nothing in the workbook disputes. A correction rests on its inputs: where one of them is itself
 * the subject of a finding, or one of several places that disagree, what follows from it is not certain. Of two different
 * corrections of one cell neither is.
 */
export function tanpaSengketa(temuan: readonly Temuan[]): Temuan[] {
  const lintas = temuan.filter((t) => t.kelompok === "lintas-tabel");
  const perSel = kelompokkan(temuan, (t) => [addressKey(t.at)]);
  const dibantah = kelompokkan(
    lintas.filter((t) => t.tingkat === "ragu"),
    (t) => [...pijakan(t).sel],
  );
  // What is computed from results rests on the figures in their rows too.
  const perBaris = kelompokkan(lintas, (t) => [kunciBaris(t.at)]);
  return temuan.map((t) => {
    if (t.tingkat !== "salah" || t.seharusnya === null) return t;
    const { sel, baris } = pijakan(t);
    const penghalang = [
      ...[...sel].flatMap((k) => [...(perSel.get(k) ?? []), ...(dibantah.get(k) ?? [])]),
      ...[...baris].flatMap((k) => perBaris.get(k) ?? []),
    ].find((x) => x !== t);
    if (penghalang) return tanpaKepastian(t, `Pastikan dahulu ${namaSelLengkap(penghalang.at)}, lalu periksa lagi`);
    const usul = perSel.get(addressKey(t.at))?.flatMap((x) => x.seharusnya ?? []) ?? [];
    const berbeda = usul.some((x) => t.seharusnya !== null && !sebunyi(x, t.seharusnya));
    return berbeda ? tanpaKepastian(t, "Tentukan angkanya dari dokumen sumber, lalu perbaiki") : t;
  });
}

/** A correction that, put in, makes other cells wrong (or leaves its own so): it is named no more. */
export function dibantah(t: Temuan, bantahan: readonly Temuan[]): Temuan {
  const lain = [...new Set(bantahan.map((x) => namaSelLengkap(x.at)))].filter((sel) => sel !== namaSelLengkap(t.at));
  if (lain.length === 0) return tanpaKepastian(t, "Periksa angka yang menjadi dasarnya, lalu hitung lagi");
  const tidak = `Bila menjadi ${t.seharusnya ?? ""}, ${lain.slice(0, SEL_TERBANYAK).join(", ")} tidak cocok`;
  return tanpaKepastian(t, `${tidak}: periksa dahulu angka dasarnya, lalu hitung lagi`);
}

/** A correction that nothing else in the workbook bears out although another reading is as good. */
export function tanpaSaksi(t: Temuan): Temuan {
  return tanpaKepastian(t, "Tentukan angka yang benar dari dokumen sumber, lalu perbaiki");
}

/** The finding without a figure to write; `saran` is what to do with its cell. */
function tanpaKepastian(t: Temuan, saran: string): Temuan {
  return { ...t, seharusnya: null, saran: `${saran} ${namaSelLengkap(t.at)}.` };
}

/** Two ways of writing one figure, or one word. */
function sebunyi(a: string, b: string): boolean {
  const [x, y] = [bacaAngka(a), bacaAngka(b)];
  return a === b || (x.jenis === "angka" && y.jenis === "angka" && sama(x.nilai, y.nilai));
}
