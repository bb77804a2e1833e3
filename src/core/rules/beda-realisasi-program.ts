import type { FaktaAnggaran } from "../facts";
import { tulisAngka, type Angka } from "../lkjip/angka";
import { bandingkan } from "../lkjip/banding";
import { bagi, kali, SERATUS, type Pecahan } from "../lkjip/pecahan";
import { kolomPersen, selPeran, type Baris, type Sel, type Tabel } from "../recognize";
import { simpulkanBukti, type Bukti } from "./bukti";
import { selaras } from "./bukti-anggaran";
import {
  adaTabelBerjumlah,
  gabungan,
  jumlahGabungan,
  pasanganProgram,
  type Besaran,
  type Program,
} from "./pasangan-program";
import { temuan, type Ucapan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel, namaSelLengkap } from "./uraian";

const JENIS: ReadonlySet<string> = new Set(["kinerja-anggaran", "efisiensi"]);
const PERAN = { anggaran: "anggaran", realisasi: "realisasiAnggaran" } as const;
/** What shows which programs a row is about, and what must follow from them: the budget is looked at first. */
const ARAH: readonly (readonly [kunci: Besaran, ikut: Besaran])[] = [
  ["anggaran", "realisasi"],
  ["realisasi", "anggaran"],
];

/**
 * A row about a sasaran whose budget is that of one program, or of exactly one combination of programs: what was spent
 * must be theirs too; and the other way round. Rows that name their program are compared by its name.
 */
export function* bedaRealisasiProgram(tabel: readonly Tabel[], fakta: readonly FaktaAnggaran[]): Iterable<Ucapan> {
  const berbagi = tabel.filter((t) => JENIS.has(t.bentuk.jenis));
  const program = berbagi.length > 0 ? pasanganProgram(fakta) : [];
  if (program.length === 0) return;
  for (const t of berbagi) {
    const bernama = new Set(fakta.filter((f) => f.tabel === t).map((f) => f.baris.row));
    for (const baris of t.baris)
      if (baris.jenis === "data" && !bernama.has(baris.row)) yield* periksa(t, baris, program);
  }
}

type Uang = { readonly sel: Sel; readonly angka: Angka };

/** An amount of a row that is not that of the programs its other amount (`dasar`) belongs to. */
type Beda = {
  readonly tabel: Tabel;
  readonly baris: Baris;
  readonly besaran: Besaran;
  readonly dasar: Uang;
  readonly nilai: Uang;
  readonly program: readonly Program[];
  readonly semestinya: Pecahan;
};

function* periksa(tabel: Tabel, baris: Baris, semua: readonly Program[]): Iterable<Ucapan> {
  for (const [kunci, besaran] of ARAH) {
    const [dasar, nilai] = [bacaUang(tabel, baris, kunci), bacaUang(tabel, baris, besaran)];
    if (!dasar || !nilai) return;
    const [program, ...lain] = gabungan(semua, kunci, dasar.angka.nilai);
    if (!program) continue;
    if (lain.length > 0 || adaTabelBerjumlah(program, besaran, nilai.angka.nilai)) return;
    const beda = { tabel, baris, besaran, dasar, nilai, program, semestinya: jumlahGabungan(program, besaran) };
    const dibantah = buktiPersen(beda) === "dibantah";
    // A budget may be of a stage that no table prints, unless the row's own percentage speaks against it.
    if (besaran === "realisasi" || dibantah) yield ceritakan(beda, dibantah);
    return;
  }
}

function bacaUang(tabel: Tabel, baris: Baris, besaran: Besaran): Uang | null {
  const sel = selPeran(tabel, baris, PERAN[besaran]);
  return sel?.isi.jenis === "angka" && !sel.dariAtas ? { sel, angka: sel.isi } : null;
}

function ceritakan({ tabel, baris, besaran, nilai, program, semestinya }: Beda, dibantah: boolean): Ucapan {
  const benar = tulisAngka(semestinya, nilai.angka.gaya);
  const tertulis = nilai.sel.isi.tertulis;
  const [apa, kunci] = besaran === "realisasi" ? ["Realisasi", "Alokasi"] : ["Alokasi", "Realisasi"];
  const nama = program.map((p) => `“${namaBaris(p[besaran].baris)}”`).join(" dan ");
  const asal = program.map((p) => p[besaran].sel.at);
  const yakin = dibantah && program.every((p) => selaras(p.anggaran) && selaras(p.realisasi));
  return temuan({
    tingkat: yakin ? "salah" : "ragu",
    at: nilai.sel.at,
    judul: judulPendek(`${apa} ${tertulis}, di tabel lain ${benar}`),
    baris: namaBaris(baris),
    kolom: judulKolom(tabel, PERAN[besaran]),
    tertulis,
    seharusnya: benar,
    hitungan: null,
    pesan: `${apa} anggaran “${namaBaris(baris)}” tertulis ${tertulis}. ${kunci}nya sama dengan ${nama}, yang ${apa.toLowerCase()}nya ${benar} (${asal.map(namaSelLengkap).join(", ")}).`,
    saran: `Periksa laporan keuangan; bila tabel realisasi anggaran benar, ganti ${namaSel(nilai.sel.at)} menjadi ${benar}.`,
    terkait: asal.map((at) => ({ at })),
  });
}

/** What the row's percentage says of its amount, where the programs come to another. */
function buktiPersen({ tabel, baris, besaran, dasar, nilai, semestinya }: Beda): Bukti {
  const tertulis = kolomPersen(tabel, "persen")(selPeran(tabel, baris, "persen"));
  if (!tertulis) return null;
  const cocok = (n: Pecahan) => {
    const rasio = besaran === "realisasi" ? bagi(n, dasar.angka.nilai) : bagi(dasar.angka.nilai, n);
    return rasio !== null && bandingkan(tertulis, [], () => kali(rasio, SERATUS))?.putusan !== "beda";
  };
  return simpulkanBukti([{ sendiri: cocok(nilai.angka.nilai), lain: cocok(semestinya) }]);
}
