/** Budgets: programs over kegiatan over sub kegiatan, each the exact sum of its parts; and the same money by belanja. */
import type { Acak } from "./acak";
import { DAFTAR_PROGRAM } from "./daftar-program";

/** Whole rupiah. */
export type Uang = { readonly murni: bigint; readonly perubahan: bigint; readonly realisasi: bigint };

export type Pos = { readonly kode: string; readonly nama: string; readonly uang: Uang };
export type Kegiatan = Pos & { readonly sub: readonly Pos[] };
export type Program = Pos & { readonly kegiatan: readonly Kegiatan[] };

export const jumlahUang = (bagian: readonly { readonly uang: Uang }[]): Uang =>
  bagian.reduce<Uang>(
    (a, { uang }) => ({
      murni: a.murni + uang.murni,
      perubahan: a.perubahan + uang.perubahan,
      realisasi: a.realisasi + uang.realisasi,
    }),
    { murni: 0n, perubahan: 0n, realisasi: 0n },
  );

/** Three to six programs; where `berubah`, two sub kegiatan in five got another budget within the year. */
export function acakProgram(acak: Acak, berubah: boolean): Program[] {
  // Some offices budget to the rupiah, some to the thousand.
  const bulat = acak.pilih([1, 100, 1000]);
  return acak.ambil(DAFTAR_PROGRAM, acak.bulat(3, DAFTAR_PROGRAM.length)).map((p) => {
    const kegiatan = acak.ambil(p.kegiatan, acak.bulat(1, p.kegiatan.length)).map((g) => {
      const sub = acak.ambil(g.sub, acak.bulat(1, g.sub.length)).map((nama, i) => ({
        kode: `${p.kode}.${g.kode}.${String(i + 1).padStart(4, "0")}`,
        nama,
        uang: acakUang(acak, nama.includes("Gaji"), bulat, berubah),
      }));
      return { kode: `${p.kode}.${g.kode}`, nama: g.nama, sub, uang: jumlahUang(sub) };
    });
    return { kode: p.kode, nama: p.nama, kegiatan, uang: jumlahUang(kegiatan) };
  });
}

function acakUang(acak: Acak, gaji: boolean, bulat: number, berubah: boolean): Uang {
  const pagu = () =>
    Math.round((gaji ? acak.bulat(900_000_000, 2_600_000_000) : acak.bulat(3_000_000, 90_000_000)) / bulat) * bulat;
  const murni = pagu();
  const perubahan = berubah && acak.peluang(0.4) ? pagu() : murni;
  const persen = acak.peluang(0.12) ? 100 : acak.bulat(82, 99);
  const terserap = persen === 100 ? perubahan : Math.floor((perubahan * (persen * 100 + acak.bulat(0, 99))) / 10000);
  const dibulatkan = acak.peluang(0.5) ? Math.floor(terserap / 100) * 100 : terserap;
  return {
    murni: BigInt(murni),
    perubahan: BigInt(perubahan),
    realisasi: BigInt(persen === 100 ? perubahan : dibulatkan),
  };
}

/** The same total by kind of spending; each part keeps its realisasi within its budget. */
export function pecahBelanja(acak: Acak, total: Uang): { nama: string; uang: Uang }[] {
  const bagian = [
    { nama: "Belanja Pegawai", berat: acak.bulat(50, 70) },
    { nama: "Belanja Barang dan Jasa", berat: acak.bulat(15, 30) },
    ...(acak.peluang(0.4) ? [{ nama: "Belanja Hibah", berat: acak.bulat(1, 4) }] : []),
    ...(acak.peluang(0.7) ? [{ nama: "Belanja Modal", berat: acak.bulat(2, 8) }] : []),
  ];
  const berat = BigInt(bagian.reduce((a, b) => a + b.berat, 0));
  const bagi = (seluruh: bigint) => {
    const potongan = bagian.map((b) => (seluruh * BigInt(b.berat)) / berat);
    potongan[0] = (potongan[0] ?? 0n) + seluruh - potongan.reduce((a, b) => a + b, 0n);
    return potongan;
  };
  const [murni, perubahan, realisasi] = [bagi(total.murni), bagi(total.perubahan), bagi(total.realisasi)];
  geserRealisasi(acak, realisasi, perubahan);
  return bagian.map(({ nama }, i) => ({
    nama,
    uang: { murni: murni[i] ?? 0n, perubahan: perubahan[i] ?? 0n, realisasi: realisasi[i] ?? 0n },
  }));
}

/** Otherwise every kind of spending would show the very same percentage. */
function geserRealisasi(acak: Acak, realisasi: bigint[], pagu: readonly bigint[]): void {
  for (let i = 1; i < realisasi.length; i++) {
    const ruang = (pagu[0] ?? 0n) - (realisasi[0] ?? 0n);
    const geser = ((realisasi[i] ?? 0n) * BigInt(acak.bulat(0, 8))) / 100n;
    const boleh = geser < ruang ? geser : ruang;
    realisasi[i] = (realisasi[i] ?? 0n) - boleh;
    realisasi[0] = (realisasi[0] ?? 0n) + boleh;
  }
}
