/** Budgets per program, as a perjanjian kinerja lists them. */
import { jumlahUang, type Uang } from "../anggaran-acak";
import { tabel, teksNomor, type Bahan } from "../rangka";
import { KOSONG, selRupiah, teks, type Isi } from "../sel";
import type { BarisIsi, TabelIsi } from "../tabel-isi";
import { rumusJumlah } from "./anggaran";

export function tabelProgram(b: Bahan): TabelIsi {
  const { acak, k, gaya, judul } = b;
  const dua = k.berubah && acak.peluang(0.6);
  const selisih = dua && acak.peluang(0.5);
  const berjumlah = acak.peluang(0.6);
  // With the budget changed, a single column may be either one; it says which.
  const tahap = !k.berubah ? "APBD" : acak.pilih(["APBD", "P-APBD"]);
  const bertahap = k.berubah || acak.peluang(0.5);
  const uang = (u: Uang, baris: number, anak: readonly number[]): Record<string, Isi> => {
    const jumlah = (kolom: string) => (anak.length === 0 ? undefined : rumusJumlah(anak, kolom));
    return {
      anggaran: selRupiah(gaya, dua || tahap === "APBD" ? u.murni : u.perubahan, jumlah("anggaran")),
      perubahan: selRupiah(gaya, u.perubahan, jumlah("perubahan")),
      selisih: selRupiah(
        gaya,
        u.perubahan - u.murni,
        (letak) => `${letak(baris, "perubahan")}-${letak(baris, "anggaran")}`,
      ),
      sumber: teks(`${tahap} ${k.tahun}`),
    };
  };
  const baris: BarisIsi[] = k.program.map((p, i) => ({
    jenis: "data",
    pos: p,
    tingkat: 0,
    sama: [],
    sel: { no: teksNomor(gaya, i + 1), program: teks(p.nama), ...uang(p.uang, i, []) },
  }));
  const semua = baris.map((_, i) => i);
  const kaki: BarisIsi = {
    jenis: "jumlah",
    sama: [],
    tebal: true,
    sel: {
      program: teks(acak.pilih(["Jumlah", "JUMLAH", "Total"])),
      ...uang(jumlahUang(k.program), baris.length, semua),
      sumber: KOSONG,
    },
  };
  return tabel(
    b,
    "anggaran-program",
    ["Anggaran Program {k} Tahun {t}", "Program dan Anggaran Tahun {t}", "Pagu Anggaran Program Tahun {t}"],
    {
      kolom: [
        { id: "no", judul: [judul("nomor", k.tahun)] },
        { id: "program", judul: [judul("programSaja", k.tahun)] },
        { id: "anggaran", judul: [dua ? acak.pilih(["APBD", `APBD ${k.tahun}`]) : judul("anggaran", k.tahun)] },
        ...(dua ? [{ id: "perubahan", judul: [acak.pilih(["PAPBD", "P-APBD", `P APBD ${k.tahun}`])] }] : []),
        ...(selisih ? [{ id: "selisih", judul: [acak.pilih(["Selisih", "Bertambah/Berkurang"])] }] : []),
        ...(dua || !bertahap ? [] : [{ id: "sumber", judul: [acak.pilih(["Keterangan", "Ket.", "Sumber Dana"])] }]),
      ],
      baris: berjumlah ? [...baris, kaki] : baris,
    },
  );
}
