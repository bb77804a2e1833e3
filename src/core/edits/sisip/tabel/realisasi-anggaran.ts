import { cellName, type Address, type Gaya } from "../../../workbook";
import { anakDari } from "../../../lkjip/hierarki";
import { KEPALA, NOMOR, tebal, TEKS, UANG } from "../gaya";
import type { IsiPos } from "../isi";
import { di, gayaPersen, isian, KANTOR, namai, sekaliTeks, TAHUN, UANG_SAH, type Konteks } from "../konteks";
import { alamat, naskah, tulis, tulisLuas, type Naskah } from "../naskah";
import { bagian, jumlah } from "../rumus-baku";
import type { JenisTabel } from "../jenis";
import { aturCetak, tandaTangan, tulisJudul } from "./halaman";

const KANAN = 4;
const ATAS = 2;
const JUDUL = ["KODE", "PROGRAM / KEGIATAN / SUB KEGIATAN", "ANGGARAN (Rp)", "REALISASI (Rp)", "%"];
const LEBAR = [19, 50, 17, 17, 10];

export const realisasiAnggaran: JenisTabel = {
  id: "realisasi",
  nama: "Realisasi anggaran",
  letak: "Tabel 3.5",
  keterangan: "Anggaran dan realisasi program, kegiatan, dan sub kegiatan.",
  jenis: ["realisasi-anggaran"],
  kolom: ["Kode", "Program / kegiatan", "Anggaran", "Realisasi", "%"],
  hitungan: ["%"],
  lembar: "3.5",
  susun(k, lembar, asal) {
    const n = naskah(lembar, asal);
    tulisJudul(k, n, KANAN, [
      "Tabel 3.5 Realisasi Program, Kegiatan, dan Sub Kegiatan ",
      KANTOR,
      " Tahun Anggaran ",
      TAHUN,
    ]);
    for (const [col, value] of JUDUL.entries()) {
      tulis(n, ATAS, col, { value, gaya: KEPALA });
      n.lebar.set(col + n.asal.col, LEBAR[col] ?? 10);
    }
    const { pos } = k.isi;
    for (const i of pos.keys()) tulisPos(k, n, ATAS + 1 + i, i);
    tulisJumlah(k, n, ATAS + 1 + pos.length);
    if (k.pilihan.tandaTangan) tandaTangan(k, n, 2, KANAN);
    aturCetak(k, n, "tegak", KANAN, [ATAS, ATAS]);
    return n;
  },
};

/** Levels are shown as the nomenklatur prints them: capitals and bold, bold, plain, each further in. */
function gayaPos(gaya: Gaya, { tingkat }: IsiPos): Gaya {
  return tingkat === 2 ? gaya : tebal(gaya);
}

/** A row of the budget. Only what has no parts below it is typed; the others are their sums. */
function tulisPos(k: Konteks, n: Naskah, row: number, i: number): void {
  const pos = k.isi.pos[i];
  if (!pos) return;
  const kode = di(n, row, 0).area;
  isian(n, kode, pos.kode === "" ? null : pos.kode, gayaPos({ ...NOMOR, mendatar: "kiri" }, pos));
  const nama = pos.tingkat === 0 ? pos.nama.toUpperCase() : pos.nama;
  const inden = pos.tingkat === 0 ? {} : { inden: pos.tingkat };
  sekaliTeks(k, di(n, row, 1), `nama-pos ${i}`, nama, { ...gayaPos(TEKS, pos), ...inden });
  const anak = anakDari(
    k.isi.pos.map((p) => p.tingkat),
    i,
  );
  const [anggaran, terpakai] = (["anggaran", "realisasi"] as const).map((besaran, ke): Address => {
    const [col, gaya] = [2 + ke, gayaPos(UANG, pos)];
    const dari = alamat(n, row, col);
    if (anak.length === 0) {
      const sah = ke === 0 ? UANG_SAH : serapanSah(n, row);
      return isian(n, di(n, row, col).area, pos[besaran], gaya, sah);
    }
    const bawah = anak.map((j) => alamat(n, row + j - i, col));
    return tulis(n, row, col, { value: null, formula: jumlah(bawah, dari), gaya });
  });
  if (!anggaran || !terpakai) return;
  k.tempat.sel.set(`anggaran ${i}`, anggaran);
  k.tempat.sel.set(`terpakai ${i}`, terpakai);
  tulisPersen(n, row, gayaPos(TEKS, pos));
}

/** More than the budget is warned of and not refused: it happens, and then it is what must be reported. */
function serapanSah(n: Naskah, row: number) {
  const [c, d] = [2, 3].map((col) => alamat(n, row, col)).map(cellName);
  return { jenis: "rumus", rumus: `AND(ISNUMBER(${d}),${d}>=0,${d}<=${c})` } as const;
}

function tulisPersen(n: Naskah, row: number, gaya: Gaya): Address {
  const dari = alamat(n, row, 4);
  const formula = bagian(alamat(n, row, 3), alamat(n, row, 2), dari);
  return tulis(n, row, 4, { value: null, formula, gaya: gayaPersen({ ...gaya, mendatar: "kanan" }) });
}

/** The sum of the programs, and the share as sum by sum. */
function tulisJumlah(k: Konteks, n: Naskah, row: number): void {
  tulisLuas(n, di(n, row, 0, 1).area, { value: "JUMLAH", gaya: tebal({ ...TEKS, mendatar: "tengah" }) });
  const atas = k.isi.pos.flatMap((p, i) => (p.tingkat === 0 ? [ATAS + 1 + i] : []));
  const nama = ["Jumlah_Anggaran", "Jumlah_Realisasi"] as const;
  const kunci = ["jumlah-anggaran", "jumlah-realisasi"] as const;
  for (const ke of [0, 1] as const) {
    const col = 2 + ke;
    const dari = alamat(n, row, col);
    const isi = atas.map((r) => alamat(n, r, col));
    tulis(n, row, col, { value: null, formula: jumlah(isi, dari), gaya: tebal(UANG) });
    k.tempat.sel.set(kunci[ke], dari);
    namai(k, n, nama[ke], di(n, row, col).area);
  }
  k.tempat.sel.set("persen-realisasi", tulisPersen(n, row, tebal(TEKS)));
  namai(k, n, "Persen_Realisasi", di(n, row, 4).area);
}
