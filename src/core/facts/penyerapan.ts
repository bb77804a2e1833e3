import { maknaIndikator, penomoran } from "../lkjip/indikator";
import { bagi, kali, SERATUS, type Pecahan } from "../lkjip/pecahan";
import { kolomPagu, kolomPersen, nilaiPeran, punyaKolom, selPeran, type Baris, type Tabel } from "../recognize";
import { cakupanUang, type Cakupan } from "./cakupan";
import type { FaktaPenyerapan, Pos } from "./fakta";
import type { DaftarPos } from "./pos";
import { programDisebut } from "./program-disebut";

/**
 * Gathers the shares of money spent (penyerapan) with what they are about: indicators, a sasaran, a program. `tahun`: the
 * report's year.
 */
export function faktaPenyerapan(tabel: readonly Tabel[], daftar: DaftarPos, tahun: number | null): FaktaPenyerapan[] {
  const nomor = penomoran();
  return tabel
    .filter((t) => punyaKolom(t, "persen"))
    .flatMap((t) => {
      const satu = (baris: Baris | undefined, milik: (tepat: Pecahan | null) => readonly string[]) =>
        baris ? satuFakta(t, baris, t.tahun ?? tahun, milik) : [];
      switch (t.bentuk.jenis) {
        case "realisasi-anggaran":
          return t.baris.flatMap((b) => satu(b, () => sebutProgram(daftar.pos.get(b))));
        case "efisiensi":
        case "kinerja-anggaran":
          return cakupanUang(t).flatMap((c) =>
            satu(c.baris[0], (tepat) => [
              ...tentang(t, c, (nama) => nomor(maknaIndikator(nama))),
              // Where the row prints its amounts, these are held against the program's.
              ...(tepat === null ? sebutProgram(satuProgram(t, c, daftar)) : []),
            ]),
          );
        default:
          return [];
      }
    });
}

function satuFakta(
  tabel: Tabel,
  baris: Baris,
  tahun: number | null,
  tentang: (tepat: Pecahan | null) => readonly string[],
): FaktaPenyerapan[] {
  const persen = kolomPersen(tabel, "persen")(selPeran(tabel, baris, "persen"));
  const tepat = serapanBaris(tabel, baris);
  const milik = tentang(tepat);
  if (!persen || persen.sel.dariAtas || milik.length === 0) return [];
  return [{ milik, tahun, tabel, baris, peran: "persen", sel: persen.sel, angka: persen.angka, persen, tepat }];
}

/** Everything that tells whose money it is: the set of its indicators, and its sasaran where it is all of one. */
function tentang(tabel: Tabel, { baris, sasaran }: Cakupan, nomor: (nama: string) => number): string[] {
  const bernama = punyaKolom(tabel, "indikator") && baris.every((b) => b.nama !== "");
  const indikator = [...new Set(baris.map((b) => nomor(b.nama)))].sort((a, b) => a - b);
  return [
    ...(bernama ? [`indikator ${indikator.join(" ")}`] : []),
    ...(sasaran === null ? [] : [`sasaran ${sasaran}`]),
  ];
}

function sebutProgram(pos: Pos | null | undefined): string[] {
  return pos?.tingkat === "program" ? [`program ${pos.nomor}`] : [];
}

/** The program that all rows of a share name. */
function satuProgram(tabel: Tabel, { baris }: Cakupan, daftar: DaftarPos): Pos | null {
  const [pos, ...lain] = new Set(baris.map((b) => programDisebut(tabel, b, daftar)));
  return lain.length === 0 ? (pos ?? null) : null;
}

/** The exact share by the row's own amounts, in percent 0..100; null where it prints none. */
function serapanBaris(tabel: Tabel, baris: Baris): Pecahan | null {
  const anggaran = nilaiPeran(tabel, baris, kolomPagu(tabel));
  const realisasi = nilaiPeran(tabel, baris, "realisasiAnggaran");
  const hasil = anggaran && realisasi ? bagi(realisasi, anggaran) : null;
  return hasil && kali(hasil, SERATUS);
}
