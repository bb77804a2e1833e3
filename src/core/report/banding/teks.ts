import { kutipan, satuBaris } from "../satu-baris";
import type { Banding, TabelBerubah } from "./banding";

const STATUS = { baru: "tabel baru", hilang: "tabel tidak ada lagi", berubah: "berubah" } as const;

/** What changed between two versions, for people. Ends with a line break. */
export function teksBanding({ sama, tabel }: Banding): string {
  const penutup = tabel.length === 0 ? `Tidak ada tabel yang berubah. ${sama} tabel sama.` : `${sama} tabel lain sama.`;
  return `${[...tabel.map(teksTabel), penutup].join("\n\n")}\n`;
}

function teksTabel(t: TabelBerubah): string {
  const daftar = (kata: string, isi: readonly string[]) =>
    isi.length === 0 ? [] : [`  ${kata}: ${isi.map((s) => kutipan(s, 80)).join("; ")}`];
  return [
    satuBaris(`${t.nama} · lembar ${t.lembar}, ${t.rentang} · ${STATUS[t.status]}`),
    ...(t.judul === null ? [] : [kutipan(t.judul, 100)]),
    ...daftar("Baris baru", t.barisBaru),
    ...daftar("Baris tidak ada lagi", t.barisHilang),
    ...daftar("Kolom baru", t.kolomBaru),
    ...daftar("Kolom tidak ada lagi", t.kolomHilang),
    ...t.nilai.map((n) => {
      const nama = `${kutipan(n.baris, 60)} · ${kutipan(n.kolom, 40)}`;
      return `  ${n.sel}  ${nama}: ${kutipan(n.dulu)} → ${kutipan(n.kini)}`;
    }),
  ].join("\n");
}
