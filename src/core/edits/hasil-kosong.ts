import { RUMUS_1, RUMUS_CAPAIAN, type RumusCapaian } from "../lkjip/capaian";
import { letakDalam } from "../lkjip/kategori";
import { suku, type Ekspresi } from "../lkjip/ekspresi";
import type { Pecahan } from "../lkjip/pecahan";
import { arahIndikator, type Profil } from "../profile";
import { kolomPagu, kolomPersen, selPeran, type Baris, type Tabel } from "../recognize";
import type { Operan } from "../rules";
import { operan, operanPersen } from "../rules/uraian";
import type { Peran } from "../tables";
import type { Address } from "../workbook";

/** A term of a formula with its exact figure, in the unit that is read. */
export type Suku = Operan & { readonly nilai: Pecahan };

/** What an empty computed cell should hold: a formula (percent 0..100, or a bare ratio), or a rating word. */
export type HasilKosong =
  { readonly ekspresi: Ekspresi<Suku> } | { readonly label: string; readonly dasar: readonly Address[] };

/** The one result that follows for an empty computed cell from its row and the office's certain conventions, or null. */
export function hasilKosong(profil: Profil, tabel: Tabel, baris: Baris, peran: Peran): HasilKosong | null {
  if (peran === "capaian") return hasilCapaian(profil, tabel, baris);
  if (peran === "persen") return bagiDua(RUMUS_1, tabel, baris, [kolomPagu(tabel), "realisasiAnggaran"]);
  if (peran === "efisiensi") return hasilEfisiensi(profil, tabel, baris);
  if (peran === "kategori") return hasilKategori(profil, tabel, baris);
  return null;
}

function hasilCapaian(profil: Profil, tabel: Tabel, baris: Baris): HasilKosong | null {
  const kemajuan = tabel.kolom.some((k) => k.peran === "targetAkhir");
  const arah = arahIndikator(profil.arah, baris.nama);
  // Where lower is better the offices divide in three ways, and this row alone does not tell which.
  const rumus = arah === "naik" ? RUMUS_1 : kemajuan ? null : profil.rumusTurun;
  // A ceiling may apply that only the clerk knows of.
  if (!rumus || !RUMUS_CAPAIAN.includes(rumus) || profil.batas) return null;
  return bagiDua(rumus, tabel, baris, [kemajuan ? "targetAkhir" : "target", "realisasi"]);
}

/** A formula over two figures of the row that are of one kind. */
function bagiDua(
  rumus: RumusCapaian,
  tabel: Tabel,
  baris: Baris,
  [dasar, hasil]: readonly [Peran, Peran],
): HasilKosong | null {
  const [target, realisasi] = [sukuPeran(tabel, baris, dasar), sukuPeran(tabel, baris, hasil)];
  if (!target || !realisasi) return null;
  const sejenis = target.persen === realisasi.persen;
  return sejenis ? { ekspresi: rumus.susun(suku(target.suku), suku(realisasi.suku)) } : null;
}

function sukuPeran(tabel: Tabel, baris: Baris, peran: Peran): { suku: Suku; persen: boolean } | null {
  const sel = selPeran(tabel, baris, peran);
  const milik = tabel.kolom.filter((k) => k.peran === peran);
  // Several columns of that meaning: which one counts is not for us to say. A year in brackets is another year's figure.
  if (sel?.isi.jenis !== "angka" || milik.length !== 1 || /\d{4}/.test(sel.isi.label)) return null;
  const [satu] = milik;
  return { suku: { ...operan(satu?.judul ?? "", sel, sel.isi), nilai: sel.isi.nilai }, persen: sel.isi.persen };
}

function hasilEfisiensi({ efisiensi }: Profil, tabel: Tabel, baris: Baris): HasilKosong | null {
  const berikut = tabel.baris[tabel.baris.indexOf(baris) + 1];
  const milikSendiri = !berikut || selPeran(tabel, berikut, "persen")?.isi.jenis !== "kosong";
  const [kinerja, serapan] = (["capaian", "persen"] as const).map((p) => {
    const persen = kolomPersen(tabel, p)(selPeran(tabel, baris, p));
    if (!persen || persen.sel.dariAtas) return null;
    return { ...operanPersen(p, persen), nilai: persen.nilai };
  });
  // Indicators that share a budget share an efisiensi: such a group is left to the clerk.
  if (!efisiensi?.kuat || !milikSendiri || !kinerja || !serapan) return null;
  return { ekspresi: efisiensi.rumus.susun(suku<Suku>(kinerja), suku<Suku>(serapan)) };
}

function hasilKategori(profil: Profil, tabel: Tabel, baris: Baris): HasilKosong | null {
  const konvensi = profil.skala.get(tabel);
  const capaian = kolomPersen(tabel, "capaian")(selPeran(tabel, baris, "capaian"));
  if (!konvensi?.kuat || !capaian || capaian.sel.dariAtas) return null;
  const letak = [capaian.tampil, capaian.nilai].map((n) => letakDalam(konvensi.skala, n));
  const [tampil] = letak;
  const pasti = letak.every((l) => !l.celah && l.boleh.length === 1 && l.kelas === tampil?.kelas);
  return pasti && tampil?.kelas ? { label: tampil.kelas.label, dasar: [capaian.sel.at] } : null;
}
