import type { Angka } from "../lkjip/angka";
import type { Pendapat } from "../facts";
import type { Baris, Sel, Tabel } from "../recognize";
import type { Peran } from "../tables";
import type { Address } from "../workbook";
import { temuan, type Ucapan } from "./rule";
import type { Hitungan } from "./temuan";
import { terakhir, terbantah, timbang, type CariBukti } from "./timbang-pendapat";
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

/** What else is known about the places. */
export type Keterangan<T> = {
  readonly bukti: CariBukti<T>;
  /** A figure as another place would write it; null where it is not exact enough for that. */
  readonly tulis: (t: T, seperti: T) => string | null;
  /** Sentences to add about a place, each with a blank before it. */
  readonly catatan?: (t: T) => string;
  /** Whether many tables against a single one make this place wrong, not only doubtful. */
  readonly kalahSuara?: (t: T) => boolean;
  /** Other cells that differ only because of this. */
  readonly akibat?: readonly Tempat[];
};

/** So many tables on one side against a single one are many. */
const MAYORITAS = 3;

/**
 * The finding on a figure that tables state differently, one for all of its places: it stands at the first place that
 * departs from the opinion that arithmetic supports, else from the most widely held one; its other places come first
 * under `terkait`, then those that hold the prevailing one. Where none prevails it stands at the last place and says
 * only that they differ. It is certain only where a single place is refuted by its own row or sum and no other is.
 */
export function* bedaTempat<T extends Tempat>(
  pokok: Pokok,
  semua: readonly Pendapat<T>[],
  k: Keterangan<T>,
): Iterable<Ucapan> {
  const urut = timbang(semua, k.bukti);
  const [utama, kedua] = urut;
  if (!utama || !kedua) return;
  const seri = utama.bobot === kedua.bobot && utama.tabel === kedua.tabel;
  const salah = seri ? [terakhir(urut, utama)] : urut.slice(1);
  const tempat = salah.flatMap((p) => p.fakta);
  const lainnya = urut.filter((p) => !salah.includes(p)).flatMap((p) => p.fakta);
  const pertama = tempat[0];
  const acuan = pertama && pilihAcuan(lainnya, (l) => k.tulis(l, pertama) !== null);
  if (!pertama || !acuan) return;
  const yakin =
    terbantah(tempat, lainnya, k.bukti) ||
    (!seri && utama.tabel >= MAYORITAS && salah.every((p) => p.tabel === 1) && tempat.every((t) => k.kalahSuara?.(t)));
  const tertulis = pertama.sel.isi.tertulis;
  const benar = seri ? null : k.tulis(acuan, pertama);
  const catatan = [...new Set(tempat.map((t) => k.catatan?.(t) ?? ""))].join("");
  yield temuan({
    tingkat: yakin && benar !== null ? "salah" : "ragu",
    at: pertama.sel.at,
    judul: judulPendek(`${tertulis}, di tabel lain ${acuan.sel.isi.tertulis}`),
    baris: namaBaris(pertama.baris),
    kolom: judulKolom(pertama.tabel, pertama.peran),
    tertulis,
    seharusnya: benar,
    hitungan: lintas(urut, seri ? null : utama, acuan),
    pesan: `${pokok.apa} “${pokok.siapa}” tertulis ${sebutTempat(tempat)}, sedangkan ${sebutTempat(lainnya)}.${catatan}`,
    saran:
      benar === null
        ? "Tentukan angka yang benar dari dokumen sumbernya, lalu samakan semua tempat itu."
        : `Periksa dokumen sumbernya; bila tabel lain benar, ganti ${tempat.map((t) => namaSelLengkap(t.sel.at)).join(", ")} menjadi ${benar}.`,
    terkait: [...tempat.slice(1), ...lainnya, ...(k.akibat ?? [])].map((f) => ({
      at: f.sel.at,
      nama: namaTabel(f.tabel),
    })),
  });
}

/** The place that shows its figure most exactly, of those that can be written elsewhere. */
function pilihAcuan<T extends Tempat>(tempat: readonly T[], dapatDitulis: (t: T) => boolean): T | undefined {
  const halus = [...tempat].sort((a, b) => b.angka.desimal - a.angka.desimal);
  return halus.find(dapatDitulis) ?? halus[0];
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
