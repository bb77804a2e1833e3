/** Faults in money: percentages, sums, levels, shares. */
import type { Acak } from "../acak";
import { keFloat, rata, type Nisbah } from "../nisbah";
import { bunyi, selPersen, type Isi } from "../sel";
import type { BarisIsi, TabelIsi, Tempat } from "../tabel-isi";
import { serapan } from "../isi/anggaran";
import { bacaIsi, meleset, samaDengan, tertukar } from "../ubah-isi";
import { hidup, jejakUang, kodePos, sebaris, tempat, ubahSatu, WAJAR, type Kesalahan } from "./suntikan";

type Syarat = (b: BarisIsi, t: TabelIsi) => boolean;

function uangSalah(
  nama: string,
  jenis: readonly string[],
  kolom: RegExp,
  syarat: Syarat,
  ubah: (acak: Acak, isi: Isi, t: Tempat) => Isi | null,
  juga: (t: Tempat, tabel: readonly TabelIsi[]) => Tempat[] = () => [],
): Kesalahan {
  return {
    nama,
    suntik: (acak, _k, tabel) => {
      const hasil = ubahSatu(acak, tabel, tempat(tabel, jenis, kolom, syarat), (isi, t) => ubah(acak, isi, t));
      if (!hasil) return null;
      const { tempat: di, asal } = hasil;
      const boleh = jejakUang(tabel, kodePos(tabel, di));
      return { tabel: hasil.tabel, dicari: [di, ...juga(di, tabel)], boleh, tingkat: WAJAR, asal };
    },
  };
}

const data: Syarat = (b) => b.jenis === "data";
const jumlah: Syarat = (b) => b.jenis === "jumlah";
const terdalam = (t: TabelIsi) => Math.max(...t.baris.map((b) => b.tingkat ?? 0));
const berinduk: Syarat = (b, t) => data(b, t) && !hidup(t) && terdalam(t) > 0 && b.tingkat === terdalam(t);
const induk: Syarat = (b, t) => data(b, t) && terdalam(t) > 0 && b.tingkat === 0;

/** The rows above a part in which its amount is counted. */
function leluhur(t: Tempat, tabel: readonly TabelIsi[]): Tempat[] {
  const baris = tabel[t.tabel]?.baris ?? [];
  const kode = baris[t.baris]?.pos?.kode ?? "";
  return baris.flatMap((b, i) =>
    b.pos && b.pos.kode !== kode && kode.startsWith(b.pos.kode) ? [{ ...t, baris: i }] : [],
  );
}

export const KESALAHAN_UANG: readonly Kesalahan[] = [
  uangSalah("persen-baris-salah", ["realisasi-anggaran"], /^persen$/, data, meleset),
  uangSalah("persen-belanja-salah", ["belanja"], /^persen$/, data, meleset),
  uangSalah("capaian-anggaran-salah", ["kinerja-anggaran"], /^persen$/, data, meleset),
  {
    nama: "persen-total-rata-rata",
    suntik: (acak, _k, tabel) => {
      const calon = tempat(tabel, ["realisasi-anggaran"], /^persen$/, jumlah);
      const hasil = ubahSatu(acak, tabel, calon, (isi, t) => rataPersen(tabel[t.tabel], isi));
      return (
        hasil && {
          tabel: hasil.tabel,
          dicari: [hasil.tempat],
          boleh: jejakUang(tabel, null),
          tingkat: WAJAR,
          asal: hasil.asal,
        }
      );
    },
  },
  uangSalah("jumlah-anggaran-salah", ["realisasi-anggaran", "belanja"], /^anggaran$/, jumlah, tertukar, (t) =>
    sebaris(t, "persen"),
  ),
  uangSalah("jumlah-realisasi-salah", ["realisasi-anggaran", "belanja"], /^realisasi$/, jumlah, tertukar, (t) =>
    sebaris(t, "persen"),
  ),
  uangSalah("jumlah-program-salah", ["anggaran-program"], /^(anggaran|perubahan)$/, jumlah, tertukar),
  uangSalah("program-salah", ["realisasi-anggaran"], /^anggaran$/, induk, tertukar, (t) => sebaris(t, "persen")),
  uangSalah("sub-kegiatan-salah", ["realisasi-anggaran"], /^anggaran$/, berinduk, tertukar, (t, tabel) => [
    ...sebaris(t, "persen"),
    ...leluhur(t, tabel),
  ]),
  uangSalah("realisasi-sub-kegiatan-salah", ["realisasi-anggaran"], /^realisasi$/, berinduk, tertukar, (t, tabel) => [
    ...sebaris(t, "persen"),
    ...leluhur(t, tabel),
  ]),
  uangSalah("persen-alokasi-salah", ["alokasi-sasaran"], /^persen$/, data, meleset),
  uangSalah("jumlah-alokasi-salah", ["alokasi-sasaran"], /^anggaran$/, jumlah, tertukar),
  uangSalah("selisih-anggaran-salah", ["anggaran-program"], /^selisih$/, data, meleset),
  uangSalah("persen-kosong", ["realisasi-anggaran", "belanja"], /^persen$/, data, () => ({ value: null })),
  uangSalah(
    "angka-rusak",
    ["realisasi-anggaran", "belanja", "anggaran-program"],
    /^(anggaran|realisasi)$/,
    data,
    (_a, isi) => {
      const rusak = typeof isi.value === "string" ? isi.value.replace(/(\d{3})\.(\d)/, "$1$2.$2") : null;
      return rusak === null || rusak === isi.value ? null : { value: rusak };
    },
  ),
];

/** The mean of the programs' percentages instead of sum by sum. */
function rataPersen(t: TabelIsi | undefined, isi: Isi): Isi | null {
  const program = t?.baris
    .filter((b) => b.pos && b.tingkat === 0)
    .map((b) => serapan(b.pos?.uang ?? { murni: 0n, perubahan: 1n, realisasi: 0n }));
  if (!t || !program || program.length < 2) return null;
  const baru = selPersen(t.gaya, rata(program satisfies readonly Nisbah[]));
  const usul = bacaIsi(baru);
  return usul &&
    Math.abs(keFloat(usul.nilai) - keFloat(bacaIsi(isi)?.nilai ?? usul.nilai)) >= 0.02 &&
    !samaDengan(bunyi(baru), isi)
    ? baru
    : null;
}
