import { BENTUK, lainnya, type BentukTabel, type KolomBentuk } from "../tables";
import { skala as bentukSkala } from "../tables/skala";
import type { Area, Sheet, Snapshot } from "../workbook";
import { bacaBadan, type Badan } from "./badan";
import { bacaBaris } from "./baris";
import { calonKepala } from "./calon-kepala";
import { buatGrid, type Grid } from "./grid";
import { cariHampir } from "./hampir";
import { lihatIsi } from "./isi-kolom";
import { bacaKepala, type Kepala } from "./kepala";
import { cariJudul, tahapTabel, tahunTabel } from "./keterangan-tabel";
import { cariLainnya } from "./lainnya";
import { lembarReviu } from "./lembar-reviu";
import { selNomorKolom } from "./nomor-kolom";
import { ciriKepala, pasangkan, type Kecocokan } from "./peran";
import type { PilihanTabel } from "./pilihan-tabel";
import { atasSkala, cariSkala, type SkalaTercetak } from "./skala";
import type { HampirTabel, Tabel } from "./tabel";
import { bersentuhan, tetapkan } from "./tetapkan";
import { pisahUang } from "./pisah-uang";
import { kurangTahun } from "./tahun-wajar";

/** What was found in a workbook, in the order of its sheets from the top down; tables of no known kind come last. */
export type Pengenalan = {
  readonly tabel: readonly Tabel[];
  readonly hampir: readonly HampirTabel[];
  /** Choices of a person whose place is gone. */
  readonly lepas: readonly PilihanTabel[];
};

/** Below this a fit is no recognition. */
const TERENDAH = 0.7;
/** So many rows of a body are enough to see what its columns hold. */
const CONTOH_BARIS = 60;
/** A header that so often made no table will make none further down either, and each try walks down the sheet. */
const PERCOBAAN_TERBANYAK = 10;

/** Finds the tables of a workbook by their headers and content. Very hidden sheets belong to programs; they and our own review are skipped. What a person chose goes before what is seen. */
export function recognize(snapshot: Snapshot, pilihan: readonly PilihanTabel[] = []): Pengenalan {
  const lembar = snapshot.sheets
    .filter((sheet) => sheet.visibility !== "veryHidden" && !lembarReviu(sheet))
    .map((sheet) =>
      isiLembar(
        sheet,
        pilihan.filter((p) => p.lembar === sheet.name),
      ),
    );
  return {
    tabel: [...lembar.flatMap((l) => l.tabel), ...lembar.flatMap((l) => l.lain)],
    hampir: lembar.flatMap((l) => l.hampir),
    lepas: [
      ...lembar.flatMap((l) => l.lepas),
      ...pilihan.filter((p) => snapshot.sheets.every((s) => s.name !== p.lembar)),
    ],
  };
}

/** The tables of known kinds, the near misses, and the tables of no known kind on one sheet. */
type IsiLembar = Pengenalan & { readonly lain: readonly Tabel[] };

/** An edit changes one sheet; the others are the very same in the next snapshot. */
const ingatan = new WeakMap<Sheet, { readonly sidik: string; readonly isi: IsiLembar }>();

function isiLembar(sheet: Sheet, pilihan: readonly PilihanTabel[]): IsiLembar {
  const sidik = JSON.stringify(pilihan);
  const ada = ingatan.get(sheet);
  if (ada?.sidik === sidik) return ada.isi;
  const isi = kenaliLembar(buatGrid(sheet), pilihan);
  ingatan.set(sheet, { sidik, isi });
  return isi;
}

function kenaliLembar(grid: Grid, pilihan: readonly PilihanTabel[]): IsiLembar {
  const tetap = tetapkan(grid, pilihan);
  const bebas = (t: Tabel | null) => t !== null && !tetap.area.some((a) => bersentuhan(a, t.area));
  const skala = cariSkala(grid).map((s) => tabelSkala(grid, s));
  const tabel: Tabel[] = [...tetap.tabel, ...skala.filter(bebas)].filter((t) => t !== null);
  const hampir: HampirTabel[] = [];
  const terpakai: Area[] = [...tetap.area, ...tabel.map((t) => t.area)];
  const siasia = new Map<string, number>();
  for (const row of grid.barisTerisi) {
    for (const sempit of calonKepala(grid, row, terpakai)) {
      for (const kepala of bacaKepala(sempit, row)) {
        const kunci = kepala.kolom.map((k) => `${k.kiri} ${k.jenjang.map((j) => j.rapat).join(" ")}`).join("|");
        const gagal = siasia.get(kunci) ?? 0;
        const hasil = gagal < PERCOBAAN_TERBANYAK ? kenaliTabel(grid, sempit, kepala, terpakai) : null;
        if (!hasil) {
          siasia.set(kunci, gagal + 1);
          continue;
        }
        terpakai.push(hasil.area);
        if ("kolom" in hasil) tabel.push(hasil);
        else hampir.push(hasil);
      }
    }
  }
  const urut = (a: Tabel, b: Tabel) => a.area.top - b.area.top || a.area.left - b.area.left;
  const sisa = cariLainnya(grid, terpakai);
  tabel.push(...sisa.filter((t) => t.bentuk !== lainnya));
  return { tabel: tabel.sort(urut), hampir, lain: sisa.filter((t) => t.bentuk === lainnya), lepas: tetap.lepas };
}

function kenaliTabel(lembar: Grid, grid: Grid, kepala: Kepala, terpakai: readonly Area[]): Tabel | HampirTabel | null {
  const kiri = kepala.kolom[0]?.kiri ?? 0;
  const kanan = kepala.kolom.at(-1)?.kanan ?? kiri;
  const milikLain = (row: number) =>
    terpakai.some((a) => row >= a.top && row <= a.bottom && a.left <= kanan && a.right >= kiri);
  const badan = bacaBadan(grid, kepala, (row) => milikLain(row) || menyeberang(lembar, row, kiri, kanan, terpakai));
  if (badan.baris.length === 0) return null;
  const contoh = badan.baris.slice(0, CONTOH_BARIS);
  const kolom = pisahUang(grid, kepala.kolom, contoh);
  const isi = kolom.map((k) => lihatIsi(grid, k.kiri, k.kanan, contoh));
  const judul = cariJudul(lembar, kepala.top, kiri, kanan, milikLain);
  const ciri = ciriKepala(kolom, isi);
  const calon = BENTUK.flatMap((b) => (b.jenis === "skala" ? [] : (pasangkan(b, ciri) ?? [])))
    .map((k) => timbang(k, judul, grid, contoh))
    .sort((a, b) => b.nilai - a.nilai);
  const terbaik = calon.find(
    (c) => c.kurang.length === 0 && c.nilai >= TERENDAH && kurangTahun(c, kepala, judul)?.length === 0,
  );
  const area = { top: kepala.top, left: kiri, bottom: badan.akhir, right: kanan };
  const dekat = cariHampir(calon, terbaik, kepala, judul);
  if (dekat) return { bentuk: dekat.kecocokan.bentuk, sheet: grid.sheet.name, area, kurang: dekat.kurang };
  if (!terbaik) return null;
  return { ...susun(grid, area, badan, terbaik, judul, calon), nomorKolom: selNomorKolom(grid, kepala) };
}

/** Whether below a blank row the header of another table begins that reaches over the edge of this one. */
function menyeberang(lembar: Grid, row: number, kiri: number, kanan: number, terpakai: readonly Area[]): boolean {
  if (lembar.kolomTerisi(row - 1, kiri, kanan).length > 0) return false;
  return calonKepala(lembar, row, terpakai).some((calon) => {
    const kolom = calon.kolomTerisi(row);
    const [awal, akhir] = [kolom[0] ?? 0, kolom.at(-1) ?? 0];
    return awal <= kanan && akhir >= kiri && (awal < kiri || akhir > kanan);
  });
}

/** Caption and row names break ties between kinds that share their columns. */
function timbang(k: Kecocokan, judul: string | null, grid: Grid, baris: readonly number[]): Kecocokan {
  const kata = judul?.toLowerCase() ?? "";
  const sejudul = k.bentuk.judul.some((j) => kata.includes(j)) ? 0.03 : 0;
  if (!k.bentuk.baris) return { ...k, nilai: k.nilai + sejudul };
  const pola = k.bentuk.baris;
  const uraian = k.kolom.find((c) => c.peran === "uraian");
  const nama = uraian ? baris.map((r) => grid.teks(r, uraian.kiri).toLowerCase()).filter((t) => t !== "") : [];
  const cocok = nama.length > 0 && nama.filter((t) => pola.test(t)).length >= nama.length * 0.5 ? 0.04 : 0;
  return { ...k, nilai: k.nilai + sejudul + cocok };
}

function susun(
  grid: Grid,
  area: Area,
  badan: Badan,
  k: Kecocokan,
  judul: string | null,
  calon: readonly Kecocokan[],
): Tabel {
  const saingan = calon.find((c) => c !== k && c.kurang.length === 0 && c.bentuk.jenis !== k.bentuk.jenis);
  const sebab = [
    `judul kolom ${k.kolom
      .filter((c) => wajib(k.bentuk, c.peran))
      .map((c) => `“${c.judul}”`)
      .join(", ")}`,
    ...(judul === null ? [] : [`judul tabel “${judul.slice(0, 80)}”`]),
    ...(saingan && k.nilai - saingan.nilai < 0.05 ? [`mirip juga dengan ${saingan.bentuk.nama.toLowerCase()}`] : []),
  ];
  return {
    bentuk: k.bentuk,
    sheet: grid.sheet.name,
    lembar: grid.sheet,
    area,
    judul,
    tahun: tahunTabel(judul, k.kolom),
    tahap: tahapTabel(judul, k.kolom),
    yakin: Math.min(0.99, Math.round(k.nilai * 100) / 100),
    sebab,
    kolom: k.kolom,
    baris: bacaBaris(grid, badan, k.kolom, k.bentuk.jenis),
    nomorKolom: [],
    skala: null,
    letakKelas: [],
  };
}

function wajib(bentuk: BentukTabel, peran: KolomBentuk["peran"]): boolean {
  return bentuk.kolom.some((b) => b.peran === peran && b.wajib);
}

/** A scale found by content, with its header row if one stands above it. Interval tables of surveys are no scales. */
function tabelSkala(grid: Grid, s: SkalaTercetak): Tabel | null {
  const area = { ...s.area, top: atasSkala(grid, s.area) };
  const berkepala = area.top < s.area.top;
  for (let row = area.top; row < s.area.top; row++) {
    const kepala = grid.kolomTerisi(row, area.left, area.right).map((c) => grid.teks(row, c));
    if (kepala.some((t) => /persepsi|mutu|\bnik?\b/i.test(t))) return null;
  }
  const judul = cariJudul(grid, area.top, area.left, area.right, () => false);
  return {
    bentuk: bentukSkala,
    sheet: grid.sheet.name,
    lembar: grid.sheet,
    area,
    judul,
    tahun: null,
    tahap: null,
    yakin: berkepala ? 0.97 : 0.9,
    sebab: [`${s.skala.kelas.length} rentang dengan sebutannya: ${s.skala.kelas.map((k) => k.label).join(", ")}`],
    kolom: [],
    baris: [],
    nomorKolom: [],
    skala: s.skala,
    letakKelas: s.letak,
  };
}
