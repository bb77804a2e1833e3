/** A small fixed run of the proof: the large one is `npm run bukti`. */
import { readAmbang } from "./ambang-tersimpan";
import { DAFTAR_KESALAHAN } from "./kesalahan";
import { kurangDariAmbang } from "./laporan-bukti";
import { ringkasanKosong, tambahBersih, tambahKesalahan } from "./ringkasan";
import { bukuBersih, ujiBersih, ujiKesalahan } from "./uji";

const KANTOR = 40;
/** Each office gets every fourth kind of fault, so that the run stays short; together they get all of them. */
const GILIRAN = 4;

const ambang = readAmbang();

test("every kind of fault has a threshold, or is said to have no rule yet", () => {
  expect(Object.keys(ambang.kesalahan).sort()).toEqual(DAFTAR_KESALAHAN.map((k) => k.nama).sort());
});

test("a seed repeats its office to the last cell", () => {
  expect(bukuBersih(7).buku.snapshot).toEqual(bukuBersih(7).buku.snapshot);
  expect(bukuBersih(8).buku.snapshot).not.toEqual(bukuBersih(7).buku.snapshot);
});

test("offices nobody has seen: silence about clean ones, a finding at each fault", () => {
  const ringkasan = ringkasanKosong();
  for (let benih = 1; benih <= KANTOR; benih++) {
    tambahBersih(ringkasan, ujiBersih(benih));
    for (const [i, kesalahan] of DAFTAR_KESALAHAN.entries()) {
      const hasil = (benih + i) % GILIRAN === 0 ? ujiKesalahan(benih, kesalahan) : null;
      if (hasil) tambahKesalahan(ringkasan, hasil);
    }
  }
  expect(kurangDariAmbang(ringkasan, ambang)).toEqual([]);
}, 120_000);
