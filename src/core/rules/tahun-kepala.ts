import type { Tabel } from "../recognize";
import type { Jenis } from "../tables";
import { temuan, type Ucapan } from "./rule";
import { tahunJudul } from "./tahun-tertulis";
import { judulPendek } from "./uraian";

/** Tables that set several years side by side, or speak of the end of a period. */
const BEBERAPA_TAHUN: ReadonlySet<Jenis> = new Set<Jenis>(["perbandingan-tahun", "kemajuan-renstra", "pembanding"]);

/** Titles that name the end of a period, not the year of the table. */
const AKHIR_MASA = /akhir|renstra|rpjmd|jangka menengah/i;

/** One column title's year unlike that of the others, or the caption's unlike that of all of them. */
export function* tahunKepala(tabel: Tabel): Iterable<Ucapan> {
  if (BEBERAPA_TAHUN.has(tabel.bentuk.jenis)) return;
  const kolom = tabel.kolom.flatMap((k) =>
    k.tahun === null || AKHIR_MASA.test(k.judul) ? [] : [{ ...k, tahun: k.tahun }],
  );
  const judul = tabel.judul === null ? null : tahunJudul(tabel.judul);
  const semua = [...kolom.map((k) => k.tahun), ...(judul === null ? [] : [judul])];
  const kali = (tahun: number) => semua.filter((t) => t === tahun).length;
  const urut = [...new Set(semua)].sort((a, b) => kali(b) - kali(a) || Number(b === judul) - Number(a === judul));
  const [biasa, lain, ...sisa] = urut;
  if (biasa === undefined || lain === undefined || sisa.length > 0 || kali(lain) > 1) return;
  // One title against the caption alone: a plan may look ahead, but no table looks back from its caption.
  if (kali(biasa) < 2 && (biasa !== judul || lain > judul)) return;
  const ganjil = kolom.find((k) => k.tahun === lain);
  // Target 2024 beside target 2025: a series of years.
  if (ganjil && kolom.some((k) => k !== ganjil && k.peran === ganjil.peran)) return;
  const tempat = ganjil ?? kolom[0];
  if (!tempat) return;
  const at = { sheet: tabel.sheet, row: tabel.area.top, col: tempat.kiri };
  yield temuan({
    tingkat: "ragu",
    at,
    judul: judulPendek(`Tahun ${lain} dan ${biasa} dalam satu tabel`),
    baris: "judul kolom",
    kolom: tempat.judul,
    tertulis: tempat.judul,
    seharusnya: null,
    hitungan: null,
    pesan: ganjil
      ? `Judul kolom “${tempat.judul}” bertahun ${lain}, sedangkan judul lain di tabel ini bertahun ${biasa}.`
      : `Judul tabel bertahun ${lain}, sedangkan judul kolomnya bertahun ${biasa}.`,
    saran: "Samakan tahunnya, atau biarkan bila memang memuat tahun lain.",
    terkait: kolom.filter((k) => k !== tempat).map((k) => ({ at: { ...at, col: k.kiri } })),
  });
}
