import { tulisAngka, type Angka } from "../lkjip/angka";
import { selPeran, type Baris, type Sel, type Tabel } from "../recognize";
import { sesuai, temuan, type Aturan, type Ucapan } from "./rule";
import { caraSelisih, cocok, cocokMenurutJumlah, susunSelisih, type CaraSelisih } from "./rumus-selisih";
import { judulKolom, judulPendek, namaBaris, namaSel } from "./uraian";

type Tertulis = { readonly baris: Baris; readonly sel: Sel; readonly angka: Angka };

export const selisihSesuai: Aturan = {
  id: "selisih-sesuai",
  judul: "Sisa anggaran dan bertambah/berkurang sesuai dengan kedua angkanya",
  dasar: "Permendagri 77/2020 (sebelum dan sesudah perubahan); sisa adalah anggaran dikurangi realisasi",
  kelompok: "jumlah",
  mengisi: "hitungan",
  jenis: ["anggaran-program", "realisasi-anggaran", "belanja", "perubahan-anggaran", "realisasi-bulanan"],
  contoh: {
    benar: `
      Program           | Anggaran (Rp) | Realisasi (Rp) | Sisa Anggaran
      Program Penunjang | 2.000.000     | 1.500.000      | 500.000
      Program Pembinaan | 1.000.000     | 900.000        | 100.000`,
    salah: `
      Program           | Anggaran (Rp) | Realisasi (Rp) | Sisa Anggaran
      Program Penunjang | 2.000.000     | 1.500.000      | 500.000
      Program Pembinaan | 1.000.000     | 900.000        | 10.000!`,
  },
  *check(tabel) {
    const tertulis = tabel.baris.flatMap((baris): Tertulis[] => {
      const sel = selPeran(tabel, baris, "selisih");
      return sel?.isi.jenis === "angka" && !sel.dariAtas ? [{ baris, sel, angka: sel.isi }] : [];
    });
    const semua = caraSelisih(tabel);
    const cara = lazim(semua, tertulis);
    if (!cara) return;
    for (const t of tertulis) {
      const putusan = cocok(cara, t.baris, t.angka.nilai);
      if (putusan === true) yield sesuai(t.sel.at);
      else if (putusan === false && !cocokMenurutJumlah(cara, t.baris, t.angka.nilai)) {
        yield* ceritakan(tabel, t, cara, semua);
      }
    }
  },
};

/** The way that explains at least half of the rows, counting only those where something is left over. */
function lazim(semua: readonly CaraSelisih[], tertulis: readonly Tertulis[]): CaraSelisih | null {
  const bersisa = tertulis.filter((t) => t.angka.nilai.atas !== 0n);
  const jumlah = (c: CaraSelisih) => bersisa.filter((t) => cocok(c, t.baris, t.angka.nilai)).length;
  const [terbaik] = semua.map((cara) => ({ cara, n: jumlah(cara) })).sort((a, b) => b.n - a.n);
  return terbaik && terbaik.n > 0 && terbaik.n * 2 >= bersisa.length ? terbaik.cara : null;
}

function* ceritakan(tabel: Tabel, t: Tertulis, cara: CaraSelisih, semua: readonly CaraSelisih[]): Iterable<Ucapan> {
  const suku = cara.suku(t.baris);
  if (!suku) return;
  const benar = tulisAngka(cara.hitung(suku[0].nilai, suku[1].nilai), t.angka.gaya);
  const lain = semua.find((c) => cocok(c, t.baris, t.angka.nilai));
  const hitungan = susunSelisih(suku, benar);
  const judul = judulKolom(tabel, "selisih");
  yield temuan({
    tingkat: lain ? "ragu" : "salah",
    at: t.sel.at,
    judul: judulPendek(`${judul} ${t.angka.tertulis}, seharusnya ${benar}`),
    baris: namaBaris(t.baris),
    kolom: judul,
    tertulis: t.angka.tertulis,
    seharusnya: benar,
    hitungan,
    pesan: `${judul} tertulis ${t.angka.tertulis}, seharusnya ${hitungan.uraian}.${lain ? ` Baris lain di kolom ini adalah ${cara.nama}.` : ""}`,
    saran: `Periksa kedua angkanya; bila benar, ganti ${namaSel(t.sel.at)} menjadi ${benar}.`,
    terkait: suku.map((s) => ({ at: s.sel.at, nama: s.nama })),
  });
}
