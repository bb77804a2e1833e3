import { tulisAngka } from "../lkjip/angka";
import { bandingkan } from "../lkjip/banding";
import { RUMUS_CAPAIAN } from "../lkjip/capaian";
import { bagi, banding, bulatkan, sama, SERATUS, type Pecahan } from "../lkjip/pecahan";
import type { FaktaIndikator } from "../facts";
import { arahIndikator, type Profil } from "../profile";
import { kolomPersen, selPeran, type Persen } from "../recognize";
import { didukungBaris } from "./bukti-fakta";
import { temuan, type Ucapan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel, namaSelLengkap } from "./uraian";

/** Kinds that repeat a capaian without its target and realisasi. */
const MENGUTIP: ReadonlySet<string> = new Set(["efisiensi", "keberhasilan"]);

/** A capaian quoted in the efisiensi table against the table that computes it. */
export function* bedaCapaian(semua: readonly FaktaIndikator[], profil: Profil): Iterable<Ucapan> {
  const capaian = semua.filter((f) => f.besaran === "capaian" && f.tahun !== null);
  for (const kutipan of capaian.filter((f) => MENGUTIP.has(f.tabel.bentuk.jenis) && !kelompokBersama(f))) {
    const sumber = capaian.filter(
      (f) => f.indikator === kutipan.indikator && f.tahun === kutipan.tahun && !MENGUTIP.has(f.tabel.bentuk.jenis),
    );
    const tertulis = persen(kutipan);
    const pertama = sumber[0];
    if (!tertulis || !pertama) continue;
    const boleh = sumber.flatMap((s) => nilaiMungkin(s, profil));
    const cocok =
      boleh.some((n) => {
        const hasil = bandingkan(tertulis, [], () => n);
        return hasil !== null && hasil.putusan !== "beda";
      }) || sumber.some((s) => lebihKasar(s, tertulis, profil));
    if (!cocok) yield ceritakan(kutipan, tertulis, sumber, pertama, satuTulisan(tertulis, boleh));
  }
}

function ceritakan(
  f: FaktaIndikator,
  tertulis: Persen,
  sumber: readonly FaktaIndikator[],
  acuan: FaktaIndikator,
  pengganti: string | null,
): Ucapan {
  const asal = persen(acuan);
  const nilai = asal?.tampil ?? acuan.angka.tampil;
  const benar = tulisAngka(nilai, { desimal: asal?.desimal ?? acuan.angka.desimal, persen: true });
  // 100 % for a capaian above it may be the office's ceiling for this table.
  const dibatasi = sama(tertulis.tampil, SERATUS) && banding(nilai, SERATUS) > 0;
  const sama2 = new Set(sumber.map((s) => s.tabel)).size > 1;
  const tempat = sumber.map((s) => namaSelLengkap(s.sel.at)).slice(0, 3);
  return temuan({
    tingkat: sama2 && !dibatasi ? "salah" : "ragu",
    at: f.sel.at,
    judul: judulPendek(`Capaian ${f.sel.isi.tertulis}, di tabel capaian ${benar}`),
    baris: namaBaris(f.baris),
    kolom: judulKolom(f.tabel, "capaian"),
    tertulis: f.sel.isi.tertulis,
    seharusnya: pengganti,
    hitungan: null,
    pesan: `Capaian “${f.baris.nama}” tertulis ${f.sel.isi.tertulis}, sedangkan di ${tempat.join(", ")} ${benar}.${dibatasi ? " Cocok bila capaian di tabel ini dibatasi 100%." : ""}`,
    saran: `Samakan dengan tabel capaian: ganti ${namaSel(f.sel.at)} menjadi ${pengganti ?? benar}, lalu hitung lagi efisiensinya.`,
    terkait: sumber.map((s) => ({ at: s.sel.at })),
  });
}

/** How the quoting cell would show it; null where it shows more decimals than all that is known of the capaian agrees on. */
function satuTulisan({ angka, desimal, pecahan }: Persen, boleh: readonly Pecahan[]): string | null {
  const [satu, ...lain] = boleh.map((n) => bulatkan(n, desimal));
  if (!satu || lain.some((n) => !sama(n, satu))) return null;
  return tulisAngka(pecahan ? (bagi(satu, SERATUS) ?? satu) : satu, angka.gaya);
}

function persen(f: FaktaIndikator): Persen | null {
  return kolomPersen(f.bagian, f.peran)(f.sel);
}

/** The capaian as printed, as stored, and as its own row computes it. */
function nilaiMungkin(f: FaktaIndikator, profil: Profil): Pecahan[] {
  const tertulis = persen(f);
  const target = selPeran(f.bagian, f.baris, "target")?.isi;
  const realisasi = selPeran(f.bagian, f.baris, "realisasi")?.isi;
  const terhitung =
    target?.jenis === "angka" && realisasi?.jenis === "angka"
      ? RUMUS_CAPAIAN.filter((r) => r.arah === arahIndikator(profil.arah, f.baris.nama)).map((r) =>
          r.hitung(target.nilai, realisasi.nilai),
        )
      : [];
  return [tertulis?.tampil, tertulis?.nilai, ...terhitung].filter((n) => n !== undefined && n !== null);
}

/** Whether a source with fewer decimals, whose exact result its own row does not give, shows the quoted figure rounded. */
function lebihKasar(f: FaktaIndikator, kutipan: Persen, profil: Profil): boolean {
  const asal = persen(f);
  if (!asal || asal.desimal >= kutipan.desimal || didukungBaris(f.bagian, f.baris, profil)) return false;
  return sama(bulatkan(kutipan.tampil, asal.desimal), asal.tampil);
}

/** A capaian merged over several indicators is their mean. */
function kelompokBersama(f: FaktaIndikator): boolean {
  return f.tabel.baris.some(
    (b) =>
      b.row > f.baris.row && b.sel.some((s) => s.dariAtas && s.at.row === f.sel.at.row && s.at.col === f.sel.at.col),
  );
}
