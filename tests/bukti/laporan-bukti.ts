/** Prints the proof as tables, and says whether it reaches its thresholds. */
import type { Ambang } from "./ambang-tersimpan";
import { hitungKosong, type Hitung, type Ringkasan } from "./ringkasan";

const persen = (bagian: number, seluruh: number) => (seluruh === 0 ? "-" : `${((100 * bagian) / seluruh).toFixed(1)}%`);
const kiri = (teks: string, lebar: number) => teks.padEnd(lebar);
const kanan = (teks: string | number, lebar = 9) => String(teks).padStart(lebar);
const BENIH_TERBANYAK = 6;

/** What falls short of the thresholds, a sentence each; a share of a few cases is rounded in their favour. */
export function kurangDariAmbang(r: Ringkasan, ambang: Ambang): string[] {
  const jatuh: string[] = [];
  if (r.bersihSunyi < ambang.bersihSunyi * r.bersih)
    jatuh.push(`bersih: ${persen(r.bersihSunyi, r.bersih)} sunyi, ambang ${100 * ambang.bersihSunyi}%`);
  const tabel = [...r.tabel.values()];
  const [banyak, tidak] = [jumlah(tabel.map((t) => t.banyak)), jumlah(tabel.map((t) => t.tidak))];
  if (banyak - tidak < ambang.tabelDikenali * banyak)
    jatuh.push(`tabel: ${persen(banyak - tidak, banyak)} dikenali, ambang ${100 * ambang.tabelDikenali}%`);
  const kesalahan = [...r.kesalahan.values()];
  const [disuntik, usul] = [jumlah(kesalahan.map((h) => h.banyak)), jumlah(kesalahan.map((h) => h.usulSalah))];
  if (usul > ambang.usulSalah * disuntik)
    jatuh.push(`usul salah: ${persen(usul, disuntik)}, ambang ${100 * ambang.usulSalah}%`);
  for (const [nama, batas] of Object.entries(ambang.kesalahan)) {
    const h = r.kesalahan.get(nama) ?? hitungKosong();
    if (batas === "belum") continue;
    if (h.banyak - h.ketemu > Math.ceil((1 - batas.ketemu) * h.banyak))
      jatuh.push(`${nama}: ${persen(h.ketemu, h.banyak)} ditemukan, ambang ${100 * batas.ketemu}%`);
    if (h.alarm > Math.ceil(batas.alarm * h.banyak))
      jatuh.push(`${nama}: ${persen(h.alarm, h.banyak)} alarm lain, ambang ${100 * batas.alarm}%`);
  }
  return jatuh;
}

const jumlah = (angka: readonly number[]) => angka.reduce((a, b) => a + b, 0);

/** True where every threshold is reached. */
export function cetak(r: Ringkasan, ambang: Ambang): boolean {
  console.log(`Kantor bersih: ${r.bersih}, tanpa temuan salah atau ragu: ${persen(r.bersihSunyi, r.bersih)}`);
  cetakContoh("Alarm palsu di kantor bersih", r.alarmAturan);
  cetakContoh("Catatan di kantor bersih", r.catatanAturan);
  console.log(`\n${kiri("Jenis tabel", 26)}${["banyak", "tepat", "jenisnya"].map((x) => kanan(x)).join("")}`);
  for (const [jenis, t] of r.tabel) {
    console.log(
      kiri(jenis, 26) + kanan(t.banyak) + kanan(persen(t.ya, t.banyak)) + kanan(persen(t.banyak - t.tidak, t.banyak)),
    );
    for (const c of t.contoh) console.log(`    ${c}`);
  }
  cetakContoh("Tabel yang tidak ada", r.tabelPalsu);
  cetakKesalahan(r.kesalahan, ambang);
  console.log(
    `\n${kiri("Tata letak", 26)}${["tabel", "dikenali", "alarm", "salah", "ketemu"].map((x) => kanan(x)).join("")}`,
  );
  for (const [ciri, c] of [...r.ciri].sort(([a], [b]) => a.localeCompare(b)))
    console.log(
      kiri(ciri, 26) +
        kanan(c.tabel) +
        kanan(persen(c.dikenali, c.tabel)) +
        kanan(c.alarm) +
        kanan(c.salah) +
        kanan(persen(c.ketemu, c.salah)),
    );
  const jatuh = kurangDariAmbang(r, ambang);
  for (const baris of jatuh) console.log(`KURANG ${baris}`);
  return jatuh.length === 0;
}

function cetakContoh(judul: string, peta: Ringkasan["alarmAturan"]): void {
  if (peta.size === 0) return;
  console.log(`\n${judul}`);
  for (const [nama, { banyak, contoh }] of [...peta].sort(([, a], [, b]) => b.banyak - a.banyak)) {
    console.log(`  ${kiri(nama, 40)}${kanan(banyak)}`);
    for (const c of contoh) console.log(`    ${c}`);
  }
}

function cetakKesalahan(peta: ReadonlyMap<string, Hitung>, ambang: Ambang): void {
  const kepala = ["banyak", "ketemu", "tak kenal", "alarm", "ganda", "usul"];
  console.log(
    `\n${kiri("Kesalahan", 34)}${kepala.map((x) => kanan(x, 10)).join("")}  luput / alarm / usul salah (benih)`,
  );
  for (const [nama, h] of peta) {
    const batas = ambang.kesalahan[nama];
    const angka = [h.banyak, persen(h.ketemu, h.banyak), h.takDikenali, h.alarm, h.ganda, h.usulSalah];
    const benih = [h.luput, h.benihAlarm, h.benihUsul].map((b) => b.slice(0, BENIH_TERBANYAK).join(" ")).join(" / ");
    console.log(
      `${kiri(nama, 28)}${kiri(batas === "belum" ? "belum" : "", 6)}${angka.map((x) => kanan(x, 10)).join("")}  ${benih}`,
    );
  }
  const semua = [...peta].filter(([nama]) => ambang.kesalahan[nama] !== "belum").map(([, h]) => h);
  const total = (kunci: "banyak" | "ketemu" | "alarm" | "ganda" | "usulSalah") => jumlah(semua.map((h) => h[kunci]));
  console.log(
    `${kiri("semua yang sudah didukung", 34)}${kanan(total("banyak"), 10)}${kanan(persen(total("ketemu"), total("banyak")), 10)}${kanan("", 10)}` +
      [total("alarm"), total("ganda"), total("usulSalah")].map((x) => kanan(x, 10)).join(""),
  );
}
