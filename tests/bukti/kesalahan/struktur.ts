/** Faults of form: rows, numbers, headers, scales, ways of writing. */
import { bunyi, teks, type Isi } from "../sel";
import type { TabelIsi, Tempat } from "../tabel-isi";
import {
  APA_SAJA,
  indikatorDi,
  jejakIndikator,
  sebaris,
  tempat,
  ubahSatu,
  type Kesalahan,
  type Suntikan,
} from "./suntikan";

const gantiTabel = (semua: readonly TabelIsi[], i: number, t: TabelIsi): TabelIsi[] =>
  semua.map((x, j) => (j === i ? t : x));

/** Every cell of a row. */
const barisPenuh = (t: TabelIsi | undefined, tabel: number, baris: number): Tempat[] =>
  t?.kolom.map(({ id }) => ({ tabel, baris, kolom: id })) ?? [];

export const KESALAHAN_STRUKTUR: readonly Kesalahan[] = [
  {
    nama: "baris-ganda",
    suntik: (acak, _k, tabel) => {
      const calon = tempat(
        tabel,
        ["capaian", "perjanjian-kinerja"],
        /^indikator$/,
        (b, t) => b.jenis === "data" && t.gaya.mode !== "rumus",
      );
      if (calon.length === 0) return null;
      const di = acak.pilih(calon);
      const t = tabel[di.tabel];
      const asli = t?.baris[di.baris];
      if (!t || !asli) return null;
      const salinan = { ...asli, sama: t.kolom.some((c) => c.id === "sasaran") ? ["no", "sasaran"] : [] };
      const baris = [...t.baris.slice(0, di.baris + 1), salinan, ...t.baris.slice(di.baris + 1)];
      const [satu, dua] = [barisPenuh(t, di.tabel, di.baris), barisPenuh(t, di.tabel, di.baris + 1)];
      return struktur(gantiTabel(tabel, di.tabel, { ...t, baris }), [...dua, ...satu], []);
    },
  },
  {
    nama: "nomor-lompat",
    suntik: (acak, _k, tabel) => {
      const calon = tempat(tabel, ["capaian", "perjanjian-kinerja", "anggaran-program"], /^no$/).filter(
        (t) => t.baris > 0,
      );
      const hasil = ubahSatu(acak, tabel, calon, (isi) => {
        const baru = Number(isi.value) + acak.pilih([2, 3, -1]);
        // A run may begin again at 1: that says nothing.
        return baru < 2 ? null : typeof isi.value === "number" ? { value: baru } : teks(String(baru));
      });
      if (!hasil) return null;
      const deret = sekitar(tabel, hasil.tempat);
      // A number too low shows at the one that follows it.
      const berikut = deret.filter((t) => t.baris > hasil.tempat.baris).slice(0, 1);
      return struktur(hasil.tabel, [hasil.tempat, ...berikut], deret, hasil.asal);
    },
  },
  {
    nama: "skala-celah",
    suntik: (acak, k, tabel) => {
      if (k.kebiasaan.skala.bercelah) return null;
      const calon = tempat(tabel, ["skala"], /^nilai$/);
      const hasil = ubahSatu(acak, tabel, calon, (isi) => renggang(isi));
      const semua = hasil ? tempat(tabel, ["skala"], /^(nilai|kategori)$/) : [];
      // A word that stood for what now lies in the gap may be doubted.
      return (
        hasil &&
        struktur(
          hasil.tabel,
          semua,
          tempat(tabel, BERLABEL, /^kategori$/, () => true),
        )
      );
    },
  },
  {
    nama: "tahun-di-kepala",
    suntik: (acak, k, tabel) => {
      const calon = tabel.flatMap((t, i) =>
        t.jenis !== "capaian" && t.jenis !== "perjanjian-kinerja"
          ? []
          : t.kolom.flatMap((c) =>
              /^(target|realisasi)$/.test(c.id) &&
              c.judul.at(-1)?.includes(String(k.tahun)) &&
              t.judul.includes(String(k.tahun))
                ? [{ tabel: i, baris: -1, kolom: c.id }]
                : [],
            ),
      );
      if (calon.length === 0) return null;
      const di = acak.pilih(calon);
      const t = tabel[di.tabel];
      if (!t) return null;
      const ganti = (judul: string) => judul.replace(String(k.tahun), String(k.tahun - acak.bulat(3, 6)));
      const kolom = t.kolom.map((c) =>
        c.id === di.kolom ? { ...c, judul: c.judul.map((j, i) => (i === c.judul.length - 1 ? ganti(j) : j)) } : c,
      );
      return struktur(gantiTabel(tabel, di.tabel, { ...t, kolom }), [di], []);
    },
  },
  {
    nama: "desimal-titik",
    suntik: (acak, _k, tabel) => {
      const calon = tempat(tabel, ["capaian"], /^(target|realisasi|capaian)$/);
      const hasil = ubahSatu(acak, tabel, calon, (isi) =>
        typeof isi.value === "string" && /^\d+,\d{1,2}\b/.test(isi.value) ? teks(isi.value.replace(",", ".")) : null,
      );
      if (!hasil) return null;
      const boleh = jejakIndikator(tabel, indikatorDi(tabel, hasil.tempat));
      return struktur(hasil.tabel, [hasil.tempat, ...sebaris(hasil.tempat, "capaian")], boleh, hasil.asal);
    },
  },
  {
    nama: "angka-di-antara-rumus",
    suntik: (acak, _k, tabel) => {
      const calon = tempat(
        tabel,
        ["capaian"],
        /^capaian$/,
        (b, t) => b.jenis === "data" && t.gaya.mode === "rumus" && t.baris.length > 4,
      );
      const hasil = ubahSatu(acak, tabel, calon, (isi) => (isi.rumus ? tanpaRumus(isi) : null));
      return hasil && struktur(hasil.tabel, [hasil.tempat], [], null);
    },
  },
];

function struktur(
  tabel: readonly TabelIsi[],
  dicari: readonly Tempat[],
  boleh: readonly Tempat[],
  asal: Isi | null = null,
): Suntikan {
  return { tabel, dicari, boleh, tingkat: APA_SAJA, asal };
}

/** The numbers above and below: which of them is out of step may be seen either way. */
const sekitar = (tabel: readonly TabelIsi[], t: Tempat): Tempat[] =>
  tempat(tabel, [tabel[t.tabel]?.jenis ?? ""], /^no$/).filter((x) => x.tabel === t.tabel);

const BERLABEL = ["capaian", "keberhasilan", "realisasi-anggaran"];

/** Moves the lower bound of a class up, so that something falls between it and the next. */
function renggang(isi: Isi): Isi | null {
  const teksnya = bunyi(isi);
  const match = /^\D*(\d{2})\D+\d{2,3}/.exec(teksnya);
  return match?.[1] ? teks(teksnya.replace(match[1], String(Number(match[1]) + 3))) : null;
}

const tanpaRumus = ({ value, format }: Isi): Isi => ({ value, ...(format ? { format } : {}) });
