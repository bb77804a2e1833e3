import { stdout } from "node:process";
import { bersihkanTanda, tandaiTemuan } from "../actions/tandai";
import type { Edit, Peringatan, ProfilTersemat } from "../core";
import type { Penerapan } from "../hosts/host";
import type { XlsxHost } from "../hosts/xlsx";
import { changeFile, type Call } from "./change-file";
import { STATUS, type Status } from "./format";
import { galatDari } from "./galat";
import { oneLine } from "./one-line";
import { tellGalat, tellPeringatan } from "./tell";
import { sebutBerkas, sebutSel, sebutSisa } from "./teks-ubah";
import { hitungSalah, statusSisa } from "./ubah";

/** What became of the marks, and what is to be told of it. */
type HasilTanda = {
  readonly penerapan: Penerapan;
  readonly ringkasan: string;
  readonly peringatan: readonly Peringatan[];
  readonly sisaSalah: number;
};

/** `cermat tandai`: marks the cells with findings, writes the file and gives the exit status. */
export function tandai(call: Call, profil: ProfilTersemat): Promise<Status> {
  return ubahTanda(call, async (host) => {
    const { peringatan } = await host.read();
    const penerapan = await tandaiTemuan(host, profil);
    const jumlah = (await host.read()).sheets.reduce((n, { tanda }) => n + selBertanda(tanda), 0);
    const ringkasan = jumlah > 0 ? `${jumlah} sel bertanda.` : "Tidak ada sel yang ditandai.";
    return { penerapan, ringkasan, peringatan, sisaSalah: await hitungSalah(host, profil) };
  });
}

/** `cermat bersihkan`: takes our marks away, writes the file and gives the exit status. It judges nothing. */
export function bersihkan(call: Call): Promise<Status> {
  return ubahTanda(call, async (host) => {
    const penerapan = await bersihkanTanda(host);
    const { diterapkan } = penerapan;
    const ringkasan = diterapkan > 0 ? `${diterapkan} tanda dilepas.` : "Tidak ada tanda yang dilepas.";
    return { penerapan, ringkasan, peringatan: [], sisaSalah: 0 };
  });
}

async function ubahTanda(call: Call, kerja: (host: XlsxHost) => Promise<HasilTanda>): Promise<Status> {
  try {
    const { penerapan, ringkasan, peringatan, sisaSalah } = await changeFile(call, kerja);
    const bagian = [
      `${oneLine(call.input)}\n${ringkasan}`,
      ...teksDitolak(penerapan.ditolak),
      [sebutBerkas(call.output, penerapan.diterapkan), sebutSisa(sisaSalah)].filter(Boolean).join(" "),
    ];
    stdout.write(`${bagian.join("\n\n")}\n`);
    tellPeringatan([...peringatan, ...penerapan.peringatan]);
    return statusSisa(sisaSalah);
  } catch (cause) {
    tellGalat(call.input, galatDari(cause));
    return STATUS.takTerbaca;
  }
}

function selBertanda(tanda: ReadonlyMap<number, ReadonlyMap<number, unknown>> | undefined): number {
  return [...(tanda?.values() ?? [])].reduce((n, cells) => n + cells.size, 0);
}

/** The cells whose mark the workbook does not allow; a protected sheet has one reason for all of its cells. */
function teksDitolak(ditolak: Penerapan["ditolak"]): readonly string[] {
  const sebabnya = new Map<string, string[]>();
  for (const { edit, sebab } of ditolak) {
    const sel = sebabnya.get(sebab);
    if (sel) sel.push(sebutEdit(edit));
    else sebabnya.set(sebab, [sebutEdit(edit)]);
  }
  if (sebabnya.size === 0) return [];
  return [["Dibiarkan", ...[...sebabnya].map(([sebab, sel]) => `  ${sel.join(", ")}: ${oneLine(sebab)}`)].join("\n")];
}

function sebutEdit(edit: Edit): string {
  return edit.kind === "lembar" ? oneLine(edit.lembar.name) : sebutSel(edit.at);
}
