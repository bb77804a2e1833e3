import { Option, type Command } from "commander";
import type { ProfilTersemat } from "../core";
import { banding, FORMAT_BANDING } from "./banding";
import type { Status } from "./format";
import { STATUS } from "./format";
import { perintahLain } from "./muat";
import { pilihanProfil } from "./perintah-ubah";

type PilihanReviu = PilihanTulis & {
  readonly terdahulu?: string;
  readonly penelaah?: string;
  readonly terpisah?: boolean;
};
type PilihanTulis = { readonly keluaran: string; readonly timpa?: boolean; readonly profil?: string };

const STATUS_KELUAR = "\nStatus keluar: 0 tanpa temuan salah, 1 ada temuan salah, 2 tidak ada yang ditulis.";

/** Adds the commands for those who review reports; `ended` is told the exit status of the one that was run. */
export function addPerintahReviu(program: Command, ended: (status: Status) => void): void {
  program
    .command("rekap")
    .usage("<berkas...> -o <tujuan>")
    .description("merekap temuan dan angka kunci semua buku kerja ke satu .xlsx atau .csv")
    .argument("<berkas...>", "berkas atau folder")
    .requiredOption("-o, --keluaran <tujuan>", "rekap yang ditulis, .xlsx atau .csv")
    .option("--timpa", "ganti rekap yang sudah ada")
    .addOption(pilihanProfil())
    .addHelpText(
      "after",
      "\nStatus keluar: 0 tanpa temuan salah, 1 ada temuan salah, 2 ada berkas yang belum dapat diperiksa.",
    )
    .action(async (berkas: readonly string[], { keluaran, timpa = false, profil }: PilihanTulis) => {
      const { rekap } = await perintahLain();
      ended(await denganProfil(profil, (tersemat) => rekap(berkas, keluaran, timpa, tersemat)));
    });

  program
    .command("reviu")
    .usage("<berkas> -o <tujuan>")
    .description("menambahkan lembar Hasil Reviu, dan membandingkannya dengan reviu terdahulu beserta jawaban kantor")
    .argument("<berkas>", "buku kerja .xlsx atau .xlsm")
    .requiredOption("-o, --keluaran <tujuan>", "berkas yang ditulis")
    .option("--timpa", "ganti berkas tujuan yang sudah ada")
    .option("--terpisah", "tulis lembar reviunya saja, sebagai berkas tersendiri")
    .option("--terdahulu <berkas>", "buku kerja dengan reviu terdahulu, bila bukan berkas ini sendiri")
    .option("--penelaah <nama>", "nama penelaah pada lembar reviu")
    .addOption(pilihanProfil())
    .addHelpText("after", STATUS_KELUAR)
    .action(async (input: string, pilihan: PilihanReviu) => {
      const { keluaran: output, timpa: overwrite = false, terdahulu, penelaah = "", terpisah = false } = pilihan;
      const call = { input, output, overwrite, terdahulu, penelaah, terpisah };
      const { reviu } = await perintahLain();
      ended(await denganProfil(pilihan.profil, (profil) => reviu(call, profil)));
    });

  program
    .command("banding")
    .usage("[pilihan] <lama> <baru>")
    .description("menyebut apa yang berubah di antara dua versi, menurut tabel, baris, dan kolomnya")
    .argument("<lama>", "buku kerja versi lama")
    .argument("<baru>", "buku kerja versi baru")
    .addOption(
      new Option("--format <bentuk>", "teks (bawaan) atau json").choices(Object.keys(FORMAT_BANDING)).default("teks"),
    )
    .addHelpText(
      "after",
      "\nStatus keluar: 0 tidak ada yang berubah, 1 ada yang berubah, 2 ada yang belum dapat dibaca.",
    )
    .action((lama: string, baru: string, { format }: { format: keyof typeof FORMAT_BANDING }) => {
      ended(banding(lama, baru, format));
    });
}

async function denganProfil(
  berkas: string | undefined,
  kerja: (profil: ProfilTersemat) => Promise<Status>,
): Promise<Status> {
  const tersemat = berkas === undefined ? {} : (await perintahLain()).readProfile(berkas);
  return tersemat ? kerja(tersemat) : STATUS.takTerbaca;
}
