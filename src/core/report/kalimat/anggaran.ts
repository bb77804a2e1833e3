import { tulisAngka } from "../../lkjip/angka";
import { bagi, bulatkan, jumlahkan, kali, kurang, pecahan, SERATUS, type Pecahan } from "../../lkjip/pecahan";
import type { KonvensiEfisiensi } from "../../profile";
import { kelompokEfisiensi, nilaiPeran, selPeran, susunan, type Baris, type Tabel } from "../../recognize";
import { tulisPersen } from "./kinerja";

const rupiah = (nilai: Pecahan): string => tulisAngka(nilai, { desimal: 0, rupiah: true });

/** The office's spending and that of each program, from Tabel 3.5. */
export function kalimatAnggaran(tabel: Tabel, kantor: string): string[] {
  const jumlah = tabel.baris.find((b) => b.jenis === "jumlah");
  const semua = jumlah && uang(tabel, jumlah);
  if (!semua) return [];
  const tahun = tabel.tahun === null ? "" : ` tahun anggaran ${tabel.tahun}`;
  const awal = `Realisasi anggaran ${kantor}${tahun} sebesar ${rupiah(semua.realisasi)} atau ${semua.persen} dari anggaran ${rupiah(semua.anggaran)}, dengan sisa ${rupiah(kurang(semua.anggaran, semua.realisasi))}.`;
  return [
    awal,
    ...program(tabel).flatMap((b) => {
      const milik = uang(tabel, b);
      return milik ? [`${namaProgram(b.nama)} terealisasi ${rupiah(milik.realisasi)} atau ${milik.persen}.`] : [];
    }),
  ];
}

function program(tabel: Tabel): readonly Baris[] {
  const { hierarki } = susunan(tabel);
  const data = tabel.baris.filter((b) => b.jenis === "data" && uang(tabel, b) !== null);
  return hierarki.tingkat.length === data.length ? data.filter((_, i) => hierarki.tingkat[i] === 0) : [];
}

/** "PROGRAM PENUNJANG URUSAN" as it stands inside a sentence. */
function namaProgram(nama: string): string {
  if (nama !== nama.toUpperCase()) return nama;
  return nama.toLowerCase().replace(/(^|[\s/])(?!(?:dan|di|yang|ke|dari)\b)(\p{L})/gu, (huruf) => huruf.toUpperCase());
}

type Uang = { readonly anggaran: Pecahan; readonly realisasi: Pecahan; readonly persen: string };

function uang(tabel: Tabel, b: Baris): Uang | null {
  const anggaran = nilaiPeran(tabel, b, "anggaranPerubahan") ?? nilaiPeran(tabel, b, "anggaran");
  const realisasi = nilaiPeran(tabel, b, "realisasiAnggaran");
  const bagian = anggaran && realisasi && bagi(realisasi, anggaran);
  return bagian ? { anggaran, realisasi, persen: tulisPersen(kali(bagian, SERATUS)) } : null;
}

/** What the efisiensi of each group of indicators says, by the office's own definition. */
export function kalimatEfisiensi(tabel: Tabel, konvensi: KonvensiEfisiensi | null): string[] {
  if (konvensi?.rumus.id !== "rasio" && konvensi?.rumus.id !== "selisih") return [];
  const { rumus } = konvensi;
  const ada = kelompokEfisiensi(tabel).map((k) => {
    const kinerja = bagi(jumlahkan(k.kinerja.map((x) => x.persen.nilai)), pecahan(BigInt(k.kinerja.length)));
    const anggaran = k.penyerapan.persen.nilai;
    const nilai = k.efisiensi.tampil;
    if (!kinerja) return null;
    const sebutan = sebutSasaran(tabel, k.baris);
    const rata = k.kinerja.length > 1 ? ` (rata-rata dari ${k.kinerja.length} indikator)` : "";
    if (rumus.id === "selisih") {
      return `Tingkat efisiensi ${sebutan} sebesar ${tulisAngka(nilai, { desimal: 2 })} poin persentase karena kinerja ${tulisPersen(kinerja)}${rata} dicapai dengan penyerapan anggaran ${tulisPersen(anggaran)}.`;
    }
    const kata = rumus.efisien(bulatkan(nilai, 2)) === false ? "tidak efisien" : "efisien";
    return `Tingkat efisiensi ${sebutan} sebesar ${tulisAngka(nilai, { desimal: 2 })} atau ${kata} karena untuk mencapai kinerja sebesar ${tulisPersen(kinerja)}${rata} diperlukan capaian anggaran sebesar ${tulisPersen(anggaran)}.`;
  });
  return [...ada.filter((k) => k !== null), ...tanpaAnggaran(tabel)];
}

/** Sasaran of which the table says with a dash that they have no budget of their own. */
function tanpaAnggaran(tabel: Tabel): string[] {
  return tabel.baris.flatMap((b) => {
    const sel = selPeran(tabel, b, "persen");
    if (b.jenis !== "data" || sel?.isi.jenis !== "nihil" || sel.dariAtas) return [];
    const sebutan = sebutSasaran(tabel, [b]);
    return [`Tingkat efisiensi ${sebutan} tidak dihitung karena tidak ada anggaran khusus untuk sasaran tersebut.`];
  });
}

/** “satu”, “satu” dan “dua”; by their indicators where the table names no sasaran. */
function sebutSasaran(tabel: Tabel, baris: readonly Baris[]): string {
  const sasaran = [...new Set(baris.map((b) => selPeran(tabel, b, "sasaran")?.isi.tertulis ?? ""))].filter(Boolean);
  const nama = (sasaran.length > 0 ? sasaran : baris.map((b) => b.nama)).map((n) => `“${n}”`);
  const akhir = nama.pop() ?? "";
  return `${sasaran.length > 0 ? "sasaran" : "indikator"} ${nama.length > 0 ? `${nama.join(", ")} dan ${akhir}` : akhir}`;
}
