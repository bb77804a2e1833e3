import { useEffect, useMemo, useState } from "react";
import type { Address, Bentuk, Hasil, Kecuali } from "../../core";
import type { Galat } from "../keadaan";
import { kelompokUsul, selDibiarkan } from "./baris-usul";
import type { BarisUsul, KelompokUsul, SelDibiarkan, Tanpa } from "./baris-usul";
import type { Cara, JawabanRencana, Pengubah, Permintaan, Pratinjau } from "./pengubah";

/** Whose cell is to be mended. */
export type Sasaran = { readonly at: Address };

/** How computed cells are to be filled. */
export type Isian = { readonly bentuk: Bentuk; readonly jumlah: boolean };

/** A plan as a list to choose from. */
export type DaftarPratinjau = Pratinjau & {
  readonly kelompok: readonly KelompokUsul[];
  readonly dibiarkan: readonly SelDibiarkan[];
};

/** What a preview knows, and how a person chooses in it. */
export type KendaliPratinjau = {
  readonly keadaan:
    | { readonly jenis: "muat" }
    | { readonly jenis: "galat"; readonly galat: Galat }
    | { readonly jenis: "siap"; readonly daftar: DaftarPratinjau };
  /** The list is still that of an earlier choice: it may be read and ticked, but not carried out. */
  readonly menyusun: boolean;
  readonly isian: Isian;
  readonly ubahIsian: (isian: Partial<Isian>) => void;
  readonly pilih: (baris: readonly BarisUsul[], ya: boolean) => void;
  /** Plans once more after something went wrong. */
  readonly ulang: () => void;
};

const TANPA_KOSONG: Tanpa = new Map();
const TAK_DIPILIH = "Tidak dipilih.";

/**
 * Asks the shell for a plan whenever `aktif`, and anew for every other choice: one figure rests on another, so a plan
 * for fewer cells is not the same plan with rows left out. What was unticked belongs to one result of the check.
 */
export function usePratinjau(
  rencanakan: Pengubah["rencanakan"] | null,
  hasil: Hasil | null,
  cara: Cara,
  aktif: boolean,
  hanya: Sasaran | null = null,
): KendaliPratinjau {
  const [isian, setIsian] = useState<Isian>({ bentuk: "nilai", jumlah: false });
  const [batalPilih, setBatalPilih] = useState({ hasil, hanya, tanpa: TANPA_KOSONG });
  const tanpa = batalPilih.hasil === hasil && batalPilih.hanya === hanya ? batalPilih.tanpa : TANPA_KOSONG;
  const diminta = useMemo(() => ({ hasil, hanya, tanpa, isian }), [hasil, hanya, tanpa, isian]);
  const [terakhir, setTerakhir] = useState<{ diminta: typeof diminta; jawaban: JawabanRencana } | null>(null);
  const terjawab = terakhir?.diminta === diminta;

  useEffect(() => {
    if (!aktif || !rencanakan || !diminta.hasil || terjawab) return;
    const kendali = new AbortController();
    void rencanakan(permintaan(cara, diminta), kendali.signal).then((jawaban) => {
      if (jawaban && !kendali.signal.aborted) setTerakhir({ diminta, jawaban });
    });
    return () => {
      kendali.abort();
    };
  }, [aktif, rencanakan, cara, diminta, terjawab]);

  const milikIni = terakhir?.diminta.hasil === hasil && terakhir.diminta.hanya === hanya ? terakhir : null;
  const keadaan = useMemo((): KendaliPratinjau["keadaan"] => {
    if (!milikIni || !hasil) return { jenis: "muat" };
    const { jawaban, diminta: dulu } = milikIni;
    if (jawaban.jenis === "galat") return jawaban;
    const { rencana, peringatan } = jawaban;
    const kelompok = kelompokUsul(hasil, rencana.usul, dulu.tanpa, tanpa);
    const dibiarkan = selDibiarkan(rencana.tolakan, dulu.tanpa);
    return { jenis: "siap", daftar: { rencana, peringatan, kelompok, dibiarkan } };
  }, [milikIni, hasil, tanpa]);

  return {
    keadaan,
    menyusun: !terjawab,
    isian,
    ubahIsian: (baru) => {
      setIsian({ ...isian, ...baru });
    },
    pilih(baris, ya) {
      const baru = new Map(tanpa);
      for (const { kunci, usul } of baris) {
        if (ya) baru.delete(kunci);
        else if (!baru.has(kunci)) baru.set(kunci, usul);
      }
      setBatalPilih({ hasil, hanya, tanpa: baru });
    },
    ulang: () => {
      setTerakhir(null);
    },
  };
}

type Diminta = { readonly hanya: Sasaran | null; readonly tanpa: Tanpa; readonly isian: Isian };

function permintaan(cara: Cara, { hanya, tanpa, isian }: Diminta): Permintaan {
  const kecuali: readonly Kecuali[] = [...tanpa.values()].map(({ edit }) => ({ at: edit.at, sebab: TAK_DIPILIH }));
  if (cara === "hitung") return { cara, ...isian, kecuali };
  return hanya ? { cara, kecuali, hanya: hanya.at } : { cara, kecuali };
}
