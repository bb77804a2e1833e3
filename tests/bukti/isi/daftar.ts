/** Lists of counts: people by village, staff by status, rank, education and religion, with their sums. */
import { nisbah, tulis } from "../nisbah";
import { tabel, teksNomor, type Bahan } from "../rangka";
import { teks, type Isi, type Letak } from "../sel";
import type { BarisIsi, TabelIsi } from "../tabel-isi";

const DESA = [
  "Sumberwangi",
  "Karanglaras",
  "Wonoteduh",
  "Bulusemi",
  "Tegalbiru",
  "Jatirupa",
  "Kedunganom",
  "Randulintang",
  "Banjarsari",
] as const;

function cacah(b: Bahan, x: number, rumus?: (letak: Letak) => string): Isi {
  if (b.gaya.mode === "teks") return teks(tulis(nisbah(x), 0));
  return { value: x, format: "#,##0", ...(b.gaya.mode === "rumus" && rumus ? { rumus } : {}) };
}

/** People by village, with sums across and down. */
export function tabelPenduduk(b: Bahan): TabelIsi {
  const { acak } = b;
  const desa = acak
    .ambil(DESA, acak.bulat(4, DESA.length))
    .map((nama) => ({ nama, l: acak.bulat(900, 2600), p: acak.bulat(900, 2600) }));
  const atas = acak.peluang(0.15);
  const awal = atas ? 1 : 0;
  const mendatar = (ke: number) => (letak: Letak) => `${letak(ke, "l")}+${letak(ke, "p")}`;
  const menurun = (kolom: string) => (letak: Letak) =>
    `SUM(${letak(awal, kolom)}:${letak(awal + desa.length - 1, kolom)})`;
  const data = desa.map((d, i): BarisIsi => ({
    jenis: "data",
    sama: [],
    sel: {
      no: teksNomor(b.gaya, i + 1),
      desa: teks(d.nama),
      l: cacah(b, d.l),
      p: cacah(b, d.p),
      jumlah: cacah(b, d.l + d.p, mendatar(awal + i)),
    },
  }));
  const total = (kunci: "l" | "p") => desa.reduce((a, d) => a + d[kunci], 0);
  const jumlah: BarisIsi = {
    jenis: "jumlah",
    sama: [],
    sel: {
      desa: teks(acak.pilih(["Jumlah", "JUMLAH", "Total", "Jumlah Seluruhnya"])),
      l: cacah(b, total("l"), menurun("l")),
      p: cacah(b, total("p"), menurun("p")),
      jumlah: cacah(b, total("l") + total("p"), menurun("jumlah")),
    },
  };
  const nama = acak.pilih(["Desa", "Desa/Kelurahan", "Nama Desa"]);
  const [l, p, j] = acak.pilih([
    ["Laki-laki", "Perempuan", "Jumlah"],
    ["L", "P", "Jml"],
    ["L", "P", "L+P"],
    ["Pria", "Wanita", "Total"],
  ] as const);
  const grup = acak.peluang(0.4) ? ["Jenis Kelamin"] : [];
  return tabel(b, "penduduk", ["Jumlah Penduduk {k} menurut Desa Tahun {t}", "Data Kependudukan {k}"], {
    kolom: [
      { id: "no", judul: ["No"] },
      { id: "desa", judul: [nama] },
      { id: "l", judul: [...grup, l] },
      { id: "p", judul: [...grup, p] },
      { id: "jumlah", judul: [j] },
    ],
    baris: atas ? [jumlah, ...data] : [...data, jumlah],
  });
}

type Orang = { readonly l: number; readonly p: number };

/** Staff counted by several things; those of a status are as many in each. */
export function tabelPegawai(b: Bahan): TabelIsi {
  const { acak } = b;
  const orang = (): Orang => ({ l: acak.bulat(4, 14), p: acak.bulat(2, 9) });
  const [pns, lain] = [orang(), orang()];
  const semua = { l: pns.l + lain.l, p: pns.p + lain.p };
  const baris: BarisIsi[] = [];
  const nihil = acak.pilih(["-", "0"]);
  const isi = (x: number) => (x === 0 && b.gaya.mode === "teks" ? teks(nihil) : cacah(b, x));
  const tulisBaris = (no: string, nama: string, o: Orang | null): void => {
    const ke = baris.length;
    const angka = o && {
      l: isi(o.l),
      p: isi(o.p),
      jumlah: cacah(b, o.l + o.p, (letak) => `${letak(ke, "l")}+${letak(ke, "p")}`),
    };
    baris.push({
      jenis: "data",
      sama: [],
      sel: { ...(no === "" ? {} : { no: teks(no) }), uraian: teks(nama), ...angka },
    });
  };
  const bagi = (o: Orang, banyak: number): Orang[] => {
    const per = (n: number) => {
      const potong = [0, ...Array.from({ length: banyak - 1 }, () => acak.bulat(0, n)).sort((x, y) => x - y), n];
      return potong.slice(1).map((x, i) => x - (potong[i] ?? 0));
    };
    const [l, p] = [per(o.l), per(o.p)];
    return l.map((x, i) => ({ l: x, p: p[i] ?? 0 }));
  };
  const kelompok = (no: string, judul: string, nama: readonly string[], o: Orang): void => {
    tulisBaris(no, judul, null);
    for (const [i, x] of bagi(o, nama.length).entries()) tulisBaris("", nama[i] ?? "", x);
  };
  tulisBaris("I", "Pegawai PNS", pns);
  tulisBaris("II", "Pegawai Non PNS", lain);
  kelompok("III", "Pendidikan PNS", ["SLTA", "Diploma", "Sarjana", "Magister"], pns);
  kelompok("IV", "Golongan PNS", ["Golongan II", "Golongan III", "Golongan IV"], pns);
  if (acak.peluang(0.7)) kelompok("V", "Agama", ["Islam", "Kristen", "Hindu"], semua);
  return tabel(b, "pegawai", ["Data Pegawai {k} Tahun {t}", "Jumlah Pegawai {k}"], {
    kolom: [
      { id: "no", judul: ["No"] },
      { id: "uraian", judul: ["Uraian"] },
      { id: "l", judul: ["Jumlah", "Laki-laki"] },
      { id: "p", judul: ["Jumlah", "Perempuan"] },
      { id: "jumlah", judul: ["Total"] },
    ],
    baris,
  });
}
