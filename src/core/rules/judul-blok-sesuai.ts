import { BENTUK } from "../tables";
import { blokTabel, type BlokTabel } from "./blok-tabel";
import { temuan, type Aturan } from "./rule";
import { judulPendek, namaSel, namaSelLengkap } from "./uraian";

/** So many other tables must give the same indicators another heading, all of them the same. */
const SAKSI_TERSEDIKIT = 3;

export const judulBlokSesuai: Aturan = {
  id: "judul-blok-sesuai",
  judul: "Blok indikator berjudul sama di semua tabel, seperti KINERJA LAINNYA",
  dasar: "judul blok dengan indikator yang sama di tabel lain",
  kelompok: "struktur",
  lintas: true,
  jenis: BENTUK.filter((b) => b.kolom.some((k) => k.peran === "sasaran")).map((b) => b.jenis),
  contoh: { benar: contoh("Kinerja Lainnya"), salah: contoh("Sasaran!") },
  *check(tabel, _profil, semua) {
    const milik = blokTabel(tabel).filter((b) => b.ke > 0);
    const blok = milik.length > 0 ? semua.flatMap(blokTabel).filter((b) => b.ke > 0) : [];
    for (const b of milik) {
      const serupa = blok.filter((x) => x.tabel !== b.tabel && x.judul !== b.judul && seisi(x, b));
      const sejudul = blok.some((x) => x.tabel !== b.tabel && x.judul === b.judul && seisi(x, b));
      const [satu, ...lain] = serupa;
      if (!satu || sejudul || serupa.length < SAKSI_TERSEDIKIT || lain.some((x) => x.judul !== satu.judul)) continue;
      yield temuan({
        tingkat: "ragu",
        at: b.at,
        judul: judulPendek(`Blok ini berjudul ${b.tertulis}`),
        baris: "judul blok",
        kolom: b.tertulis,
        tertulis: b.tertulis,
        seharusnya: satu.tertulis,
        hitungan: null,
        pesan: `Blok ini berjudul “${b.tertulis}”, sedangkan indikator yang sama di ${serupa.length} tabel lain berjudul “${satu.tertulis}” (${namaSelLengkap(satu.at)}).`,
        saran: `Ganti judul di ${namaSel(b.at)} menjadi ${satu.tertulis} bila memang blok yang sama.`,
        terkait: serupa.map((x) => ({ at: x.at })),
      });
    }
  },
};

/** Whether two blocks hold the same indicators, at least two of them and all but a quarter. */
function seisi({ isi: a }: BlokTabel, { isi: b }: BlokTabel): boolean {
  const bersama = [...a].filter((k) => b.has(k)).length;
  return bersama >= 2 && bersama * 4 >= Math.max(a.size, b.size) * 3;
}

/** Four tables of the same two blocks, the last one's second heading as given. */
function contoh(judul: string): string {
  const tabel = (kepala: string, n: number) => `
      Tabel 3.${n}
      No | Sasaran   | Indikator Kinerja | Target
      1  | Pelayanan | Nilai IKM         | 80
      No | ${kepala} | Indikator Kinerja | Target
      1  | Kinerja   | Nilai SAKIP       | 75
      2  | Aparatur  | Indeks ASN        | 85
`;
  return ["Kinerja Lainnya", "Kinerja Lainnya", "Kinerja Lainnya", judul].map(tabel).join("");
}
