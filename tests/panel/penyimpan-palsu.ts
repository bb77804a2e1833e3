import { SIMPANAN_KOSONG } from "../../src/core";
import type { CalonTabel, Simpanan } from "../../src/core";
import type { Penyimpan, Penyimpanan } from "../../src/panel";

/** A shell that keeps what a test tells it, and remembers what was kept last. */
export function penyimpanPalsu(
  awal: Partial<Simpanan> = {},
  akhir: Penyimpanan = { jenis: "usai" },
  calon: CalonTabel | null = null,
) {
  const simpanan = { ...SIMPANAN_KOSONG, ...awal };
  const disimpan: Simpanan[] = [];
  const penyimpan: Penyimpan = {
    simpanan,
    ubah(ubah) {
      disimpan.push(ubah(simpanan));
      return Promise.resolve(akhir);
    },
    calon: () => Promise.resolve(calon),
  };
  return { penyimpan, disimpan };
}
