/** One office put to the proof: clean it must stay silent, and of each fault something must be said at its cell. */
import { check } from "../../src/core";
import type { Hasil } from "../../src/core/report/hasil";
import { areaContains, areaName, cellName, parseAreaName, sameAddress, type Address } from "../../src/core/workbook";
import { buatAcak } from "./acak";
import { acakKantor, type Kantor } from "./kantor-acak";
import { DAFTAR_KESALAHAN, type Kesalahan, type Suntikan } from "./kesalahan";
import { tempat } from "./kesalahan/suntikan";
import type { TabelIsi } from "./tabel-isi";
import { tabelKantor } from "./tabel-kantor";
import { susunBuku, type Buku } from "./tata-letak";
import { samaDengan } from "./ubah-isi";

type Temuan = Hasil["temuan"][number];

/** Something that was said and should not have been. */
export type Alarm = {
  readonly aturan: string;
  readonly tingkat: string;
  readonly teks: string;
  readonly ciri: readonly string[];
};

export type UjiTabel = {
  readonly jenis: string;
  readonly ciri: readonly string[];
  /** ya: kind and extent; sebagian: the kind, another extent; tidak: another kind or nothing. */
  readonly dikenali: "ya" | "sebagian" | "tidak";
  readonly letak: string;
};

export type UjiBersih = {
  readonly benih: number;
  readonly alarm: readonly Alarm[];
  /** Remarks of tingkat catatan: no alarm, but nothing asked for either. */
  readonly catatan: readonly Alarm[];
  readonly tabel: readonly UjiTabel[];
  /** Kinds that were seen where no such table stands. */
  readonly tabelPalsu: readonly string[];
};

export type UjiKesalahan = {
  readonly benih: number;
  readonly kesalahan: string;
  readonly ciri: readonly string[];
  readonly ketemu: boolean;
  /** Whether the table with the fault was recognised at all. */
  readonly tabelDikenali: boolean;
  readonly alarm: readonly Alarm[];
  /** Findings beyond the first that the fault explains. */
  readonly ganda: number;
  /** A certain correction that is not what stood there. */
  readonly usulSalah: string | null;
};

/** The clean workbook of an office. */
export function bukuBersih(benih: number): { k: Kantor; tabel: TabelIsi[]; buku: Buku } {
  const k = acakKantor(benih);
  const tabel = tabelKantor(k);
  return { k, tabel, buku: susunBuku(k, tabel) };
}

/** The same office with one fault, laid out as before; null where the fault has no place in it. */
export function bukuSalah(benih: number, kesalahan: Kesalahan): { k: Kantor; suntikan: Suntikan; buku: Buku } | null {
  const k = acakKantor(benih);
  const suntikan = kesalahan.suntik(buatAcak(`${kesalahan.nama} ${benih}`), k, tabelKantor(k));
  return suntikan && { k, suntikan, buku: susunBuku(k, suntikan.tabel) };
}

export function ujiBersih(benih: number): UjiBersih {
  const { k, tabel, buku } = bukuBersih(benih);
  const hasil = check(buku.snapshot);
  const wajar = tempatWajar(k, tabel, buku);
  const palsu = hasil.temuan.filter((t) => !wajar.some((a) => sameAddress(a, t.at)));
  return {
    benih,
    alarm: palsu.filter((t) => t.tingkat !== "catatan").map((t) => keAlarm(buku, t)),
    catatan: palsu.filter((t) => t.tingkat === "catatan").map((t) => keAlarm(buku, t)),
    tabel: tabel.flatMap((t, i) => (t.jenis === "lainnya" ? [] : [ujiTabel(hasil, t, buku, i)])),
    tabelPalsu: hasil.tabel
      .filter((t) => t.jenis !== "skm-interval" && !bertemu(buku, tabel, t))
      .map((t) => `${t.jenis} ${t.lembar}!${t.rentang}`),
  };
}

/** `bersih` is what is said about the clean office: no fault has to answer for that. */
export function ujiKesalahan(benih: number, kesalahan: Kesalahan, bersih = temuanBersih(benih)): UjiKesalahan | null {
  const salah = bukuSalah(benih, kesalahan);
  if (!salah) return null;
  const { k, suntikan, buku } = salah;
  const hasil = check(buku.snapshot);
  const dicari = suntikan.dicari.flatMap((t) => buku.alamat(t));
  const boleh = [...suntikan.boleh.flatMap((t) => buku.alamat(t)), ...tempatWajar(k, suntikan.tabel, buku)];
  const di = (daftar: readonly Address[]) => (t: Temuan) => daftar.some((a) => sameAddress(a, t.at));
  const kena = hasil.temuan.filter((t) => di(dicari)(t) && suntikan.tingkat.includes(t.tingkat));
  const baru = hasil.temuan.filter((t) => t.tingkat !== "catatan" && !bersih.has(kunci(t)));
  const tabel = suntikan.dicari[0]?.tabel ?? 0;
  const usul = hasil.temuan.find((t) => t.tingkat === "salah" && t.seharusnya !== null && di(dicari.slice(0, 1))(t));
  const asal = suntikan.asal;
  return {
    benih,
    kesalahan: kesalahan.nama,
    ciri: buku.terpasang[tabel]?.ciri ?? [],
    ketemu: kena.length > 0,
    tabelDikenali: ujiTabel(hasil, suntikan.tabel[tabel], buku, tabel).dikenali !== "tidak",
    alarm: baru.filter((t) => !di(dicari)(t) && !di(boleh)(t)).map((t) => keAlarm(buku, t)),
    ganda: Math.max(0, baru.filter((t) => di([...dicari, ...boleh])(t)).length - 1),
    usulSalah: usul?.seharusnya && asal && !samaDengan(usul.seharusnya, asal) ? usul.pesan : null,
  };
}

export function ujiKantor(benih: number): { bersih: UjiBersih; kesalahan: UjiKesalahan[] } {
  const bersih = temuanBersih(benih);
  return {
    bersih: ujiBersih(benih),
    kesalahan: DAFTAR_KESALAHAN.flatMap((k) => ujiKesalahan(benih, k, bersih) ?? []),
  };
}

const temuanBersih = (benih: number): ReadonlySet<string> =>
  new Set(check(bukuBersih(benih).buku.snapshot).temuan.map(kunci));

const kunci = (t: Temuan) => `${t.aturan} ${t.at.sheet}!${cellName(t.at)}`;

/**
 * Cells of a clean office about which something may rightly be said: a printed scale with whole-number bounds has gaps,
 * and a ceiling on capaian is a convention that a few rows cannot prove.
 */
function tempatWajar(k: Kantor, tabel: readonly TabelIsi[], buku: Buku): Address[] {
  const { skala, batas } = k.kebiasaan;
  return [
    ...(skala.bercelah ? tempat(tabel, ["skala"], /./) : []),
    ...(batas === null ? [] : tempat(tabel, BERCAPAIAN, /^(capaian|kemajuan)/)),
  ].flatMap((t) => buku.alamat(t));
}

/** Kinds whose capaian a ceiling may have cut off. */
const BERCAPAIAN = ["capaian", "perbandingan-tahun", "kemajuan-renstra", "realisasi-triwulan", "kinerja-anggaran"];

function keAlarm(buku: Buku, t: Temuan): Alarm {
  const di = buku.terpasang.find((x) => x.sheet === t.at.sheet && areaContains(x.area, t.at));
  const teks = `${t.at.sheet}!${cellName(t.at)} ${t.pesan}`;
  return { aturan: t.aturan, tingkat: t.tingkat, teks, ciri: di?.ciri ?? [] };
}

function ujiTabel(hasil: Hasil, t: TabelIsi | undefined, buku: Buku, i: number): UjiTabel {
  const di = buku.terpasang[i];
  if (!t || !di) throw new Error(`No table ${i}`);
  const sejenis = hasil.tabel.filter(
    (x) => x.jenis === t.jenis && x.lembar === di.sheet && menyentuh(x.rentang, di.area),
  );
  const tepat = sejenis.some((x) => x.rentang === areaName(di.area));
  return {
    jenis: t.jenis,
    ciri: di.ciri,
    dikenali: tepat ? "ya" : sejenis.length > 0 ? "sebagian" : "tidak",
    letak: `${di.sheet}!${areaName(di.area)}`,
  };
}

function bertemu(buku: Buku, tabel: readonly TabelIsi[], t: Hasil["tabel"][number]): boolean {
  return buku.terpasang.some(
    (x, i) => tabel[i]?.jenis === t.jenis && x.sheet === t.lembar && menyentuh(t.rentang, x.area),
  );
}

function menyentuh(rentang: string, lain: Buku["terpasang"][number]["area"]): boolean {
  const a = parseAreaName(rentang);
  return a !== null && a.top <= lain.bottom && a.bottom >= lain.top && a.left <= lain.right && a.right >= lain.left;
}
