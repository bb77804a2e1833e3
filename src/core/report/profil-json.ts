import type { Kelas, Skala } from "../lkjip/kategori";
import { keNumber } from "../lkjip/pecahan";
import { simpulkanProfil, type Profil, type ProfilTersemat } from "../profile";
import { recognize } from "../recognize";
import type { Snapshot } from "../workbook";

/** A profile as it is pinned from a JSON file; percents as plain numbers (0..100 and above). See docs/profil.md. */
export type ProfilJson = {
  readonly versi: 1;
  readonly skala: string | { readonly kelas: readonly KelasJson[] } | null;
  readonly efisiensi: string | null;
  readonly batasCapaian: number | null;
  readonly arah: Readonly<Record<string, string>>;
  readonly pembulatan: "bulat" | "potong" | null;
};

type KelasJson = {
  readonly label: string;
  readonly bawah: number | null;
  readonly bawahTermasuk: boolean;
  readonly atas: number | null;
  readonly atasTermasuk: boolean;
};

/** The conventions that a workbook shows with enough evidence, ready to be pinned; null where it does not decide. */
export function profilJson(snapshot: Snapshot): ProfilJson {
  return sematan(simpulkanProfil(recognize(snapshot).tabel));
}

/** What of a profile has enough evidence, or is pinned. */
export function sematan(profil: Profil): ProfilJson {
  const skala = [...profil.skala.values()].find((s) => s.kuat)?.skala;
  return {
    versi: 1,
    skala: skala ? skalaJson(skala) : null,
    efisiensi: profil.efisiensi?.kuat ? profil.efisiensi.rumus.id : null,
    batasCapaian: profil.batas?.kuat ? keNumber(profil.batas.batas) : null,
    arah: Object.fromEntries(profil.arah.map((a) => [a.nama, a.arah])),
    pembulatan: profil.pembulatan?.cara ?? null,
  };
}

/** A pinned profile as JSON, with what is pinned only: read again it is the same. */
export function tersematJson({
  skala,
  efisiensi,
  batasCapaian,
  arah,
  pembulatan,
}: ProfilTersemat): Partial<ProfilJson> {
  return {
    versi: 1,
    ...(skala && { skala: skalaJson(skala) }),
    ...(efisiensi && { efisiensi }),
    ...(batasCapaian !== undefined && { batasCapaian: batasCapaian && keNumber(batasCapaian) }),
    ...(arah && arah.length > 0 && { arah: Object.fromEntries(arah.map((a) => [a.nama, a.arah])) }),
    ...(pembulatan && { pembulatan }),
  };
}

function skalaJson(skala: Skala): ProfilJson["skala"] {
  return skala.id === "tercetak" || skala.id === "disematkan" ? { kelas: skala.kelas.map(kelasJson) } : skala.id;
}

function kelasJson(k: Kelas): KelasJson {
  const angka = (n: Kelas["bawah"]) => (n === null ? null : keNumber(n));
  return {
    label: k.label,
    bawah: angka(k.bawah),
    bawahTermasuk: k.bawahTermasuk,
    atas: angka(k.atas),
    atasTermasuk: k.atasTermasuk,
  };
}
