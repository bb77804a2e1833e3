import type { Address, Grafik } from "../../../workbook";
import { ANGKA, KEPALA, PERSEN, TEKS, UANG } from "../gaya";
import { barisIndikator } from "../isi";
import { di, gayaPersen, TAHUN, teks, tahunLalu, type BagianTeks, type Konteks } from "../konteks";
import { alamat, areaDi, barisAkhir, naskah, tulis, type Naskah } from "../naskah";
import { salinAngka, salinTeks } from "../rumus-baku";
import { aturCetak } from "./halaman";

const KANAN = 6;

type Seri = { readonly judul: readonly BagianTeks[]; readonly sel: (i: number) => Address | undefined };
type Bagian = {
  readonly judul: string;
  readonly baris: readonly { readonly i: number; readonly nama: Address }[];
  readonly seri: readonly Seri[];
  readonly persen: boolean;
};

/** Rows that a chart takes: enough for its bars and their figures. */
function tinggiGrafik({ baris, seri }: Bagian): number {
  return Math.max(14, 6 + Math.ceil(baris.length * seri.length * 0.9));
}

/**
 * Charts of what people would rather look at, and below them the figures that they draw: these stand in blocks of their
 * own here, because the rows of the tables are parted by headers. Null where nothing can be drawn.
 */
export function susunGrafik(k: Konteks, lembar: string): Naskah | null {
  const { sel } = k.tempat;
  const indikator = barisIndikator(k.isi)
    .flat()
    .flatMap(({ i }) => sel.get(`indikator ${i}`) ?? [])
    .map((nama, i) => ({ i, nama }));
  const program = k.isi.pos.flatMap((p, i) => {
    const nama = p.tingkat === 0 ? sel.get(`nama-pos ${i}`) : undefined;
    return nama ? [{ i, nama }] : [];
  });
  const semua: readonly Bagian[] = [
    {
      judul: "Capaian Kinerja per Indikator",
      baris: indikator,
      seri: [{ judul: ["Capaian ", TAHUN], sel: (i) => sel.get(`capaian ${i}`) }],
      persen: true,
    },
    {
      judul: "Capaian Kinerja Beberapa Tahun",
      baris: indikator,
      seri: Array.from({ length: 5 }, (_, ke) => 4 - ke)
        .filter((mundur) => sel.has(`capaian-${mundur} 0`))
        .map((mundur) => ({
          judul: ["Tahun ", mundur === 0 ? TAHUN : tahunLalu(mundur)],
          sel: (i: number) => sel.get(`capaian-${mundur} ${i}`),
        })),
      persen: true,
    },
    {
      judul: "Anggaran dan Realisasi per Program (Rp)",
      baris: program,
      seri: [
        { judul: ["Anggaran"], sel: (i) => sel.get(`anggaran ${i}`) },
        { judul: ["Realisasi"], sel: (i) => sel.get(`terpakai ${i}`) },
      ],
      persen: false,
    },
  ];
  const digambar = semua.filter((b) => b.baris.length > 0 && b.seri.length > 0 && b.seri.every((s) => adaSemua(b, s)));
  if (digambar.length === 0) return null;
  const n = naskah(lembar);
  n.lebar.set(0, 44);
  for (let col = 1; col <= KANAN; col++) n.lebar.set(col, 17);
  let atas = 0;
  const letak = digambar.map((b): Grafik["letak"] => {
    const top = atas;
    atas += tinggiGrafik(b) + 1;
    return { top, left: 0, bottom: atas - 2, right: KANAN };
  });
  tulis(n, atas, 0, { value: null });
  n.grafik = digambar.map((b, ke) => ({ ...tulisBagian(k, n, b), letak: areaDi(n, letak[ke] ?? di(n, 0, 0).area) }));
  aturCetak(k, n, "tegak", KANAN, null);
  return n;
}

function adaSemua({ baris }: Bagian, { sel }: Seri): boolean {
  return baris.every(({ i }) => sel(i) !== undefined);
}

/** The block of figures of a chart. */
function tulisBagian(k: Konteks, n: Naskah, { judul, baris, seri, persen }: Bagian): Omit<Grafik, "letak"> {
  const atas = barisAkhir(n) + 3;
  tulis(n, atas - 1, 0, { value: judul, gaya: { tebal: true } });
  tulis(n, atas, 0, { value: "Label", gaya: KEPALA });
  for (const [ke, { i, nama }] of baris.entries()) {
    const row = atas + 1 + ke;
    tulis(n, row, 0, { value: null, formula: salinTeks(nama, alamat(n, row, 0)), gaya: TEKS });
    for (const [s, { sel }] of seri.entries()) {
      const dari = alamat(n, row, 1 + s);
      const at = sel(i);
      const gaya = persen ? gayaPersen(ANGKA) : UANG;
      if (at) tulis(n, row, 1 + s, { value: null, formula: salinAngka(at, dari), gaya });
    }
  }
  const kolom = (col: number) => areaDi(n, { top: atas + 1, left: col, bottom: atas + baris.length, right: col });
  return {
    judul,
    kategori: kolom(0),
    seri: seri.map((s, ke) => ({
      nama: tulis(n, atas, 1 + ke, { ...teks(k, alamat(n, atas, 1 + ke), ...s.judul), gaya: KEPALA }),
      nilai: kolom(1 + ke),
    })),
    format: persen ? PERSEN : "#,##0",
  };
}
