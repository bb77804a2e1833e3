import { bandingkan } from "../lkjip/banding";
import { persen, rata, suku, type Ekspresi } from "../lkjip/ekspresi";
import { bagi, jumlahkan, pecahan } from "../lkjip/pecahan";
import { hitungSepertiTertulis, type KonvensiEfisiensi, type Profil } from "../profile";
import { kelompokEfisiensi, type KelompokEfisiensi, type Tabel } from "../recognize";
import { ucapkan } from "./banding-angka";
import { denganTepat } from "./masukan-efisiensi";
import { belum, type Aturan, type Ucapan } from "./rule";
import type { Operan } from "./temuan";
import { operanPersen, rumus, tulisPersen } from "./uraian";

export const efisiensiSesuaiDefinisi: Aturan = {
  id: "efisiensi-sesuai-definisi",
  judul: "Tingkat efisiensi sesuai dengan cara hitung kantor",
  dasar: "PermenPANRB 53/2014 lampiran II; cara hitungnya disimpulkan dari angka yang tercetak",
  kelompok: "efisiensi",
  mengisi: "hitungan",
  lintas: true,
  jenis: ["efisiensi"],
  contoh: {
    benar: `
      Indikator | Capaian Kinerja | Capaian Anggaran | Tingkat Efisiensi
      IKM       | 105%            | 100%             | 1,05
      SAKIP     | 100%            | 80%              | 1,25`,
    salah: `
      Indikator | Capaian Kinerja | Capaian Anggaran | Tingkat Efisiensi
      IKM       | 105%            | 100%             | 1,05
      SAKIP     | 100%            | 80%              | 1,25
      IP ASN    | 90%             | 90%              | 1,10!`,
  },
  *check(tabel, profil, semua) {
    for (const kelompok of kelompokEfisiensi(tabel)) {
      if (profil.efisiensi) yield periksa(tabel, denganTepat(kelompok, semua, profil), profil.efisiensi, profil);
      else yield belum(kelompok.sel.at, "cara hitung efisiensi kantor ini belum terbaca dari angkanya");
    }
  },
};

function periksa(tabel: Tabel, k: KelompokEfisiensi, konvensi: KonvensiEfisiensi, profil: Profil): Ucapan {
  const { rumus: definisi } = konvensi;
  const banding = bandingkan(k.efisiensi, [...k.kinerja, k.penyerapan], hitungSepertiTertulis(definisi, k));
  const baris = k.baris[0];
  if (!banding || !baris) return belum(k.sel.at, "penyerapan anggarannya nol");
  const kinerja = kinerjaKelompok(k);
  const penyerapan = suku(operanPersen("Capaian anggaran", k.penyerapan.persen));
  const hitung = definisi.susun(kinerja, penyerapan);
  // A ratio may be printed as 105 %.
  const ekspresi = definisi.satuan === "rasio" && k.efisiensi.persen ? persen(hitung) : hitung;
  return ucapkan(
    {
      tabel,
      baris,
      peran: "efisiensi",
      sel: k.sel,
      sebutan: "Tingkat efisiensi",
      banding,
      gaya: { desimal: k.efisiensi.desimal, persen: k.efisiensi.persen },
      uraikan: (h) => rumus(ekspresi, h),
      anggapan: konvensi.kuat ? null : `Dihitung sebagai ${definisi.nama} (${konvensi.bukti}).`,
    },
    profil,
  );
}

/** The capaian of the group: of one indicator itself, of several their mean. */
function kinerjaKelompok(k: KelompokEfisiensi): Ekspresi<Operan> {
  const rerata = bagi(jumlahkan(k.kinerja.map((x) => x.tampil)), pecahan(BigInt(k.kinerja.length)));
  const desimal = Math.max(...k.kinerja.map((x) => x.desimal)) + 1;
  const nama = `Rata-rata capaian ${k.kinerja.length} indikator`;
  return rata(
    k.kinerja.map((x) => suku(operanPersen("Capaian kinerja", x.persen))),
    [{ nama, teks: rerata ? tulisPersen(rerata, desimal) : "" }],
  );
}
