import { TINGKAT } from "../../rules";
import { JUDUL_REVIU } from "../../recognize/lembar-reviu";
import { cellName, type Address, type Area, type Gaya, type LembarBaru, type Snapshot } from "../../workbook";
import type { Hasil } from "../hasil";
import { barisLembar, GAYA, lebarKolom, sel, tinggiBaris, type Isian } from "../lembar";
import { DAFTAR_PERIKSA, petunjuk } from "./daftar-periksa";
import { KOLOM_REVIU, URUTAN_KOLOM, type NamaKolom } from "./kolom";
import { letakTemuan, STATUS_REVIU, temuanBaru, type ButirReviu, type TindakLanjut } from "./tindak-lanjut";

/** What a review sheet says besides the findings. */
export type KeteranganReviu = {
  readonly berkas: string;
  /** As they are to be read; the reviewer's name may be left "" and written by hand. */
  readonly tanggal: string;
  readonly penelaah: string;
  /** Earlier findings with what became of them; empty for a first review. */
  readonly lanjut: readonly TindakLanjut[];
  /** Whether the sheet stands in the workbook it is about, so that its cells can be reached by a click. */
  readonly bertaut: boolean;
};

type BarisReviu = ButirReviu & { readonly hitungan: string; readonly saran: string; readonly status: string };

const AKHIR = URUTAN_KOLOM.length - 1;
/** In the lower blocks: where the answer and the remarks of a line begin. */
const KOLOM_JAWAB = URUTAN_KOLOM.indexOf("tertulis");
const KOLOM_CATATAN = KOLOM_JAWAB + 1;

/** "Hasil Reviu", or the first free "Hasil Reviu 2". */
export function namaLembarReviu({ sheets }: Snapshot): string {
  const ada = new Set(sheets.map((s) => s.name.toLowerCase()));
  for (let ke = 1; ; ke++) {
    const nama = ke === 1 ? "Hasil Reviu" : `Hasil Reviu ${ke}`;
    if (!ada.has(nama.toLowerCase())) return nama;
  }
}

/** The review of a workbook as a sheet to print, to answer and to read back. */
export function lembarReviu(name: string, hasil: Hasil, ket: KeteranganReviu): LembarBaru {
  const daftar = susunBaris(hasil, ket.lanjut);
  const kepala = kepalaLembar(hasil, ket);
  const lebar = lebarKolom(URUTAN_KOLOM.map((k) => KOLOM_REVIU[k].lebar));
  const baris = [
    ...kepala,
    URUTAN_KOLOM.map((k) => sel(KOLOM_REVIU[k].judul, GAYA.kepala)),
    ...daftar.map((b, i) => URUTAN_KOLOM.map((k) => selDaftar(k, b, i, ket.bertaut))),
    [],
  ];
  // Two lines at least: there is an answer to be written.
  const tinggi = tinggiBaris(baris, lebar, (row) =>
    row > kepala.length && row <= kepala.length + daftar.length ? 2 : 1,
  );
  const merges: Area[] = [];
  const gabung = (left: number, right: number) => merges.push({ top: baris.length, bottom: baris.length, left, right });
  baris.push([sel("Daftar periksa reviu", GAYA.judul)]);
  for (const { bagian, isi } of DAFTAR_PERIKSA) {
    gabung(0, KOLOM_JAWAB - 1);
    gabung(KOLOM_CATATAN, AKHIR);
    baris.push(penuh([bagian, "Ya / tidak", "Catatan penelaah"], GAYA.kepala));
    for (const p of isi) {
      gabung(0, KOLOM_JAWAB - 1);
      gabung(KOLOM_CATATAN, AKHIR);
      baris.push(penuh([p.tanya, "", petunjuk(p, hasil)], GAYA.isi));
    }
  }
  baris.push([], ...pengesahan(hasil, ket));
  return {
    name,
    rows: barisLembar(baris),
    merges,
    lebar,
    tinggi,
    cetak: { kertas: "F4", arah: "mendatar", judulBaris: [kepala.length, kepala.length] },
  };
}

function kepalaLembar(hasil: Hasil, { berkas, tanggal, penelaah, lanjut }: KeteranganReviu): Isian[][] {
  const cacah = TINGKAT.map((t) => `${hasil.temuan.filter((x) => x.tingkat === t).length} ${t}`);
  const status = (s: TindakLanjut["status"]) => lanjut.filter((l) => l.status === s).length;
  const baru = temuanBaru(lanjut, hasil).length;
  const sejak = [`${status("selesai")} sudah diperbaiki`, `${status("masih")} masih ada`, `${baru} baru`];
  return [
    [sel(JUDUL_REVIU, GAYA.judul)],
    [sel([hasil.unit, hasil.tahun === null ? null : `tahun ${hasil.tahun}`].filter(Boolean).join(", "))],
    [sel("Berkas"), null, sel(berkas)],
    [sel("Tanggal"), null, sel(tanggal)],
    [sel("Penelaah"), null, sel(penelaah)],
    [sel("Temuan"), null, sel(cacah.join(", "))],
    ...(lanjut.length > 0 ? [[sel("Sejak reviu lalu"), null, sel(sejak.join(", "))]] : []),
    [sel("Tulis jawaban pada kolom “Jawaban kantor”, lalu kirim kembali buku kerja ini.", GAYA.kecil)],
    [],
  ];
}

/** What is open now, with what was answered before; then what was listed before and is mended or cannot be judged. */
function susunBaris(hasil: Hasil, lanjut: readonly TindakLanjut[]): BarisReviu[] {
  const lama = new Map(lanjut.map((l) => [l.temuan, l.butir]));
  const terbuka = hasil.temuan.map((t): BarisReviu => {
    const dulu = lama.get(t);
    const status = lanjut.length === 0 ? "terbuka" : dulu ? "masih" : "baru";
    return {
      at: t.at,
      tabel: (t.tabel === null ? undefined : hasil.tabel[t.tabel]?.nama) ?? "",
      letak: letakTemuan(t),
      aturan: t.aturan,
      tingkat: t.menyimpang ? `${t.tingkat} (menurut profil)` : t.tingkat,
      tertulis: t.tertulis,
      seharusnya: t.seharusnya ?? "",
      jawaban: dulu?.jawaban ?? "",
      hitungan: t.hitungan?.uraian ?? t.pesan,
      saran: t.saran,
      status: STATUS_REVIU[status],
    };
  });
  const lewat = lanjut.flatMap(({ butir, status, temuan }) =>
    temuan ? [] : [{ ...butir, hitungan: "", saran: "", status: STATUS_REVIU[status] }],
  );
  return [...terbuka, ...lewat];
}

function selDaftar(kolom: NamaKolom, b: BarisReviu, i: number, bertaut: boolean): Isian {
  if (kolom === "no") return sel(i + 1, GAYA.angka);
  if (kolom === "lembar") return sel(b.at.sheet, GAYA.isi);
  if (kolom !== "sel") return sel(b[kolom], GAYA.isi);
  const nama = cellName(b.at);
  return bertaut ? { ...sel(nama, GAYA.tautan), formula: tautan(b.at) } : sel(nama, GAYA.isi);
}

/** A click leads to the cell. */
function tautan(at: Address): string {
  const lembar = at.sheet.replaceAll("'", "''").replaceAll('"', '""');
  return `=HYPERLINK("#'${lembar}'!${cellName(at)}","${cellName(at)}")`;
}

/** One line of the lower blocks: what is said, the answer, the remarks; lines all around for the cells below a merge. */
function penuh([teks, jawab, catatan]: readonly [string, string, string], gaya: Gaya): Isian[] {
  return URUTAN_KOLOM.map((_, col) =>
    sel(col === 0 ? teks : col === KOLOM_JAWAB ? jawab : col === KOLOM_CATATAN ? catatan : null, gaya),
  );
}

function pengesahan({ unit }: Hasil, { penelaah }: KeteranganReviu): Isian[][] {
  const dua = (kiri: string, kanan: string): Isian[] => [
    sel(kiri),
    ...Array.from({ length: KOLOM_CATATAN - 1 }, () => null),
    sel(kanan),
  ];
  const garis = "(........................................)";
  return [
    [sel("Pengesahan", GAYA.judul)],
    dua(unit ?? "Kantor yang direviu", "Penelaah"),
    [],
    [],
    dua(garis, penelaah === "" ? garis : penelaah),
    dua("NIP", "NIP"),
  ];
}
