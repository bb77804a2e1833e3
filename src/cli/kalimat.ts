import { stdout } from "node:process";
import { tulisLembar } from "../actions/tulis-lembar";
import { lembarKalimat, susunKalimat, teksKalimat } from "../core";
import { changeFile } from "./change-file";
import { STATUS, type Status } from "./format";
import { galatDari } from "./galat";
import { oneLine } from "./one-line";
import { readWorkbook } from "./read-file";
import { tellGalat } from "./tell";

/** Where the sentences go: to the terminal, or as a sheet into a copy of the workbook. */
export type PanggilanKalimat = { readonly keluaran?: string; readonly timpa?: boolean };

/** `cermat kalimat`: writes the standard sentences of a workbook; gives the exit status. */
export async function kalimat(input: string, { keluaran: output, timpa = false }: PanggilanKalimat): Promise<Status> {
  try {
    if (output === undefined) {
      const teks = teksKalimat(susunKalimat(readWorkbook(input)));
      stdout.write(teks === "" ? "Belum ada tabel LKjIP yang dikenali.\n" : `${teks}\n`);
      return STATUS.tanpaSalah;
    }
    const banyak = await changeFile({ input, output, overwrite: timpa }, async (host) => {
      const bagian = susunKalimat(await host.read());
      await tulisLembar(host, [lembarKalimat(bagian)]);
      return bagian.reduce((n, b) => n + b.kalimat.length, 0);
    });
    stdout.write(`${banyak} kalimat ditulis ke lembar Kalimat di ${oneLine(output)}.\n`);
    return STATUS.tanpaSalah;
  } catch (cause) {
    tellGalat(input, galatDari(cause));
    return STATUS.takTerbaca;
  }
}
