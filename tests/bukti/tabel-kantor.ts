/** The tables that one office puts into its workbook, in the order of its report. */
import { buatAcak } from "./acak";
import { tabelRealisasi } from "./isi/anggaran";
import { tabelBelanja } from "./isi/belanja";
import { tabelPegawai, tabelPenduduk } from "./isi/daftar";
import { tabelAlokasi, tabelEfisiensi, tabelKinerjaAnggaran } from "./isi/gabungan";
import { tabelCapaian, tabelKeberhasilan, tabelPerjanjian, tabelTriwulan } from "./isi/kinerja";
import { tabelProgram } from "./isi/pagu";
import { tabelKemajuan, tabelPembanding, tabelTahun } from "./isi/perbandingan";
import { tabelSkala, tabelSkm } from "./isi/lain";
import type { Kantor } from "./kantor-acak";
import { bahan, type Bahan } from "./rangka";
import type { TabelIsi } from "./tabel-isi";

/** A table with how often an office prints it. */
const URUTAN: readonly (readonly [string, (k: Kantor) => number, (b: Bahan) => TabelIsi])[] = [
  ["penduduk", () => 0.35, tabelPenduduk],
  ["pegawai", () => 0.3, tabelPegawai],
  ["perjanjian", () => 0.6, (b) => tabelPerjanjian(b, false)],
  ["perjanjian perubahan", (k) => (k.pkPerubahan ? 1 : 0), (b) => tabelPerjanjian(b, true)],
  ["program", () => 0.5, tabelProgram],
  ["skala", (k) => (k.kebiasaan.skalaTercetak ? 1 : 0), tabelSkala],
  ["capaian", () => 1, tabelCapaian],
  ["triwulan", () => 0.25, tabelTriwulan],
  ["keberhasilan", () => 0.25, tabelKeberhasilan],
  ["tahun", () => 0.5, tabelTahun],
  ["kemajuan", () => 0.5, tabelKemajuan],
  ["pembanding", () => 0.4, tabelPembanding],
  ["skm", () => 0.2, tabelSkm],
  ["belanja", () => 0.35, tabelBelanja],
  ["realisasi", () => 0.9, (b) => tabelRealisasi(b)],
  ["alokasi", () => 0.4, tabelAlokasi],
  ["kinerja anggaran", () => 0.4, tabelKinerjaAnggaran],
  ["efisiensi", () => 0.6, tabelEfisiensi],
  // An annex shows once more what was spent, down to the kegiatan at least.
  [
    "lampiran",
    () => 0.25,
    (b) =>
      tabelRealisasi(
        b,
        b.acak.pilih([
          [0, 1],
          [0, 1, 2],
        ]),
      ),
  ],
];

export function tabelKantor(k: Kantor): TabelIsi[] {
  const acak = buatAcak(`tabel ${k.benih}`);
  return URUTAN.flatMap(([nama, seberapa, buat]) =>
    acak.peluang(seberapa(k)) ? [buat(bahan(k, acak.cabang(nama)))] : [],
  );
}
