import { BIDANG, type Bidang } from "../acuan";
import { JUDUL, TEKS } from "../gaya";
import { di, isian, isiBidang, namai, type Konteks } from "../konteks";
import { alamat, naskah, tulis, tulisLuas, type Naskah } from "../naskah";
import { aturCetak } from "./halaman";

/** What stands beside each field, by which a later run finds it again. */
export const LABEL_ISIAN: Readonly<Record<Bidang, string>> = {
  Perangkat_Daerah: "Perangkat daerah",
  Kabupaten: "Kabupaten",
  Tahun: "Tahun",
  Tahun_Akhir_Renstra: "Tahun akhir Renstra",
  Tempat: "Tempat",
  Tanggal: "Tanggal",
  Jabatan: "Jabatan",
  Nama_Kepala: "Nama kepala",
  Pangkat: "Pangkat",
  NIP_Kepala: "NIP kepala",
  Jabatan_Atasan: "Jabatan atasan",
  Nama_Atasan: "Nama atasan",
};

const ATAS = 2;

/** The fields that all tables of a set follow: office, years, who signs. A NIP is text, as a number it would lose digits. */
export function susunIsian(k: Konteks, lembar: string): Naskah {
  const n = naskah(lembar);
  tulisLuas(n, { top: 0, left: 0, bottom: 0, right: 1 }, { value: "ISIAN", gaya: JUDUL });
  n.lebar.set(0, 24).set(1, 48);
  for (const [ke, bidang] of BIDANG.entries()) {
    const row = ATAS + ke;
    const tahun = bidang === "Tahun" || bidang === "Tahun_Akhir_Renstra";
    tulis(n, row, 0, { value: LABEL_ISIAN[bidang], gaya: TEKS });
    const nilai = isiBidang(k.isi.kantor, bidang);
    const { area } = di(n, row, 1);
    const syarat = tahun ? ({ jenis: "bulat", min: 2000, maks: 2100 } as const) : null;
    const gaya = tahun ? { ...TEKS, mendatar: "kiri" as const, format: "0" } : { ...TEKS, format: "@" };
    isian(n, area, nilai === "" ? null : nilai, gaya, syarat);
    k.tempat.isian.set(bidang, alamat(n, row, 1));
    namai(k, n, bidang, area);
  }
  aturCetak(k, n, "tegak", 1, null);
  return n;
}
