import type { FaktaAnggaran } from "../facts";
import { bandingkan } from "../lkjip/banding";
import { bagi, jumlahkan, kali, kurang, sama, SERATUS, tambah, type Pecahan } from "../lkjip/pecahan";
import {
  kolomPagu,
  kolomPersen,
  nilaiPeran,
  selPeran,
  susunan,
  type Baris,
  type Rincian,
  type Tabel,
} from "../recognize";
import { simpulkanBukti, type Bukti } from "./bukti";
import { jumlahSesuaiRincian } from "./jumlah-sesuai-rincian";

/** The sums that a row takes part in, as a whole and as a part. */
type Jumlah = { readonly induk: Rincian | undefined; readonly anggota: readonly Rincian[] };

const ingatan = new WeakMap<Tabel, Map<Baris, Rincian[]>>();

/** The sum whose whole a row of a budget table is, and those in which it counts. */
export function jumlahBaris(tabel: Tabel, baris: Baris): Jumlah {
  let milik = ingatan.get(tabel);
  if (!milik) {
    milik = new Map();
    // Rows about sasaran or indikator need not add up.
    const rincian = jumlahSesuaiRincian.jenis.includes(tabel.bentuk.jenis) ? susunan(tabel).rincian : [];
    for (const r of rincian) {
      for (const b of [r.induk, ...r.anak]) milik.set(b, [...(milik.get(b) ?? []), r]);
    }
    ingatan.set(tabel, milik);
  }
  const semua = milik.get(baris) ?? [];
  return { induk: semua.find((r) => r.induk === baris), anggota: semua.filter((r) => r.anak.includes(baris)) };
}

/** What the row's percentage and the sums of its table say of an amount, where another stands elsewhere. */
export function buktiAnggaran(f: FaktaAnggaran, lain: FaktaAnggaran): Bukti {
  const ganti = dalamSatuan(lain, f);
  if (!ganti) return null;
  return simpulkanBukti(semuaCara(f).map((cocok) => ({ sendiri: cocok(f.angka.nilai), lain: cocok(ganti) })));
}

/** Whether an amount agrees with all arithmetic of its own table. */
export function selaras(f: FaktaAnggaran): boolean {
  return semuaCara(f).every((cocok) => cocok(f.angka.nilai));
}

function semuaCara(f: FaktaAnggaran): Cocok[] {
  const { induk, anggota } = jumlahBaris(f.bagian, f.baris);
  return [persenCocok(f), ...(induk ? [jumlahRincian(f, induk)] : []), ...anggota.map((r) => jumlahInduk(f, r))].filter(
    (c) => c !== null,
  );
}

/** Whether the parts of a row make up the other figure and not its own: the rule on sums tells that already. */
export function jumlahMembantah(f: FaktaAnggaran, lain: FaktaAnggaran): boolean {
  const ganti = dalamSatuan(lain, f);
  const { induk } = jumlahBaris(f.bagian, f.baris);
  const cocok = induk ? jumlahRincian(f, induk) : null;
  return ganti !== null && cocok !== null && cocok(ganti) && !cocok(f.angka.nilai);
}

/** An amount in the unit of another's table; null where one of them is rounded further than the other. */
export function dalamSatuan(lain: FaktaAnggaran, f: FaktaAnggaran): Pecahan | null {
  // A rupiah has no parts: ",00" behind it makes it no more exact.
  if (Math.min(0, lain.uang.desimal) !== Math.min(0, f.uang.desimal)) return null;
  const satuan = bagi(f.uang.nilai, f.angka.nilai);
  return satuan && bagi(lain.uang.nilai, satuan);
}

type Cocok = (nilai: Pecahan) => boolean;

function persenCocok({ bagian, baris, peran, besaran }: FaktaAnggaran): Cocok | null {
  const tertulis = kolomPersen(bagian, "persen")(selPeran(bagian, baris, "persen"));
  const pagu = kolomPagu(bagian);
  if (!tertulis || tertulis.sel.dariAtas || (besaran === "anggaran" && peran !== pagu)) return null;
  const pasangan = nilaiPeran(bagian, baris, besaran === "anggaran" ? "realisasiAnggaran" : pagu);
  if (!pasangan) return null;
  return (nilai) => {
    const rasio = besaran === "anggaran" ? bagi(pasangan, nilai) : bagi(nilai, pasangan);
    const hasil = rasio && bandingkan(tertulis, [], () => kali(rasio, SERATUS));
    return hasil !== null && hasil.putusan !== "beda";
  };
}

function jumlahRincian({ bagian, peran }: FaktaAnggaran, r: Rincian): Cocok | null {
  const bagianNya = r.anak.map((b) => nilaiPeran(bagian, b, peran));
  const terbaca = bagianNya.filter((n) => n !== null);
  return terbaca.length === bagianNya.length ? (nilai) => sama(nilai, jumlahkan(terbaca)) : null;
}

function jumlahInduk({ bagian, baris, peran, angka }: FaktaAnggaran, r: Rincian): Cocok | null {
  const atas = nilaiPeran(bagian, r.induk, peran);
  const semua = r.anak.map((b) => nilaiPeran(bagian, b, peran));
  const terbaca = semua.filter((n) => n !== null);
  if (!atas || terbaca.length < semua.length || nilaiPeran(bagian, baris, peran) === null) return null;
  const sisanya = kurang(jumlahkan(terbaca), angka.nilai);
  return (nilai) => sama(atas, tambah(sisanya, nilai));
}
