import type { TabelDikenali } from "../../core";

/** What a table is called in a list: a heading, and the words beside it. */
export type JudulTabel = { readonly judul: string; readonly ket: string };

const NOMOR = /^\s*Tabel\s+([0-9IVXLCivxlc]+(?:\.[0-9A-Za-z]+)*)/i;

/**
 * People say "Tabel 3.5": the number of the caption, where there is one, heads the table and its kind follows;
 * else the kind heads it. Numbers repeat in real reports: tables that would be called the same also get
 * their sheet and range.
 */
export function judulTabel(tabel: readonly TabelDikenali[]): ReadonlyMap<TabelDikenali, JudulTabel> {
  const nama = new Map<TabelDikenali, JudulTabel>();
  const kembar = new Map<string, number>();
  for (const t of tabel) {
    const nomor = NOMOR.exec(t.judul ?? "")?.[1];
    const sebutan = nomor ? { judul: `Tabel ${nomor}`, ket: t.nama } : { judul: t.nama, ket: `Lembar ${t.lembar}` };
    nama.set(t, sebutan);
    const kunci = `${sebutan.judul} ${sebutan.ket}`;
    kembar.set(kunci, (kembar.get(kunci) ?? 0) + 1);
  }
  for (const [t, sebutan] of nama) {
    if ((kembar.get(`${sebutan.judul} ${sebutan.ket}`) ?? 0) < 2) continue;
    const tempat = sebutan.judul === t.nama ? t.rentang : `${t.lembar} ${t.rentang}`;
    nama.set(t, { judul: sebutan.judul, ket: `${sebutan.ket} · ${tempat}` });
  }
  return nama;
}
