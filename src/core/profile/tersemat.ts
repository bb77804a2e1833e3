import { RUMUS_EFISIENSI, type DefinisiEfisiensi } from "../lkjip/efisiensi";
import type { Arah } from "../lkjip/capaian";
import { SKALA_CAPAIAN, type Kelas, type Skala } from "../lkjip/kategori";
import { dariNumber, type Pecahan } from "../lkjip/pecahan";

/** Conventions that an office or a kabupaten has pinned: certain, whatever the figures say. */
export type ProfilTersemat = {
  readonly skala?: Skala;
  readonly efisiensi?: DefinisiEfisiensi;
  /** The highest capaian printed, in percent; null: no ceiling. */
  readonly batasCapaian?: Pecahan | null;
  readonly arah?: readonly { readonly nama: string; readonly arah: Arah }[];
  /** "potong": the office cuts off instead of rounding. */
  readonly pembulatan?: "bulat" | "potong";
};

/** A profile read from JSON, or what is wrong with it, line by line (Indonesian). */
export type BacaanProfil = { readonly profil: ProfilTersemat } | { readonly galat: readonly string[] };

const KUNCI = ["versi", "skala", "efisiensi", "batasCapaian", "arah", "pembulatan"];

/** Checks a profile as it comes from a JSON file. Keys: see docs/profil.md. */
export function bacaProfil(json: unknown): BacaanProfil {
  if (!adalahObjek(json)) return { galat: ['Profil harus berupa objek JSON, seperti { "efisiensi": "rasio" }.'] };
  const galat: string[] = [];
  for (const kunci of Object.keys(json)) {
    if (!KUNCI.includes(kunci)) galat.push(`Kunci “${kunci}” tidak dikenal. Yang ada: ${KUNCI.join(", ")}.`);
  }
  if (json.versi !== undefined && json.versi !== 1) galat.push("“versi” harus 1.");
  const skala = bacaSkala(json.skala, galat);
  const efisiensi = pilihan(
    json,
    "efisiensi",
    RUMUS_EFISIENSI.map((r) => r.id),
    galat,
  );
  const pembulatan = pilihan(json, "pembulatan", ["bulat", "potong"] as const, galat);
  const batas = bacaBatas(json.batasCapaian, galat);
  const arah = bacaArah(json.arah, galat);
  if (galat.length > 0) return { galat };
  return {
    profil: {
      ...(skala ? { skala } : {}),
      ...(efisiensi ? { efisiensi } : {}),
      ...(batas === undefined ? {} : { batasCapaian: batas }),
      ...(arah ? { arah } : {}),
      ...(pembulatan ? { pembulatan } : {}),
    },
  };
}

function adalahObjek(x: unknown): x is Record<string, unknown> {
  return typeof x === "object" && x !== null && !Array.isArray(x);
}

function pilihan<T extends string>(
  json: Record<string, unknown>,
  kunci: string,
  boleh: readonly T[],
  galat: string[],
): T | undefined {
  const nilai = json[kunci];
  const cocok = boleh.find((b) => b === nilai);
  if (nilai !== undefined && nilai !== null && !cocok)
    galat.push(`“${kunci}” harus salah satu dari: ${boleh.join(", ")}.`);
  return cocok;
}

function bacaBatas(nilai: unknown, galat: string[]): Pecahan | null | undefined {
  if (nilai === undefined || nilai === null) return nilai;
  const batas = typeof nilai === "number" && nilai >= 100 && nilai <= 1000 ? dariNumber(nilai) : null;
  if (!batas) galat.push("“batasCapaian” harus angka persen dari 100 sampai 1000, atau null bila tanpa batas.");
  return batas ?? undefined;
}

function bacaArah(nilai: unknown, galat: string[]): ProfilTersemat["arah"] {
  if (nilai === undefined || nilai === null) return undefined;
  if (!adalahObjek(nilai)) {
    galat.push('“arah” harus objek, seperti { "Angka kemiskinan": "turun" }.');
    return undefined;
  }
  return Object.entries(nilai).flatMap(([nama, arah]) => {
    if (arah === "naik" || arah === "turun") return [{ nama, arah }];
    galat.push(`Arah “${nama}” harus "naik" atau "turun".`);
    return [];
  });
}

function bacaSkala(nilai: unknown, galat: string[]): Skala | undefined {
  if (nilai === undefined || nilai === null) return undefined;
  if (typeof nilai === "string") {
    const ada = SKALA_CAPAIAN.find((s) => s.id === nilai);
    if (!ada) galat.push(`Skala “${nilai}” tidak dikenal. Yang ada: ${SKALA_CAPAIAN.map((s) => s.id).join(", ")}.`);
    return ada;
  }
  const daftar = adalahObjek(nilai) ? nilai.kelas : undefined;
  if (!Array.isArray(daftar) || daftar.length < 2) {
    galat.push("“skala” harus nama skala, atau objek dengan “kelas”: sedikitnya dua kelas, dari yang tertinggi.");
    return undefined;
  }
  const kelas = daftar.map((k, i) => bacaKelas(k, i, galat));
  return { id: "disematkan", nama: "skala yang disematkan", kelas: kelas.filter((k) => k !== null) };
}

function bacaKelas(nilai: unknown, i: number, galat: string[]): Kelas | null {
  const angka = (x: unknown) => (typeof x === "number" ? dariNumber(x) : null);
  if (adalahObjek(nilai) && typeof nilai.label === "string" && nilai.label.trim() !== "") {
    const bawah = angka(nilai.bawah);
    const atas = angka(nilai.atas);
    if (bawah !== null || atas !== null) {
      return {
        label: nilai.label.trim(),
        bawah,
        bawahTermasuk: nilai.bawahTermasuk !== false,
        atas,
        atasTermasuk: nilai.atasTermasuk !== false,
      };
    }
  }
  galat.push(`Kelas ke-${i + 1} pada “skala” harus memuat “label” dan angka “bawah” atau “atas”.`);
  return null;
}
