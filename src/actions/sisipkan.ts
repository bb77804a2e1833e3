import { mintaSisip, rencanaSisip, type Pesanan, type RencanaSisip } from "../core";
import type { HostBertulis } from "../hosts/host";
import { tulisLembar } from "./tulis-lembar";

/**
 * Plans standard tables upon what the host's workbook holds and adds their sheets; `tahunIni` where nothing names a
 * year. Rejects with a HostGalat where the workbook takes no further sheet.
 */
export async function sisipkan(host: HostBertulis, pesanan: Pesanan, tahunIni: number): Promise<RencanaSisip> {
  const snapshot = await host.read();
  const rencana = rencanaSisip(snapshot, mintaSisip(snapshot, pesanan, tahunIni));
  await tulisLembar(
    host,
    rencana.edit.map((e) => e.lembar),
  );
  return rencana;
}
