import { extname } from "node:path";
import { stdout } from "node:process";
import { tulisLembar } from "../actions/tulis-lembar";
import {
  barisRekap,
  csvRekap,
  lembarRekap,
  susunRekap,
  type BarisRekap,
  type ProfilTersemat,
  type Rekap,
} from "../core";
import { xlsxHost } from "../hosts/xlsx";
import { emptyWorkbook } from "../hosts/xlsx/empty-workbook";
import { checkAll } from "./check-all";
import { newDestination } from "./destination";
import { statusOf, worst, type Status, STATUS } from "./format";
import { galatDari } from "./galat";
import { oneLine } from "./one-line";
import { tellGalat } from "./tell";
import { hariIni, writeNew } from "./write-new";

/** What the overview can be written as, by the ending of the name. */
const BENTUK: Readonly<Record<string, (rekap: Rekap) => Promise<Uint8Array>>> = {
  ".xlsx": async (rekap) => {
    const host = xlsxHost(emptyWorkbook());
    await tulisLembar(host, lembarRekap(rekap, hariIni()));
    return host.bytes();
  },
  ".csv": (rekap) => Promise.resolve(new TextEncoder().encode(csvRekap(rekap))),
};

/** `cermat rekap`: checks all workbooks, writes the overview and gives the exit status of the worst of them. */
export async function rekap(
  paths: readonly string[],
  output: string,
  overwrite: boolean,
  profil: ProfilTersemat,
): Promise<Status> {
  try {
    const kinds = Object.keys(BENTUK);
    newDestination(output, overwrite, kinds);
    const baris: BarisRekap[] = [];
    const statuses: Status[] = [];
    for await (const laporan of checkAll(paths, { profil })) {
      baris.push(barisRekap(laporan));
      statuses.push(statusOf(laporan));
    }
    const isi = susunRekap(baris);
    const bytes = await BENTUK[extname(output).toLowerCase()]?.(isi);
    if (!bytes) throw new Error(`${output} was let through without a form`);
    writeNew(output, bytes, overwrite, kinds);
    stdout.write(ringkasan(isi, output));
    return worst(statuses);
  } catch (cause) {
    tellGalat(output, galatDari(cause));
    return STATUS.takTerbaca;
  }
}

function ringkasan({ baris, takTerbaca }: Rekap, output: string): string {
  const salah = baris.reduce((n, b) => n + b.tingkat.salah, 0);
  const kena = baris.filter((b) => b.tingkat.salah > 0).length;
  const takterbaca = takTerbaca.map((b) => `  ${oneLine(b.berkas)}: ${b.galat ?? ""}\n`).join("");
  const judul = takTerbaca.length > 0 ? `${takTerbaca.length} berkas belum terbaca.\n${takterbaca}` : "";
  return `${baris.length} berkas diperiksa: ${salah} temuan salah di ${kena} berkas.\n${judul}Rekap ditulis ke ${oneLine(output)}.\n`;
}
