import { Option, type Command } from "commander";
import type { ProfilTersemat } from "../core";
import type { Call } from "./change-file";
import { STATUS, type Status } from "./format";
import { perintahLain } from "./muat";
import type { BentukLaporan } from "./ubah";

const BENTUK_LAPORAN: readonly BentukLaporan[] = ["teks", "json"];

type Pilihan = {
  readonly keluaran?: string;
  readonly timpa?: boolean;
  readonly pratinjau?: boolean;
  readonly profil?: string;
};
type PilihanRencana = Pilihan & { readonly format: BentukLaporan };
type PilihanHitung = PilihanRencana & { readonly rumus?: boolean; readonly jumlah?: boolean };

const STATUS_KELUAR =
  "\nStatus keluar: 0 selesai tanpa temuan salah, 1 selesai dan masih ada temuan salah, 2 tidak ada yang ditulis.";

/** Adds the commands that write a changed workbook; `ended` is told the exit status of the one that was run. */
export function addPerintahUbah(program: Command, ended: (status: Status) => void): void {
  perintahRencana(program, "hitung", "menghitung ulang sel hitungan di semua tabel")
    .addOption(new Option("--nilai", "tulis angkanya, dibulatkan seperti selnya (bawaan)").conflicts("rumus"))
    .option("--rumus", "tulis rumus Excel, bila sel dasarnya berisi angka")
    .option("--jumlah", "hitung ulang juga jumlah yang tidak sesuai dengan rinciannya")
    .action(async (berkas: string, pilihan: PilihanHitung, perintah: Command) => {
      const bentuk = pilihan.rumus ? "rumus" : "nilai";
      const { format, jumlah = false } = pilihan;
      const { hitung } = await perintahLain();
      const kerja = (call: Call, profil: ProfilTersemat) => hitung(call, format, { bentuk, jumlah }, profil);
      ended(await jalankan(perintah, berkas, pilihan, kerja));
    });

  perintahRencana(program, "perbaiki", "membetulkan temuan salah yang pembetulannya pasti, kecuali jumlah").action(
    async (berkas: string, pilihan: PilihanRencana, perintah: Command) => {
      const { perbaiki } = await perintahLain();
      const kerja = (call: Call, profil: ProfilTersemat) => perbaiki(call, pilihan.format, profil);
      ended(await jalankan(perintah, berkas, pilihan, kerja));
    },
  );

  perintahTulis(program, "tandai", "menandai sel yang ditemukan dengan warna, garis, dan catatan")
    .addOption(pilihanProfil())
    .addHelpText("after", STATUS_KELUAR)
    .action(async (berkas: string, pilihan: Pilihan, perintah: Command) => {
      ended(await jalankan(perintah, berkas, pilihan, (await perintahLain()).tandai));
    });

  perintahTulis(program, "bersihkan", "melepas semua tanda Cermat; yang lain tetap")
    .addHelpText("after", "\nStatus keluar: 0 selesai, 2 tidak ada yang ditulis.")
    .action(async (berkas: string, pilihan: Pilihan, perintah: Command) => {
      ended(await jalankan(perintah, berkas, pilihan, (await perintahLain()).bersihkan));
    });
}

function perintahTulis(program: Command, nama: string, keterangan: string): Command {
  return program
    .command(nama)
    .usage("<berkas> -o <tujuan>")
    .description(keterangan)
    .argument("<berkas>", "buku kerja .xlsx atau .xlsm")
    .option("-o, --keluaran <tujuan>", "berkas yang ditulis")
    .option("--timpa", "ganti berkas tujuan yang sudah ada, juga bila itu berkas asalnya");
}

function perintahRencana(program: Command, nama: string, keterangan: string): Command {
  return perintahTulis(program, nama, keterangan)
    .option("--pratinjau", "tunjukkan perubahannya saja; -o tidak perlu dan tidak ada yang ditulis")
    .addOption(pilihanProfil())
    .addOption(new Option("--format <bentuk>", "teks (bawaan) atau json").choices(BENTUK_LAPORAN).default("teks"))
    .addHelpText("after", STATUS_KELUAR);
}

export function pilihanProfil(): Option {
  return new Option("--profil <berkas>", "cara hitung kantor yang disematkan (JSON; lihat cermat profil)");
}

/** Takes from the options what all these commands need, and refuses a call that says nothing of where to write. */
async function jalankan(
  perintah: Command,
  input: string,
  { keluaran, timpa = false, pratinjau = false, profil }: Pilihan,
  kerja: (call: Call, profil: ProfilTersemat) => Promise<Status>,
): Promise<Status> {
  if (keluaran === undefined && !pratinjau) perintah.error("", { code: "commander.missingMandatoryOptionValue" });
  const tersemat = profil === undefined ? {} : (await perintahLain()).readProfile(profil);
  if (!tersemat) return STATUS.takTerbaca;
  return kerja({ input, output: pratinjau || keluaran === undefined ? null : keluaran, overwrite: timpa }, tersemat);
}
