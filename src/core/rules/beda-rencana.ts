import { setara, type FaktaIndikator } from "../facts";
import type { Tabel } from "../recognize";
import { tabelRencana } from "./kelompok-fakta";
import { temuan, type Ucapan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel, namaSelLengkap } from "./uraian";

/** So many other targets of a plan must be those of the agreement. */
const SEPAKAT_TERSEDIKIT = 3;

type Pasang = { readonly rencana: FaktaIndikator; readonly janji: FaktaIndikator };

/**
 * A plan or a list (RKT, IKU) may state other targets than the agreement. Where all of them but one are to the letter
 * those of an agreement, and no agreement has that one either, it is worth asking.
 */
export function* bedaRencana(semua: readonly FaktaIndikator[]): Iterable<Ucapan> {
  const target = semua.filter((f) => f.besaran === "target" && f.tabel.bentuk.jenis === "perjanjian-kinerja");
  const perTabel = new Map<Tabel, Map<number, FaktaIndikator>>();
  for (const f of target) {
    const milik = perTabel.get(f.tabel) ?? new Map<number, FaktaIndikator>();
    perTabel.set(f.tabel, milik.set(f.indikator, f));
  }
  const [rencana, perjanjian] = [true, false].map((ya) => [...perTabel].filter(([t]) => tabelRencana(t) === ya));
  for (const [, milik] of rencana ?? []) {
    const banding = (perjanjian ?? []).map(([, janji]) => pasangkan(milik, janji));
    if (banding.some((b) => b.length > 0 && b.every(sepakat))) continue;
    for (const b of banding) {
      const [satu, ...lain] = b.filter((p) => !sepakat(p));
      if (!satu || lain.length > 0 || b.length - 1 < SEPAKAT_TERSEDIKIT) continue;
      yield ceritakan(satu, b.length - 1);
      break;
    }
  }
}

function sepakat({ rencana, janji }: Pasang): boolean {
  return setara(rencana.angka, janji.angka);
}

/** The targets of the same indicators and the same year in both. */
function pasangkan(a: ReadonlyMap<number, FaktaIndikator>, b: ReadonlyMap<number, FaktaIndikator>): Pasang[] {
  return [...a].flatMap(([i, rencana]) => {
    const janji = b.get(i);
    return janji?.tahun === rencana.tahun ? [{ rencana, janji }] : [];
  });
}

function ceritakan({ rencana: f, janji }: Pasang, sama: number): Ucapan {
  const { tertulis } = f.sel.isi;
  return temuan({
    tingkat: "ragu",
    at: f.sel.at,
    judul: judulPendek(`Target ${tertulis}, di perjanjian ${janji.sel.isi.tertulis}`),
    baris: namaBaris(f.baris),
    kolom: judulKolom(f.tabel, f.peran),
    tertulis,
    seharusnya: null,
    hitungan: null,
    pesan: `Target “${namaBaris(f.baris)}” tertulis ${tertulis}, sedangkan perjanjian kinerja (${namaSelLengkap(janji.sel.at)}) ${janji.sel.isi.tertulis}; ${sama} target lain di tabel ini sama dengan perjanjian itu.`,
    saran: `Samakan ${namaSel(f.sel.at)} bila targetnya tidak pernah diubah, atau biarkan bila rencananya memang lain.`,
    terkait: [{ at: janji.sel.at }],
  });
}
