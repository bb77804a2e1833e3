import { bandingkan } from "../lkjip/banding";
import { RUMUS_1 } from "../lkjip/capaian";
import { EFISIENSI_PMK, RUMUS_EFISIENSI, type RumusEfisiensi } from "../lkjip/efisiensi";
import { bagi, jumlahkan, kali, pecahan, SERATUS, type Pecahan } from "../lkjip/pecahan";
import { kelompokEfisiensi, nilaiPeran, type KelompokEfisiensi, type Tabel } from "../recognize";
import { simpulkanCara } from "./cara";

/** How the office computes tingkat efisiensi, found from its own printed figures. */
export type KonvensiEfisiensi = {
  readonly rumus: RumusEfisiensi;
  /** In words: "5 dari 5 baris cocok". */
  readonly bukti: string;
  /** At least five rows decide, four fifths of them agree and no other definition comes near. */
  readonly kuat: boolean;
};

/** The formula of a definition in the unit in which a cell writes it: a ratio may be printed as 105 %, points as 0,04. */
export function hitungSepertiTertulis(
  rumus: RumusEfisiensi,
  k: KelompokEfisiensi,
): (x: readonly Pecahan[]) => Pecahan | null {
  return (x) => {
    const penyerapan = x.at(-1);
    const kinerja = rataRata(x.slice(0, -1));
    const hasil = penyerapan && kinerja ? rumus.hitung(kinerja, penyerapan) : null;
    return hasil && rumus.satuan === "rasio" && k.efisiensi.persen ? kali(hasil, SERATUS) : hasil;
  };
}

/** The efisiensi of a group by a definition, over capaian and penyerapan as shown; a ratio stays a ratio. */
export function hasilEfisiensi(rumus: RumusEfisiensi, k: KelompokEfisiensi): Pecahan | null {
  const kinerja = rataRata(k.kinerja.map((x) => x.tampil));
  return kinerja && rumus.hitung(kinerja, k.penyerapan.tampil);
}

function rataRata(x: readonly Pecahan[]): Pecahan | null {
  return x.length === 0 ? null : bagi(jumlahkan(x), pecahan(BigInt(x.length)));
}

/** Infers the definition from all efisiensi tables of a workbook; null where none explains half of the rows. */
export function simpulkanEfisiensi(tabel: readonly Tabel[]): KonvensiEfisiensi | null {
  const kelompok = tabel.flatMap((t) => kelompokEfisiensi(t).map((k) => ({ k, serapan: serapanTepat(t, k) })));
  const lazim = simpulkanCara(RUMUS_EFISIENSI, kelompok, (rumus, { k, serapan }) => {
    // Without pagu and realisasi in sight nobody computes by them.
    if (!serapan) return rumus !== EFISIENSI_PMK && cocok(rumus, k);
    return cocok(rumus, { ...k, penyerapan: { ...k.penyerapan, tepat: [...k.penyerapan.tepat, serapan] } });
  });
  return lazim && { rumus: lazim.cara, bukti: lazim.bukti, kuat: lazim.cukup && lazim.saingan.length === 0 };
}

/** The exact penyerapan (percent) where the rows of a group print pagu and realisasi. */
function serapanTepat(tabel: Tabel, { baris }: KelompokEfisiensi): Pecahan | null {
  const [pagu, realisasi] = (["anggaran", "realisasiAnggaran"] as const).map((peran) =>
    baris[0] ? nilaiPeran(tabel, baris[0], peran) : null,
  );
  return pagu && realisasi ? RUMUS_1.hitung(pagu, realisasi) : null;
}

function cocok(rumus: RumusEfisiensi, k: KelompokEfisiensi): boolean {
  const hasil = bandingkan(k.efisiensi, [...k.kinerja, k.penyerapan], hitungSepertiTertulis(rumus, k));
  return hasil !== null && hasil.putusan !== "beda";
}
