import { bacaAngka, tulisAngka } from "../lkjip/angka";
import { banding, jumlahkan, kurang, NOL, sama, tambah, type Pecahan } from "../lkjip/pecahan";
import type { Sel } from "../recognize";
import { addressKey, type Address } from "../workbook";
import { banyakPercobaan, cobaUbahan, selDi, type Keadaan } from "./andai";
import { kelompokkan, pijakan } from "./pijakan";
import type { Temuan } from "./temuan";
import { judulPendek, namaSel, namaSelLengkap } from "./uraian";

type Bagian = { readonly nama: string; readonly at: Address };

/**
 * A sum that does not come out, and a part of it on which another finding rests (its percentage, or its figure in
 * another table). Where one amount in that part mends both, that part is the fault and the finding moves there.
 */
export function pindahKeRincian(temuan: readonly Temuan[], keadaan: Keadaan): Temuan[] {
  let sisa = banyakPercobaan(keadaan);
  const perSel = kelompokkan(temuan, (t) => [addressKey(t.at), ...pijakan(t).sel]);
  return temuan.map((jumlah) => {
    if (jumlah.aturan !== "jumlah-sesuai-rincian" || jumlah.hitungan?.bentuk !== "susun") return jumlah;
    const bagian = jumlah.hitungan.baris.flatMap(({ nama, at }) => (at ? [{ nama, at }] : []));
    const bertaut = bagian
      .map((b) => ({ b, lain: (perSel.get(addressKey(b.at)) ?? []).filter((t) => t !== jumlah) }))
      .filter(({ lain }) => lain.length > 0);
    if (bertaut.length > sisa) return jumlah;
    sisa -= bertaut.length;
    const [satu, ...lain] = bertaut.flatMap(({ b, lain }) => coba(b, lain, jumlah, temuan, keadaan) ?? []);
    return satu && lain.length === 0 ? satu : jumlah;
  });
}

/** The finding on the part, if the missing amount mends the sum and all that rests on the part, and makes nothing wrong. */
function coba(b: Bagian, lain: readonly Temuan[], jumlah: Temuan, semua: readonly Temuan[], k: Keadaan): Temuan | null {
  const sel = selDi(k.tabel, b.at);
  const kini = nilai(sel);
  const total = nilai(selDi(k.tabel, jumlah.at));
  if (sel?.isi.jenis !== "angka" || !kini || !total) return null;
  const beda = kurang(total, jumlahkan(jumlah.terkait.map((t) => nilai(selDi(k.tabel, t.at)) ?? NOL)));
  const baru = tambah(kini, beda);
  if (banding(baru, NOL) < 0 || !lain.every((t) => sejalan(t, baru))) return null;
  const teks = tulisAngka(baru, sel.isi.gaya);
  const { masih, timbul } = cobaUbahan(k, [{ at: b.at, teks }], [jumlah, ...lain], semua);
  if (timbul.length > 0 || [jumlah, ...lain].some(masih)) return null;
  return ceritakan(b, sel, teks, jumlah, lain);
}

/** Where tables disagree about the part, the amount must be what one of them says; it is cheap to see that first. */
function sejalan({ hitungan }: Temuan, baru: Pecahan): boolean {
  if (hitungan?.bentuk !== "lintas") return true;
  return hitungan.tempat.some(({ teks }) => {
    const isi = bacaAngka(teks);
    return isi.jenis === "angka" && sama(isi.nilai, baru);
  });
}

function nilai(sel: Sel | undefined): Pecahan | null {
  return sel?.isi.jenis === "angka" ? sel.isi.nilai : null;
}

function ceritakan(b: Bagian, sel: Sel, benar: string, jumlah: Temuan, cocok: readonly Temuan[]): Temuan {
  const { tertulis } = sel.isi;
  const bukti = [...cocok.filter((t) => addressKey(t.at) !== addressKey(b.at)), jumlah].map((t) =>
    namaSelLengkap(t.at),
  );
  return {
    ...jumlah,
    tingkat: "salah",
    at: b.at,
    judul: judulPendek(`${tertulis}, seharusnya ${benar}`),
    baris: b.nama,
    tertulis,
    seharusnya: benar,
    hitungan: null,
    pesan: `${b.nama} tertulis ${tertulis}. Dengan ${benar}, jumlah “${jumlah.baris}” ${jumlah.tertulis} cocok (${[...new Set(bukti)].join(", ")}).`,
    saran: `Periksa dokumen sumbernya; bila benar, ganti ${namaSel(b.at)} menjadi ${benar}.`,
    terkait: [{ at: jumlah.at, nama: jumlah.baris, sebelum: jumlah.tertulis }],
  };
}
