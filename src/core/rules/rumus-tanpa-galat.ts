import { JENIS } from "../tables";
import { cellName, cellsOf, formulaRefs, refArea, type Cell } from "../workbook";
import { temuan, type Aturan } from "./rule";
import { selLembar, type SelLembar } from "./sel-rumus";
import { judulDiKolom } from "./ucapan-rumus";
import { judulPendek, namaBaris, namaSel } from "./uraian";

/** What each error value tells of its formula. */
const SEBAB: Readonly<Record<string, string>> = {
  "#DIV/0!": "pembaginya nol atau kosong",
  "#REF!": "sel yang diacunya sudah terhapus",
  "#VALUE!": "sel yang diacunya berisi teks",
  "#NAME?": "nama fungsinya tidak dikenal",
  "#N/A": "yang dicari tidak ditemukan",
};

/** So many cells of a range are looked at. */
const TERJAUH = 200;

export const rumusTanpaGalat: Aturan = {
  id: "rumus-tanpa-galat",
  judul: "Rumus menghasilkan angka, bukan kode galat",
  dasar: "kode galat seperti #DIV/0! dan #REF! tidak dapat dibaca sebagai angka",
  kelompok: "rumus",
  jenis: JENIS,
  contoh: {
    benar: `
      Indikator Kinerja | Target | Realisasi | Capaian (%)
      Nilai IKM         | =80    | =84       | =105 {C2/B2*100}`,
    salah: `
      Indikator Kinerja | Target | Realisasi | Capaian (%)
      Nilai IKM         | =80    | =84       | =#DIV/0! {C2/B9*100}!`,
  },
  *check(tabel) {
    const galat = new Map(
      selLembar(tabel).flatMap((s) => (kode(s.cell) === null ? [] : [[cellName(s.at), s] as const])),
    );
    const akibat = new Map<SelLembar, SelLembar[]>([...galat.values()].map((s) => [s, []]));
    const ikutan = new Set<SelLembar>();
    for (const s of galat.values()) {
      for (const sebab of diacu(s, galat)) {
        akibat.get(sebab)?.push(s);
        ikutan.add(s);
      }
    }
    for (const [s, lain] of akibat) {
      if (ikutan.has(s)) continue;
      const tertulis = kode(s.cell) ?? "";
      const sebab = SEBAB[tertulis];
      yield temuan({
        tingkat: "salah",
        at: s.at,
        judul: judulPendek(`Rumus menghasilkan ${tertulis}`),
        baris: namaBaris(s.baris),
        kolom: judulDiKolom(tabel, s.at.col),
        tertulis,
        seharusnya: null,
        hitungan: null,
        pesan: `${s.cell.formula === undefined ? "Isi" : "Rumus"} di ${namaSel(s.at)} ${s.cell.formula === undefined ? "adalah" : "menghasilkan"} ${tertulis}${sebab ? `, karena ${sebab}` : ""}.`,
        saran: `Periksa rumus di ${namaSel(s.at)} dan sel yang diacunya.`,
        terkait: lain.map((x) => ({ at: x.at })),
      });
    }
  },
};

function kode({ value }: Cell): string | null {
  return typeof value === "object" && value !== null ? value.error : null;
}

/** The cells with an error that a formula takes; of a long range only those in its first cells. */
function diacu({ rumus, at }: SelLembar, galat: ReadonlyMap<string, SelLembar>): SelLembar[] {
  return (rumus ? formulaRefs(rumus) : []).flatMap((r) => {
    if (r.sheet !== null) return [];
    const sel = cellsOf(refArea(r), TERJAUH).flatMap((x) => galat.get(cellName(x)) ?? []);
    return sel.filter((x) => x.at.row !== at.row || x.at.col !== at.col);
  });
}
