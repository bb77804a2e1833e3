import { tulisAngka } from "../lkjip/angka";
import { jumlahkan, sama, type Pecahan } from "../lkjip/pecahan";
import type { FaktaAnggaran } from "../facts";
import { selPeran, type Tabel } from "../recognize";
import { temuan, type Ucapan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel, namaSelLengkap } from "./uraian";

/** More programs than this no kecamatan has; their combinations are tried one by one. */
const PROGRAM_TERBANYAK = 10;

/**
 * A row of the kinerja-anggaran table whose budget is that of one program, or of exactly one combination of programs:
 * what was spent must be theirs too.
 */
export function* bedaRealisasiProgram(tabel: readonly Tabel[], anggaran: readonly FaktaAnggaran[]): Iterable<Ucapan> {
  const program = pasangan(anggaran);
  if (program.length === 0 || program.length > PROGRAM_TERBANYAK) return;
  for (const t of tabel.filter((x) => x.bentuk.jenis === "kinerja-anggaran")) {
    for (const baris of t.baris.filter((b) => b.jenis === "data")) {
      const alokasi = selPeran(t, baris, "anggaran");
      const realisasi = selPeran(t, baris, "realisasiAnggaran");
      if (alokasi?.isi.jenis !== "angka" || realisasi?.isi.jenis !== "angka" || alokasi.dariAtas) continue;
      const pilihan = gabungan(program, alokasi.isi.nilai);
      const [satu, ...lain] = pilihan;
      if (!satu || lain.length > 0) continue;
      const jumlah = jumlahkan(satu.map((p) => p.realisasi.angka.nilai));
      if (sama(jumlah, realisasi.isi.nilai)) continue;
      const benar = tulisAngka(jumlah, realisasi.isi.gaya);
      const asal = satu.map((p) => p.realisasi.sel.at);
      yield temuan({
        tingkat: "salah",
        at: realisasi.at,
        judul: judulPendek(`Realisasi ${realisasi.isi.tertulis}, di tabel lain ${benar}`),
        baris: namaBaris(baris),
        kolom: judulKolom(t, "realisasiAnggaran"),
        tertulis: realisasi.isi.tertulis,
        seharusnya: benar,
        hitungan: null,
        pesan: `Realisasi anggaran “${namaBaris(baris)}” tertulis ${realisasi.isi.tertulis}. Alokasinya sama dengan ${satu.map((p) => `“${p.realisasi.baris.nama}”`).join(" dan ")}, yang realisasinya ${benar} (${asal.map(namaSelLengkap).join(", ")}).`,
        saran: `Samakan dengan tabel realisasi anggaran: ganti ${namaSel(realisasi.at)} menjadi ${benar}.`,
        terkait: asal.map((at) => ({ at })),
      });
    }
  }
}

type Program = { readonly anggaran: FaktaAnggaran; readonly realisasi: FaktaAnggaran };

/** Budget and realisasi of each program as the realisasi-anggaran tables print them. */
function pasangan(fakta: readonly FaktaAnggaran[]): Program[] {
  return fakta
    .filter(
      (f) => f.besaran === "anggaran" && f.pos.tingkat === "program" && f.tabel.bentuk.jenis === "realisasi-anggaran",
    )
    .flatMap((anggaran) => {
      const realisasi = fakta.find((f) => f.besaran === "realisasi" && f.baris === anggaran.baris);
      return realisasi ? [{ anggaran, realisasi }] : [];
    });
}

/** Every set of programs whose budgets make up the amount. */
function gabungan(program: readonly Program[], jumlah: Pecahan): Program[][] {
  const hasil: Program[][] = [];
  for (let pilih = 1; pilih < 2 ** program.length; pilih++) {
    const satu = program.filter((_, i) => (pilih >> i) & 1);
    if (sama(jumlahkan(satu.map((p) => p.anggaran.angka.nilai)), jumlah)) hasil.push(satu);
  }
  return hasil;
}
