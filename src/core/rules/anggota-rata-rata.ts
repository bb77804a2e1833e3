import { bandingkan, type Masukan, type Perbandingan } from "../lkjip/banding";
import { arahDariNama, RUMUS_CAPAIAN } from "../lkjip/capaian";
import { lipat } from "../lkjip/istilah";
import { bagi, jumlahkan, NOL, pecahan, sama, type Pecahan } from "../lkjip/pecahan";
import { kolomPersen, selPeran, type Baris, type Persen, type Tabel } from "../recognize";
import type { Peran } from "../tables";
import { RATA_RATA_BARIS } from "../tables/sebutan";

/** What a printed mean may be the mean of: figures, or groups of figures whose means are averaged. */
export type Anggota = { readonly kelompok: readonly (readonly Masukan[])[]; readonly persen: readonly Persen[] };

/** Words of a row of means. An indicator may begin the same way: "Rata-rata waktu pelayanan". */
const SEBUTAN =
  /^(rata[ -]?rata|rerata)( (dari|dan|capaian|pencapaian|kinerja|anggaran|penyerapan|serapan|realisasi|persentase|tingkat|nilai|total|sasaran|strategis|tujuan|indikator|utama|lainnya|iku|program|blok|seluruh(nya)?|keseluruhan|kecamatan|perangkat|daerah|pd|opd|tahun|\d+))*( ?:| ?%| ?\(.*\))*$/;

/** Whether the row prints nothing but means: no indicator, no target and no realisasi of its own. */
export function barisRataRata(tabel: Tabel, baris: Baris): boolean {
  if (baris.jenis !== "rata-rata") return false;
  const teks = [...baris.sel.map((s) => (s.dariAtas ? "" : s.isi.tertulis)), baris.nama].map(lipat);
  const sebutan = teks.filter((t) => RATA_RATA_BARIS.test(t));
  const sendiri = (peran: Peran) => selPeran(tabel, baris, peran)?.isi.jenis === "angka";
  return sebutan.every((t) => SEBUTAN.test(t)) && !sendiri("target") && !sendiri("realisasi");
}

/**
 * The rows that a mean may take in, the nearest first: those since the mean before it, its block, the whole table
 * above it. A mean printed before all rows stands for all of them.
 */
export function jangkauan(tabel: Tabel, rata: Baris): readonly (readonly Baris[])[] {
  const data = tabel.baris.filter((b) => b.jenis === "data");
  const atas = data.filter((b) => b.row < rata.row);
  if (atas.length === 0) return [data];
  const sebelum = tabel.baris.filter((b) => b.jenis === "rata-rata" && b.row < rata.row).at(-1)?.row ?? -1;
  const calon = [atas.filter((b) => b.row > sebelum), atas.filter((b) => b.blok === rata.blok), atas];
  return calon.filter((c, i) => c.length > 0 && calon.findIndex((x) => x.length === c.length) === i);
}

/**
 * The ways to average the capaian of some rows: one by one, or first within each sasaran or block. A blank or "-" is left
 * out or counts as nought; a merged capaian counts once or in each of its rows.
 */
export function anggotaRataRata(tabel: Tabel, baris: readonly Baris[]): Anggota[] {
  const baca = kolomPersen(tabel, "capaian");
  const butir = baris.flatMap((b) => {
    const sel = selPeran(tabel, b, "capaian");
    return sel ? [{ baris: b, sel, persen: baca(sel) }] : [];
  });
  const terbaca = butir.flatMap(({ baris: b, sel, persen }) =>
    persen ? [{ baris: b, persen, masukan: masukan(tabel, b, persen), sendiri: !sel.dariAtas }] : [],
  );
  const sekali = terbaca.filter((t) => t.sendiri);
  const nihil = butir.filter(({ sel }) => sel.isi.jenis === "nihil" || (sel.isi.jenis === "kosong" && !sel.dariAtas));
  const nol = nihil.map((): Masukan[] => [{ tampil: NOL, desimal: 0, tepat: [] }]);
  const persen = sekali.map((t) => t.persen);
  const perSasaran = kunciSasaran(tabel, baris);
  const berkelompok = (kunci: (b: Baris) => number | undefined): Anggota => {
    const semua = new Set(sekali.map((t) => kunci(t.baris)));
    const kelompok = [...semua].map((k) => sekali.filter((t) => kunci(t.baris) === k).map((t) => t.masukan));
    return { kelompok, persen };
  };
  const satuan = sekali.map((t) => [t.masukan]);
  return [
    { kelompok: satuan, persen },
    { kelompok: terbaca.map((t) => [t.masukan]), persen: terbaca.map((t) => t.persen) },
    { kelompok: [...satuan, ...nol], persen },
    berkelompok((b) => perSasaran.get(b)),
    berkelompok((b) => b.blok),
  ];
}

/** The row in which each row's sasaran is printed: above it under a merge, or where the cells below it are left blank. */
function kunciSasaran(tabel: Tabel, baris: readonly Baris[]): ReadonlyMap<Baris, number> {
  let kini = -1;
  return new Map(
    baris.map((b) => {
      const sel = selPeran(tabel, b, "sasaran");
      if (sel?.isi.jenis !== "kosong") kini = sel?.at.row ?? b.row;
      return [b, kini];
    }),
  );
}

/** A capaian may go into the mean as shown, as stored, or as its own target and realisasi give it. */
function masukan(tabel: Tabel, baris: Baris, p: Persen): Masukan {
  const [target, realisasi] = [selPeran(tabel, baris, "target")?.isi, selPeran(tabel, baris, "realisasi")?.isi];
  const hitung = target?.jenis === "angka" && realisasi?.jenis === "angka";
  const rumus = hitung ? RUMUS_CAPAIAN.filter((r) => r.arah === arahDariNama(baris.nama)) : [];
  const tepat = hitung ? rumus.map((r) => r.hitung(target.nilai, realisasi.nilai)).filter((n) => n !== null) : [];
  const dibulatkan = sama(p.nilai, p.tampil) && tepat.length === 0;
  return { tampil: p.tampil, desimal: p.desimal, tepat: [p.nilai, ...tepat], dibulatkan };
}

/** Compares a printed mean with one way to average; null where there is nothing to average. */
export function bandingRataRata(
  tertulis: Persen,
  anggota: Anggota,
): { readonly banding: Perbandingan; readonly anggota: Anggota } | null {
  const banding = bandingkan(tertulis, anggota.kelompok.flat(), (x) => {
    const sisa = [...x];
    return rataRata(anggota.kelompok.map((k) => rataRata(sisa.splice(0, k.length)) ?? NOL));
  });
  return banding && { banding, anggota };
}

function rataRata(x: readonly Pecahan[]): Pecahan | null {
  return x.length > 0 ? bagi(jumlahkan(x), pecahan(BigInt(x.length))) : null;
}
