import { bacaAngka } from "../lkjip/angka";
import { periksa, tinjau, type Dasar, type HasilPeriksa, type Pilihan, type Temuan } from "../rules";
import { addressKey, applyEdits, cellAt, cellName, type Address, type Snapshot } from "../workbook";
import { isiBaru } from "./isi-baru";
import { isianKosong } from "./isi-kosong";
import { dipersoalkan, isianTemuan, type Isian } from "./isi-temuan";
import type { Bentuk, Rencana, Tolakan, Usul } from "./rencana";

export type Lingkup = {
  /** Whether a finding is to be mended, belongs to another plan, or belongs here and is left alone: why (a sentence). */
  readonly sikap: (t: Temuan, hasil: HasilPeriksa) => "ikut" | "lain" | { readonly sebab: string };
  /** Whether empty computed cells are filled. */
  readonly kosong: boolean;
  readonly bentuk: Bentuk;
  /** Cells that are to stay as they are, and why. */
  readonly kecuali?: readonly Kecuali[];
};

/** A cell left out of a plan: the host refuses it, or a person does not want it changed. */
export type Kecuali = { readonly at: Address; readonly sebab: string };

/** By address, so that a cell is planned once. */
type Menurut<T> = Map<string, T>;

/** A wrong capaian makes a wrong efisiensi and that a wrong keterangan: a figure travels no farther than so many steps. */
const LANGKAH_TERBANYAK = 8;

/**
 * Plans until nothing is left to mend: each round checks the workbook as the rounds before would leave it, so that what
 * follows from a mended figure is mended too. A cell that a last check still speaks against is left as it is.
 */
export function rencanakan(snapshot: Snapshot, lingkup: Lingkup, pilihan: Pilihan): Rencana {
  const tolak: Menurut<Tolakan> = new Map([
    ...(lingkup.kecuali ?? []).map((k) => [addressKey(k.at), { ...TANPA_SEBUTAN, ...k }] as const),
    ...diterima(snapshot, pilihan).map(
      (t) => [addressKey(t.at), { ...sebutan(t), at: t.at, sebab: DITERIMA }] as const,
    ),
  ]);
  for (;;) {
    const { usul, hasil, goyah, sisa } = majukan(snapshot, lingkup, pilihan, tolak);
    const disanggah = ikut(hasil, lingkup).map((t) => t.at);
    const mundur = [...disanggah, ...sisa.map((i) => i.at)].flatMap((at) => usul.get(addressKey(at)) ?? []);
    if (mundur.length === 0) {
      const lain = dibiarkan(hasil, lingkup, goyah).filter((t) => !tolak.has(addressKey(t.at)));
      return { usul: [...usul.values()], tolakan: [...tolak.values(), ...lain] };
    }
    for (const u of mundur) tolak.set(addressKey(u.edit.at), { ...sebutan(u), at: u.edit.at, sebab: `${BERGANTUNG}.` });
  }
}

/** What a person accepted stands as it is. */
function diterima(snapshot: Snapshot, pilihan: Pilihan): Temuan[] {
  if (!pilihan.penerimaan || pilihan.penerimaan.length === 0) return [];
  return tinjau(snapshot, periksa(snapshot, pilihan), pilihan.penerimaan).flatMap((t) => (t.diterima ? t.temuan : []));
}

const DITERIMA = "Temuannya sudah diterima.";
const BELUM_PASTI = "Yang benar belum pasti.";
const BERGANTUNG = "Hasilnya bergantung pada angka yang masih dipersoalkan";

/** Rounds from the workbook as it is; `sisa`: what a last round would still change. */
function majukan(
  asal: Snapshot,
  lingkup: Lingkup,
  dasar: Dasar,
  tolak: Menurut<Tolakan>,
): { usul: Menurut<Usul>; hasil: HasilPeriksa; goyah: ReadonlyMap<string, Address>; sisa: readonly Isian[] } {
  const usul: Menurut<Usul> = new Map();
  let kini = asal;
  for (let langkah = 0; ; langkah++) {
    const hasil = periksa(kini, dasar);
    const ragu = new Set(dipersoalkan(hasil).map(addressKey));
    const isian = [...isianTemuan(hasil, ikut(hasil, lingkup)), ...(lingkup.kosong ? isianKosong(hasil) : [])];
    const goyah = new Map(isian.flatMap((i) => dasarRagu(i, ragu)));
    const sisa = isian.filter((i) => !tolak.has(addressKey(i.at)) && !goyah.has(addressKey(i.at)));
    if (sisa.length === 0 || langkah === LANGKAH_TERBANYAK) return { usul, hasil, goyah, sisa };
    for (const i of sisa) {
      const isi = isiBaru(kini, i, lingkup.bentuk);
      if ("sebab" in isi)
        tolak.set(addressKey(i.at), { ...sebutan(i), at: i.at, sebab: `Tidak dapat ditulis karena ${isi.sebab}.` });
      else usul.set(addressKey(i.at), usulan(asal, i, isi, usul.get(addressKey(i.at))));
    }
    kini = applyEdits(
      asal,
      [...usul.values()].map((u) => u.edit),
    );
  }
}

/** A cell that would be computed from a disputed figure, and where that one stands. */
function dasarRagu(i: Isian, ragu: ReadonlySet<string>): [string, Address][] {
  const dasar = i.dasar.find((at) => ragu.has(addressKey(at)));
  return dasar ? [[addressKey(i.at), dasar]] : [];
}

function usulan(
  asal: Snapshot,
  i: Isian,
  isi: Exclude<ReturnType<typeof isiBaru>, { sebab: string }>,
  dulu?: Usul,
): Usul {
  const sheet = asal.sheets.find((s) => s.name === i.at.sheet);
  const before = sheet ? cellAt(sheet, i.at.row, i.at.col) : { value: null };
  const format = isi.after.format ?? dulu?.edit.after.format;
  const after = { ...isi.after, ...(format === undefined ? {} : { format }) };
  return {
    edit: { kind: "isi", at: i.at, before, after, alasan: i.uraian ?? i.seharusnya },
    ...sebutan(dulu ?? i),
    tabel: i.tabel,
    menjadi: isi.bentuk === "rumus" ? bacaAngka(after.value, after.format ?? before.format).tertulis : i.seharusnya,
    uraian: i.uraian,
    bentuk: isi.bentuk,
    catatan: isi.catatan,
  };
}

function sebutan({ baris, kolom, tertulis }: Pick<Usul, "baris" | "kolom" | "tertulis">) {
  return { baris, kolom, tertulis };
}

/** The cells that something speaks against and that stay as they are. */
function dibiarkan(hasil: HasilPeriksa, lingkup: Lingkup, goyah: ReadonlyMap<string, Address>): Tolakan[] {
  const disebut = ikut(hasil, lingkup).map((t) => {
    const dasar = goyah.get(addressKey(t.at));
    const belumPasti = t.tingkat === "salah" ? ` ${BELUM_PASTI}` : "";
    const sebab = dasar ? `${BERGANTUNG} di ${cellName(dasar)}.` : `${t.pesan}${belumPasti}`;
    return { ...sebutan(t), at: t.at, sebab };
  });
  const dikecualikan = hasil.temuan.flatMap((t) => {
    const sikap = lingkup.sikap(t, hasil);
    return typeof sikap === "string" ? [] : [{ ...sebutan(t), at: t.at, sebab: sikap.sebab }];
  });
  return [
    ...disebut,
    ...dikecualikan,
    ...hasil.belum.map(({ at, sebab }) => ({ ...TANPA_SEBUTAN, at, sebab: `Belum dapat dihitung karena ${sebab}.` })),
  ];
}

/** The findings that the plan is about. */
function ikut(hasil: HasilPeriksa, { sikap }: Lingkup): Temuan[] {
  return hasil.temuan.filter((t) => t.tingkat !== "catatan" && sikap(t, hasil) === "ikut");
}

const TANPA_SEBUTAN = { baris: "", kolom: "", tertulis: "" };
