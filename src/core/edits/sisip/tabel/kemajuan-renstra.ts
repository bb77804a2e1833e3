import { bantuRumus } from "../kolom-bantu";
import { kolomCapaian, kolomIsian, kolomRealisasi } from "../kolom-kinerja";
import { AKHIR_RENSTRA, TAHUN } from "../konteks";
import { naskah } from "../naskah";
import { tabelIndikator } from "../tabel-indikator";
import type { JenisTabel } from "../jenis";
import { aturCetak, tandaTangan, tulisJudul } from "./halaman";

const KANAN = 6;

export const kemajuanRenstra: JenisTabel = {
  id: "renstra",
  nama: "Kemajuan renstra",
  letak: "Tabel 3.3",
  keterangan: "Realisasi tahun ini terhadap target akhir Renstra.",
  jenis: ["kemajuan-renstra"],
  kolom: ["No", "Sasaran", "Indikator", "Target akhir", "Realisasi", "Kemajuan"],
  hitungan: ["Kemajuan"],
  lembar: "3.3",
  susun(k, lembar, asal) {
    const n = naskah(lembar, asal);
    tulisJudul(k, n, KANAN, [
      "Tabel 3.3 Perbandingan Realisasi Kinerja Tahun ",
      TAHUN,
      " dengan Target Akhir Renstra Tahun ",
      AKHIR_RENSTRA,
    ]);
    const kolom = [
      kolomIsian(["TARGET AKHIR RENSTRA (", AKHIR_RENSTRA, ")"], 14, ({ targetAkhir }) => targetAkhir),
      kolomRealisasi(k, ["REALISASI (", TAHUN, ")"], 13),
      kolomCapaian(k, ["TINGKAT KEMAJUAN"], 13, "E", "F"),
    ];
    const letak = tabelIndikator(k, n, 2, { sasaran: 26, indikator: 30 }, kolom, bantuRumus(k));
    if (k.pilihan.tandaTangan) tandaTangan(k, n, 4, KANAN);
    aturCetak(k, n, "tegak", KANAN, letak.kepala);
    return n;
  },
};
