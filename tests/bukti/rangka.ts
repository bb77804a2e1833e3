/** What the tables of indicators have in common: the columns that say which row is about what, and the blocks. */
import type { Acak } from "./acak";
import { gayaTabel, type Gaya } from "./kebiasaan";
import type { Indikator, Kantor, Sasaran } from "./kantor-acak";
import { juruTulis, type JuruTulis } from "./sebutan-kolom";
import { teks, type Isi } from "./sel";
import type { BarisIsi, KolomIsi, TabelIsi } from "./tabel-isi";

/** Everything a builder of tables works with. */
export type Bahan = {
  readonly k: Kantor;
  readonly acak: Acak;
  readonly gaya: Gaya;
  readonly judul: JuruTulis;
};

export function bahan(k: Kantor, acak: Acak): Bahan {
  return { k, acak, gaya: gayaTabel(acak, k.kebiasaan), judul: juruTulis(acak) };
}

export function tabel(
  b: Bahan,
  jenis: string,
  judul: readonly string[],
  isi: Pick<TabelIsi, "kolom" | "baris">,
): TabelIsi {
  const teksJudul = b.acak
    .pilih(judul)
    .replaceAll("{t}", String(b.k.tahun))
    .replaceAll("{s}", String(b.k.tahun - 1))
    .replaceAll("{k}", `Kecamatan ${b.k.nama}`);
  return { jenis, judul: teksJudul, satuan: null, gaya: b.gaya, ...isi };
}

/** The cells of one indicator besides its name, by column. */
export type IsiIndikator = (i: Indikator, s: Sasaran, baris: number) => Readonly<Record<string, Isi>>;

export type Rangka = { readonly kolom: readonly KolomIsi[]; readonly baris: readonly BarisIsi[] };

/**
 * Identity columns and a row for each indicator. With a sasaran column the number counts sasaran (shared by their
 * indicators), else it counts rows. What is no strategic sasaran stands in a second block, if the table shows it.
 */
export function rangkaIndikator(b: Bahan, isi: IsiIndikator, sasaran: readonly Sasaran[] = b.k.sasaran): Rangka {
  const { acak, k } = b;
  const punya = { sasaran: acak.peluang(0.75), no: acak.peluang(0.9), satuan: acak.peluang(0.5) };
  const nomorSendiri = punya.sasaran ? acak.pilih(["kolom", "teks", "tidak", "tidak", "tidak"] as const) : "tidak";
  const indikator = b.judul("indikator", k.tahun);
  const kolom: KolomIsi[] = [
    ...(punya.no ? [{ id: "no", judul: [b.judul("nomor", k.tahun)] }] : []),
    ...(punya.sasaran ? [{ id: "sasaran", judul: [b.judul("sasaran", k.tahun)] }] : []),
    ...(nomorSendiri === "kolom" ? [{ id: "noIndikator", judul: [indikator] }] : []),
    { id: "indikator", judul: [indikator] },
    ...(punya.satuan ? [{ id: "satuan", judul: [b.judul("satuan", k.tahun)] }] : []),
  ];
  const blok = acak.pilih(["kepala", "pita", "lanjut"] as const);
  const ulangNomor = blok !== "lanjut" && acak.peluang(0.5);
  const baris: BarisIsi[] = [];
  let nomor = 0;
  let sebelum: Sasaran | null = null;
  for (const s of sasaran) {
    if (s.lainnya && sebelum && !sebelum.lainnya) {
      if (blok !== "lanjut") baris.push(pemisah(blok));
      if (ulangNomor) nomor = 0;
    }
    sebelum = s;
    for (const [j, i] of s.indikator.entries()) {
      if (j === 0 || !punya.sasaran) nomor += 1;
      const label = `${nomor}.${j + 1}`;
      const nama = k.kebiasaan.berganti && i.bahan.alias ? acak.pilih([i.bahan.nama, ...i.bahan.alias]) : i.bahan.nama;
      baris.push({
        jenis: "data",
        indikator: i,
        sasaran: s,
        sama: j > 0 && punya.sasaran ? ["no", "sasaran"] : [],
        sel: {
          no: teksNomor(b.gaya, nomor),
          sasaran: teks(s.nama),
          noIndikator: teks(label),
          indikator: teks(nomorSendiri === "teks" ? `${label} ${nama}` : nama),
          satuan: teks(i.satuan),
          ...isi(i, s, baris.length),
        },
      });
    }
  }
  return { kolom, baris };
}

function pemisah(blok: "kepala" | "pita"): BarisIsi {
  return { jenis: blok, sel: { pita: teks("KINERJA LAINNYA") }, sama: [], kepala: "Kinerja Lainnya" };
}

/** Running numbers are typed as numbers where figures are. */
export const teksNomor = (gaya: Gaya, nomor: number): Isi =>
  gaya.mode === "teks" ? teks(String(nomor)) : { value: nomor };

/** Puts columns under group headings: none, one or several tiers, the same for all of them. */
export function kelompokkan(kolom: readonly KolomIsi[], atas: readonly string[]): KolomIsi[] {
  return kolom.map((c) => ({ ...c, judul: [...atas, ...c.judul] }));
}
