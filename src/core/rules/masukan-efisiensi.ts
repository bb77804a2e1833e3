import { RUMUS_1, RUMUS_CAPAIAN } from "../lkjip/capaian";
import { maknaIndikator, samaMakna } from "../lkjip/indikator";
import type { Masukan } from "../lkjip/banding";
import { bulatkan, sama, type Pecahan } from "../lkjip/pecahan";
import { arahIndikator, type Profil } from "../profile";
import { nilaiPeran, pandangan, type Baris, type KelompokEfisiensi, type Tabel } from "../recognize";
import type { Jenis } from "../tables";

/**
 * A group with what may stand behind its rounded capaian and penyerapan: their exact results where another table (or
 * another column) prints the figures they come from. Offices compute efisiensi from either.
 */
export function denganTepat(k: KelompokEfisiensi, semua: readonly Tabel[], profil: Profil): KelompokEfisiensi {
  const serapan = k.baris.flatMap((b) =>
    semuaBaris(semua, b.nama).flatMap(({ tabel, baris }) => serapanTepat(tabel, baris)),
  );
  return {
    ...k,
    kinerja: k.kinerja.map((c) =>
      tambahTepat(
        c,
        semuaBaris(semua, c.nama).flatMap(({ tabel, baris }) => capaianTepat(tabel, baris, profil)),
      ),
    ),
    penyerapan: tambahTepat(k.penyerapan, serapan),
  };
}

/** The input with exact results that may stand behind it: with one that shows as it does, it is no longer unknown. */
export function tambahTepat<T extends Masukan>(m: T, tepat: readonly Pecahan[]): T {
  const diketahui = tepat.some((x) => sama(bulatkan(x, m.desimal), m.tampil));
  return { ...m, tepat: [...m.tepat, ...tepat], dibulatkan: m.dibulatkan === true && !diketahui };
}

/** The kinds whose figures are those of the report's own year. */
const SETAHUN: ReadonlySet<Jenis> = new Set<Jenis>(["capaian", "kinerja-anggaran", "efisiensi", "realisasi-triwulan"]);

type BarisTabel = { readonly tabel: Tabel; readonly baris: Baris };

const ingatan = new WeakMap<readonly Tabel[], Map<string, readonly BarisTabel[]>>();

/** The rows of those tables that speak of an indicator; found once for each name. */
function semuaBaris(semua: readonly Tabel[], nama: string): readonly BarisTabel[] {
  const milik = ingatan.get(semua) ?? new Map<string, readonly BarisTabel[]>();
  ingatan.set(semua, milik);
  let hasil = milik.get(nama);
  if (!hasil) milik.set(nama, (hasil = cariBaris(semua, nama)));
  return hasil;
}

function cariBaris(semua: readonly Tabel[], nama: string): BarisTabel[] {
  const makna = maknaIndikator(nama);
  return semua
    .filter((t) => SETAHUN.has(t.bentuk.jenis))
    .flatMap((t) => pandangan(t))
    .flatMap((tabel) =>
      tabel.baris
        .filter((b) => b.jenis === "data" && samaMakna(maknaIndikator(b.nama), makna))
        .map((baris) => ({ tabel, baris })),
    );
}

/** The exact capaian of a row by its own target and realisasi (percent), by each formula of its direction. */
export function capaianTepat(tabel: Tabel, baris: Baris, profil: Profil): Pecahan[] {
  const [target, realisasi] = [nilaiPeran(tabel, baris, "target"), nilaiPeran(tabel, baris, "realisasi")];
  if (!target || !realisasi) return [];
  return RUMUS_CAPAIAN.filter((r) => r.arah === arahIndikator(profil.arah, baris.nama))
    .map((r) => r.hitung(target, realisasi))
    .filter((n) => n !== null);
}

function serapanTepat(tabel: Tabel, baris: Baris): Pecahan[] {
  const [anggaran, realisasi] = [nilaiPeran(tabel, baris, "anggaran"), nilaiPeran(tabel, baris, "realisasiAnggaran")];
  const hasil = anggaran && realisasi ? RUMUS_1.hitung(anggaran, realisasi) : null;
  return hasil ? [hasil] : [];
}
