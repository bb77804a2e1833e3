/** Tables that hold performance against money: efisiensi, kinerja-anggaran, alokasi per sasaran. */
import { jumlahUang, type Uang } from "../anggaran-acak";
import { capaianTahun, nilaiTahun, type Indikator, type Sasaran } from "../kantor-acak";
import { bagi, beda, kurang, nisbah, NOL, persenDari, rata, SERATUS, type Nisbah } from "../nisbah";
import { kelompokkan, rangkaIndikator, tabel, teksNomor, type Bahan, type Rangka } from "../rangka";
import { menyimpanTepat, selEfisiensi, selMasukan, selPersen, selRupiah, tampilPersen, teks, type Isi } from "../sel";
import type { BarisIsi, KolomIsi, TabelIsi } from "../tabel-isi";
import { serapan } from "./anggaran";

const utama = (b: Bahan): Sasaran[] => b.k.sasaran.filter((s) => !s.lainnya);
const uang = (s: Sasaran): Uang => jumlahUang(s.program);

/** A percentage as a later formula takes it: as shown in this table, or as stored. */
const dipakai = (b: Bahan, x: Nisbah): Nisbah =>
  b.k.kebiasaan.dari === "tepat" && menyimpanTepat(b.gaya) ? x : tampilPersen(b.gaya, x);

/** Tingkat efisiensi by the office's definition; null where it gives none. */
export function efisiensi(b: Bahan, kinerja: Nisbah, serap: Nisbah): Nisbah | null {
  const definisi = b.k.kebiasaan.efisiensi;
  if (definisi === "rasio") return bagi(kinerja, serap);
  if (definisi === "selisih") return kurang(kinerja, serap);
  return beda(kinerja, SERATUS) >= 0 ? kurang(SERATUS, serap) : null;
}

/** The cells of efisiensi and its remark for a group. */
function selHasil(b: Bahan, kinerja: readonly Nisbah[], serap: Nisbah): Record<string, Isi> {
  const hasil = efisiensi(b, rata(kinerja.map((x) => dipakai(b, x))), dipakai(b, serap));
  if (!hasil) return { efisiensi: teks("-"), keterangan: teks("-") };
  const rasio = b.k.kebiasaan.efisiensi === "rasio";
  const efisien = rasio ? beda(hasil, nisbah(1)) >= 0 : beda(hasil, NOL) > 0;
  return {
    efisiensi: selEfisiensi(b.gaya, hasil, !rasio),
    keterangan: teks(efisien ? "Efisien" : b.acak.pilih(["Tidak Efisien", "Tidak Efisien", "Kurang Efisien"])),
  };
}

const JUDUL_EFISIENSI = [
  "Efisiensi Penggunaan Sumber Daya Tahun {t}",
  "Tingkat Efisiensi Anggaran {k} Tahun {t}",
  "Analisis Efisiensi Tahun {t}",
];

export function tabelEfisiensi(b: Bahan): TabelIsi {
  const { acak, k, judul } = b;
  const bentuk = acak.pilih(["sasaran", "indikator", "bersama"] as const);
  const kolom: KolomIsi[] = [
    { id: "capaian", judul: [judul("capaianKinerja", k.tahun)] },
    { id: "persen", judul: [judul("serapan", k.tahun)] },
    { id: "efisiensi", judul: [judul("efisiensi", k.tahun)] },
    ...(acak.peluang(0.6) ? [{ id: "keterangan", judul: [judul("keterangan", k.tahun)] }] : []),
  ];
  const rangka = bentuk === "sasaran" ? perSasaran(b) : perIndikator(b, bentuk === "bersama");
  return tabel(b, "efisiensi", JUDUL_EFISIENSI, { kolom: [...rangka.kolom, ...kolom], baris: rangka.baris });
}

/** One row a sasaran, with the mean capaian of its indicators. */
function perSasaran(b: Bahan): Rangka {
  const { k, gaya, judul } = b;
  return {
    kolom: [
      { id: "no", judul: [judul("nomor", k.tahun)] },
      { id: "sasaran", judul: [judul("sasaran", k.tahun)] },
    ],
    baris: utama(b).map((s, i) => {
      const kinerja = rata(s.indikator.map((x) => capaianTahun(k, x)));
      const serap = serapan(uang(s));
      return {
        jenis: "data",
        sasaran: s,
        sama: [],
        sel: {
          no: teksNomor(gaya, i + 1),
          sasaran: teks(s.nama),
          capaian: selPersen(gaya, kinerja),
          persen: selPersen(gaya, serap),
          ...selHasil(b, [kinerja], serap),
        },
      };
    }),
  };
}

/** One row an indicator; the sasaran's money is shared by its indicators, or repeated for each. */
function perIndikator(b: Bahan, bersama: boolean): Rangka {
  const { k, gaya } = b;
  const rangka = rangkaIndikator(
    b,
    (i, s) => {
      const serap = serapan(uang(s));
      const kinerja = (bersama ? s.indikator : [i]).map((x) => capaianTahun(k, x));
      return {
        capaian: selPersen(gaya, capaianTahun(k, i)),
        persen: selPersen(gaya, serap),
        ...selHasil(b, kinerja, serap),
      };
    },
    utama(b),
  );
  return bersama ? bagikan(rangka, ["persen", "efisiensi", "keterangan"]) : rangka;
}

/** Lets the rows of a sasaran share cells with its first row. */
function bagikan(rangka: Rangka, kolom: readonly string[]): Rangka {
  return {
    ...rangka,
    baris: rangka.baris.map((x, i) =>
      i > 0 && x.sasaran && x.sasaran === rangka.baris[i - 1]?.sasaran ? { ...x, sama: [...x.sama, ...kolom] } : x,
    ),
  };
}

function selUangSasaran(b: Bahan, u: Uang, baris: number): Record<string, Isi> {
  return {
    anggaran: selRupiah(b.gaya, u.perubahan),
    realisasiAnggaran: selRupiah(b.gaya, u.realisasi),
    persen: selPersen(
      b.gaya,
      serapan(u),
      (letak) => `${letak(baris, "realisasiAnggaran")}/${letak(baris, "anggaran")}`,
    ),
  };
}

export function tabelKinerjaAnggaran(b: Bahan): TabelIsi {
  const { acak, k, gaya } = b;
  const rangka = bagikan(
    rangkaIndikator(
      b,
      (i, s, baris) => ({
        target: selMasukan(gaya, i, nilaiTahun(i.target, k.tahun)),
        realisasi: selMasukan(gaya, i, nilaiTahun(i.realisasi, k.tahun)),
        capaian: selPersen(gaya, capaianTahun(k, i)),
        ...selUangSasaran(b, uang(s), baris),
      }),
      utama(b),
    ),
    ["anggaran", "realisasiAnggaran", "persen"],
  );
  const kinerja = kelompokkan(
    [
      { id: "target", judul: ["Target"] },
      { id: "realisasi", judul: ["Realisasi"] },
      { id: "capaian", judul: [acak.pilih(["Capaian", "Capaian (%)", "% Capaian", "%"])] },
    ],
    [acak.pilih(["Kinerja", "KINERJA", "Capaian Kinerja"])],
  );
  const anggaran = kelompokkan(
    [
      { id: "anggaran", judul: [acak.pilih(["Alokasi", "Pagu", "Anggaran (Rp)", "Alokasi (Rp)", "Target"])] },
      { id: "realisasiAnggaran", judul: [acak.pilih(["Realisasi", "Realisasi (Rp)"])] },
      { id: "persen", judul: [acak.pilih(["Capaian", "Capaian (%)", "% Capaian", "%", "Penyerapan (%)"])] },
    ],
    [acak.pilih(["Anggaran", "ANGGARAN", "Keuangan"])],
  );
  return tabel(
    b,
    "kinerja-anggaran",
    ["Pencapaian Kinerja dan Anggaran Tahun {t}", "Capaian Kinerja dan Realisasi Anggaran {k}"],
    {
      kolom: [...rangka.kolom, ...kinerja, ...anggaran],
      baris: [
        ...rangka.baris,
        ...kakiKinerja(
          b,
          utama(b).flatMap((s) => s.indikator),
          rangka,
        ),
      ],
    },
  );
}

/** The mean of all capaian, or the money's total, below. */
function kakiKinerja(b: Bahan, indikator: readonly Indikator[], rangka: Rangka): BarisIsi[] {
  const { k, gaya } = b;
  const label = rangka.kolom[0]?.id ?? "indikator";
  const bentuk = b.acak.pilih(["tidak", "rata", "total"] as const);
  if (bentuk === "rata") {
    const kinerja = rata(indikator.map((i) => dipakai(b, capaianTahun(k, i))));
    return [
      {
        jenis: "rata-rata",
        sama: [],
        sel: { [label]: teks(b.acak.pilih(["Rata-rata", "Rata-rata Capaian"])), capaian: selPersen(gaya, kinerja) },
      },
    ];
  }
  const semua = jumlahUang(k.program);
  const sel = { [label]: teks(b.acak.pilih(["Jumlah", "TOTAL"])), ...selUangSasaran(b, semua, rangka.baris.length) };
  return bentuk === "total" ? [{ jenis: "jumlah", sama: [], sel }] : [];
}

export function tabelAlokasi(b: Bahan): TabelIsi {
  const { acak, k, gaya, judul } = b;
  const total = jumlahUang(k.program);
  const bagian = (u: Uang) => persenDari(nisbah(u.perubahan), nisbah(total.perubahan));
  const rangka = bagikan(
    rangkaIndikator(
      { ...b, acak: denganSasaran(b) },
      (_i, s) => ({ anggaran: selRupiah(gaya, uang(s).perubahan), persen: selPersen(gaya, bagian(uang(s))) }),
      utama(b),
    ),
    ["anggaran", "persen"],
  );
  const label = rangka.kolom[0]?.id ?? "sasaran";
  const kaki: BarisIsi = {
    jenis: "jumlah",
    sama: [],
    tebal: true,
    sel: {
      [label]: teks(acak.pilih(["Jumlah", "TOTAL"])),
      anggaran: selRupiah(gaya, total.perubahan),
      persen: selPersen(gaya, SERATUS),
    },
  };
  return tabel(
    b,
    "alokasi-sasaran",
    ["Alokasi Anggaran per Sasaran Tahun {t}", "Alokasi per Sasaran Pembangunan {k}"],
    {
      kolom: [
        ...rangka.kolom,
        { id: "anggaran", judul: [judul("anggaran", k.tahun)] },
        { id: "persen", judul: [judul("bagian", k.tahun)] },
      ],
      baris: acak.peluang(0.7) ? [...rangka.baris, kaki] : rangka.baris,
    },
  );
}

/** A table of allocations always shows the sasaran it allocates to. */
function denganSasaran(b: Bahan): Bahan["acak"] {
  let pertama = true;
  return {
    ...b.acak,
    peluang: (p) => {
      const hasil = pertama || b.acak.peluang(p);
      pertama = false;
      return hasil;
    },
  };
}
