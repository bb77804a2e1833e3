import { tulisTepat } from "../lkjip/angka";
import { sameAddress, type Address } from "../workbook";
import { capaianDiAtas } from "./capaian-di-atas-skala";
import { celahSkala, type Celah } from "./celah-skala";
import { temuan, type Aturan } from "./rule";
import { judulKolom, judulPendek, namaSel } from "./uraian";

/** So many of the capaian above the highest class are named. */
const TERBANYAK = 8;

export const skalaTanpaCelah: Aturan = {
  id: "skala-tanpa-celah",
  judul: "Skala penilaian bersambung: setiap capaian masuk tepat satu kelas",
  dasar: "skala yang tercetak di buku kerja; batas berbilangan bulat seperti 76–90 dan 91–100 menyisakan celah",
  kelompok: "skala",
  lintas: true,
  jenis: ["skala"],
  contoh: {
    benar: `
      > 90 – 100 % | Sangat Tinggi
      > 75 – 90 %  | Tinggi
      ≤ 75 %       | Sedang`,
    salah: `
      91 – 100 %! | Sangat Tinggi
      76 – 90 %   | Tinggi
      ≤ 75 %      | Sedang`,
  },
  *check(tabel, profil) {
    const celah = celahSkala(tabel);
    const lebih = capaianDiAtas(tabel, profil);
    const puncak = tabel.letakKelas[0];
    const batas = tabel.skala?.kelas[0]?.atas;
    const letak = celah[0]?.atas ?? (lebih.length > 0 ? puncak : undefined);
    if (!letak) return;
    const tertinggi = lebih[0]?.sel.isi.tertulis;
    const pesan = [
      kalimat(celah, "celah", (nilai) => `Nilai ${nilai} tidak masuk kelas mana pun.`),
      kalimat(celah, "batas-lepas", (nilai) => `Nilai tepat ${nilai} tidak masuk kelas mana pun.`),
      kalimat(celah, "tumpang", (nilai) => `Nilai ${nilai} masuk dua kelas sekaligus.`),
      tertinggi && batas
        ? `Kelas tertinggi berakhir di ${tulisTepat(batas, 2)}, sedangkan ada capaian ${tertinggi}.`
        : "",
    ];
    const lain = [
      ...celah.flatMap((c) => [c.atas.at, c.bawah.at]),
      ...(puncak && lebih.length > 0 ? [puncak.at] : []),
      ...lebih.slice(0, TERBANYAK).map((l) => l.sel.at),
    ];
    yield temuan({
      tingkat: "catatan",
      at: letak.at,
      judul: judulPendek(celah[0] ? judulCelah(celah[0]) : `Kelas tertinggi berakhir di bawah ${tertinggi ?? ""}`),
      baris: tabel.skala?.kelas[tabel.letakKelas.indexOf(letak)]?.label ?? "",
      kolom: judulKolom(tabel, "nilai"),
      tertulis: letak.tertulis,
      seharusnya: null,
      hitungan: null,
      pesan: pesan.filter((p) => p !== "").join(" "),
      saran: celah[0]
        ? `Sambungkan kelas di ${namaSel(letak.at)} dengan kelas di bawahnya, dan kelas lain yang disebut, misalnya dengan “lebih dari” batas atas kelas di bawahnya.`
        : `Tulis kelas tertinggi di ${namaSel(letak.at)} tanpa batas atas.`,
      terkait: lain.filter((at, i) => !sameAddress(at, letak.at) && pertama(lain, at) === i).map((at) => ({ at })),
    });
  },
};

function pertama(semua: readonly Address[], at: Address): number {
  return semua.findIndex((x) => sameAddress(x, at));
}

function judulCelah(c: Celah): string {
  if (c.sifat === "tumpang") return `Kelas skala bertumpang: ${c.nilai}`;
  return `Skala tidak memuat nilai ${c.sifat === "celah" ? "" : "tepat "}${c.nilai}`;
}

function kalimat(celah: readonly Celah[], sifat: Celah["sifat"], tulis: (nilai: string) => string): string {
  const nilai = celah.filter((c) => c.sifat === sifat).map((c) => c.nilai);
  return nilai.length > 0 ? tulis(nilai.join(", ")) : "";
}
