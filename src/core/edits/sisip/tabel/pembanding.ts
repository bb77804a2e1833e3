import { acuanSel } from "../../acuan";
import { TENGAH } from "../gaya";
import { kolomIsian, kolomRealisasi } from "../kolom-kinerja";
import { TAHUN } from "../konteks";
import { alamat, naskah, tulis } from "../naskah";
import { tabelIndikator, type KolomIndikator } from "../tabel-indikator";
import type { JenisTabel } from "../jenis";
import { aturCetak, tandaTangan, tulisJudul } from "./halaman";

const KANAN = 8;

export const pembanding: JenisTabel = {
  id: "pembanding",
  nama: "Pembanding",
  letak: "Tabel 3.4",
  keterangan: "Realisasi kantor di samping kabupaten, provinsi, dan nasional.",
  jenis: ["pembanding"],
  kolom: ["No", "Sasaran", "Indikator", "Kantor", "Kabupaten", "Provinsi", "Nasional", "Keterangan"],
  hitungan: ["Keterangan"],
  lembar: "3.4",
  susun(k, lembar, asal) {
    const n = naskah(lembar, asal);
    tulisJudul(k, n, KANAN, [
      "Tabel 3.4 Perbandingan Realisasi Kinerja dengan Realisasi Kabupaten, Provinsi, dan Nasional Tahun ",
      TAHUN,
    ]);
    const kolom = [
      {
        grup: ["REALISASI ", TAHUN],
        kolom: [
          kolomRealisasi(k, ["PERANGKAT DAERAH"], 13),
          kolomIsian(["KABUPATEN"], 13, ({ kabupaten }) => kabupaten),
          kolomIsian(["PROVINSI"], 12, ({ provinsi }) => provinsi),
          kolomIsian(["NASIONAL"], 12, ({ nasional }) => nasional),
        ],
      },
      KETERANGAN,
    ];
    const letak = tabelIndikator(k, n, 2, { sasaran: 24, indikator: 30 }, kolom);
    if (k.pilihan.tandaTangan) tandaTangan(k, n, 6, KANAN);
    aturCetak(k, n, "mendatar", KANAN, letak.kepala);
    return n;
  },
};

const KETERANGAN: KolomIndikator = {
  judul: ["KETERANGAN"],
  lebar: 24,
  isi({ n, row, col, sel }) {
    const dari = alamat(n, row, col);
    const [kantor, kabupaten] = ["E", "F"].map((huruf) => acuanSel(sel(huruf), dari));
    const kata = `IF(${kantor}>${kabupaten},"Lebih tinggi daripada kabupaten","Lebih rendah daripada kabupaten")`;
    const sama = `IF(ROUND(${kantor}-${kabupaten},4)=0,"Sama dengan kabupaten",${kata})`;
    tulis(n, row, col, { value: null, formula: `=IF(COUNT(${kantor}:${kabupaten})<2,"",${sama})`, gaya: TENGAH });
  },
};
