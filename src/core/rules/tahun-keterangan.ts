import type { Baris, KolomTabel, Sel, Tabel } from "../recognize";
import { tahunCacat, tahunTunggal, tanpaTahun } from "./tahun-tertulis";
import { temuan, type Ucapan } from "./rule";
import { judulPendek, namaBaris, namaSel } from "./uraian";

/** So many neighbours must agree on another year. */
const TETANGGA_TERSEDIKIT = 3;

/** A year in the remarks that is none, or not that of the remarks around it. */
export function* tahunKeterangan(tabel: Tabel, kolom: KolomTabel, i: number): Iterable<Ucapan> {
  const sel = tabel.baris.flatMap((baris) => {
    const s = baris.sel[i];
    if (s?.isi.jenis !== "teks" || s.dariAtas) return [];
    const teks = s.isi.tertulis;
    return [{ baris, sel: s, teks, kunci: tanpaTahun(teks), tahun: tahunTunggal(teks) }];
  });
  const kali = new Map<string, Map<number | null, number>>();
  for (const { kunci, tahun } of sel) {
    const tahunSejenis = kali.get(kunci) ?? new Map<number | null, number>();
    kali.set(kunci, tahunSejenis.set(tahun, (tahunSejenis.get(tahun) ?? 0) + 1));
  }
  for (const { baris, sel: s, teks, kunci, tahun } of sel) {
    const lain = [...(kali.get(kunci) ?? [])].filter(([t, n]) => t !== tahun || n > 1);
    const [sepakat, banyak] = lain.length === 1 ? (lain[0] ?? [null, 0]) : [null, 0];
    const cacat = tahunCacat(teks);
    const beda = tahun !== null && sepakat !== tahun && banyak >= TETANGGA_TERSEDIKIT;
    if (cacat !== null) {
      const benar = sepakat ? teks.replace(cacat, String(sepakat)) : null;
      yield sebut(baris, s, kolom, cacat, benar, `${cacat} bukan tahun`);
    } else if (beda && sepakat) {
      const pesan = `${banyak} baris lain di kolomnya bertahun ${sepakat}`;
      yield sebut(baris, s, kolom, String(tahun), teks.replace(String(tahun), String(sepakat)), pesan);
    }
  }
}

function sebut(baris: Baris, s: Sel, kolom: KolomTabel, tahun: string, benar: string | null, sebab: string): Ucapan {
  const teks = s.isi.tertulis;
  return temuan({
    tingkat: "ragu",
    at: s.at,
    judul: judulPendek(`Tahun ${tahun} di ${kolom.judul || "keterangan"}`),
    baris: namaBaris(baris),
    kolom: kolom.judul,
    tertulis: teks,
    seharusnya: benar,
    hitungan: null,
    pesan: `Tertulis “${teks}”, sedangkan ${sebab}.`,
    saran: benar
      ? `Periksa tahunnya; bila keliru, ganti ${namaSel(s.at)} menjadi ${benar}.`
      : `Periksa tahun di ${namaSel(s.at)}.`,
    terkait: [],
  });
}
