import { stderr, stdout } from "node:process";
import { Command, CommanderError, Option } from "commander";
import project from "../../package.json";
import { FORMAT, STATUS, type Status } from "./format";
import { inIndonesian, wrongCall } from "./indonesian";
import { perintahLain } from "./muat";
import { addPerintahReviu } from "./perintah-reviu";
import { addPerintahSisip } from "./perintah-sisip";
import { addPerintahUbah } from "./perintah-ubah";
import { periksa } from "./periksa";
import { bolehDibandingkan } from "./tahun-lalu";

type PilihanPeriksa = { readonly format: keyof typeof FORMAT; readonly profil?: string; readonly tahunLalu?: string };

/** Runs the command line with the user's arguments and gives the exit status. */
export async function run(args: readonly string[]): Promise<Status> {
  let status: Status = STATUS.tanpaSalah;
  const program = inIndonesian(new Command("cermat"))
    .usage("<perintah> [pilihan]")
    .description(
      "Memeriksa dan membetulkan tabel LKjIP kecamatan dalam buku kerja Excel. Berkas asal tidak diubah kecuali diminta, dan tidak dikirim ke mana pun.",
    )
    .version(project.version, "-V, --version", "tampilkan versi");

  program
    .command("periksa")
    .usage("[pilihan] <berkas...>")
    .description("memeriksa berkas .xlsx dan .xlsm, atau semua buku kerja dalam folder")
    .argument("<berkas...>", "berkas atau folder")
    .addOption(
      new Option("--format <bentuk>", "teks (bawaan), json, atau ndjson (satu berkas sebaris)")
        .choices(Object.keys(FORMAT))
        .default("teks"),
    )
    .option("--profil <berkas>", "cara hitung kantor yang disematkan (JSON; lihat cermat profil)")
    .option("--tahun-lalu <berkas>", "buku kerja laporan tahun lalu, untuk membandingkan angka tahun itu (satu berkas)")
    .addHelpText(
      "after",
      "\nStatus keluar: 0 tanpa temuan salah, 1 ada temuan salah, 2 ada berkas yang belum dapat diperiksa.",
    )
    .action(async (berkas: readonly string[], pilihan: PilihanPeriksa) => {
      const profil = pilihan.profil === undefined ? {} : (await perintahLain()).readProfile(pilihan.profil);
      const { tahunLalu } = pilihan;
      status =
        profil && (tahunLalu === undefined || bolehDibandingkan(berkas, tahunLalu))
          ? await periksa(berkas, FORMAT[pilihan.format], { profil, ...(tahunLalu !== undefined && { tahunLalu }) })
          : STATUS.takTerbaca;
    });

  addPerintahUbah(program, (ended) => {
    status = ended;
  });
  addPerintahSisip(program, (ended) => {
    status = ended;
  });

  addPerintahReviu(program, (ended) => {
    status = ended;
  });

  program
    .command("profil")
    .usage("<berkas>")
    .description("menuliskan cara hitung yang terbaca dari sebuah buku kerja, untuk disematkan dengan --profil")
    .argument("<berkas>", "buku kerja .xlsx atau .xlsm")
    .action(async (berkas: string) => {
      status = (await perintahLain()).profil(berkas);
    });

  program
    .command("aturan")
    .usage("[pilihan]")
    .description("menyebutkan semua aturan pemeriksaan beserta dasarnya")
    .action(async () => {
      stdout.write((await perintahLain()).daftarAturan());
    });

  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause;
    const pesan = wrongCall(cause, program.commands);
    if (pesan !== null) stderr.write(`${pesan} Lihat cermat --help.\n`);
    return cause.exitCode === 0 ? STATUS.tanpaSalah : STATUS.takTerbaca;
  }
}
