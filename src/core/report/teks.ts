import type { Peringatan } from "../workbook";
import { TINGKAT, type Tingkat } from "../rules";
import type { Hampir, Hasil, TabelDikenali, TakDiperiksa } from "./hasil";
import type { Laporan } from "./laporan";
import { satuBaris } from "./satu-baris";
import { teksTemuan } from "./teks-temuan";

/** One file's report for people, table by table, the worst table first. Paragraphs; no line break at the end. */
export function teksLaporan(laporan: Laporan): string {
  const nama = satuBaris(laporan.nama);
  if (laporan.galat) return `${nama}\nBelum dapat diperiksa: ${satuBaris(laporan.galat.pesan)}`;
  const { hasil, peringatan } = laporan;
  const bagian = [
    `${nama}\n${ringkasan(hasil)}`,
    ...temuanPerTabel(hasil),
    diterima(hasil),
    daftar("Hampir dikenali", hasil.hampir.map(teksHampir)),
    daftar("Belum dapat diperiksa", hasil.takDiperiksa.map(teksTakDiperiksa)),
    daftar("Tabel lain, tidak diperiksa", hasil.tabel.filter(tabelLain).map(teksTabelLain)),
    daftar("Tentang berkas ini", peringatan.map(teksPeringatan)),
    penutup(hasil),
  ];
  return bagian.filter(Boolean).join("\n\n");
}

/** Of no kind that is read: such a table counts neither as recognised nor as checked. */
function tabelLain({ jenis }: TabelDikenali): boolean {
  return jenis === "lainnya";
}

function ringkasan({ unit, tahun, tabel, temuan }: Hasil): string {
  const dikenali = tabel.filter((t) => !tabelLain(t)).length;
  const bagian = [unit, tahun === null ? null : `LKjIP ${tahun}`, `${dikenali} tabel`, teksJumlah(jumlah(temuan))];
  return bagian
    .filter((teks) => teks !== null)
    .map(satuBaris)
    .join(" · ");
}

/** A paragraph per table that has findings. Findings keep the order of the result: the worst first. */
function temuanPerTabel(hasil: Hasil): readonly string[] {
  const kelompok = new Map<number | null, Hasil["temuan"][number][]>();
  for (const temuan of hasil.temuan) kelompok.set(temuan.tabel, [...(kelompok.get(temuan.tabel) ?? []), temuan]);
  return [...kelompok]
    .map(([indeks, temuan]) => ({
      tabel: indeks === null ? undefined : hasil.tabel[indeks],
      temuan,
      n: jumlah(temuan),
    }))
    .sort((a, b) => lebihBerat(a.n, b.n))
    .map(({ tabel, temuan, n }) => {
      const tempat = tabel ? `${tabel.nama} · lembar ${tabel.lembar}, ${tabel.rentang}` : "Di luar tabel yang dikenali";
      const judul = tabel?.judul ? `\n${satuBaris(tabel.judul)}` : "";
      return [`${satuBaris(tempat)} · ${teksJumlah(n)}${judul}`, ...temuan.map(teksTemuan)].join("\n");
    });
}

/** What people accepted stands apart: it is counted nowhere. */
function diterima({ diterima: semua }: Hasil): string {
  return semua.length === 0 ? "" : [`Diterima · ${semua.length} temuan`, ...semua.map(teksTemuan)].join("\n");
}

/** How many findings of each severity, in the order of TINGKAT. */
function jumlah(temuan: readonly { readonly tingkat: Tingkat }[]): readonly number[] {
  return TINGKAT.map((tingkat) => temuan.filter((t) => t.tingkat === tingkat).length);
}

/** Negative if `a` weighs more: more of the most serious kind, then of the next. */
function lebihBerat(a: readonly number[], b: readonly number[]): number {
  return a.map((n, i) => (b[i] ?? 0) - n).find((selisih) => selisih !== 0) ?? 0;
}

function teksJumlah(n: readonly number[]): string {
  const bagian = TINGKAT.flatMap((tingkat, i) => (n[i] ? [`${n[i]} ${tingkat}`] : []));
  return bagian.join(", ") || "tidak ada temuan";
}

function teksHampir({ nama, lembar, rentang, kurang }: Hampir): string {
  const kolom = kurang.map((judul) => `“${judul}”`).join(", ");
  return `Lembar ${lembar}, ${rentang}: paling dekat dengan ${nama}. Belum ditemukan kolom ${kolom}.`;
}

function teksTabelLain({ lembar, rentang, judul, sebab }: TabelDikenali): string {
  return `Lembar ${lembar}, ${rentang}: ${judul ?? sebab.join("; ")}`;
}

function teksTakDiperiksa({ lembar, rentang, sebab }: TakDiperiksa): string {
  return `Lembar ${lembar}, ${rentang}: karena ${sebab}.`;
}

function teksPeringatan({ sheet, sel, pesan }: Peringatan): string {
  const tempat = [sheet === undefined ? null : `Lembar ${sheet}`, sel ?? null]
    .filter((teks) => teks !== null)
    .join(", ");
  return tempat === "" ? pesan : `${tempat}: ${pesan}`;
}

function daftar(judul: string, isi: readonly string[]): string {
  return isi.length === 0 ? "" : [judul, ...isi.map((baris) => `  ${satuBaris(baris)}`)].join("\n");
}

/** The last line, so that a check never ends in silence, nor says more than was checked. */
function penutup({ tabel, hampir, takDiperiksa, temuan, sesuai }: Hasil): string {
  const dikenali = tabel.filter((t) => !tabelLain(t));
  if (dikenali.length === 0) return "Belum ada tabel LKjIP yang dikenali, sehingga belum ada yang dapat diperiksa.";
  const diperiksa = dikenali.filter((t) => t.diperiksa).length;
  const tanpaAturan = dikenali.length - diperiksa;
  const lain = tabel.length - dikenali.length;
  const bersih = temuan.length === 0;
  const bagian = [
    bersih && hampir.length + takDiperiksa.length + tanpaAturan + lain === 0 ? "Semua tabel sesuai." : null,
    `${diperiksa} tabel diperiksa, ${sesuai} sel hitungan sesuai.`,
    bersih && diperiksa > 0 ? "Tidak ada yang bertentangan." : null,
    tanpaAturan > 0 ? `${tanpaAturan} tabel jenis lain dikenali, tetapi belum ada aturannya.` : null,
    lain > 0 ? `${lain} tabel lain tidak diperiksa.` : null,
  ];
  return bagian.filter((teks) => teks !== null).join(" ");
}
