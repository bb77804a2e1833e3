import { readFileSync } from "node:fs";
import { stderr, stdout } from "node:process";
import { bacaProfil, profilJson, type ProfilTersemat } from "../core";
import { STATUS, type Status } from "./format";
import { galatBaca, galatDari } from "./galat";
import { readWorkbook } from "./read-file";
import { tellGalat } from "./tell";

/** `cermat profil`: writes the conventions that a workbook shows as a JSON file to pin them with. */
export function profil(path: string): Status {
  try {
    stdout.write(`${JSON.stringify(profilJson(readWorkbook(path)), null, 2)}\n`);
    return STATUS.tanpaSalah;
  } catch (cause) {
    tellGalat(path, galatDari(cause));
    return STATUS.takTerbaca;
  }
}

/** Reads the profile given with --profil; null, after telling why, where it cannot be used. */
export function readProfile(path: string): ProfilTersemat | null {
  const galat = (pesan: readonly string[]) => {
    stderr.write(`Profil ${path} belum dapat dipakai.\n${pesan.map((p) => `  ${p}\n`).join("")}`);
    return null;
  };
  let teks: string;
  try {
    teks = readFileSync(path, "utf8");
  } catch (cause) {
    return galat([galatBaca(cause).pesan]);
  }
  let json: unknown;
  try {
    json = JSON.parse(teks.replace(/^\uFEFF/, ""));
  } catch {
    return galat(["Isinya bukan JSON yang utuh. Buat contohnya dengan: cermat profil BERKAS."]);
  }
  const bacaan = bacaProfil(json);
  return "profil" in bacaan ? bacaan.profil : galat(bacaan.galat);
}
