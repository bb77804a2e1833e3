import { stderr, stdout } from "node:process";
import { Command, CommanderError, Option } from "commander";
import paket from "../../package.json";
import { berbahasaIndonesia, pesanSalahPanggil } from "./bahasa";
import { daftarAturan } from "./daftar-aturan";
import { FORMAT, STATUS, type Status } from "./format";
import { periksa } from "./periksa";

/** Runs the command line with the user's arguments and gives the exit status. */
export async function jalankan(isian: readonly string[]): Promise<Status> {
  let status: Status = STATUS.tanpaSalah;
  const program = berbahasaIndonesia(new Command("cermat"))
    .usage("<perintah> [pilihan]")
    .description(
      "Memeriksa tabel LKjIP kecamatan dalam buku kerja Excel. Berkas tidak diubah dan tidak dikirim ke mana pun.",
    )
    .version(paket.version, "-V, --version", "tampilkan versi");

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
    .addHelpText(
      "after",
      "\nStatus keluar: 0 tanpa temuan salah, 1 ada temuan salah, 2 ada berkas yang belum dapat diperiksa.",
    )
    .action(async (berkas: readonly string[], { format }: { format: keyof typeof FORMAT }) => {
      status = await periksa(berkas, FORMAT[format]);
    });

  program
    .command("aturan")
    .usage("")
    .description("menyebutkan semua aturan pemeriksaan beserta dasarnya")
    .action(() => {
      stdout.write(daftarAturan());
    });

  try {
    await program.parseAsync(isian, { from: "user" });
    return status;
  } catch (sebab) {
    if (!(sebab instanceof CommanderError)) throw sebab;
    const pesan = pesanSalahPanggil(sebab);
    if (pesan !== null) stderr.write(`${pesan} Lihat cermat --help.\n`);
    return sebab.exitCode === 0 ? STATUS.tanpaSalah : STATUS.takTerbaca;
  }
}
