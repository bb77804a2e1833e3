import { tahunLaporan } from "../../facts";
import { unitDanTahun } from "../../facts/unit";
import { simpulkanProfil } from "../../profile";
import { recognize, type Tabel } from "../../recognize";
import type { Jenis } from "../../tables";
import type { LembarBaru, SelBaru, Snapshot } from "../../workbook";
import { kalimatAnggaran, kalimatEfisiensi } from "./anggaran";
import { kalimatCapaian, kalimatPembanding, kalimatRata, kalimatRenstra, kalimatTahun } from "./kinerja";

/** The sentences of one section of the report, with the table they are made from. */
export type BagianKalimat = { readonly judul: string; readonly lembar: string; readonly kalimat: readonly string[] };

/** The standard sentences of a report, from the figures of its tables and no others. */
export function susunKalimat(snapshot: Snapshot): readonly BagianKalimat[] {
  const { tabel } = recognize(snapshot);
  const { unit } = unitDanTahun(snapshot, tabel);
  const kantor = unit ?? "perangkat daerah";
  const tahun = tahunLaporan(tabel);
  const { efisiensi } = simpulkanProfil(tabel);
  const bagian: readonly (readonly [string, Jenis, (t: Tabel) => string[]])[] = [
    ["Capaian kinerja", "capaian", (t) => [...kalimatCapaian(t), ...kalimatRata(t, kantor)]],
    ["Perbandingan dengan tahun sebelumnya", "perbandingan-tahun", kalimatTahun],
    ["Kemajuan terhadap Renstra", "kemajuan-renstra", (t) => kalimatRenstra(t, tahun)],
    ["Perbandingan dengan kabupaten", "pembanding", kalimatPembanding],
    ["Realisasi anggaran", "realisasi-anggaran", (t) => kalimatAnggaran(t, kantor)],
    ["Efisiensi penggunaan sumber daya", "efisiensi", (t) => kalimatEfisiensi(t, efisiensi)],
  ];
  return bagian.flatMap(([judul, jenis, tulis]) =>
    tabel.flatMap((t) => {
      const kalimat = t.bentuk.jenis === jenis ? tulis(t) : [];
      return kalimat.length > 0 ? [{ judul, lembar: t.sheet, kalimat }] : [];
    }),
  );
}

/** As running text: a heading for each section, a sentence a line. */
export function teksKalimat(bagian: readonly BagianKalimat[]): string {
  return bagian
    .map((b) => [`${b.judul} (lembar ${b.lembar})`, ...b.kalimat.map((k) => `  ${k}`)].join("\n"))
    .join("\n\n");
}

const LEBAR = 110;

/** The same as a sheet to copy from. */
export function lembarKalimat(bagian: readonly BagianKalimat[], nama = "Kalimat"): LembarBaru {
  const rows = new Map<number, ReadonlyMap<number, SelBaru>>();
  const tinggi = new Map<number, number>();
  const tulis = (sel: SelBaru): void => {
    const row = rows.size;
    rows.set(row, new Map([[0, sel]]));
    if (typeof sel.value === "string") tinggi.set(row, 4 + 13 * Math.ceil((sel.value.length * 1.05) / LEBAR));
  };
  for (const { judul, lembar, kalimat } of bagian) {
    tulis({ value: `${judul} (lembar ${lembar})`, gaya: { tebal: true } });
    for (const k of kalimat) tulis({ value: k, gaya: { lipat: true, tegak: "atas" } });
  }
  return {
    name: nama,
    rows,
    merges: [],
    lebar: new Map([[0, LEBAR]]),
    tinggi,
    cetak: { kertas: "F4", arah: "mendatar" },
  };
}
