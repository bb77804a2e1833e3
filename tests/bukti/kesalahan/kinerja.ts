/** Faults in the arithmetic of indicators. */
import type { Acak } from "../acak";
import { capaianTahun, semuaIndikator } from "../kantor-acak";
import { beda, bulatkan, potong } from "../nisbah";
import { bunyi, selPersen, teks, type Isi } from "../sel";
import { semuaLabelNilai } from "../skala-acuan";
import type { TabelIsi, Tempat } from "../tabel-isi";
import { bacaIsi, meleset, tertukar } from "../ubah-isi";
import {
  APA_SAJA,
  hidup,
  indikatorDi,
  jejakIndikator,
  sebaris,
  tempat,
  ubahSatu,
  WAJAR,
  type Kesalahan,
  type Suntikan,
} from "./suntikan";

/** A figure of an indicator that is off; it must be found where it stands, or in one of the `juga` columns of its row. */
function selSalah(
  nama: string,
  jenis: readonly string[],
  kolom: RegExp,
  ubah: (acak: Acak, isi: Isi, t: Tempat, tabel: readonly TabelIsi[]) => Isi | null,
  pilihan: { readonly juga?: (t: Tempat) => Tempat[]; readonly tanpaRumus?: boolean; readonly tetap?: boolean } = {},
): Kesalahan {
  return {
    nama,
    suntik: (acak, _k, tabel) => {
      const calon = tempat(tabel, jenis, kolom, (b, t) => b.jenis === "data" && !(pilihan.tanpaRumus && hidup(t)));
      const hasil = ubahSatu(acak, tabel, calon, (isi, t) => ubah(acak, isi, t, tabel));
      return hasil && suntikan(tabel, hasil, pilihan.juga?.(hasil.tempat) ?? []);
    },
  };
}

function suntikan(
  asli: readonly TabelIsi[],
  hasil: { tempat: Tempat; asal: Isi; tabel: TabelIsi[] },
  juga: readonly Tempat[],
): Suntikan {
  return {
    tabel: hasil.tabel,
    dicari: [hasil.tempat, ...juga],
    boleh: jejakIndikator(asli, indikatorDi(asli, hasil.tempat)),
    tingkat: WAJAR,
    asal: hasil.asal,
  };
}

const lain = (acak: Acak, isi: Isi, kata: readonly string[]): Isi | null => {
  const pilihan = kata.filter((k) => k.toLowerCase() !== bunyi(isi).toLowerCase());
  return pilihan.length === 0 ? null : teks(acak.pilih(pilihan));
};

/** So many rating words show the scale although one of them is wrong; so many results show the definition. */
const LABEL_CUKUP = 8;
const EFISIENSI_CUKUP = 3;

/** Where the wrong input shows first. */
const capaianSebaris = (t: Tempat) => sebaris(t, "capaian");

export const KESALAHAN_KINERJA: readonly Kesalahan[] = [
  selSalah("capaian-salah", ["capaian"], /^capaian$/, meleset),
  {
    nama: "capaian-dipotong",
    suntik: (acak, k, tabel) => {
      const calon = tempat(tabel, ["capaian"], /^capaian$/, (b, t) => b.jenis === "data" && !hidup(t));
      const hasil = ubahSatu(acak, tabel, calon, (isi, t) => {
        const i = indikatorDi(tabel, t);
        const gaya = tabel[t.tabel]?.gaya;
        const angka = bacaIsi(isi);
        // Where less is better, the cut-off figure of one formula may be the right one of the other.
        if (!i || !gaya || !angka || gaya.persen === "pecahan" || i.bahan.arah === "turun") return null;
        const tepat = capaianTahun(k, i);
        const terpotong = potong(tepat, gaya.desimal);
        return beda(terpotong, bulatkan(tepat, gaya.desimal)) === 0 ? null : selPersen(gaya, terpotong);
      });
      return hasil && { ...suntikan(tabel, hasil, []), tingkat: ["ragu"] };
    },
  },
  selSalah("realisasi-tertukar", ["capaian"], /^realisasi$/, tertukar, { juga: capaianSebaris, tanpaRumus: true }),
  selSalah("target-meleset", ["capaian"], /^target$/, (a, isi) => tertukar(a, isi) ?? meleset(a, isi), {
    juga: capaianSebaris,
    tanpaRumus: true,
  }),
  {
    nama: "kategori-salah",
    suntik: (acak, k, tabel) => {
      const label = k.kebiasaan.skala.golongan.map((g) => g.label);
      // Without a printed scale a few labels show no scale at all, and nothing can be said against one of them.
      const cukup = (t: TabelIsi) =>
        k.kebiasaan.skalaTercetak || t.baris.filter((b) => b.indikator).length >= LABEL_CUKUP;
      const calon = tempat(tabel, ["capaian", "keberhasilan"], /^kategori$/, (b, t) => b.jenis === "data" && cukup(t));
      const hasil = ubahSatu(acak, tabel, calon, (isi) => lain(acak, isi, label));
      return hasil && suntikan(tabel, hasil, sebaris(hasil.tempat, "capaian"));
    },
  },
  selSalah("capaian-tahun-salah", ["perbandingan-tahun"], /^capaian \d+$/, meleset),
  selSalah("kemajuan-salah", ["kemajuan-renstra"], /^kemajuan$/, meleset),
  selSalah("capaian-triwulan-salah", ["realisasi-triwulan"], /^capaian$/, meleset),
  selSalah("realisasi-triwulan-beda", ["realisasi-triwulan"], /^realisasi$/, tertukar, {
    juga: (t) => sebaris(t, "capaian", "triwulan 4"),
    tanpaRumus: true,
  }),
  selSalah("capaian-kinerja-anggaran-salah", ["kinerja-anggaran"], /^capaian$/, meleset),
  {
    nama: "rata-rata-salah",
    suntik: (acak, _k, tabel) => {
      const calon = tempat(tabel, ["kinerja-anggaran"], /^capaian$/, (b) => b.jenis === "rata-rata");
      const hasil = ubahSatu(acak, tabel, calon, (isi) => meleset(acak, isi));
      return hasil && suntikan(tabel, hasil, []);
    },
  },
  {
    nama: "efisiensi-salah",
    suntik: (acak, _k, tabel) => {
      // The office's definition shows only in rows that have a result.
      const berhasil = (t: TabelIsi) => t.baris.filter((b) => b.sel.efisiensi && bacaIsi(b.sel.efisiensi)).length;
      const calon = tempat(
        tabel,
        ["efisiensi"],
        /^efisiensi$/,
        (b, t) => b.jenis === "data" && berhasil(t) >= EFISIENSI_CUKUP,
      );
      const hasil = ubahSatu(acak, tabel, calon, (isi) => (bacaIsi(isi) ? melesetJauh(acak, isi) : null));
      return hasil && suntikan(tabel, hasil, []);
    },
  },
  selSalah("keterangan-efisiensi-salah", ["efisiensi"], /^keterangan$/, (a, isi) =>
    isi.value === "-" ? null : lain(a, isi, isi.value === "Efisien" ? ["Tidak Efisien"] : ["Efisien"]),
  ),
  selSalah("selisih-salah", ["perbandingan-tahun"], /^selisih$/, meleset),
  selSalah("label-nilai-salah", ["capaian", "perjanjian-kinerja"], /^(target|realisasi)$/, (acak, isi, t, tabel) => {
    const jenis = indikatorDi(tabel, t)?.bahan.label;
    const [, angka = "", label = ""] =
      typeof isi.value === "string" ? (/^([\d,.]+) \((.+)\)$/.exec(isi.value) ?? []) : [];
    if (!jenis || label === "") return null;
    return teks(`${angka} (${acak.pilih(semuaLabelNilai(jenis).filter((l) => l !== label))})`);
  }),
  selSalah("capaian-kosong", ["capaian"], /^capaian$/, () => ({ value: null })),
  {
    nama: "realisasi-kosong",
    suntik: (acak, _k, tabel) => {
      const calon = tempat(tabel, ["capaian"], /^realisasi$/, (b, t) => b.jenis === "data" && !hidup(t));
      const hasil = ubahSatu(acak, tabel, calon, () => ({ value: null }));
      return hasil && { ...suntikan(tabel, hasil, capaianSebaris(hasil.tempat)), tingkat: APA_SAJA };
    },
  },
  selSalah("satuan-di-capaian", ["capaian"], /^capaian$/, (acak, isi) =>
    typeof isi.value === "string" ? teks(acak.pilih(["2 inovasi", "3 dokumen", "1 kali"])) : null,
  ),
  {
    nama: "galat-rumus",
    suntik: (acak, _k, tabel) => {
      const calon = tempat(tabel, ["capaian"], /^capaian$/, (b, t) => b.jenis === "data" && hidup(t));
      const hasil = ubahSatu(acak, tabel, calon, (isi) =>
        isi.rumus ? { value: { error: acak.pilih(["#DIV/0!", "#REF!", "#VALUE!"]) }, rumus: isi.rumus } : null,
      );
      return hasil && suntikan(tabel, hasil, []);
    },
  },
  {
    nama: "rumus-baris-lain",
    suntik: (acak, k, tabel) => {
      const calon = tempat(tabel, ["capaian"], /^capaian$/, (b, t) => b.jenis === "data" && hidup(t));
      const hasil = ubahSatu(acak, tabel, calon, (isi, t) => rumusTetangga(k, tabel, isi, t));
      return hasil && suntikan(tabel, hasil, []);
    },
  },
];

/** Efisiensi in points may be near nought: off by a whole point at least. */
function melesetJauh(acak: Acak, isi: Isi): Isi | null {
  const angka = bacaIsi(isi);
  const baru = meleset(acak, isi);
  if (!angka || !baru) return null;
  const jarak = beda(bulatkan(angka.nilai, 0), bulatkan(bacaIsi(baru)?.nilai ?? angka.nilai, 0)) === 0;
  return jarak && angka.desimal === 2 ? angka.tulis({ n: angka.nilai.n + angka.nilai.d, d: angka.nilai.d }) : baru;
}

/** The formula of the row above: its result is that row's own, and another one here. */
function rumusTetangga(
  k: Parameters<Kesalahan["suntik"]>[1],
  tabel: readonly TabelIsi[],
  isi: Isi,
  t: Tempat,
): Isi | null {
  const tetangga = tabel[t.tabel]?.baris[t.baris - 1];
  const sumber = tetangga?.sel[t.kolom];
  const [a, b] = [tetangga?.indikator, indikatorDi(tabel, t)];
  if (!isi.rumus || !sumber?.rumus || !a || !b || !semuaIndikator(k).includes(a)) return null;
  const jauh = Math.abs(Number(sumber.value) - Number(isi.value)) > 0.03 * Math.abs(Number(isi.value));
  return jauh && a.bahan.arah === b.bahan.arah ? { ...isi, value: sumber.value, rumus: sumber.rumus } : null;
}
