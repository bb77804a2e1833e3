import { bandingkan } from "../lkjip/banding";
import { arahDariNama, RUMUS_CAPAIAN, type Arah } from "../lkjip/capaian";
import { maknaIndikator, penomoran, samaMakna, type MaknaIndikator } from "../lkjip/indikator";
import { pandangan, type Tabel } from "../recognize";
import { barisCapaian } from "./baris-capaian";

/** The direction of one indicator where its own printed figures, or a pinned profile, say other than its wording. */
export type KonvensiArah = {
  readonly nama: string;
  readonly makna: MaknaIndikator;
  readonly arah: Arah;
  readonly bukti: string;
};

/** A direction other than the wording's needs as many different rows or years. */
const BARIS_TERSEDIKIT = 2;

type Suara = { readonly nama: string; readonly makna: MaknaIndikator; readonly arah: Arah; readonly sidik: string };

/** The direction of an indicator: as pinned or learned, else by its wording. */
export function arahIndikator(konvensi: readonly KonvensiArah[], nama: string): Arah {
  const makna = maknaIndikator(nama);
  return konvensi.find((k) => samaMakna(k.makna, makna))?.arah ?? arahDariNama(nama);
}

/** Learns directions from printed capaian: rows that only one direction explains, at least two of them and none against. */
export function simpulkanArah(tabel: readonly Tabel[]): KonvensiArah[] {
  const nomor = penomoran();
  const perIndikator = new Map<number, Suara[]>();
  for (const s of tabel.flatMap((t) => pandangan(t).flatMap(suaraTabel))) {
    const i = nomor(s.makna);
    perIndikator.set(i, [...(perIndikator.get(i) ?? []), s]);
  }
  return [...perIndikator.values()].flatMap((sejenis) => {
    const s = sejenis.find((x) => x.arah !== arahDariNama(x.nama));
    // The same row printed again in another table is no second witness.
    const saksi = new Set(sejenis.map((x) => x.sidik)).size;
    if (!s || saksi < BARIS_TERSEDIKIT || sejenis.some((x) => x.arah !== s.arah)) return [];
    return [{ nama: s.nama, makna: s.makna, arah: s.arah, bukti: `${saksi} dari ${saksi} baris cocok` }];
  });
}

function suaraTabel(tabel: Tabel): Suara[] {
  return barisCapaian(tabel).flatMap(({ baris, target, realisasi, tertulis }) => {
    const cocok = new Set(
      RUMUS_CAPAIAN.filter(
        (r) => bandingkan(tertulis, [], () => r.hitung(target.nilai, realisasi.nilai))?.putusan === "sesuai",
      ).map((r) => r.arah),
    );
    const [arah, ...lain] = [...cocok];
    if (!arah || lain.length > 0) return [];
    const sidik = [target.tertulis, realisasi.tertulis, tertulis.angka.tertulis].join("|");
    return [{ nama: baris.nama, makna: maknaIndikator(baris.nama), arah, sidik }];
  });
}
