import { KEPALA, tebal, TEKS, TENGAH, UANG } from "../gaya";
import { di, KANTOR, sekali, sekaliTeks, TAHUN, teks, UANG_SAH } from "../konteks";
import { alamat, naskah, tulis, tulisLuas, type Naskah } from "../naskah";
import { jumlah, selisih } from "../rumus-baku";
import type { JenisTabel } from "../jenis";
import { aturCetak, tandaTangan, tulisJudul } from "./halaman";

const KANAN = 4;
const ATAS = 2;
const LEBAR = [5, 48, 19, 19, 20];
const BERTAMBAH = { ...UANG, format: "#,##0;(#,##0);0" };

export const anggaranProgram: JenisTabel = {
  id: "anggaran",
  nama: "Anggaran per program",
  letak: "Bab II",
  keterangan: "Anggaran tiap program sebelum dan sesudah perubahan.",
  jenis: ["anggaran-program"],
  kolom: ["No", "Program", "APBD", "P APBD", "Bertambah"],
  hitungan: ["Bertambah"],
  lembar: "Anggaran",
  susun(k, lembar, asal) {
    const n = naskah(lembar, asal);
    tulisJudul(k, n, KANAN, ["Anggaran per Program ", KANTOR, " Tahun ", TAHUN]);
    const kepala = [
      ["NO"],
      ["PROGRAM"],
      ["APBD ", TAHUN, " (Rp)"],
      ["P APBD ", TAHUN, " (Rp)"],
      ["BERTAMBAH / (BERKURANG) (Rp)"],
    ];
    for (const [col, judul] of kepala.entries()) {
      tulis(n, ATAS, col, { ...teks(k, alamat(n, ATAS, col), ...judul), gaya: KEPALA });
      n.lebar.set(col + n.asal.col, LEBAR[col] ?? 10);
    }
    const program = k.isi.pos.flatMap((p, i) => (p.tingkat === 0 ? [{ ...p, i }] : []));
    for (const [ke, { i, nama, apbd, anggaran }] of program.entries()) {
      const row = ATAS + 1 + ke;
      tulis(n, row, 0, { value: ke + 1, gaya: TENGAH });
      sekaliTeks(k, di(n, row, 1), `nama-pos ${i}`, nama, TEKS);
      sekali(k, di(n, row, 2), `apbd ${i}`, apbd, UANG, UANG_SAH);
      sekali(k, di(n, row, 3), `anggaran ${i}`, anggaran, UANG, UANG_SAH);
      tulisSelisih(n, row, BERTAMBAH);
    }
    tulisJumlah(n, ATAS + 1 + program.length);
    if (k.pilihan.tandaTangan) tandaTangan(k, n, 3, KANAN);
    aturCetak(k, n, "tegak", KANAN, [ATAS, ATAS]);
    return n;
  },
};

function tulisSelisih(n: Naskah, row: number, gaya: typeof BERTAMBAH): void {
  const dari = alamat(n, row, 4);
  tulis(n, row, 4, { value: null, formula: selisih(alamat(n, row, 3), alamat(n, row, 2), dari), gaya });
}

function tulisJumlah(n: Naskah, row: number): void {
  tulisLuas(n, di(n, row, 0, 1).area, { value: "JUMLAH", gaya: tebal(TENGAH) });
  for (const col of [2, 3]) {
    const isi = Array.from({ length: row - ATAS - 1 }, (_, ke) => alamat(n, ATAS + 1 + ke, col));
    tulis(n, row, col, { value: null, formula: jumlah(isi, alamat(n, row, col)), gaya: tebal(UANG) });
  }
  tulisSelisih(n, row, { ...BERTAMBAH, ...tebal(BERTAMBAH), format: BERTAMBAH.format });
}
