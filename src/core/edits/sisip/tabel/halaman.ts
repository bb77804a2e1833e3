import type { LembarBaru } from "../../../workbook";
import { JUDUL } from "../gaya";
import { di, teks, type BagianTeks, type Konteks } from "../konteks";
import { alamat, areaDi, barisAkhir, tulis, tulisLuas, type Naskah } from "../naskah";

type Arah = NonNullable<LembarBaru["cetak"]>["arah"];

/** The caption over the whole width of a table, in its first row unless another one is named. */
export function tulisJudul(k: Konteks, n: Naskah, kanan: number, judul: readonly BagianTeks[], row = 0): void {
  const { area } = di(n, row, 0, kanan);
  tulisLuas(n, area, { ...teks(k, alamat(n, row, 0), ...judul), gaya: JUDUL });
}

/** Paper, what is printed (without helper columns), and the header rows, which stay in view and on every page. */
export function aturCetak(
  k: Konteks,
  n: Naskah,
  arah: Arah,
  kanan: number,
  kepala: readonly [number, number] | null,
): void {
  const area = areaDi(n, { top: 0, left: 0, bottom: barisAkhir(n), right: kanan });
  const { row } = n.asal;
  n.cetak = { kertas: k.pilihan.kertas, arah, area };
  if (!kepala) return;
  n.cetak = { ...n.cetak, judulBaris: [kepala[0] + row, kepala[1] + row] };
  n.bekukan = kepala[1] + 1 + row;
}

const KANAN = { mendatar: "tengah", tegak: "atas" } as const;

/** The block of the one who signs: place and date, who, room to sign, name, pangkat and NIP. */
export function tandaTangan(
  k: Konteks,
  n: Naskah,
  kiri: number,
  kanan: number,
  diDepan: readonly BagianTeks[] = [],
): void {
  const top = barisAkhir(n) + 2;
  const baris: readonly (readonly [readonly BagianTeks[], object])[] = [
    [[{ bidang: "Tempat" }, ", ", { bidang: "Tanggal" }], {}],
    ...(diDepan.length > 0 ? ([[diDepan, {}]] as const) : []),
    [[{ bidang: "Jabatan" }, ","], {}],
    [[], {}],
    [[], {}],
    [[{ bidang: "Nama_Kepala" }], { tebal: true, garisBawah: true }],
    [[{ bidang: "Pangkat" }], {}],
    [["NIP ", { bidang: "NIP_Kepala" }], {}],
  ];
  tulisBaris(k, n, top, kiri, kanan, baris);
}

/** The block of the one above, beside that of the office's head: it leaves the line of place and date free. */
export function tandaTanganAtasan(k: Konteks, n: Naskah, top: number, kiri: number, kanan: number): void {
  tulisBaris(k, n, top, kiri, kanan, [
    [["Pihak Kedua,"], {}],
    [[{ bidang: "Jabatan_Atasan" }, ","], {}],
    [[], {}],
    [[], {}],
    [[{ bidang: "Nama_Atasan" }], { tebal: true, garisBawah: true }],
  ]);
}

function tulisBaris(
  k: Konteks,
  n: Naskah,
  top: number,
  kiri: number,
  kanan: number,
  baris: readonly (readonly [readonly BagianTeks[], object])[],
): void {
  for (const [ke, [bagian, gaya]] of baris.entries()) {
    if (bagian.length === 0) {
      tulis(n, top + ke, kiri, { value: null });
      continue;
    }
    const sel = teks(k, alamat(n, top + ke, kiri), ...bagian);
    tulisLuas(n, di(n, top + ke, kiri, kanan).area, { ...sel, gaya: { ...KANAN, ...gaya } });
  }
}
