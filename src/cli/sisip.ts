import { stdout } from "node:process";
import { sisipkan } from "../actions/sisipkan";
import type { JenisSisip, Pesanan, RencanaSisip, SumberIsi } from "../core";
import { xlsxHost } from "../hosts/xlsx";
import { emptyWorkbook } from "../hosts/xlsx/empty-workbook";
import { changeFile } from "./change-file";
import { newDestination } from "./destination";
import { STATUS, type Status } from "./format";
import { galatDari } from "./galat";
import { oneLine } from "./one-line";
import { readWorkbook } from "./read-file";
import { tellGalat } from "./tell";
import { writeNew } from "./write-new";

/** What the user said besides the kind and the file. */
export type PilihanPanggilan = {
  readonly keluaran: string;
  readonly timpa?: boolean;
  readonly contoh?: boolean;
  readonly baris?: number;
  readonly lalu?: string;
  readonly tahun?: number;
  readonly akhirRenstra?: number;
  readonly unit?: string;
  readonly kabupaten?: string;
  readonly kertas?: "F4" | "A4";
  readonly efisiensi?: "rasio" | "selisih";
  readonly banyakTahun?: number;
  readonly perubahan?: boolean;
  readonly tandaTangan?: boolean;
};

export type PanggilanSisip = PilihanPanggilan & { readonly jenis: JenisSisip; readonly input: string | null };

/** `cermat sisip`: adds the sheets and tells their names; gives the exit status. */
export async function sisip(call: PanggilanSisip): Promise<Status> {
  const { input, keluaran: output, timpa: overwrite = false } = call;
  try {
    const pesanan = susunPesanan(call);
    const rencana =
      input === null
        ? await tulisBaru(output, overwrite, pesanan)
        : await changeFile({ input, output, overwrite }, (host) => sisipkan(host, pesanan, tahunIni()));
    stdout.write(`${rencana.lembar.length} lembar ditulis ke ${oneLine(output)}: ${rencana.lembar.join(", ")}.\n`);
    return STATUS.tanpaSalah;
  } catch (cause) {
    tellGalat(input ?? output, galatDari(cause));
    return STATUS.takTerbaca;
  }
}

async function tulisBaru(output: string, overwrite: boolean, pesanan: Pesanan): Promise<RencanaSisip> {
  const kinds = [".xlsx"];
  newDestination(output, overwrite, kinds);
  const host = xlsxHost(emptyWorkbook());
  const rencana = await sisipkan(host, pesanan, tahunIni());
  writeNew(output, host.bytes(), overwrite, kinds);
  return rencana;
}

function susunPesanan(call: PanggilanSisip): Pesanan {
  const { jenis, tahun = null, unit, kabupaten, akhirRenstra } = call;
  const { kertas, efisiensi, banyakTahun, perubahan, tandaTangan } = call;
  return {
    jenis,
    tahun,
    sumber: sumberIsi(call),
    kantor: tanpaKosong({ perangkatDaerah: unit, kabupaten, tahunAkhirRenstra: akhirRenstra }),
    pilihan: tanpaKosong({ kertas, efisiensi, banyakTahun, perubahan, tandaTangan }),
  };
}

function sumberIsi({ contoh, baris, lalu, input }: PanggilanSisip): SumberIsi {
  if (contoh) return { dari: "contoh" };
  if (baris !== undefined) return { dari: "kosong", baris };
  if (lalu !== undefined) return { dari: "berkas", snapshot: readWorkbook(lalu) };
  return { dari: input === null ? "lazim" : "buku" };
}

/** What was said, without what was not. */
function tanpaKosong<T extends object>(semua: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(semua).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function tahunIni(): number {
  return new Date().getFullYear();
}
