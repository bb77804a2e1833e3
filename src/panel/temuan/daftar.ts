import { useMemo } from "react";
import type { Hasil } from "../../core";
import type { Lihat } from "../lihat";
import { kelompokkan, urutkan } from "./kelompok";
import type { Kartu, KelompokTemuan } from "./kelompok";
import { saring } from "./saring";
import { useSelesai } from "./selesai";

/** The findings of the chosen status as they are listed. */
export type DaftarTemuan = {
  /** All of that status, whatever is searched for. */
  readonly semua: readonly Kartu[];
  readonly tampil: readonly KelompokTemuan[];
  readonly kelompokTerbuka: (kunci: string) => boolean;
  /** The open card; null where none is. */
  readonly terbuka: Kartu | null;
};

export function useDaftarTemuan(hasil: Hasil | null, lihat: Lihat, dasar: unknown): DaftarTemuan {
  const selesai = useSelesai(hasil, dasar);
  const { status, urutan, tingkat, jenis, cari } = lihat;
  const kelompok = useMemo(() => {
    if (hasil === null) return [];
    return urutkan(status === "diperbaiki" ? selesai : kelompokkan(hasil, status), urutan, hasil);
  }, [hasil, selesai, status, urutan]);
  const semua = useMemo(() => kelompok.flatMap((k) => k.kartu), [kelompok]);
  const tampil = useMemo(() => saring(kelompok, { tingkat, jenis, cari }), [kelompok, tingkat, jenis, cari]);

  const pertama = tampil[0];
  const kunciTerbuka = lihat.kartu === undefined ? pertama?.kartu[0]?.kunci : lihat.kartu;
  return {
    semua,
    tampil,
    kelompokTerbuka: (kunci) => lihat.kelompok.get(kunci) ?? (cari.trim() !== "" || kunci === pertama?.kunci),
    terbuka: tampil.flatMap((k) => k.kartu).find((k) => k.kunci === kunciTerbuka) ?? null,
  };
}
