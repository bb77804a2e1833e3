import { fakta } from "../facts";
import { keNumber } from "../lkjip/pecahan";
import { arahIndikator, type Profil } from "../profile";
import type { HampirTabel, Tabel } from "../recognize";
import { ATURAN } from "../rules";
import { areaName } from "../workbook";
import type { ArahIndikator, Hampir, ProfilRingkas, TabelDikenali } from "./hasil";

/** The recognised tables, near misses and conventions as plain data for people and programs. */
export function ringkasTabel(t: Tabel): TabelDikenali {
  return {
    jenis: t.bentuk.jenis,
    nama: t.bentuk.nama,
    lembar: t.sheet,
    rentang: areaName(t.area),
    ...(t.baris[0] && { kepala: t.baris[0].row - t.area.top }),
    judul: t.judul,
    tahap: t.tahap,
    yakin: t.yakin,
    sebab: t.sebab,
    diperiksa: ATURAN.some((a) => a.jenis.includes(t.bentuk.jenis)),
  };
}

export function ringkasHampir(h: HampirTabel): Hampir {
  return { jenis: h.bentuk.jenis, nama: h.bentuk.nama, lembar: h.sheet, rentang: areaName(h.area), kurang: h.kurang };
}

export function ringkasProfil(profil: Profil): ProfilRingkas {
  return {
    efisiensi: profil.efisiensi && { definisi: profil.efisiensi.rumus.id, bukti: profil.efisiensi.bukti },
    kategori: [...profil.skala].map(([t, k]) => ({
      lembar: t.sheet,
      rentang: areaName(t.area),
      skala: k.skala.id,
      bukti: k.bukti,
    })),
    batasCapaian: profil.batas && { persen: keNumber(profil.batas.batas), bukti: profil.batas.bukti },
    arah: profil.arah.map(({ nama, arah, bukti }) => ({ nama, arah, bukti })),
    pembulatan: profil.pembulatan && { cara: profil.pembulatan.cara, bukti: profil.pembulatan.bukti },
  };
}

/** The indicators that the tables state a capaian of, each by the name it first goes by. */
export function ringkasIndikator(tabel: readonly Tabel[], { arah }: Profil): ArahIndikator[] {
  const nama = new Map<number, string>();
  for (const f of fakta(tabel).indikator) {
    if (f.besaran === "capaian" && !nama.has(f.indikator)) nama.set(f.indikator, f.baris.nama);
  }
  return [...nama.values()].map((n) => ({ nama: n, arah: arahIndikator(arah, n) }));
}
