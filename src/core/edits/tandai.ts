import { TINGKAT, type Temuan, type Tingkat } from "../rules";
import { addressKey, sameTanda, type Address, type Edit, type Snapshot, type Sorotan, type Tanda } from "../workbook";

/** Fill, font and border of each severity: told apart by colour, in grey print, and by the line alone. */
const SOROTAN: Readonly<Record<Tingkat | "akibat", Sorotan>> = {
  salah: { isi: "F4AFA6", huruf: "1B1A19", garis: { warna: "8E1116", gaya: "utuh" } },
  ragu: { isi: "FFE9A3", huruf: "1B1A19", garis: { warna: "7A4F00", gaya: "putus" } },
  catatan: { isi: "CFE2F6", huruf: "1B1A19", garis: { warna: "1B5A96", gaya: "titik" } },
  akibat: { isi: null, huruf: null, garis: { warna: "8E1116", gaya: "putus-titik" } },
};

/**
 * Edits that mark every cell with a finding, its reasons as a note, and take away marks of ours that no finding
 * supports any more. Cells that only follow from a finding get a border.
 */
export function tandai(snapshot: Snapshot, temuan: readonly Temuan[]): Edit[] {
  return ubahTanda(snapshot, tandaTemuan(temuan));
}

/** Edits that take all marks of ours away. */
export function bersihkan(snapshot: Snapshot): Edit[] {
  return ubahTanda(snapshot, new Map());
}

type Bertanda = { readonly at: Address; readonly tanda: Tanda };

function tandaTemuan(temuan: readonly Temuan[]): Map<string, Bertanda> {
  const hasil = new Map<string, Bertanda>();
  const akibat = temuan
    .filter((t) => t.tingkat === "salah")
    .flatMap((t) => t.terkait.filter((x) => x.sebelum !== undefined));
  for (const { at } of akibat) hasil.set(addressKey(at), { at, tanda: { sorotan: SOROTAN.akibat, catatan: null } });
  const perSel = new Map<string, Temuan[]>();
  for (const t of temuan) perSel.set(addressKey(t.at), [...(perSel.get(addressKey(t.at)) ?? []), t]);
  for (const [k, milik] of perSel) {
    const urut = [...milik].sort((a, b) => TINGKAT.indexOf(a.tingkat) - TINGKAT.indexOf(b.tingkat));
    const [utama] = urut;
    if (!utama) continue;
    const catatan = urut.map((t) => `${NAMA[t.tingkat]}: ${t.pesan} ${t.saran}`).join("\n\n");
    hasil.set(k, { at: utama.at, tanda: { sorotan: SOROTAN[utama.tingkat], catatan } });
  }
  return hasil;
}

const NAMA: Readonly<Record<Tingkat, string>> = { salah: "Salah", ragu: "Ragu", catatan: "Catatan" };

/** From the marks that are there to those that should be; sheets and cells in reading order. */
function ubahTanda(snapshot: Snapshot, mau: ReadonlyMap<string, Bertanda>): Edit[] {
  const ada = new Map<string, Bertanda>();
  for (const { name, tanda } of snapshot.sheets) {
    for (const [row, cells] of tanda ?? []) {
      for (const [col, t] of cells) {
        const at = { sheet: name, row, col };
        ada.set(addressKey(at), { at, tanda: t });
      }
    }
  }
  const urutan = new Map(snapshot.sheets.map((s, i) => [s.name, i]));
  return [...new Map([...ada, ...mau]).values()]
    .flatMap(({ at }): Edit[] => {
      const [before, after] = [ada.get(addressKey(at))?.tanda ?? null, mau.get(addressKey(at))?.tanda ?? null];
      return sameTanda(before, after) ? [] : [{ kind: "tanda", at, before, after }];
    })
    .sort((a, b) => banding(a, b, urutan));
}

function banding(a: Edit, b: Edit, urutan: ReadonlyMap<string, number>): number {
  if (a.kind !== "tanda" || b.kind !== "tanda") return 0;
  const lembar = (urutan.get(a.at.sheet) ?? 0) - (urutan.get(b.at.sheet) ?? 0);
  return lembar || a.at.row - b.at.row || a.at.col - b.at.col;
}
