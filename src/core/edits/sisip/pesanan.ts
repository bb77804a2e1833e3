import { unitDanTahun } from "../../facts/unit";
import { recognize } from "../../recognize";
import type { Snapshot } from "../../workbook";
import { isiDariBuku, type IsiBuku } from "./dari-buku";
import { isiKosong, isiLazim, kantorKosong } from "./isi-awal";
import { isiContoh } from "./isi-contoh";
import { PILIHAN_BAKU, type IsiLaporan, type Kantor, type PilihanSisip } from "./isi";
import { majukan } from "./majukan";
import type { JenisSisip, MintaSisip } from "./rencana";

/**
 * Where sasaran, indicators, programs and figures come from: the workbook itself or another one, such as last year's;
 * the usual ones of a kecamatan without figures; a sample; so many blank rows.
 */
export type SumberIsi =
  | { readonly dari: "buku" }
  | { readonly dari: "berkas"; readonly snapshot: Snapshot }
  | { readonly dari: "lazim" | "contoh" }
  | { readonly dari: "kosong"; readonly baris: number };

/** An order as a person gives it; what is not said follows from the workbook. */
export type Pesanan = {
  readonly jenis: JenisSisip;
  readonly sumber: SumberIsi;
  readonly tahun: number | null;
  readonly kantor: Partial<Omit<Kantor, "tahun">>;
  readonly pilihan: Partial<PilihanSisip>;
};

/** The order made ready for planning. `tahunIni`: the year where neither the order nor a workbook names one. */
export function mintaSisip(snapshot: Snapshot, pesanan: Pesanan, tahunIni: number): MintaSisip {
  const { jenis, sumber, tahun, kantor } = pesanan;
  const buku = sumber.dari === "buku" ? baca(snapshot, tahunIni) : null;
  const skala = buku?.skala ?? PILIHAN_BAKU.skala;
  const pilihan = { ...PILIHAN_BAKU, perubahan: jenis === "bab3", skala, ...pesanan.pilihan };
  const isi = isiSumber(sumber, buku, tahun, tahunIni);
  const milik = { ...isi, kantor: { ...isi.kantor, ...kantor } };
  // Figures of another year are no longer those that the workbook's cells hold.
  const sama = buku?.isi.kantor.tahun === milik.kantor.tahun;
  return { jenis, isi: milik, pilihan, ...(buku && sama && { tempat: buku.tempat }) };
}

/** Whether a workbook holds sasaran or programs that new tables can be filled with. */
export function adaIsi(snapshot: Snapshot): boolean {
  const { isi } = baca(snapshot, 0);
  return isi.sasaran.length > 0 || isi.pos.length > 0;
}

function isiSumber(sumber: SumberIsi, buku: IsiBuku | null, tahun: number | null, tahunIni: number): IsiLaporan {
  const kosong = kantorKosong(tahun ?? tahunIni);
  switch (sumber.dari) {
    case "contoh":
      return isiContoh(kosong.tahun, kosong.tahunAkhirRenstra);
    case "lazim":
      return isiLazim(kosong);
    case "kosong":
      return isiKosong(kosong, sumber.baris);
    case "buku":
    case "berkas": {
      const { isi } =
        buku ?? baca(sumber.dari === "berkas" ? sumber.snapshot : { sheets: [], peringatan: [] }, tahunIni);
      const lalu = sumber.dari === "berkas" ? isi.kantor.tahun + 1 : isi.kantor.tahun;
      const lengkap = lengkapi(isi, isiLazim(isi.kantor));
      return majukan(lengkap, tahun ?? lalu);
    }
  }
}

/** What a workbook does not hold at all is taken from the usual list: rows have to begin somewhere. */
function lengkapi(isi: IsiLaporan, lazim: IsiLaporan): IsiLaporan {
  const pos = isi.pos.length > 0 ? isi.pos : lazim.pos;
  if (isi.sasaran.length > 0) return { ...isi, pos };
  const tanpaProgram = lazim.sasaran.map((s) => ({
    ...s,
    indikator: s.indikator.map((i) => ({ ...i, program: null })),
  }));
  return { ...isi, pos, sasaran: isi.pos.length > 0 ? tanpaProgram : lazim.sasaran };
}

function baca(snapshot: Snapshot, tahunIni: number): IsiBuku {
  const { tabel } = recognize(snapshot);
  const { unit, tahun } = unitDanTahun(snapshot, tabel);
  return isiDariBuku(snapshot, tabel, { ...kantorKosong(tahun ?? tahunIni), perangkatDaerah: unit ?? "" });
}
