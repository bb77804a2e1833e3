import { bacaProfil, RUMUS_EFISIENSI, SKALA_CAPAIAN } from "../../core";
import type { Hasil, ProfilJson, ProfilTersemat } from "../../core";
import { bilangan } from "../tulisan";
import { sebutEfisiensi, sebutPembulatan, sebutSkala } from "./sebutan";

/** The conventions with one answer for the whole office; directions are pinned one by one. */
export type Kunci = "efisiensi" | "skala" | "pembulatan" | "batasCapaian";

/** A convention as it is shown: what may be chosen, what holds, and what the figures say. */
export type Kebiasaan = {
  readonly kunci: Kunci;
  readonly judul: string;
  readonly pilihan: readonly { readonly nilai: string; readonly sebutan: string }[];
  /** One of `pilihan`; "" where nothing holds yet. */
  readonly nilai: string;
  /** What pinning it as it is would write; undefined where there is nothing to pin. */
  readonly kini: ProfilJson[Kunci] | undefined;
  readonly bukti: string | null;
  /** What "" is called; absent: the figures do not decide. */
  readonly belum?: string;
};

const TANPA_BATAS = "tanpa";
/** The ceilings in use (percent). */
const BATAS = [100, 110, 120, 150];

/** The conventions of a result, those that are pinned as they are pinned. */
export function kebiasaan({ profil, sematan }: Hasil): readonly Kebiasaan[] {
  const { efisiensi, pembulatan, batasCapaian, kategori } = profil;
  const skala = [...new Set(kategori.map((k) => k.skala))];
  const nilaiSkala = skala.length === 1 ? (skala[0] ?? "") : "";
  const persen = batasCapaian?.persen;
  const batas = persen === undefined || BATAS.includes(persen) ? BATAS : [...BATAS, persen].sort((a, b) => a - b);
  return [
    {
      kunci: "efisiensi",
      judul: "Efisiensi",
      pilihan: RUMUS_EFISIENSI.map(({ id }) => ({ nilai: id, sebutan: sebutEfisiensi(id) })),
      nilai: efisiensi?.definisi ?? "",
      kini: efisiensi?.definisi,
      bukti: efisiensi?.bukti ?? null,
    },
    {
      kunci: "skala",
      judul: "Kategori",
      pilihan: [...new Set([...skala, ...SKALA_CAPAIAN.map((s) => s.id)])].map((id) => ({
        nilai: id,
        sebutan: sebutSkala(id),
      })),
      nilai: nilaiSkala,
      kini: SKALA_CAPAIAN.some((s) => s.id === nilaiSkala) ? nilaiSkala : (sematan.skala ?? undefined),
      bukti: null,
      ...(skala.length > 1 && { belum: "Berbeda menurut tabel" }),
    },
    {
      kunci: "pembulatan",
      judul: "Pembulatan",
      pilihan: (["bulat", "potong"] as const).map((cara) => ({ nilai: cara, sebutan: sebutPembulatan(cara) })),
      nilai: pembulatan?.cara ?? "",
      kini: pembulatan?.cara,
      bukti: pembulatan?.bukti ?? null,
    },
    {
      kunci: "batasCapaian",
      judul: "Batas capaian",
      pilihan: [
        { nilai: TANPA_BATAS, sebutan: "Tanpa batas atas" },
        ...batas.map((b) => ({ nilai: String(b), sebutan: `Paling tinggi ${bilangan(b)}%` })),
      ],
      nilai: persen === undefined ? TANPA_BATAS : String(persen),
      kini: persen ?? null,
      bukti: batasCapaian?.bukti ?? null,
    },
  ];
}

/** The profile with one convention pinned as the JSON of a profile would pin it. */
export function sematkan(tersemat: ProfilTersemat, json: Partial<Record<Kunci, ProfilJson[Kunci]>>): ProfilTersemat {
  const bacaan = bacaProfil(json);
  // Only answers that the panel itself offers come here.
  return "profil" in bacaan ? { ...tersemat, ...bacaan.profil } : tersemat;
}

/** The profile with an answer that was chosen from the list. */
export function pilih(tersemat: ProfilTersemat, { kunci, kini }: Kebiasaan, nilai: string): ProfilTersemat {
  if (kunci !== "batasCapaian") {
    // The printed scale has no name: it is pinned with its classes.
    return sematkan(tersemat, {
      [kunci]: kunci === "skala" && !SKALA_CAPAIAN.some((s) => s.id === nilai) ? kini : nilai,
    });
  }
  return sematkan(tersemat, { batasCapaian: nilai === TANPA_BATAS ? null : Number(nilai) });
}

export function lepas(tersemat: ProfilTersemat, kunci: Kunci): ProfilTersemat {
  return Object.fromEntries(Object.entries(tersemat).filter(([k]) => k !== kunci));
}

/** The profile with the direction of one indicator pinned, or left to its figures again (null). */
export function sematkanArah(tersemat: ProfilTersemat, nama: string, arah: "naik" | "turun" | null): ProfilTersemat {
  const { arah: dulu = [], ...sisa } = tersemat;
  const lain = dulu.filter((a) => a.nama !== nama);
  const semua = arah === null ? lain : [...lain, { nama, arah }];
  return semua.length > 0 ? { ...sisa, arah: semua } : sisa;
}
