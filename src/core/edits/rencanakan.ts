import { bacaAngka } from "../lkjip/angka";
import type { ProfilTersemat } from "../profile";
import { periksa, type HasilPeriksa, type Temuan } from "../rules";
import { addressKey, applyEdits, cellAt, cellName, type Address, type Snapshot } from "../workbook";
import { isiBaru } from "./isi-baru";
import { isianKosong } from "./isi-kosong";
import { dipersoalkan, isianTemuan, perbaikanPasti, tempatOperan, type Isian } from "./isi-temuan";
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
export function rencanakan(snapshot: Snapshot, lingkup: Lingkup, tersemat: ProfilTersemat): Rencana {
  const tolak: Menurut<Tolakan> = new Map(
    (lingkup.kecuali ?? []).map((k) => [addressKey(k.at), { ...TANPA_SEBUTAN, ...k }]),
  );
  for (;;) {
    const { usul, hasil, ragu, sisa } = majukan(snapshot, lingkup, tersemat, tolak);
    const disanggah = ikut(hasil, lingkup).map((t) => t.at);
    const mundur = [...disanggah, ...sisa.map((i) => i.at)].flatMap((at) => usul.get(addressKey(at)) ?? []);
    if (mundur.length === 0)
      return { usul: [...usul.values()], tolakan: [...tolak.values(), ...dibiarkan(hasil, lingkup, ragu)] };
    for (const u of mundur) tolak.set(addressKey(u.edit.at), { ...sebutan(u), at: u.edit.at, sebab: `${BERGANTUNG}.` });
  }
}

const BERGANTUNG = "Hasilnya bergantung pada angka yang masih dipersoalkan";

/** Rounds from the workbook as it is; `sisa`: what a last round would still change. */
function majukan(
  asal: Snapshot,
  lingkup: Lingkup,
  tersemat: ProfilTersemat,
  tolak: Menurut<Tolakan>,
): { usul: Menurut<Usul>; hasil: HasilPeriksa; ragu: ReadonlySet<string>; sisa: readonly Isian[] } {
  const usul: Menurut<Usul> = new Map();
  let kini = asal;
  for (let langkah = 0; ; langkah++) {
    const hasil = periksa(kini, tersemat);
    const ragu = new Set(dipersoalkan(hasil).map(addressKey));
    const sisa = [...isianTemuan(hasil, ikut(hasil, lingkup)), ...(lingkup.kosong ? isianKosong(hasil) : [])].filter(
      (i) => !tolak.has(addressKey(i.at)) && !i.dasar.some((at) => ragu.has(addressKey(at))),
    );
    if (sisa.length === 0 || langkah === LANGKAH_TERBANYAK) return { usul, hasil, ragu, sisa };
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
function dibiarkan(hasil: HasilPeriksa, lingkup: Lingkup, ragu: ReadonlySet<string>): Tolakan[] {
  const disebut = ikut(hasil, lingkup).map((t) => {
    const dasar = perbaikanPasti(t) ? tempatOperan(t.hitungan).find((at) => ragu.has(addressKey(at))) : undefined;
    return { ...sebutan(t), at: t.at, sebab: dasar ? `${BERGANTUNG} di ${cellName(dasar)}.` : t.pesan };
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
