import type { Usai } from "../panel";
import { keadaanDari } from "./butir";
import type { Butir, Perubahan } from "./butir";
import type { Disimpan, Disisipkan, Diterapkan } from "./tugas";

/** With a type of its own the browser might change the ending of the name: .xlsm has another one than .xlsx. */
const JENIS_BERKAS = "application/octet-stream";

/** The file after a batch of corrections. The former one is kept as it was. */
export function diterapkan(
  butir: Butir,
  perbuatan: Usai["perbuatan"],
  hasil: Omit<Diterapkan, "jenis">,
  pukul: Date,
): Butir {
  const { isi, sel, diperiksa, peringatan } = hasil;
  const { isi: isiDulu, keadaan, simpanan } = butir;
  return {
    ...butir,
    isi: berkasDari(isi),
    keadaan: keadaanDari(diperiksa, pukul),
    perubahan: [...butir.perubahan, { sel, dulu: { isi: isiDulu, keadaan, simpanan }, peringatan }],
    simpanan: diperiksa.simpanan,
    usai: { perbuatan, sel, sebelumnya: selBerubah(butir.perubahan) },
  };
}

/** The file with new sheets behind its own. The former one is kept as it was. */
export function disisipkan(butir: Butir, { isi, lembar, diperiksa }: Disisipkan, pukul: Date): Butir {
  const { isi: isiDulu, keadaan, simpanan } = butir;
  return {
    ...butir,
    isi: berkasDari(isi),
    keadaan: keadaanDari(diperiksa, pukul),
    perubahan: [...butir.perubahan, { sel: 0, lembar, dulu: { isi: isiDulu, keadaan, simpanan }, peringatan: [] }],
    simpanan: diperiksa.simpanan,
    usai: { perbuatan: "sisip", sel: 0, lembar, sebelumnya: selBerubah(butir.perubahan) },
  };
}

/** The file with other choices; what was corrected stays corrected. */
export function disimpan(butir: Butir, { isi, diperiksa }: Disimpan, pukul: Date): Butir {
  const { simpanan } = diperiksa;
  return { ...butir, isi: berkasDari(isi), keadaan: keadaanDari(diperiksa, pukul), simpanan };
}

/** The file before its latest batch; one that was never corrected stays what it is. */
export function dikembalikan(butir: Butir): Butir {
  const akhir = butir.perubahan.at(-1);
  if (!akhir) return butir;
  const perubahan = butir.perubahan.slice(0, -1);
  const { sel, lembar } = akhir;
  const lembarLagi = perubahan.some((p) => p.lembar !== undefined);
  const milik = { sel, sebelumnya: selBerubah(perubahan) };
  const banyak = { ...milik, ...(lembar !== undefined && { lembar }), ...(lembarLagi && { lembarLagi }) };
  const usai = { perbuatan: "kembali", ...banyak } as const;
  return { ...butir, ...akhir.dulu, perubahan, usai };
}

/** The bytes of a workbook as a file of the browser. */
export function berkasDari(isi: Uint8Array<ArrayBuffer>): Blob {
  return new Blob([isi], { type: JENIS_BERKAS });
}

/** Later batches may touch a cell again; each counts what it did. */
function selBerubah(perubahan: readonly Perubahan[]): number {
  return perubahan.reduce((n, p) => n + p.sel, 0);
}
