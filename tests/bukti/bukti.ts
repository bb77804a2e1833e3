/**
 * The proof on offices nobody has seen. Usage:
 *
 *   npm run bukti [jumlah] [benih]          so many offices (1000) from that seed on (1), on all cores
 *   npm run bukti -- --benih N --tampil     the clean workbook of one office as text, and what is said about it
 *   npm run bukti -- --benih N --kesalahan X --tampil    the same with one fault
 */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { check } from "../../src/core";
import { cellName } from "../../src/core/workbook";
import { readAmbang } from "./ambang-tersimpan";
import { DAFTAR_KESALAHAN } from "./kesalahan";
import { cetak } from "./laporan-bukti";
import { ringkasanKosong, tambahBersih, tambahKesalahan } from "./ringkasan";
import { tampilBuku, tampilHasil } from "./tampil";
import { bukuBersih, bukuSalah, ujiBersih, ujiKesalahan, type UjiBersih, type UjiKesalahan } from "./uji";

const argumen = process.argv.slice(2);
const pilihan = (nama: string) => (argumen.includes(nama) ? argumen[argumen.indexOf(nama) + 1] : undefined);
const benih = pilihan("--benih");

if (benih !== undefined) ulangi(Number(benih), pilihan("--kesalahan"));
else void ukur(Number(argumen[0] ?? 1000), Number(argumen[1] ?? 1));

/** Replays one office, with or without a fault. */
function ulangi(benihKantor: number, nama: string | undefined): void {
  const kesalahan = DAFTAR_KESALAHAN.find((k) => k.nama === nama);
  if (nama !== undefined && !kesalahan) {
    console.error(`Tidak dikenal: ${nama}. Pilihan: ${DAFTAR_KESALAHAN.map((k) => k.nama).join(", ")}`);
    process.exitCode = 2;
    return;
  }
  const salah = kesalahan ? bukuSalah(benihKantor, kesalahan) : null;
  if (kesalahan && !salah) {
    console.log("Kesalahan ini tidak punya tempat di kantor itu.");
    return;
  }
  const buku = salah?.buku ?? bukuBersih(benihKantor).buku;
  if (argumen.includes("--tampil")) console.log(tampilBuku(buku.snapshot));
  console.log(tampilHasil(check(buku.snapshot)));
  if (salah) {
    const di = salah.suntikan.dicari.flatMap((t) => salah.buku.alamat(t)).map((a) => `${a.sheet}!${cellName(a)}`);
    console.log(`dicari ${di.join(" atau ")}`);
  }
  console.log(JSON.stringify(kesalahan ? ujiKesalahan(benihKantor, kesalahan) : ujiBersih(benihKantor), null, 2));
}

async function ukur(jumlah: number, awal: number): Promise<void> {
  const ringkasan = ringkasanKosong();
  const langkah = availableParallelism();
  await Promise.all(
    Array.from({ length: langkah }, (_, i) =>
      jalankan(awal + i, awal + jumlah, langkah, ({ bersih, kesalahan }) => {
        tambahBersih(ringkasan, bersih);
        for (const k of kesalahan) tambahKesalahan(ringkasan, k);
      }),
    ),
  );
  process.exitCode = cetak(ringkasan, readAmbang()) ? 0 : 1;
}

type Pesan = { readonly bersih: UjiBersih; readonly kesalahan: readonly UjiKesalahan[] };

function jalankan(dari: number, sampai: number, langkah: number, terima: (p: Pesan) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, "../alat/jalankan.cjs"), {
      argv: [join(__dirname, "pekerja.ts")],
      workerData: { dari, sampai, langkah },
    });
    worker.on("message", terima);
    worker.on("error", reject);
    worker.on("exit", (kode) => (kode === 0 ? resolve() : reject(new Error(`A worker ended with ${kode}`))));
  });
}
