/** Realisasi anggaran by program, kegiatan and sub kegiatan. */
import { jumlahUang, type Pos, type Uang } from "../anggaran-acak";
import { nisbah, persenDari, type Nisbah } from "../nisbah";
import { tabel, teksNomor, type Bahan } from "../rangka";
import { CELAH_LIMA, diCelah } from "../skala-acuan";
import { KOSONG, selPersen, selRupiah, teks, type Isi, type Letak } from "../sel";
import type { BarisIsi, KolomIsi, TabelIsi } from "../tabel-isi";
import { hiasan, penanda, type Hiasan } from "./jenjang";
import { selKategori } from "./kinerja";

/** The share that was spent; null for a budget of nought. */
export const serapan = (u: Uang): Nisbah => persenDari(nisbah(u.realisasi), nisbah(u.perubahan));

/** A budget row with its depth, and the positions of the rows whose sum it is. */
type Susun = {
  readonly pos: Pos;
  readonly tingkat: number;
  readonly nomor: readonly number[];
  readonly anak: number[];
};

/** Programs with the levels that this table shows (0 program, 1 kegiatan, 2 sub kegiatan), in reading order. */
function susun(b: Bahan, tingkat: readonly number[]): Susun[] {
  const hasil: Susun[] = [];
  const turun = (pos: Pos, t: number, nomor: readonly number[]): number => {
    const sendiri: Susun = { pos, tingkat: t, nomor, anak: [] };
    hasil.push(sendiri);
    for (const [i, anak] of rincian(pos, tingkat, t).entries())
      sendiri.anak.push(turun(anak[0], anak[1], [...nomor, i + 1]));
    return hasil.indexOf(sendiri);
  };
  for (const [i, p] of b.k.program.entries()) turun(p, 0, [i + 1]);
  return hasil;
}

function rincian(pos: Pos, tingkat: readonly number[], t: number): (readonly [Pos, number])[] {
  const kegiatan = "kegiatan" in pos ? (pos.kegiatan as readonly (Pos & { readonly sub: readonly Pos[] })[]) : [];
  const sub = "sub" in pos ? (pos.sub as readonly Pos[]) : [];
  if (t === 0 && tingkat.includes(1)) return kegiatan.map((g) => [g, 1] as const);
  if (t === 0 && tingkat.includes(2)) return kegiatan.flatMap((g) => g.sub.map((s) => [s, 2] as const));
  return t === 1 && tingkat.includes(2) ? sub.map((s) => [s, 2] as const) : [];
}

/** "=D6+D9" over the rows that make up a sum, as one SUM where they lie together. */
export function rumusJumlah(baris: readonly number[], kolom: string) {
  return (letak: Letak) => {
    const berurutan = baris.every((r, i) => i === 0 || r === (baris[i - 1] ?? 0) + 1);
    if (berurutan && baris.length > 1) return `SUM(${letak(baris[0] ?? 0, kolom)}:${letak(baris.at(-1) ?? 0, kolom)})`;
    return baris.map((r) => letak(r, kolom)).join("+");
  };
}

type Uangan = { readonly murni: boolean; readonly perubahan: boolean };

/** The money of one row; `anak` are the rows it sums up, none for a row that is typed. */
export function selUang(b: Bahan, u: Uang, baris: number, anak: readonly number[]): Record<string, Isi> {
  const jumlah = (kolom: string) => (anak.length === 0 ? undefined : rumusJumlah(anak, kolom));
  const { gaya } = b;
  return {
    murni: selRupiah(gaya, u.murni, jumlah("murni")),
    anggaran: selRupiah(gaya, u.perubahan, jumlah("anggaran")),
    realisasi: selRupiah(gaya, u.realisasi, jumlah("realisasi")),
    sisa: selRupiah(
      gaya,
      u.perubahan - u.realisasi,
      (letak) => `${letak(baris, "anggaran")}-${letak(baris, "realisasi")}`,
    ),
    persen: selPersen(gaya, serapan(u), (letak) => `${letak(baris, "realisasi")}/${letak(baris, "anggaran")}`),
    kategori: selKategori(b, serapan(u)),
  };
}

export function kolomUang(b: Bahan, { murni }: Uangan, kategori: boolean): KolomIsi[] {
  const { acak, k, judul } = b;
  const grup = acak.pilih([[], [], [], ["Anggaran"], ["Keuangan"], [`Tahun Anggaran ${k.tahun}`]]);
  const dua = acak.pilih([
    ["APBD", "PAPBD"],
    ["APBD", "P-APBD"],
    ["Anggaran Murni", "Anggaran Perubahan"],
    ["Sebelum Perubahan", "Setelah Perubahan"],
  ]);
  const kolom = [
    ...(murni ? [{ id: "murni", judul: [dua[0] ?? ""] }] : []),
    { id: "anggaran", judul: [murni ? (dua[1] ?? "") : judul("anggaran", k.tahun)] },
    { id: "realisasi", judul: [judul("realisasiAnggaran", k.tahun)] },
    { id: "persen", judul: [judul("persenAnggaran", k.tahun)] },
    ...(acak.peluang(0.15) ? [{ id: "sisa", judul: [acak.pilih(["Sisa Anggaran", "Sisa", "Sisa Pagu (Rp)"])] }] : []),
  ];
  return [
    ...kolom.map((c) => ({ ...c, judul: [...(murni ? [] : grup), ...c.judul] })),
    ...(kategori ? [{ id: "kategori", judul: [acak.pilih(["Tingkat Capaian", "Kategori", "Predikat"])] }] : []),
  ];
}

/** Puts a total before or after the rows, or none; the first shifts every row by one. */
export function denganJumlah(
  b: Bahan,
  kolomLabel: string,
  total: Uang,
  puncak: readonly number[],
  banyak: number,
  letak: LetakJumlah,
) {
  if (letak === "tidak") return null;
  const label =
    letak === "tanpaLabel" ? {} : { [kolomLabel]: teks(b.acak.pilih(["JUMLAH", "Jumlah", "TOTAL", "Total"])) };
  const baris: BarisIsi = {
    jenis: "jumlah",
    sama: [],
    tebal: true,
    sel: { ...label, ...selUang(b, total, letak === "awal" ? 0 : banyak, puncak) },
  };
  return baris;
}

type LetakJumlah = "awal" | "akhir" | "tanpaLabel" | "tidak";

export const acakLetak = (b: Bahan): LetakJumlah =>
  b.acak.pilih(["awal", "akhir", "akhir", "akhir", "akhir", "tanpaLabel", "tidak"]);

const TINGKAT = [[0], [0], [0, 1], [0, 2], [0, 1, 2], [0, 1, 2]] as const;

/** `tingkat`: the levels it shows; drawn where the caller does not say. */
export function tabelRealisasi(b: Bahan, tingkat: readonly number[] = b.acak.pilih(TINGKAT)): TabelIsi {
  const { acak, k, judul } = b;
  const pos = susun(b, tingkat);
  const penandaan = penanda(acak, tingkat.length);
  const letak = acakLetak(b);
  const geser = letak === "awal" ? 1 : 0;
  const data = pos.map((s, i): BarisIsi => {
    const h = hiasan(penandaan, s.pos, s.tingkat, s.nomor, tingkat);
    return {
      jenis: "data",
      pos: s.pos,
      tingkat: s.tingkat,
      sama: [],
      sel: {
        ...selNama(b, h),
        ...selUang(
          b,
          s.pos.uang,
          i + geser,
          s.anak.map((a) => a + geser),
        ),
      },
      ...(h.tebal ? { tebal: true } : {}),
      ...(h.inden > 0 ? { inden: h.inden } : {}),
    };
  });
  const puncak = pos.flatMap((s, i) => (s.tingkat === 0 ? [i + geser] : []));
  const semua = jumlahUang(k.program);
  const bercelah = k.kebiasaan.skala.bercelah && pos.some((s) => diCelah(serapan(s.pos.uang), CELAH_LIMA));
  const uang = { murni: k.berubah && acak.peluang(0.2), perubahan: true };
  const identitas: KolomIsi[] = [
    ...(penandaan.kolomNomor ? [{ id: "no", judul: [judul("nomor", k.tahun)] }] : []),
    ...(penandaan.kolomKode ? [{ id: "kode", judul: [judul("kode", k.tahun)] }] : []),
    ...(penandaan.cara === "kolom"
      ? tingkat.map((t) => ({ id: `program ${t}`, judul: [["Program", "Kegiatan", "Sub Kegiatan"][t] ?? ""] }))
      : [{ id: "program", judul: [judul(tingkat.length === 1 ? "programSaja" : "program", k.tahun)] }]),
  ];
  const label = acak.pilih([identitas[0]?.id, identitas.at(-1)?.id]) ?? "program";
  const kategori =
    !bercelah && acak.peluang(0.15) && !(k.kebiasaan.skala.bercelah && diCelah(serapan(semua), CELAH_LIMA));
  const jumlah = denganJumlah(b, label, semua, puncak, data.length, letak);
  const hasil = tabel(b, "realisasi-anggaran", judulAnggaran(b), {
    kolom: [...identitas, ...kolomUang(b, uang, kategori)],
    baris: letak === "awal" ? [...(jumlah ? [jumlah] : []), ...data] : [...data, ...(jumlah ? [jumlah] : [])],
  });
  return { ...hasil, satuan: acak.peluang(0.2) ? acak.pilih(["(dalam Rupiah)", "dalam rupiah", "(Rp)"]) : null };
}

function judulAnggaran(b: Bahan): string[] {
  const tahap = b.k.berubah && b.acak.peluang(0.4) ? "P-APBD " : "";
  return [
    `Realisasi Anggaran ${tahap}Tahun {t}`,
    `Realisasi ${tahap}Program dan Kegiatan {k} Tahun Anggaran {t}`,
    `Anggaran dan Realisasi ${tahap}Tahun {t}`,
  ];
}

function selNama(b: Bahan, h: Hiasan): Record<string, Isi> {
  return {
    no: h.nomor === "" ? KOSONG : /^\d+$/.test(h.nomor) ? teksNomor(b.gaya, Number(h.nomor)) : teks(h.nomor),
    kode: teks(h.kode),
    [h.kolom]: teks(h.nama),
  };
}
