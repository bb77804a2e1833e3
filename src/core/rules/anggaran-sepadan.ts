import { JUMLAH, setaraUang, type FaktaAnggaran } from "../facts";
import type { Tabel } from "../recognize";
import { TERPAKAI } from "./tahap-anggaran";

/**
 * Tells the tables that speak of the same money: at least one of the amounts they share with others agrees, and where a
 * table does not say which budget it means, at least half of them. One official's part of a program, or a budget of
 * another stage, is not held against the office's.
 */
export function penyaringSepadan(kelompok: readonly (readonly FaktaAnggaran[])[]): (f: FaktaAnggaran) => boolean {
  const nilai = new Map<string, { cocok: number; dari: number }>();
  const milik = kunciTabel();
  for (const fakta of kelompok.filter((k) => k[0]?.pos !== JUMLAH)) {
    for (const f of fakta) {
      const lain = fakta.filter((x) => x.tabel !== f.tabel);
      if (lain.length === 0) continue;
      const n = nilai.get(milik(f)) ?? { cocok: 0, dari: 0 };
      const cocok = lain.some((x) => setaraUang(x.uang, f.uang)) ? 1 : 0;
      nilai.set(milik(f), { cocok: n.cocok + cocok, dari: n.dari + 1 });
    }
  }
  return (f) => {
    const n = nilai.get(milik(f));
    return n === undefined || n.cocok * 2 >= n.dari || (f.tahap !== null && n.cocok > 0);
  };
}

/** What a table says of one besaran and one stage. */
function kunciTabel(): (f: FaktaAnggaran) => string {
  const nomor = new Map<Tabel, number>();
  return (f) => {
    if (!nomor.has(f.tabel)) nomor.set(f.tabel, nomor.size);
    return `${nomor.get(f.tabel)} ${f.besaran} ${f.peran} ${f.tahap}`;
  };
}

/** Totals over the same programs; one over kinds of spending counts beside a total over programs. */
export function jumlahSepadan(jumlah: readonly FaktaAnggaran[], semua: readonly FaktaAnggaran[]): FaktaAnggaran[] {
  const program = new Map(
    jumlah.map(({ tabel }) => {
      const sendiri = semua.filter((f) => f.tabel === tabel && f.pos.tingkat === "program");
      return [tabel, new Set(sendiri.map((f) => f.pos))] as const;
    }),
  );
  const [terlengkap] = [...program.values()].sort((a, b) => b.size - a.size);
  const lengkap = jumlah.filter((f) => {
    const milik = program.get(f.tabel);
    const bersama = [...(milik ?? [])].filter((pos) => terlengkap?.has(pos)).length;
    return milik !== undefined && milik.size === terlengkap?.size && bersama > 0 && bersama * 2 >= milik.size;
  });
  const terpakai = lengkap.some((f) => TERPAKAI.has(f.tabel.bentuk.jenis));
  return jumlah.filter((f) => lengkap.includes(f) || (f.tabel.bentuk.jenis === "belanja" && terpakai));
}
