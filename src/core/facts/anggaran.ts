import { ejaBaku, tahunDalam } from "../lkjip/istilah";
import { pandangan, punyaKolom, selPeran, susunan, tahapTeks, type Baris, type Tabel, type Tahap } from "../recognize";
import type { Jenis, Peran } from "../tables";
import type { FaktaAnggaran } from "./fakta";

const JENIS_ANGGARAN: ReadonlySet<Jenis> = new Set<Jenis>(["anggaran-program", "realisasi-anggaran"]);
const KOLOM: readonly (readonly [Peran, FaktaAnggaran["besaran"]])[] = [
  ["anggaran", "anggaran"],
  ["anggaranPerubahan", "anggaran"],
  ["realisasiAnggaran", "realisasi"],
];

/** Gathers the amounts of programs and of the whole office. */
export function faktaAnggaran(tabel: readonly Tabel[], tahun: number | null): FaktaAnggaran[] {
  return tabel
    .filter((t) => JENIS_ANGGARAN.has(t.bentuk.jenis))
    .flatMap((t) =>
      pandangan(t).flatMap((bagian) =>
        posUtama(bagian).flatMap(({ pos, baris }) =>
          KOLOM.flatMap(([peran, besaran]): FaktaAnggaran[] => {
            const sel = selPeran(bagian, baris, peran);
            if (sel?.isi.jenis !== "angka" || sel.dariAtas) return [];
            const keterangan = teksKeterangan(bagian, pos === "jumlah" ? bagian.baris : [baris]);
            const tahap = tahapKolom(bagian, peran) ?? tahapTeks(keterangan) ?? bagian.tahap;
            const milik = tahunDalam(keterangan) ?? bagian.tahun ?? tahun;
            return [{ pos, besaran, tahap, tahun: milik, tabel: t, baris, peran, sel, angka: sel.isi }];
          }),
        ),
      ),
    );
}

/** The remarks of the rows: a total is of the stage that all its rows name. */
function teksKeterangan(tabel: Tabel, baris: readonly Baris[]): string {
  return baris.map((b) => selPeran(tabel, b, "keterangan")?.isi.tertulis ?? "").join(" ");
}

/** The stage that the column itself tells: by its title, or by standing beside the changed budget. */
function tahapKolom(tabel: Tabel, peran: Peran): Tahap | null {
  if (peran === "anggaranPerubahan") return "P APBD";
  if (peran === "anggaran" && punyaKolom(tabel, "anggaranPerubahan")) return "APBD";
  return tahapTeks(tabel.kolom.find((k) => k.peran === peran)?.judul ?? "");
}

/** The rows for programs and for the total: other levels are compared within their own table. */
function posUtama(tabel: Tabel): { pos: string; baris: Baris }[] {
  const { rincian } = susunan(tabel);
  const jumlah = rincian.find((r) => r.jenis === "jumlah" && r.anak.every((b) => namaProgram(b.nama) !== null));
  const program = tabel.baris.flatMap((b) => {
    const pos = b.jenis === "data" ? namaProgram(b.nama) : null;
    return pos === null ? [] : [{ pos, baris: b }];
  });
  return jumlah ? [...program, { pos: "jumlah", baris: jumlah.induk }] : program;
}

/** The telling words of a program's name; null for a row that is not called a program. */
function namaProgram(nama: string): string | null {
  const kata = ejaBaku(nama).replace(/^[\d.,]*[.)]? */, "");
  if (!/^\[?program\b/.test(kata)) return null;
  return kata
    .replace(/[^a-z ]+/g, " ")
    .replace(/\b(program|kabupaten|kota|dan|pemerintah(an)?|daerah)\b/g, " ")
    .replace(/\s+/g, "")
    .trim();
}
