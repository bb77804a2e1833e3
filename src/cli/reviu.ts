import { basename } from "node:path";
import { stdout } from "node:process";
import { buatReviu, type KeteranganPenelaah } from "../actions/buat-reviu";
import { tulisLembar } from "../actions/tulis-lembar";
import {
  bacaReviu,
  reviu as susunReviu,
  teksLanjut,
  type ProfilTersemat,
  type Reviu,
  type ReviuTerdahulu,
} from "../core";
import { HostGalat } from "../hosts/host";
import { xlsxHost } from "../hosts/xlsx";
import { emptyWorkbook } from "../hosts/xlsx/empty-workbook";
import { changeFile } from "./change-file";
import { STATUS, type Status } from "./format";
import { galatDari } from "./galat";
import { oneLine } from "./one-line";
import { readWorkbook } from "./read-file";
import { tellGalat } from "./tell";
import { statusSisa } from "./ubah";
import { hariIni, writeNew } from "./write-new";

export type PanggilanReviu = {
  readonly input: string;
  readonly output: string;
  readonly overwrite: boolean;
  /** A workbook with the earlier review; undefined: the one in `input`, if any. */
  readonly terdahulu: string | undefined;
  readonly penelaah: string;
  /** Writes the sheet alone instead of adding it to the workbook. */
  readonly terpisah: boolean;
};

const TANPA_REVIU = new HostGalat(
  "TANPA_REVIU",
  "Buku kerja reviu terdahulu tidak memuat lembar Hasil Reviu. Sebutkan berkas yang memuatnya.",
);

/** `cermat reviu`: writes the review and gives the exit status. */
export async function reviu(call: PanggilanReviu, profil: ProfilTersemat): Promise<Status> {
  const { input, output, overwrite, penelaah, terpisah } = call;
  try {
    const terdahulu = call.terdahulu === undefined ? undefined : bacaTerdahulu(call.terdahulu);
    const ket = { berkas: basename(input), tanggal: hariIni(), penelaah };
    const hasil = terpisah
      ? await tulisTerpisah(call, ket, profil, terdahulu)
      : await changeFile({ input, output, overwrite }, (host) => buatReviu(host, ket, profil, terdahulu));
    const lanjut = teksLanjut(hasil);
    const jumlah = hasil.hasil.temuan.length;
    stdout.write(
      `${lanjut === "" ? "" : `${lanjut}\n\n`}${jumlah} temuan ditulis ke lembar ${hasil.lembar.name} di ${oneLine(output)}.\n`,
    );
    return statusSisa(hasil.hasil.temuan.filter((t) => t.tingkat === "salah").length);
  } catch (cause) {
    tellGalat(input, galatDari(cause));
    return STATUS.takTerbaca;
  }
}

async function tulisTerpisah(
  { input, output, overwrite }: PanggilanReviu,
  ket: KeteranganPenelaah,
  profil: ProfilTersemat,
  terdahulu: ReviuTerdahulu | undefined,
): Promise<Reviu> {
  const hasil = susunReviu(readWorkbook(input), { ...ket, bertaut: false }, profil, terdahulu);
  const host = xlsxHost(emptyWorkbook());
  await tulisLembar(host, [hasil.lembar]);
  writeNew(output, host.bytes(), overwrite, [".xlsx"]);
  return hasil;
}

function bacaTerdahulu(path: string): ReviuTerdahulu {
  const reviu = bacaReviu(readWorkbook(path));
  if (!reviu) throw TANPA_REVIU;
  return reviu;
}
