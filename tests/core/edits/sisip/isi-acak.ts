import { PILIHAN_BAKU, type IsiLaporan, type PilihanSisip } from "../../../../src/core/edits/sisip";
import { kantorKosong } from "../../../../src/core/edits/sisip";
import type { IsiIndikator, IsiPos, IsiSasaran } from "../../../../src/core/edits/sisip/isi";
import { SKALA_CAPAIAN } from "../../../../src/core/lkjip/kategori";
import { buatAcak, type Acak } from "../../../bukti/acak";

const BENDA = ["layanan", "desa", "aparatur", "dokumen", "sarana", "usaha", "posyandu", "jalan", "arsip", "musyawarah"];
const SIFAT = ["terpenuhi", "terbina", "terselenggara", "terdata", "terawat", "terpantau", "tersusun", "terlaksana"];

/** Invented content of a report, the same for the same seed: every shape that the tables have to bear. */
export function isiAcak(benih: string): { readonly isi: IsiLaporan; readonly pilihan: PilihanSisip } {
  const a = buatAcak(benih);
  const pos = posAcak(a);
  const program = pos.flatMap((p, i) => (p.tingkat === 0 ? [i] : []));
  const nama = a.kocok(BENDA.flatMap((b) => SIFAT.map((s) => `${b} yang ${s}`)));
  const sasaran = Array.from({ length: a.bulat(1, 6) }, (_, ke): IsiSasaran => {
    return {
      nama: `Meningkatnya ${nama.pop() ?? ke}`,
      kelompok: ke === 0 || a.peluang(0.6) ? "strategis" : "lainnya",
      indikator: Array.from({ length: a.bulat(1, 3) }, () => indikatorAcak(a, nama.pop() ?? "hal", program)),
    };
  });
  const kantor = { ...kantorKosong(a.bulat(2021, 2030)), perangkatDaerah: "Kecamatan Sukamaju", kabupaten: "Contoh" };
  const nilai = (dari: number, sampai: number) => a.bulat(dari * 100, sampai * 100) / 100;
  return {
    isi: {
      kantor,
      sasaran,
      pos,
      nrr: Array.from({ length: 9 }, () => nilai(1, 4)),
      sakip: [30, 30, 15, 25].map((bobot) => nilai(0, bobot)),
    },
    pilihan: {
      ...PILIHAN_BAKU,
      kertas: a.pilih(["F4", "A4"]),
      efisiensi: a.pilih(["rasio", "selisih"]),
      skala: a.pilih(SKALA_CAPAIAN),
      banyakTahun: a.bulat(2, 5),
      perubahan: a.peluang(0.5),
      tandaTangan: a.peluang(0.5),
    },
  };
}

function indikatorAcak(a: Acak, tentang: string, program: readonly number[]): IsiIndikator {
  const satuan = a.pilih(["%", "nilai", "kegiatan"]);
  const skala = satuan === "%" ? 10_000 : satuan === "nilai" ? 100 : 1;
  const angka = (dari: number, sampai: number) => a.bulat(dari, sampai) / skala;
  const [rendah, tinggi] = satuan === "kegiatan" ? [2, 40] : [6000, 9900];
  const awalan = { "%": "Persentase", nilai: "Indeks", kegiatan: "Jumlah" }[satuan];
  const cara = satuan === "kegiatan" ? "jumlah" : "akhir";
  const triwulan = [1, 2, 3, 4].map(() => angka(Math.ceil(rendah / 4), tinggi));
  return {
    nama: `${awalan} ${tentang}`,
    satuan,
    rumus: 1,
    cara,
    target: angka(rendah, tinggi),
    triwulan,
    realisasi: angka(rendah, tinggi),
    targetAkhir: angka(rendah, tinggi),
    kabupaten: a.peluang(0.5) ? angka(rendah, tinggi) : null,
    provinsi: a.peluang(0.3) ? angka(rendah, tinggi) : null,
    nasional: a.peluang(0.3) ? angka(rendah, tinggi) : null,
    lampau: [1, 2, 3, 4].map(() => ({ target: angka(rendah, tinggi), realisasi: angka(rendah, tinggi) })),
    sumber: "Laporan kegiatan",
    program: a.peluang(0.1) ? [] : a.ambil(program, a.bulat(1, Math.min(2, program.length))),
    dari: null,
  };
}

/** Programs with their parts; sometimes kegiatan or sub kegiatan are left out altogether. */
function posAcak(a: Acak): IsiPos[] {
  const terdalam = a.bulat(0, 2);
  const bagian = (tingkat: 0 | 1 | 2, kode: string): IsiPos[] => {
    const anak = tingkat < terdalam ? a.bulat(1, 3) : 0;
    const anggaran = a.bulat(1_000_000, 900_000_000);
    const sendiri: IsiPos = {
      tingkat,
      kode,
      nama: `${["Program", "Kegiatan", "Penyediaan"][tingkat]} ${a.pilih(BENDA)} ${kode.replaceAll(".", "-")}`,
      apbd: tingkat === 0 ? a.bulat(1_000_000, 900_000_000) : null,
      anggaran: anak > 0 ? null : anggaran,
      realisasi: anak > 0 ? null : Math.round(anggaran * (a.bulat(700, 1000) / 1000)),
    };
    const bawah = tingkat === 0 ? 1 : 2;
    const rinci = Array.from({ length: anak }, (_, ke) => bagian(bawah, `${kode}.${String(ke + 1).padStart(2, "0")}`));
    return [sendiri, ...rinci.flat()];
  };
  return Array.from({ length: a.bulat(1, 4) }, (_, ke) => bagian(0, `7.01.0${ke + 1}`)).flat();
}
