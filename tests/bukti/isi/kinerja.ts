/** Tables of indicators: what was promised and what was reached. */
import { capaianTahun, nilaiTahun, type Indikator } from "../kantor-acak";
import type { Nisbah } from "../nisbah";
import { kelompokkan, rangkaIndikator, tabel, type Bahan } from "../rangka";
import { labelCapaian } from "../skala-acuan";
import { menyimpanTepat, selMasukan, selPersen, tampilPersen, teks, type Isi, type Letak } from "../sel";
import type { TabelIsi } from "../tabel-isi";

/** The living formula of a capaian, as a ratio. */
export function rumusCapaian(b: Bahan, i: Indikator, baris: number, target = "target", realisasi = "realisasi") {
  return (letak: Letak) => {
    const [t, r] = [letak(baris, target), letak(baris, realisasi)];
    const { rumusTurun, batas } = b.k.kebiasaan;
    const rasio =
      i.bahan.arah === "naik" ? `${r}/${t}` : rumusTurun === "terbalik" ? `${t}/${r}` : `(${t}-(${r}-${t}))/${t}`;
    // A product follows for percentages: the ceiling has to hold the whole expression together.
    return batas === null ? rasio : `MIN(${rasio},${batas / 100})`;
  };
}

/** The rating word of a percentage, from what is shown or, where the table holds it (`tepat`), what is behind it. */
export function selKategori(b: Bahan, x: Nisbah, tepat = true): Isi {
  const { skala, dari } = b.k.kebiasaan;
  return teks(labelCapaian(skala, dari === "tepat" && tepat ? x : tampilPersen(b.gaya, x)));
}

const GRUP = [[], [], ["Kinerja"], ["Tahun {t}"], ["Capaian Kinerja Tahun {t}"], ["Kinerja", "Tahun {t}"]] as const;

export function tabelCapaian(b: Bahan): TabelIsi {
  const { acak, k, gaya, judul } = b;
  const berkategori = acak.peluang(0.55);
  const rangka = rangkaIndikator(b, (i, _s, baris) => ({
    target: selMasukan(gaya, i, nilaiTahun(i.target, k.tahun)),
    realisasi: selMasukan(gaya, i, nilaiTahun(i.realisasi, k.tahun)),
    capaian: selPersen(gaya, capaianTahun(k, i), rumusCapaian(b, i, baris)),
    kategori: selKategori(b, capaianTahun(k, i)),
    sumber: teks(acak.pilih(["Survei", "LHE Inspektorat", "Seksi Pemerintahan", "Sub Bagian Umum", "BKPSDM"])),
  }));
  const grup = acak.pilih(GRUP).map((g) => g.replace("{t}", String(k.tahun)));
  const angka = [
    { id: "target", judul: [judul("target", k.tahun)] },
    { id: "realisasi", judul: [judul("realisasi", k.tahun)] },
    { id: "capaian", judul: [judul("capaian", k.tahun)] },
  ];
  return tabel(
    b,
    "capaian",
    [
      "Capaian Kinerja {k} Tahun {t}",
      "Pengukuran Kinerja Tahun {t}",
      "Perbandingan Target dan Realisasi Kinerja Tahun {t}",
      "Target dan Realisasi Indikator Kinerja {k}",
      "Capaian Indikator Kinerja Utama Tahun {t}",
    ],
    {
      kolom: [
        ...rangka.kolom,
        ...kelompokkan(angka, grup),
        ...(berkategori ? [{ id: "kategori", judul: [judul("kategori", k.tahun)] }] : []),
        ...(acak.peluang(0.2) ? [{ id: "sumber", judul: [judul("sumber", k.tahun)] }] : []),
      ],
      baris: rangka.baris,
    },
  );
}

export function tabelPerjanjian(b: Bahan, perubahan: boolean): TabelIsi {
  const { k, gaya, judul } = b;
  const rangka = rangkaIndikator(b, (i) => ({
    target: selMasukan(gaya, i, perubahan ? nilaiTahun(i.target, k.tahun) : i.targetMurni),
  }));
  return tabel(
    b,
    "perjanjian-kinerja",
    perubahan
      ? ["Perjanjian Kinerja Perubahan Tahun {t}", "Perubahan Perjanjian Kinerja {k} Tahun {t}"]
      : ["Perjanjian Kinerja {k} Tahun {t}", "Perjanjian Kinerja Tahun {t}"],
    { kolom: [...rangka.kolom, { id: "target", judul: [judul("target", k.tahun)] }], baris: rangka.baris },
  );
}

export function tabelKeberhasilan(b: Bahan): TabelIsi {
  const { k, gaya, judul } = b;
  const rangka = rangkaIndikator(b, (i) => ({
    capaian: selPersen(gaya, capaianTahun(k, i)),
    kategori: selKategori(b, capaianTahun(k, i), menyimpanTepat(gaya)),
  }));
  return tabel(
    b,
    "keberhasilan",
    ["Kategori Keberhasilan Capaian Kinerja Tahun {t}", "Tingkat Keberhasilan Kinerja {k}"],
    {
      kolom: [
        ...rangka.kolom,
        { id: "capaian", judul: [judul("capaian", k.tahun)] },
        {
          id: "kategori",
          judul: [b.acak.pilih(["Kategori Keberhasilan", "Kategori", "Tingkat Keberhasilan", "Predikat"])],
        },
      ],
      baris: rangka.baris,
    },
  );
}

export function tabelTriwulan(b: Bahan): TabelIsi {
  const { acak, k, gaya, judul } = b;
  const nol = acak.pilih(["angka", "strip"] as const);
  const rangka = rangkaIndikator(b, (i, _s, baris) => ({
    target: selMasukan(gaya, i, nilaiTahun(i.target, k.tahun)),
    ...Object.fromEntries(
      i.triwulan.map((x, q) => [
        `triwulan ${q + 1}`,
        x.n === 0n && nol === "strip" ? teks("-") : selMasukan({ ...gaya, labelMasukan: false }, i, x),
      ]),
    ),
    realisasi: selMasukan(gaya, i, nilaiTahun(i.realisasi, k.tahun)),
    capaian: selPersen(gaya, capaianTahun(k, i), rumusCapaian(b, i, baris)),
  }));
  const [awal, grup] = acak.pilih([
    ["", ["Realisasi per Triwulan"]],
    ["TW ", ["Realisasi"]],
    ["Triwulan ", []],
    ["TW ", []],
    ["Realisasi TW ", []],
    ["Triwulan ", ["Realisasi Kinerja"]],
  ] as const);
  const kuartal = kelompokkan(
    ["I", "II", "III", "IV"].map((q, i) => ({ id: `triwulan ${i + 1}`, judul: [awal + q] })),
    grup,
  );
  return tabel(
    b,
    "realisasi-triwulan",
    ["Realisasi Kinerja per Triwulan Tahun {t}", "Capaian Kinerja Triwulan I s.d. IV Tahun {t}"],
    {
      kolom: [
        ...rangka.kolom,
        { id: "target", judul: [judul("target", k.tahun)] },
        ...kuartal,
        { id: "realisasi", judul: [acak.pilih([`Realisasi Tahun ${k.tahun}`, "Realisasi", "Realisasi Akhir Tahun"])] },
        { id: "capaian", judul: [judul("capaian", k.tahun)] },
      ],
      baris: rangka.baris,
    },
  );
}
