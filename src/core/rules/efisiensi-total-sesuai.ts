import { tulisAngka } from "../lkjip/angka";
import { bandingkan } from "../lkjip/banding";
import { EFISIENSI_PMK } from "../lkjip/efisiensi";
import { suku } from "../lkjip/ekspresi";
import { jumlahkan } from "../lkjip/pecahan";
import type { KonvensiEfisiensi, Profil } from "../profile";
import { selPeran, type Baris, type Tabel } from "../recognize";
import { bacaAnggaranKinerja, paguKaliCapaian } from "./anggaran-kinerja";
import { ucapkan } from "./banding-angka";
import { belum, type Aturan, type Ucapan } from "./rule";
import { rumus } from "./uraian";

export const efisiensiTotalSesuai: Aturan = {
  id: "efisiensi-total-sesuai",
  judul: "Efisiensi seluruhnya sesuai dengan jumlah pagu × capaian dan jumlah realisasi",
  dasar: "PMK 22/2021 (sebelumnya PMK 214/2017); hanya bagi kantor yang menghitung efisiensi dengan cara itu",
  kelompok: "efisiensi",
  mengisi: "hitungan",
  jenis: ["efisiensi"],
  contoh: {
    benar: `
      Indikator | Capaian Kinerja | Anggaran (Rp) | Realisasi (Rp) | Capaian Anggaran | Tingkat Efisiensi
      IKM       | 105%            | 100.000.000   | 94.500.000     | 94,50%           | 10,00%
      SAKIP     | 96%             | 200.000.000   | 182.400.000    | 91,20%           | 5,00%
      Jumlah    |                 | 300.000.000   | 276.900.000    | 92,30%           | 6,77%`,
    salah: `
      Indikator | Capaian Kinerja | Anggaran (Rp) | Realisasi (Rp) | Capaian Anggaran | Tingkat Efisiensi
      IKM       | 105%            | 100.000.000   | 94.500.000     | 94,50%           | 10,00%
      SAKIP     | 96%             | 200.000.000   | 182.400.000    | 91,20%           | 5,00%
      Jumlah    |                 | 300.000.000   | 276.900.000    | 92,30%           | 7,50%!`,
  },
  *check(tabel, profil) {
    const konvensi = profil.efisiensi;
    if (konvensi?.rumus !== EFISIENSI_PMK) return;
    for (const baris of tabel.baris) if (baris.jenis === "jumlah") yield* periksa(tabel, baris, konvensi, profil);
  },
};

function* periksa(tabel: Tabel, baris: Baris, { kuat, bukti }: KonvensiEfisiensi, profil: Profil): Iterable<Ucapan> {
  const sel = selPeran(tabel, baris, "efisiensi");
  if (sel?.isi.jenis !== "angka" || sel.dariAtas) return;
  const bagian = bacaAnggaranKinerja(tabel);
  const realisasi = jumlahkan((bagian ?? []).map((b) => b.realisasi));
  const kinerja = (bagian ?? []).flatMap((b) => b.kinerja);
  const banding =
    bagian && bandingkan(sel.isi, kinerja, (x) => EFISIENSI_PMK.hitung(paguKaliCapaian(bagian, x), realisasi));
  if (!bagian || !banding) {
    yield belum(sel.at, "ada pagu, realisasi, atau capaian yang belum berupa satu angka");
    return;
  }
  const rupiah = (nama: string, nilai: typeof realisasi) => suku({ nama, teks: tulisAngka(nilai, { desimal: 0 }) });
  const diharapkan = rupiah(
    "Jumlah pagu × capaian",
    paguKaliCapaian(
      bagian,
      kinerja.map((k) => k.tampil),
    ),
  );
  yield ucapkan(
    {
      tabel,
      baris,
      peran: "efisiensi",
      sel,
      sebutan: "Efisiensi seluruhnya",
      banding,
      gaya: { desimal: sel.isi.desimal, persen: sel.isi.persen },
      uraikan: (h) => rumus(EFISIENSI_PMK.susun(diharapkan, rupiah("Jumlah realisasi", realisasi)), h),
      anggapan: kuat ? null : `Dihitung dari jumlah pagu × capaian menurut PMK 22/2021 (${bukti}).`,
    },
    profil,
  );
}
