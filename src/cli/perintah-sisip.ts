import { Argument, InvalidArgumentError, Option, type Command } from "commander";
import { TABEL_BAKU, type JenisSisip } from "../core";
import type { Status } from "./format";
import { kalimat, type PanggilanKalimat } from "./kalimat";
import { sisip, type PilihanPanggilan } from "./sisip";

const JENIS: readonly JenisSisip[] = ["bab3", ...TABEL_BAKU.map((t) => t.id)];

/** Adds the commands that write standard tables and sentences; `ended` is told the exit status of the one that was run. */
export function addPerintahSisip(program: Command, ended: (status: Status) => void): void {
  const perintah = program
    .command("sisip")
    .usage("<jenis> [berkas] -o <tujuan>")
    .description("menambahkan tabel baku yang menghitung sendiri, ke buku kerja baru atau ke salinan sebuah berkas")
    .addArgument(new Argument("<jenis>", "bab3 untuk semua tabel yang saling bertaut, atau satu jenis").choices(JENIS))
    .argument("[berkas]", "buku kerja yang ditambahi; tanpa berkas, buku kerja baru")
    .requiredOption("-o, --keluaran <tujuan>", "berkas yang ditulis")
    .option("--timpa", "ganti berkas tujuan yang sudah ada")
    .option("--contoh", "isi dengan angka contoh")
    .addOption(angka("--baris <n>", "formulir kosong dengan sekian baris", 1, 60).conflicts("contoh"))
    .addOption(
      new Option("--lalu <berkas>", "buku kerja tahun lalu, untuk sasaran, indikator, dan angkanya").conflicts([
        "contoh",
        "baris",
      ]),
    )
    .addOption(angka("--tahun <tahun>", "tahun laporan", 2000, 2100))
    .addOption(angka("--akhir-renstra <tahun>", "tahun akhir Renstra", 2000, 2100))
    .option("--unit <nama>", "nama perangkat daerah")
    .option("--kabupaten <nama>", "nama kabupaten")
    .addOption(pilihan("--kertas <ukuran>", "F4 (bawaan) atau A4", ["F4", "A4"]))
    .addOption(pilihan("--efisiensi <cara>", "rasio (bawaan) atau selisih", ["rasio", "selisih"]))
    .addOption(angka("--banyak-tahun <n>", "tahun pada Tabel 3.2, 2 sampai 5 (bawaan 3)", 2, 5))
    .option("--perubahan", "perjanjian kinerja perubahan, dengan P APBD")
    .option("--tanda-tangan", "tambahkan tanda tangan di bawah setiap tabel")
    .addHelpText("after", `\nJenis:\n${daftarJenis()}`)
    .addHelpText("after", "\nStatus keluar: 0 selesai, 2 tidak ada yang ditulis.");
  perintah.action(async (jenis: JenisSisip, berkas: string | undefined, isian: PilihanPanggilan) => {
    ended(await sisip({ jenis, input: berkas ?? null, ...isian }));
  });
  addKalimat(program, ended);
}

function addKalimat(program: Command, ended: (status: Status) => void): void {
  program
    .command("kalimat")
    .usage("<berkas>")
    .description("menuliskan kalimat baku laporan dengan angka dari tabelnya")
    .argument("<berkas>", "buku kerja .xlsx atau .xlsm")
    .option("-o, --keluaran <tujuan>", "tulis ke lembar Kalimat pada salinan berkas ini")
    .option("--timpa", "ganti berkas tujuan yang sudah ada")
    .action(async (berkas: string, pilihan: PanggilanKalimat) => {
      ended(await kalimat(berkas, pilihan));
    });
}

function daftarJenis(): string {
  const lebar = Math.max(...JENIS.map((j) => j.length)) + 2;
  const baris = TABEL_BAKU.map((t) => `  ${t.id.padEnd(lebar)}${t.letak}: ${t.keterangan}`);
  return [`  ${"bab3".padEnd(lebar)}semua tabel di bawah, saling bertaut`, ...baris].join("\n");
}

function pilihan(nama: string, keterangan: string, semua: readonly string[]): Option {
  return new Option(nama, keterangan).choices(semua);
}

/** A whole number between two bounds. */
function angka(nama: string, keterangan: string, dari: number, sampai: number): Option {
  return new Option(nama, keterangan).argParser((teks) => {
    const n = Number(teks);
    if (Number.isInteger(n) && n >= dari && n <= sampai) return n;
    throw new InvalidArgumentError(`Allowed choices are ${dari} sampai ${sampai}.`);
  });
}
