import { setara } from "../facts";
import type { Angka } from "../lkjip/angka";
import { maknaIndikator, samaMakna, type MaknaIndikator } from "../lkjip/indikator";
import { selPeran, type Sel, type Tabel } from "../recognize";
import { temuan, type Aturan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel, namaSelLengkap } from "./uraian";

type TargetRenstra = { readonly makna: MaknaIndikator; readonly sel: Sel; readonly angka: Angka };

export const targetAkhirSesuai: Aturan = {
  id: "target-akhir-sesuai",
  judul: "Target akhir renstra sama dengan matriks renstra",
  dasar: "PermenPANRB 53/2014 lampiran II, BAB III huruf A angka 3: target jangka menengah adalah yang ada di renstra",
  kelompok: "lintas-tabel",
  jenis: ["kemajuan-renstra"],
  lintas: true,
  contoh: {
    benar: `
      Indikator Kinerja | Target 2024 | Target 2025 | Target 2026 | Kondisi Akhir
      Nilai SAKIP       | 79          | 80          | 81          | 81

      Indikator Kinerja | Target Akhir Renstra | Realisasi
      Nilai SAKIP       | 81                   | 80`,
    salah: `
      Indikator Kinerja | Target 2024 | Target 2025 | Target 2026 | Kondisi Akhir
      Nilai SAKIP       | 79          | 80          | 81          | 81

      Indikator Kinerja | Target Akhir Renstra | Realisasi
      Nilai SAKIP       | 83!                  | 80`,
  },
  *check(tabel, _profil, semua) {
    const renstra = semua.flatMap(targetRenstra);
    for (const baris of renstra.length === 0 ? [] : tabel.baris) {
      const sel = selPeran(tabel, baris, "targetAkhir");
      const isi = sel?.isi;
      if (baris.jenis !== "data" || !sel || isi?.jenis !== "angka" || sel.dariAtas) continue;
      const makna = maknaIndikator(baris.nama);
      const milik = renstra.filter((t) => samaMakna(t.makna, makna));
      const [satu] = milik;
      if (!satu || milik.some((t) => setara(t.angka, isi))) continue;
      yield temuan({
        tingkat: "ragu",
        at: sel.at,
        judul: judulPendek(`${isi.tertulis}, di renstra ${satu.angka.tertulis}`),
        baris: namaBaris(baris),
        kolom: judulKolom(tabel, "targetAkhir"),
        tertulis: isi.tertulis,
        seharusnya: null,
        hitungan: null,
        pesan: `Target akhir “${namaBaris(baris)}” tertulis ${isi.tertulis}, sedangkan matriks renstra ${satu.angka.tertulis} (${namaSelLengkap(satu.sel.at)}).`,
        saran: `Tentukan target akhir yang ditetapkan renstra, lalu samakan ${namaSel(sel.at)} dan matriksnya.`,
        terkait: milik.map((t) => ({ at: t.sel.at })),
      });
    }
  },
};

/** What a matrix promises at its end: its last column, and its last year, which reports quote as often. */
function targetRenstra(tabel: Tabel): TargetRenstra[] {
  if (tabel.bentuk.jenis !== "renstra-matriks") return [];
  const tahunan = tabel.kolom.map((k) => k.peran).lastIndexOf("target");
  const akhir = tabel.kolom.findIndex((k) => k.peran === "targetAkhir");
  return tabel.baris.flatMap((b) =>
    [akhir, tahunan].flatMap((i): TargetRenstra[] => {
      const sel = b.sel[i];
      const indikator = tabel.kolom.flatMap((k, j) => (k.peran === "indikator" ? (b.sel[j]?.isi.tertulis ?? []) : []));
      const nama = indikator.filter((t) => t !== "").at(-1);
      return sel?.isi.jenis === "angka" && nama !== undefined
        ? [{ makna: maknaIndikator(nama), sel, angka: sel.isi }]
        : [];
    }),
  );
}
