import { tulisAngka } from "../lkjip/angka";
import { bulatkan, jumlahkan, kurang, mutlak, sama } from "../lkjip/pecahan";
import { KOLOM_UANG, selPeran, susunan, type Rincian, type Tabel } from "../recognize";
import type { Peran } from "../tables";
import { belum, sesuai, temuan, type Aturan, type Ucapan } from "./rule";
import { jumlahSemestinya, mendukung, nilaiSel, susun } from "./bagian-jumlah";
import { barisBerlebih, diluarJumlah } from "./baris-berlebih";
import { judulKolom, judulPendek, namaBaris, namaSel, operan } from "./uraian";

export const jumlahSesuaiRincian: Aturan = {
  id: "jumlah-sesuai-rincian",
  judul: "Jumlah sama dengan rinciannya, dari sub kegiatan sampai jumlah seluruhnya",
  dasar: "Permendagri 77/2020 (susunan program, kegiatan, dan sub kegiatan)",
  kelompok: "jumlah",
  jenis: ["realisasi-anggaran", "belanja"],
  contoh: {
    benar: `
      Program           | Anggaran (Rp) | Realisasi (Rp)
      Program Penunjang | 2.000.000     | 1.500.000
      Program Pembinaan | 1.000.000     | 900.000
      Jumlah            | 3.000.000     | 2.400.000`,
    salah: `
      Program           | Anggaran (Rp) | Realisasi (Rp)
      Program Penunjang | 2.000.000     | 1.500.000
      Program Pembinaan | 1.000.000     | 900.000
      Jumlah            | 3.100.000!    | 2.400.000`,
  },
  *check(tabel) {
    const { rincian, hierarki } = susunan(tabel);
    const ragu = hierarki.dari > 0 && hierarki.cocok * 2 < hierarki.dari;
    for (const r of rincian) {
      const berlebih = barisBerlebih(tabel, r);
      if (berlebih) yield diluarJumlah(tabel, r, berlebih);
      else for (const peran of KOLOM_UANG) yield* periksa(tabel, r, peran, r.jenis === "induk" && ragu, rincian);
    }
  },
};

function* periksa(tabel: Tabel, r: Rincian, peran: Peran, ragu: boolean, semua: readonly Rincian[]): Iterable<Ucapan> {
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
  const apa = peran === "anggaran" ? "anggaran" : "realisasi";
  const hitungan = susun(
    anak.flatMap((a) => (a.sel?.isi.jenis === "angka" ? [operan(namaBaris(a.baris), a.sel, a.sel.isi)] : [])),
    benar,
  );
  const didukung = r.jenis === "induk" && mendukung(tabel, r.induk, peran, semua);
  const pokok = r.jenis === "jumlah" ? `Jumlah ${apa}` : `Jumlah ${apa} “${namaBaris(r.induk)}”`;
  yield temuan({
    tingkat: ragu ? "ragu" : "salah",
    at: sel.at,
    judul: judulPendek(`Jumlah ${apa} ${arah} ${selisih}`),
    baris: namaBaris(r.induk),
    kolom: judulKolom(tabel, peran),
    tertulis: sel.isi.tertulis,
    seharusnya: didukung ? null : benar,
    hitungan,
    pesan: `${pokok} tertulis ${sel.isi.tertulis}, ${didukung ? "sedangkan rinciannya" : "seharusnya"} ${hitungan.uraian}.`,
    saran: didukung
      ? `Jumlah di atasnya cocok dengan ${namaSel(sel.at)}: periksa rinciannya, ada yang ${arah === "lebih" ? "kurang" : "lebih"} ${selisih}.`
      : `Periksa rinciannya; bila benar, ganti ${namaSel(sel.at)} menjadi ${benar}.`,
    terkait: anak.flatMap((a) => (a.sel ? [{ at: a.sel.at, nama: namaBaris(a.baris) }] : [])),
  });
}
