import { bandingkan } from "../lkjip/banding";
import { tulisAngka } from "../lkjip/angka";
import { bagi, kali, kurang, jumlahkan, NOL, SERATUS, tambah, type Pecahan } from "../lkjip/pecahan";
import {
  KOLOM_UANG,
  nilaiPeran,
  kolomPersen,
  selPeran,
  susunan,
  type Baris,
  type Rincian,
  type Tabel,
} from "../recognize";
import { sameAddress, type Address } from "../workbook";
import type { Cetusan } from "./rule";
import type { Temuan } from "./temuan";
import { judulPendek, namaBaris, namaSel } from "./uraian";

/**
 * One cause, one finding: a sum that does not come out, and below it a row whose percentage does not either. Where one
 * corrected amount in that row mends both, that amount is the fault, and the two findings become one.
 */
export function satukanAkar(tabel: Tabel, temuan: readonly Temuan[]): Temuan[] {
  const hasil = [...temuan];
  for (const jumlah of temuan.filter((t) => t.aturan === "jumlah-sesuai-rincian")) {
    const akar = cariAkar(tabel, jumlah, hasil);
    if (!akar) continue;
    const letak = hasil.indexOf(jumlah);
    hasil.splice(letak, 1, { ...jumlah, ...akar.cetusan });
    hasil.splice(hasil.indexOf(akar.persen), 1);
  }
  return hasil;
}

type Akar = { readonly cetusan: Cetusan; readonly persen: Temuan };

function cariAkar(tabel: Tabel, jumlah: Temuan, temuan: readonly Temuan[]): Akar | null {
  for (const peran of KOLOM_UANG) {
    const rincian = susunan(tabel).rincian.find((r) => sameAddress(alamat(tabel, r.induk, peran), jumlah.at));
    if (!rincian) continue;
    const semestinya = nilaiPeran(tabel, rincian.induk, peran);
    const kini = jumlahkan(rincian.anak.map((b) => nilaiPeran(tabel, b, peran) ?? NOL));
    if (!semestinya) continue;
    const beda = kurang(semestinya, kini);
    const calon = rincian.anak.flatMap((b) => sembuh(tabel, b, peran, beda, temuan) ?? []);
    const [satu, ...lain] = calon;
    if (satu && lain.length === 0)
      return { persen: satu.persen, cetusan: ceritakan(tabel, rincian, peran, satu, jumlah) };
  }
  return null;
}

type Calon = { readonly baris: Baris; readonly nilai: Pecahan; readonly persen: Temuan };

/** Whether a part's percentage, now wrong, is right once the missing amount is put into that part. */
function sembuh(
  tabel: Tabel,
  baris: Baris,
  peran: (typeof KOLOM_UANG)[number],
  beda: Pecahan,
  temuan: readonly Temuan[],
): Calon | null {
  const tertulis = kolomPersen(tabel, "persen")(selPeran(tabel, baris, "persen"));
  const persen = temuan.find(
    (t) => t.aturan === "persen-anggaran-sesuai" && tertulis && sameAddress(t.at, tertulis.sel.at),
  );
  const lama = nilaiPeran(tabel, baris, peran);
  if (!tertulis || !persen || !lama) return null;
  const baru = tambah(lama, beda);
  const anggaran = peran === "anggaran" ? baru : nilaiPeran(tabel, baris, "anggaran");
  const realisasi = peran === "realisasiAnggaran" ? baru : nilaiPeran(tabel, baris, "realisasiAnggaran");
  const rasio = anggaran && realisasi ? bagi(realisasi, anggaran) : null;
  const cocok = rasio && bandingkan(tertulis, [], () => kali(rasio, SERATUS))?.putusan === "sesuai";
  return cocok ? { baris, nilai: baru, persen } : null;
}

function ceritakan(tabel: Tabel, r: Rincian, peran: (typeof KOLOM_UANG)[number], c: Calon, jumlah: Temuan): Cetusan {
  const sel = selPeran(tabel, c.baris, peran);
  const gaya = sel?.isi.jenis === "angka" ? sel.isi.gaya : { desimal: 0 };
  const tertulis = sel?.isi.tertulis ?? "";
  const benar = tulisAngka(c.nilai, gaya);
  const at = alamat(tabel, c.baris, peran);
  return {
    tingkat: "salah",
    at,
    judul: judulPendek(`${tertulis}, seharusnya ${benar}`),
    baris: namaBaris(c.baris),
    kolom: jumlah.kolom,
    tertulis,
    seharusnya: benar,
    hitungan: null,
    pesan: `${namaBaris(c.baris)} tertulis ${tertulis}. Dengan ${benar}, persentasenya ${c.persen.tertulis} dan jumlah ${namaBaris(r.induk)} ${jumlah.tertulis} keduanya cocok.`,
    saran: `Periksa dokumen sumbernya; bila benar, ganti ${namaSel(at)} menjadi ${benar}.`,
    terkait: [{ at: c.persen.at }, { at: jumlah.at }],
  };
}

function alamat(tabel: Tabel, baris: Baris, peran: (typeof KOLOM_UANG)[number]): Address {
  return selPeran(tabel, baris, peran)?.at ?? { sheet: tabel.sheet, row: baris.row, col: tabel.area.left };
}
