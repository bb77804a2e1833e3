import { pindahKeRincian } from "./akar-rincian";
import { pilihPendapat } from "./akar-lintas";
import { cobaUbahan, type Keadaan, type Ubahan } from "./andai";
import { dibantah, tanpaSengketa } from "./kepastian";
import { kunciSel, menyangkut, menyangkutBaris } from "./pijakan";
import type { Temuan, Terkait } from "./temuan";
import { namaSelLengkap } from "./uraian";

/**
 * One cause, one finding. All certain corrections are put in at once and the rules are asked again: a finding that rests
 * on a corrected cell and is gone was its consequence, and stands under `terkait` of its cause. A correction that makes
 * another cell wrong is none: something else must be the fault.
 */
export function satukanAkar(semula: readonly Temuan[], keadaan: Keadaan): Temuan[] {
  const temuan = tanpaSengketa(pilihPendapat(pindahKeRincian(semula, keadaan), keadaan));
  const usul = usulTerpilih(temuan);
  if (usul.length === 0) return temuan;
  const { masih, timbul } = cobaUbahan(keadaan, usul.flatMap(ubahan), temuan, semula);
  const sebab = new Map<Temuan, Temuan>();
  for (const t of temuan) {
    const sembuh = t.tingkat !== "catatan" && !usul.includes(t) && !masih(t);
    const akar = sembuh ? terdekat(t, usul) : undefined;
    if (akar) sebab.set(t, akar);
  }
  return temuan
    .filter((t) => !sebab.has(t))
    .map((t) => {
      if (!usul.includes(t)) return t;
      const akibat = [...sebab].flatMap(([x, akar]) => (akar === t ? [x] : []));
      const bantahan =
        t.tingkat === "salah" ? [...timbul.filter((x) => menyangkut(x, t.at)), ...[t].filter(masih)] : [];
      return denganAkibat(bantahan.length > 0 ? dibantah(t, bantahan) : t, akibat);
    });
}

/**
 * The corrections to try, one a cell. Among places that disagree the more widely held figure is tried too, however
 * doubtful: what it mends speaks for it.
 */
function usulTerpilih(temuan: readonly Temuan[]): Temuan[] {
  const perSel = new Map<string, Temuan>();
  const layak = (t: Temuan) => t.tingkat === "salah" || (t.tingkat === "ragu" && t.kelompok === "lintas-tabel");
  for (const t of temuan) {
    const ada = perSel.get(kunciSel(t.at));
    if (t.seharusnya !== null && layak(t) && ada?.tingkat !== "salah") perSel.set(kunciSel(t.at), t);
  }
  return [...perSel.values()];
}

/** The cells that a correction changes: of places that disagree all that depart from the prevailing figure. */
function ubahan(t: Temuan): readonly Ubahan[] {
  if (t.seharusnya === null) return [];
  const teks = t.seharusnya;
  const menyimpang = t.hitungan?.bentuk === "lintas" ? t.hitungan.tempat.filter((x) => !x.setuju) : [];
  const lain = menyimpang.flatMap((x) => (x.at && kunciSel(x.at) !== kunciSel(t.at) ? [{ at: x.at, teks }] : []));
  return [{ at: t.at, teks }, ...lain];
}

/**
 * Of the corrected cells that a finding rests on the one in its row, else the nearest of its sheet, else the first. A
 * finding may also rest on what is computed in a corrected cell's row.
 */
function terdekat(t: Temuan, usul: readonly Temuan[]): Temuan | undefined {
  const jarak = ({ at }: Temuan) => (at.sheet === t.at.sheet ? Math.abs(at.row - t.at.row) : Infinity);
  const langsung = usul.filter((akar) => menyangkut(t, akar.at));
  const [pertama, ...lain] = langsung.length > 0 ? langsung : usul.filter((akar) => menyangkutBaris(t, akar.at));
  return pertama && lain.reduce((a, b) => (jarak(b) < jarak(a) ? b : a), pertama);
}

function denganAkibat(akar: Temuan, akibat: readonly Temuan[]): Temuan {
  if (akibat.length === 0) return akar;
  const sel = kunciSel(akar.at);
  const sendiri = akibat.filter((t) => kunciSel(t.at) === sel);
  const lain = akibat.filter((t) => !sendiri.includes(t));
  const terkait = new Map<string, Terkait>();
  const ikut = lain.map((t): Terkait => ({ at: t.at, nama: t.kolom, sebelum: t.tertulis }));
  for (const x of [...ikut, ...akar.terkait, ...sendiri.flatMap((t) => t.terkait)]) {
    if (kunciSel(x.at) !== sel && !terkait.has(kunciSel(x.at))) terkait.set(kunciSel(x.at), x);
  }
  const diperkuat = akar.tingkat === "ragu" && akibat.some((t) => t.tingkat === "salah");
  const bukti = ` Dengan ${akar.seharusnya ?? ""}, ${lain.map((t) => namaSelLengkap(t.at)).join(", ")} cocok.`;
  return {
    ...akar,
    tingkat: diperkuat ? "salah" : akar.tingkat,
    pesan: diperkuat && lain.length > 0 ? akar.pesan + bukti : akar.pesan,
    terkait: [...terkait.values()],
  };
}
