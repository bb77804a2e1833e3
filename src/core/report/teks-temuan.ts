import { cellName, type Address } from "../workbook";
import type { AlasanTerima, Penerimaan } from "../rules/penerimaan";
import type { Terkait } from "../rules/temuan";
import type { Hasil } from "./hasil";
import { kutipan, satuBaris } from "./satu-baris";

/** So many related cells are written out; the others are counted. */
const TERKAIT_DITULIS = 8;

/** One finding for people: its cell, what is written and what it should be, the arithmetic, what to do, what rests on it. */
export function teksTemuan(temuan: Hasil["temuan"][number] | Hasil["diterima"][number]): string {
  const { tingkat, at, tertulis, seharusnya, baris, kolom, hitungan, pesan, saran, terkait } = temuan;
  const perubahan = seharusnya === null ? kutipan(tertulis) : `${kutipan(tertulis)} → ${kutipan(seharusnya)}`;
  const sel = `${satuBaris(at.sheet)}!${cellName(at)}`;
  const isi = [
    [baris, kolom]
      .map((nama) => kutipan(nama, 80))
      .filter(Boolean)
      .join(" · "),
    pesan,
    "diterima" in temuan ? teksDiterima(temuan.diterima) : "",
    "lapuk" in temuan ? "Pernah diterima, tetapi isi selnya berubah; mohon ditinjau lagi." : "",
    "menyimpang" in temuan
      ? "Menyimpang dari profil yang disematkan; menurut cara hitung kantor itu sendiri tidak salah."
      : "",
    hitungan === null || pesan.includes(hitungan.uraian) ? "" : `Hitungan: ${hitungan.uraian}`,
    saran === "" ? "" : `Saran: ${saran}`,
    terkait.length === 0 ? "" : `Terkait: ${teksTerkait(at, terkait)}`,
  ];
  const rincian = isi.filter(Boolean).map((teks) => `\n           ${satuBaris(teks)}`);
  return `  ${tingkat.padEnd(7)}  ${sel}  ${perubahan}${rincian.join("")}`;
}

const ALASAN: Readonly<Record<AlasanTerima, string>> = {
  sumber: "sesuai dokumen sumber",
  pembulatan: "cara pembulatan kantor",
  ditandatangani: "dokumen sudah ditandatangani",
  lain: "alasan lain",
};

function teksDiterima({ alasan, keterangan, tanggal }: Penerimaan): string {
  return `Diterima ${tanggal}: ${ALASAN[alasan]}${keterangan === "" ? "" : ` (${keterangan})`}.`;
}

function teksTerkait(asal: Address, terkait: readonly Terkait[]): string {
  const ditulis = terkait.slice(0, TERKAIT_DITULIS).map(({ at, sebelum, sesudah }) => {
    const sel = at.sheet === asal.sheet ? cellName(at) : `${at.sheet}!${cellName(at)}`;
    return sebelum === undefined || sesudah === undefined ? sel : `${sel} (${sebelum} → ${sesudah})`;
  });
  const sisa = terkait.length - ditulis.length;
  return ditulis.join(", ") + (sisa > 0 ? `, dan ${sisa} sel lain` : "");
}
