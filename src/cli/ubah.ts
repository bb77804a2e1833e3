import { stdout } from "node:process";
import { laksanakan } from "../actions/laksanakan";
import { bacaPilihan } from "../actions/simpanan";
import {
  check,
  hitungUlang,
  perbaiki as susunPerbaikan,
  type Kecuali,
  type Pilihan,
  type PilihanHitung,
  type ProfilTersemat,
  type Rencana,
  type Snapshot,
} from "../core";
import type { XlsxHost } from "../hosts/xlsx";
import { changeFile, type Call } from "./change-file";
import { STATUS, type Status } from "./format";
import { galatDari } from "./galat";
import { jsonUbah, type HasilUbah, type LaporanUbah } from "./laporan-ubah";
import { tellGalat, tellPeringatan } from "./tell";
import { teksUbah } from "./teks-ubah";

/** The formats that `--format` knows here, by name. */
const FORMAT_UBAH = { teks: teksUbah, json: jsonUbah } as const;
export type BentukLaporan = keyof typeof FORMAT_UBAH;

/** Plans the changes of a workbook by what is pinned and decided in it, leaving out the cells that may not be changed. */
type Rencanakan = (snapshot: Snapshot, kecuali: readonly Kecuali[], pilihan: Pilihan) => Rencana;

/** `cermat hitung`. */
export function hitung(
  call: Call,
  format: BentukLaporan,
  pilihan: Omit<PilihanHitung, "kecuali">,
  profil: ProfilTersemat,
): Promise<Status> {
  return ubah("hitung", call, format, profil, (s, kecuali, p) => hitungUlang(s, { ...pilihan, kecuali }, p));
}

/** `cermat perbaiki`. */
export function perbaiki(call: Call, format: BentukLaporan, profil: ProfilTersemat): Promise<Status> {
  return ubah("perbaiki", call, format, profil, (s, kecuali, p) => susunPerbaikan(s, { kecuali }, p));
}

/** Plans, writes unless it is a preview, tells of it and gives the exit status. */
async function ubah(
  perintah: LaporanUbah["perintah"],
  call: Call,
  format: BentukLaporan,
  profil: ProfilTersemat,
  rencanakan: Rencanakan,
): Promise<Status> {
  const laporan = { perintah, nama: call.input, ...(await hasilUbah(call, profil, rencanakan)) };
  stdout.write(FORMAT_UBAH[format](laporan));
  if (laporan.galat) {
    tellGalat(laporan.nama, laporan.galat);
    return STATUS.takTerbaca;
  }
  tellPeringatan(laporan.peringatan);
  return statusSisa(laporan.sisaSalah);
}

/** The status of a file that was changed, by its findings of tingkat salah. */
export function statusSisa(sisaSalah: number): Status {
  return sisaSalah > 0 ? STATUS.adaSalah : STATUS.tanpaSalah;
}

/** How many findings of tingkat salah the workbook has as it is now. */
export async function hitungSalah(host: XlsxHost, profil: ProfilTersemat): Promise<number> {
  const { pilihan } = await bacaPilihan(host, profil);
  return check(await host.read(), pilihan).temuan.filter(({ tingkat }) => tingkat === "salah").length;
}

async function hasilUbah(call: Call, profil: ProfilTersemat, rencanakan: Rencanakan): Promise<HasilUbah> {
  try {
    const hasil = await changeFile(call, async (host) => {
      const { pilihan, peringatan: rusak } = await bacaPilihan(host, profil);
      const { peringatan } = await host.read();
      const { rencana, penerapan } = await laksanakan(host, (s, kecuali) => rencanakan(s, kecuali, pilihan));
      if (penerapan.diterapkan !== rencana.usul.length) throw new Error("A plan was not applied as it is told");
      const sisaSalah = await hitungSalah(host, profil);
      return { rencana, sisaSalah, peringatan: [...peringatan, ...rusak, ...penerapan.peringatan] };
    });
    return { galat: null, ...hasil, ditulis: call.output };
  } catch (cause) {
    return { galat: galatDari(cause) };
  }
}
