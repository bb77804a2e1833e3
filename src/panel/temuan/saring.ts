import type { Kelompok, Temuan, Tingkat } from "../../core";
import { cellName } from "../../core";
import type { Address } from "../../core";
import type { KelompokTemuan } from "./kelompok";
import { operanDari } from "./operan";

/** What the list shows: severities that are switched on, families (none: all), and findings that hold every searched word. */
export type Saringan = {
  readonly tingkat: ReadonlySet<Tingkat>;
  readonly jenis: ReadonlySet<Kelompok>;
  readonly cari: string;
};

/** The groups with the findings that pass; groups without any are left out. */
export function saring(
  semua: readonly KelompokTemuan[],
  { tingkat, jenis, cari }: Saringan,
): readonly KelompokTemuan[] {
  const kata = lipat(cari).split(" ").filter(Boolean);
  return semua
    .map((k) => ({
      ...k,
      kartu: k.kartu.filter(({ temuan }) => {
        if (!tingkat.has(temuan.tingkat) || (jenis.size > 0 && !jenis.has(temuan.kelompok))) return false;
        if (kata.length === 0) return true;
        const isi = isiCari(k, temuan);
        return kata.every((satu) => isi.includes(satu) || isi.includes(tanpaRibuan(satu)));
      }),
    }))
    .filter((k) => k.kartu.length > 0);
}

/** Everything of a finding that a person could look for, with numbers also in the form without thousands points. */
function isiCari(kelompok: KelompokTemuan, t: Temuan): string {
  const tempat = (at: Address) => `${at.sheet}!${cellName(at)}`;
  const teks = lipat(
    [
      kelompok.judul,
      kelompok.ket,
      tempat(t.at),
      t.judul,
      t.baris,
      t.kolom,
      t.tertulis,
      t.seharusnya ?? "",
      t.pesan,
      t.saran,
      ...operanDari(t.hitungan).map((o) => `${o.nama} ${o.teks} ${o.at ? cellName(o.at) : ""}`),
      ...t.terkait.flatMap((k) => [tempat(k.at), k.nama ?? "", k.sebelum ?? "", k.sesudah ?? ""]),
    ].join(" "),
  );
  return `${teks} ${tanpaRibuan(teks)}`;
}

/** Case and the kind and number of spaces do not matter in a search. */
function lipat(teks: string): string {
  return teks.toLocaleLowerCase("id").replace(/\s+/gu, " ").trim();
}

function tanpaRibuan(teks: string): string {
  return teks.replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, "");
}
