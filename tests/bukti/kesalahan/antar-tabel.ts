/** Faults that stand in a table which agrees with itself: what is computed from the wrong figure follows it. */
import type { Acak } from "../acak";
import { jumlahUang } from "../anggaran-acak";
import { denganRealisasi, nilaiTahun, semuaIndikator, type Indikator, type Kantor } from "../kantor-acak";
import { beda, nisbah, SERATUS, tambah } from "../nisbah";
import { tabelKantor } from "../tabel-kantor";
import { ambilSel, type TabelIsi, type Tempat } from "../tabel-isi";
import { meleset } from "../ubah-isi";
import { jejakIndikator, jejakUang, tempat, ubahSatu, WAJAR, type Kesalahan } from "./suntikan";

const BERREALISASI = [
  "capaian",
  "realisasi-triwulan",
  "perbandingan-tahun",
  "kemajuan-renstra",
  "pembanding",
  "kinerja-anggaran",
];

export const KESALAHAN_ANTAR_TABEL: readonly Kesalahan[] = [
  {
    nama: "kegiatan-antar-tabel",
    suntik: (acak, k, tabel) => {
      const [utama, lampiran] = tabel.flatMap((t, i) => (t.jenis === "realisasi-anggaran" ? [i] : []));
      if (utama === undefined || lampiran === undefined) return null;
      const kode = acak.pilih(k.program.flatMap((p) => p.kegiatan.flatMap((g) => g.sub.map((s) => s.kode))));
      const terdalam = terdalamBersama(tabel, [lampiran, utama], kode);
      const baru = tabelKantor(kurangTerpakai(k, kode, BigInt(acak.bulat(5, 25))))[lampiran];
      const [di] = terdalam;
      if (!di || !baru) return null;
      return {
        tabel: tabel.map((t, i) => (i === lampiran ? baru : t)),
        dicari: terdalam,
        boleh: jejakUang(tabel, kode),
        tingkat: WAJAR,
        asal: ambilSel(tabel, di) ?? null,
      };
    },
  },
  {
    nama: "persentase-realisasi-anggaran-indikator",
    suntik: (acak, k, tabel) => {
      const i = semuaIndikator(k).find(({ bahan }) => /(realisasi|penyerapan) anggaran/i.test(bahan.nama));
      const jumlah = tempat(
        tabel,
        ["realisasi-anggaran", "belanja"],
        /^(anggaran|realisasi)$/,
        (b) => b.jenis === "jumlah",
      );
      const salah = i && jumlah.length > 0 ? geserRealisasi(acak, k, i) : null;
      if (!i || !salah) return null;
      const dicari = tempat(tabel, BERREALISASI, new RegExp(`^realisasi( ${k.tahun})?$`), (b) => b.indikator === i);
      const boleh = [...jejakIndikator(tabel, i), ...jumlah];
      return { tabel: tabelKantor(salah), dicari, boleh, tingkat: WAJAR, asal: null };
    },
  },
  {
    nama: "penyerapan-antar-tabel",
    suntik: (acak, _k, tabel) => {
      const pasangan = tabel.findIndex((t) => t.jenis === "kinerja-anggaran");
      const calon = tempat(tabel, ["efisiensi"], /^persen$/, (b) => b.jenis === "data");
      const kembaran = (t: Tempat) => (pasangan < 0 ? [] : kembarPenyerapan(tabel, t, pasangan));
      const hasil = ubahSatu(
        acak,
        tabel,
        calon.filter((t) => kembaran(t).length > 0),
        (isi) => meleset(acak, isi),
      );
      if (!hasil) return null;
      const { tempat: di, asal } = hasil;
      const sasaran = tabel[di.tabel]?.baris[di.baris]?.sasaran;
      const boleh = tempat(tabel, ["efisiensi", "kinerja-anggaran"], /./, (b) => b.sasaran === sasaran);
      return { tabel: hasil.tabel, dicari: [di, ...kembaran(di)], boleh, tingkat: WAJAR, asal };
    },
  },
];

/** The realisasi of the lowest line above or at a sub kegiatan that all of these tables show. */
function terdalamBersama(tabel: readonly TabelIsi[], letak: readonly number[], kode: string): Tempat[] {
  const jalur = letak.map((i) =>
    (tabel[i]?.baris ?? []).flatMap((b, baris) =>
      b.pos && kode.startsWith(b.pos.kode) ? [{ kode: b.pos.kode, di: { tabel: i, baris, kolom: "realisasi" } }] : [],
    ),
  );
  const bersama = (jalur[0] ?? [])
    .map((x) => jalur.flatMap((j) => j.filter((y) => y.kode === x.kode)))
    .filter((semua) => semua.length === letak.length);
  const [terdalam] = bersama.sort((a, b) => (b[0]?.kode.length ?? 0) - (a[0]?.kode.length ?? 0));
  return (terdalam ?? []).map((x) => x.di);
}

/** The office with so many percent less spent on one sub kegiatan, and on all that it belongs to. */
function kurangTerpakai(k: Kantor, kode: string, persen: bigint): Kantor {
  const program = k.program.map((p) => {
    const kegiatan = p.kegiatan.map((g) => {
      const sub = g.sub.map((s) =>
        s.kode === kode ? { ...s, uang: { ...s.uang, realisasi: (s.uang.realisasi * (100n - persen)) / 100n } } : s,
      );
      return { ...g, sub, uang: jumlahUang(sub) };
    });
    return { ...p, kegiatan, uang: jumlahUang(kegiatan) };
  });
  return { ...k, program };
}

/** The office with another realisasi of one indicator, some points off. */
function geserRealisasi(acak: Acak, k: Kantor, i: Indikator): Kantor | null {
  const geser = nisbah((acak.peluang(0.5) ? 1 : -1) * acak.bulat(15, 40), 10);
  const nilai = tambah(nilaiTahun(i.realisasi, k.tahun), geser);
  const baru = beda(nilai, SERATUS) > 0 ? null : denganRealisasi(i, k.kebiasaan, k.tahun, nilai);
  if (!baru) return null;
  const ganti = (x: Indikator) => (x === i ? baru : x);
  return { ...k, sasaran: k.sasaran.map((s) => ({ ...s, indikator: s.indikator.map(ganti) })) };
}

/**
 * Where the kinerja-anggaran table states the penyerapan of an efisiensi row: only if both are of one sasaran, or of the
 * same indicators together.
 */
function kembarPenyerapan(tabel: readonly TabelIsi[], t: Tempat, pasangan: number): Tempat[] {
  const [efisiensi, kinerja] = [tabel[t.tabel], tabel[pasangan]];
  const sasaran = efisiensi?.baris[t.baris]?.sasaran;
  if (!efisiensi || !kinerja || !sasaran) return [];
  const punya = (isi: TabelIsi, kolom: string) => isi.kolom.some(({ id }) => id === kolom);
  const sekawan = efisiensi.baris.filter((b) => b.sasaran === sasaran).slice(1);
  const setara = punya(efisiensi, "indikator")
    ? sekawan.every((b) => b.sama.includes("persen"))
    : punya(kinerja, "sasaran");
  const baris = kinerja.baris.findIndex((b) => b.sasaran === sasaran);
  return setara && baris >= 0 ? [{ tabel: pasangan, baris, kolom: "persen" }] : [];
}
