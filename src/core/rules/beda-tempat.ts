import { tulisAngka, type Angka } from "../lkjip/angka";
import type { Pendapat } from "../facts";
import type { Baris, Sel, Tabel } from "../recognize";
import type { Peran } from "../tables";
import type { Address } from "../workbook";
import { temuan, type Ucapan } from "./rule";
import type { Hitungan } from "./temuan";
import { judulKolom, judulPendek, namaBaris, namaSel, namaSelLengkap } from "./uraian";

/** A figure with its place, as the facts give it. */
export type Tempat = {
  readonly tabel: Tabel;
  readonly baris: Baris;
  readonly peran: Peran;
  readonly sel: Sel;
  readonly angka: Angka;
};

/** What is stated differently: "Realisasi 2024", and of which indicator or program. */
export type Pokok = { readonly apa: string; readonly siapa: string };

/** So many tables on one side against a single one, and the single one is wrong rather than doubtful. */
const MAYORITAS = 3;

/**
 * The finding on a figure that tables state differently, one for all of its places: it stands at the first place that
 * departs from the most widely held opinion; its other places come first under `terkait`, then those that hold the
 * prevailing one. Where none prevails it stands at the last place and says only that they differ.
 */
export function* bedaTempat<T extends Tempat>(
  pokok: Pokok,
  semua: readonly Pendapat<T>[],
  ujar: { readonly catatan?: (t: T) => string; readonly didukung?: (t: T) => boolean },
): Iterable<Ucapan> {
  const [utama, kedua] = semua;
  if (!utama || !kedua) return;
  const seri = utama.tabel === kedua.tabel;
  const salah = seri ? [terakhir(semua)] : semua.slice(1);
  const tempat = salah.flatMap((p) => p.fakta);
  const pertama = tempat[0];
  const lainnya = semua.filter((p) => !salah.includes(p)).flatMap((p) => p.fakta);
  const acuan = lainnya[0];
  if (!pertama || !acuan) return;
  const yakin =
    !seri && utama.tabel >= MAYORITAS && salah.every((p) => p.tabel === 1) && !tempat.some((f) => ujar.didukung?.(f));
  const tertulis = pertama.sel.isi.tertulis;
  const benar = tulisAngka(acuan.angka.tampil, { ...pertama.angka.gaya, desimal: acuan.angka.desimal });
  yield temuan({
    tingkat: yakin ? "salah" : "ragu",
    at: pertama.sel.at,
    judul: judulPendek(`${tertulis}, di tabel lain ${acuan.sel.isi.tertulis}`),
    baris: namaBaris(pertama.baris),
    kolom: judulKolom(pertama.tabel, pertama.peran),
    tertulis,
    seharusnya: seri ? null : benar,
    hitungan: lintas(semua, seri ? null : utama, acuan),
    pesan: `${pokok.apa} “${pokok.siapa}” tertulis ${sebutTempat(tempat)}, sedangkan ${sebutTempat(lainnya)}.${[...new Set(tempat.map((t) => ujar.catatan?.(t) ?? ""))].join("")}`,
    saran: seri
      ? "Tentukan angka yang benar dari dokumen sumbernya, lalu samakan kedua tempat."
      : `Periksa dokumen sumbernya; bila tabel lain benar, ganti ${tempat.map((t) => namaSelLengkap(t.sel.at)).join(", ")} menjadi ${benar}.`,
    terkait: [...tempat.slice(1), ...lainnya].map((f) => ({ at: f.sel.at, nama: namaTabel(f.tabel) })),
  });
}

/** Of opinions held equally widely the one whose place comes last in the workbook: it was written after the others. */
function terakhir<T>(semua: readonly Pendapat<T>[]): Pendapat<T> {
  return semua.filter((p) => p.tabel === semua[0]?.tabel).at(-1) ?? { fakta: [], tabel: 0 };
}

function lintas<T extends Tempat>(semua: readonly Pendapat<T>[], utama: Pendapat<T> | null, acuan: T): Hitungan {
  const tempat = semua.flatMap((p) =>
    p.fakta.map((f) => ({ nama: namaTabel(f.tabel), teks: f.sel.isi.tertulis, at: f.sel.at, setuju: p === utama })),
  );
  const uraian = tempat.map((t) => `${t.nama} ${namaSel(t.at)}: ${t.teks}`).join("; ");
  return { bentuk: "lintas", tempat, hasil: utama ? acuan.sel.isi.tertulis : "", uraian };
}

function sebutTempat(fakta: readonly Tempat[]): string {
  const perNilai = new Map<string, Address[]>();
  for (const f of fakta) perNilai.set(f.sel.isi.tertulis, [...(perNilai.get(f.sel.isi.tertulis) ?? []), f.sel.at]);
  return [...perNilai]
    .map(([nilai, di]) => {
      const sel = di.slice(0, 3).map(namaSelLengkap);
      return `${nilai} di ${sel.join(", ")}${di.length > 3 ? ` dan ${di.length - 3} sel lain` : ""}`;
    })
    .join(" dan ");
}

/** "Tabel 3.1", else the kind's name. */
function namaTabel(tabel: Tabel): string {
  return /^tabel +[\w.]*\d/i.exec(tabel.judul ?? "")?.[0].replace(/\.$/, "") ?? tabel.bentuk.nama;
}
