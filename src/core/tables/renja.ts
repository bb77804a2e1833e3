import type { BentukTabel } from "./bentuk";
import { kolomCatatan, kolomIndikatorBerjenjang, kolomLokasi, kolomUraian } from "./kolom-rencana";
import { kolomKode, kolomNomor, kolomSatuan, kolomTarget } from "./kolom-umum";

/** What is planned for a year: targets and the money asked for, perhaps beside the forecast of the next year. */
export const renja: BentukTabel = {
  jenis: "renja",
  nama: "Rencana kerja",
  dasar: "Permendagri 86/2017 lampiran (rancangan rencana kerja perangkat daerah)",
  judul: ["renja", "rencana kerja", "rkpd"],
  kolom: [
    kolomNomor,
    kolomKode,
    kolomUraian,
    kolomIndikatorBerjenjang,
    kolomLokasi,
    { ...kolomSatuan, berulang: true },
    { ...kolomTarget, pola: /\btarget\b/, berulang: true },
    {
      peran: "anggaran",
      judul: "Pagu Indikatif (Rp)",
      sebutan: ["pagu indikatif", "kebutuhan dana", "kebutuhan dana pagu indikatif", "keperluan"],
      // A pagu without that word stands in tables of agreements too.
      pola: /\b(pagu indika\w*|kebutuhan (dana|pendanaan)|prakiraan maju.*\b(dana|pagu|rp))\b/,
      isi: "bebas",
      wajib: true,
      berulang: true,
    },
    kolomCatatan,
  ],
};
