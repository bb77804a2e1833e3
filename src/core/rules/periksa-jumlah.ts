import { tulisAngka } from "../lkjip/angka";
import { bulatkan, jumlahkan, kurang, mutlak, NOL, sama, type Pecahan } from "../lkjip/pecahan";
import { tukarDigit } from "../lkjip/salah-ketik";
import { selPeran, type Baris, type Rincian, type Sel, type Tabel } from "../recognize";
import type { Peran } from "../tables";
import { belum, sesuai, temuan, type Ucapan } from "./rule";
import { saranSalahKetik } from "./salah-ketik";
import { susunJumlah } from "./susun-jumlah";
import { judulKolom, judulPendek, namaBaris, namaSel, operan } from "./uraian";

const SEBUTAN: Readonly<Partial<Record<Peran, string>>> = {
  anggaranPerubahan: "anggaran perubahan",
  realisasiAnggaran: "realisasi",
};

/** Compares one amount with the sum of its parts; `ragu`: the levels themselves are not sure. */
export function* periksaJumlah(
  tabel: Tabel,
  r: Rincian,
  peran: Peran,
  ragu: boolean,
  semua: readonly Rincian[],
): Iterable<Ucapan> {
  const sel = selPeran(tabel, r.induk, peran);
  if (sel?.isi.jenis !== "angka" || sel.dariAtas) return;
  const anak = r.anak.map((b) => ({ baris: b, sel: selPeran(tabel, b, peran) }));
  const nilai = anak.map((a) => nilaiSel(a.sel));
  const terbaca = nilai.filter((n) => n !== null);
  if (terbaca.length < nilai.length) {
    yield belum(sel.at, `ada rincian ${namaBaris(r.induk)} yang belum berupa angka`);
    return;
  }
  const total = jumlahkan(terbaca);
  const { desimal, tampil } = sel.isi;
  if (sama(bulatkan(total, desimal), tampil) || sama(sel.isi.nilai, jumlahSemestinya(tabel, anak, peran, semua))) {
    yield sesuai(sel.at);
    return;
  }
  const beda = kurang(sel.isi.nilai, total);
  const arah = beda.atas > 0n ? "lebih" : "kurang";
  const selisih = tulisAngka(mutlak(beda), { desimal });
  const benar = tulisAngka(total, sel.isi.gaya);
  const apa = SEBUTAN[peran] ?? "anggaran";
  const hitungan = susunJumlah(
    anak.flatMap((a) => (a.sel?.isi.jenis === "angka" ? [operan(namaBaris(a.baris), a.sel, a.sel.isi)] : [])),
    benar,
    "rincian",
  );
  const didukung = r.jenis === "induk" && mendukung(tabel, r.induk, peran, semua);
  const ketik = didukung || tukarDigit(sel.isi).some((x) => sama(x, total)) ? null : salahKetik(anak, sel, beda);
  const pokok = r.jenis === "jumlah" ? `Jumlah ${apa}` : `Jumlah ${apa} “${namaBaris(r.induk)}”`;
  yield temuan({
    tingkat: ragu ? "ragu" : "salah",
    at: sel.at,
    judul: judulPendek(`Jumlah ${apa} ${arah} ${selisih}`),
    baris: namaBaris(r.induk),
    kolom: judulKolom(tabel, peran),
    tertulis: sel.isi.tertulis,
    seharusnya: didukung || ketik ? null : benar,
    hitungan,
    pesan: `${pokok} tertulis ${sel.isi.tertulis}, ${didukung ? "sedangkan rinciannya" : "seharusnya"} ${hitungan.uraian}.`,
    saran: didukung
      ? `Jumlah di atasnya cocok dengan ${namaSel(sel.at)}: periksa rinciannya, ada yang ${arah === "lebih" ? "kurang" : "lebih"} ${selisih}.`
      : (ketik ?? `Periksa rinciannya; bila benar, ganti ${namaSel(sel.at)} menjadi ${benar}.`),
    terkait: anak.flatMap((a) => (a.sel ? [{ at: a.sel.at, nama: namaBaris(a.baris) }] : [])),
  });
}

/** A part whose digits, two of them exchanged, make up for the whole difference. */
function salahKetik(
  anak: readonly { baris: Baris; sel: Sel | undefined }[],
  jumlah: Sel,
  beda: Pecahan,
): string | null {
  const satu = anak.flatMap(({ baris, sel }) =>
    sel?.isi.jenis === "angka" ? [{ nama: `“${namaBaris(baris)}”`, sel, angka: sel.isi }] : [],
  );
  for (const m of satu) {
    const saran = saranSalahKetik(
      [m],
      jumlah.isi.tertulis,
      ([n]) => n !== undefined && sama(kurang(n, m.angka.nilai), beda),
    );
    if (saran) return saran;
  }
  return null;
}

/** The amount of a part: nothing written or "-" counts as nought, what cannot be read as null. */
function nilaiSel(sel: Sel | undefined): Pecahan | null {
  const isi = sel?.isi;
  if (!isi || isi.jenis === "kosong" || isi.jenis === "nihil") return NOL;
  return isi.jenis === "angka" ? isi.nilai : null;
}

/** The sum if each part that is itself a wrong sum were right: then the fault lies in the part, not here. */
function jumlahSemestinya(
  tabel: Tabel,
  anak: readonly { baris: Baris; sel: Sel | undefined }[],
  peran: Peran,
  semua: readonly Rincian[],
): Pecahan {
  return jumlahkan(
    anak.map((a) => {
      const bagian = semua.find((s) => s.induk === a.baris)?.anak.map((b) => nilaiSel(selPeran(tabel, b, peran)));
      const pasti = bagian?.filter((n) => n !== null);
      return pasti && pasti.length === bagian?.length ? jumlahkan(pasti) : (nilaiSel(a.sel) ?? NOL);
    }),
  );
}

/** Whether the sum above comes out with the row's printed figure: then the fault lies among its parts. */
function mendukung(tabel: Tabel, baris: Baris, peran: Peran, semua: readonly Rincian[]): boolean {
  const atas = semua.find((s) => s.anak.includes(baris));
  const sel = atas && selPeran(tabel, atas.induk, peran);
  if (!atas || sel?.isi.jenis !== "angka") return false;
  const nilai = atas.anak.map((b) => nilaiSel(selPeran(tabel, b, peran))).filter((n) => n !== null);
  return atas.anak.length > 1 && sama(jumlahkan(nilai), sel.isi.nilai);
}
