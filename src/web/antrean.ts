import { SIMPANAN_KOSONG } from "../core";
import { keadaanDari } from "./butir";
import type { Berkas, Butir } from "./butir";
import type { Jawaban } from "./tugas";

/** All files, in the order in which they came. */
export type Daftar = {
  readonly butir: readonly Butir[];
  /** Stopped by hand with files left. */
  readonly henti: boolean;
};

/** The files of the page, checked some at a time; one bad file does not stop the others. */
export type Antrean = {
  readonly lihat: () => Daftar;
  /** Tells of every change; gives the function that ends it. */
  readonly langgan: (kabari: () => void) => () => void;
  /** Puts files at the end and starts; the sample makes room for them. Gives the id of the first. */
  readonly tambah: (berkas: readonly Berkas[]) => number;
  /** Puts the sample on the list, unless files have come before it. */
  readonly contohkan: (berkas: Berkas) => void;
  /** Puts another in the place of a file, unless that is no longer on the list as it was; says whether it did. */
  readonly ganti: (dulu: Butir, baru: Butir) => boolean;
  /** Stops. What is done stays; files under way wait again. */
  readonly batal: () => void;
  readonly lanjut: () => void;
};

/** An empty queue. `periksa` never rejects and gives null once `batal` has come; so many files are checked at a time. */
export function createAntrean(
  periksa: (isi: Blob, batal: AbortSignal) => Promise<Jawaban | null>,
  sekaligus: number,
  kini: () => Date = () => new Date(),
): Antrean {
  let daftar: Daftar = { butir: [], henti: false };
  let nomor = 0;
  const pendengar = new Set<() => void>();
  const berjalan = new Map<number, AbortController>();

  function terbitkan(baru: Daftar) {
    daftar = baru;
    for (const kabari of pendengar) kabari();
  }

  function ubah(id: number, baru: Partial<Butir>) {
    terbitkan({ ...daftar, butir: daftar.butir.map((b) => (b.id === id ? { ...b, ...baru } : b)) });
  }

  async function jalankan({ id, isi }: Butir) {
    const kendali = new AbortController();
    berjalan.set(id, kendali);
    ubah(id, { keadaan: { jenis: "muat" } });
    const jawaban = await periksa(isi, kendali.signal);
    berjalan.delete(id);
    ubah(id, {
      keadaan: jawaban === null ? { jenis: "tunggu" } : keadaanDari(jawaban, kini()),
      ...(jawaban?.jenis === "hasil" && { simpanan: jawaban.simpanan }),
    });
    mulai();
  }

  function mulai() {
    for (const butir of daftar.butir) {
      if (daftar.henti || berjalan.size >= sekaligus) return;
      if (butir.keadaan.jenis === "tunggu" && !berjalan.has(butir.id)) void jalankan(butir);
    }
  }

  function masukkan(berkas: readonly Berkas[], contoh: boolean) {
    const lama = daftar.butir.filter((b) => !b.contoh);
    const nama = namaTunggal(lama.map((b) => b.nama));
    const baru = berkas.map((b): Butir => ({
      nama: nama(b.nama),
      isi: b.isi,
      id: nomor++,
      contoh,
      keadaan: { jenis: "tunggu" },
      perubahan: [],
      simpanan: SIMPANAN_KOSONG,
      usai: null,
    }));
    terbitkan({ butir: [...lama, ...baru], henti: false });
    mulai();
    return baru[0]?.id ?? nomor;
  }

  return {
    lihat: () => daftar,
    langgan(kabari) {
      pendengar.add(kabari);
      return () => pendengar.delete(kabari);
    },
    tambah: (berkas) => masukkan(berkas, false),
    contohkan(berkas) {
      if (daftar.butir.length === 0) masukkan([berkas], true);
    },
    ganti(dulu, baru) {
      if (!daftar.butir.includes(dulu)) return false;
      ubah(dulu.id, baru);
      return true;
    },
    batal() {
      terbitkan({ ...daftar, henti: true });
      for (const kendali of berjalan.values()) kendali.abort();
    },
    lanjut() {
      terbitkan({ ...daftar, henti: false });
      mulai();
    },
  };
}

/** Two offices may send files of one name: the second becomes "nama (2)". */
function namaTunggal(ada: readonly string[]): (nama: string) => string {
  const terpakai = new Set(ada);
  return (nama) => {
    let tunggal = nama;
    for (let ke = 2; terpakai.has(tunggal); ke++) tunggal = `${nama} (${ke})`;
    terpakai.add(tunggal);
    return tunggal;
  };
}
