import { jumlahDaftar, pandangan, susunan, type Baris, type SelDaftar, type Tabel } from "../recognize";
import { PERAN_UANG } from "../tables";

/** A sum of a table, its parts, and the parts of any cell of its column that is itself a sum. */
export type PasanganJumlah = {
  readonly jumlah: SelDaftar;
  readonly bagian: readonly SelDaftar[];
  readonly rincian: (s: SelDaftar) => readonly SelDaftar[];
};

/** The sums that a table holds: of a list of counts across and down, of a budget along its levels. */
export function pasanganJumlah(tabel: Tabel): PasanganJumlah[] {
  const daftar = jumlahDaftar(tabel).map((p) => ({ ...p, rincian: () => [] }));
  return [...daftar, ...pandangan(tabel).flatMap(pasanganUang)];
}

function pasanganUang(tabel: Tabel): PasanganJumlah[] {
  const { rincian, hierarki } = susunan(tabel);
  const yakin = hierarki.dari === 0 || hierarki.cocok * 2 >= hierarki.dari;
  const anak = new Map<Baris, readonly Baris[]>(rincian.map((r) => [r.induk, r.anak]));
  return PERAN_UANG.flatMap((peran) => {
    const kolom = tabel.kolom.findIndex((k) => k.peran === peran);
    const sel = (baris: Baris): SelDaftar[] => (baris.sel[kolom] ? [{ baris, kolom, sel: baris.sel[kolom] }] : []);
    return rincian.flatMap((r) => {
      const [jumlah] = r.jenis === "induk" && !yakin ? [] : sel(r.induk);
      if (!jumlah) return [];
      return [
        { jumlah, bagian: r.anak.flatMap(sel), rincian: (s: SelDaftar) => (anak.get(s.baris) ?? []).flatMap(sel) },
      ];
    });
  });
}
