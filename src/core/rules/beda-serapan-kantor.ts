import { pendapat, setara, type FaktaIndikator } from "../facts";
import { kelompokkan } from "./kelompok-fakta";
import { temuan, type Ucapan } from "./rule";
import type { SerapanKantor } from "./serapan-kantor";
import { judulKolom, judulPendek, namaBaris, namaSelLengkap } from "./uraian";

/**
 * The indicator "persentase realisasi anggaran" of the whole office, where all tables state one figure for a year and it
 * follows from none of the totals of that year. Where the tables differ among themselves, that is told instead.
 */
export function* bedaSerapanKantor(semua: readonly FaktaIndikator[], serapan: SerapanKantor): Iterable<Ucapan> {
  const dipakai = semua.filter((f) => serapan.jumlah(f).length > 0);
  for (const fakta of kelompokkan(dipakai, (f) => `${f.indikator} ${f.tahun}`)) {
    const sepaham = pendapat(fakta, {
      desimal: (f) => f.angka.desimal,
      sepakat: (a, b) => setara(a.angka, b.angka),
    });
    const [pertama] = fakta;
    const [acuan] = pertama ? serapan.jumlah(pertama) : [];
    if (!pertama || !acuan || sepaham.length > 1 || fakta.some(serapan.cocok)) continue;
    const { hitungan, realisasi, anggaran } = acuan;
    const tertulis = pertama.sel.isi.tertulis;
    yield temuan({
      tingkat: "ragu",
      at: pertama.sel.at,
      judul: judulPendek(`${tertulis}, jumlah realisasi anggaran ${hitungan.hasil}`),
      baris: namaBaris(pertama.baris),
      kolom: judulKolom(pertama.tabel, pertama.peran),
      tertulis,
      seharusnya: null,
      hitungan,
      pesan: `“${namaBaris(pertama.baris)}” tertulis ${tertulis}, sedangkan jumlah realisasi anggaran di ${namaSelLengkap(realisasi.sel.at)} memberi ${hitungan.uraian}.`,
      saran: "Tentukan mana yang benar dari laporan keuangan, lalu samakan indikator dan tabel anggarannya.",
      terkait: [...fakta.slice(1), realisasi, anggaran].map((f) => ({ at: f.sel.at })),
    });
  }
}
