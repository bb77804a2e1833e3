import { ejaBaku, padat } from "../lkjip/istilah";
import { punyaKolom, selPeran, susunan, type Baris, type Sel, type Tabel } from "../recognize";
import { PERAN_UANG, type Peran } from "../tables";
import { barisBerlebih } from "./baris-berlebih";

/** Two rows that say the same thing where each thing is said once. */
export type Kembar = {
  readonly apa: "indikator" | "kode" | "program";
  readonly pertama: { readonly baris: Baris; readonly sel: Sel };
  readonly kedua: { readonly baris: Baris; readonly sel: Sel };
};

type Calon = { readonly baris: Baris; readonly sel: Sel; readonly kunci: string };

/** The same indicator twice in one block, under one sasaran and for one program. */
export function indikatorKembar(tabel: Tabel): Kembar[] {
  // Matrices of several years repeat an indicator for tujuan, sasaran and program.
  const berulang = tabel.kolom.filter((k) => k.peran === "target").length > 1 && !punyaKolom(tabel, "realisasi");
  if (berulang || tabel.bentuk.jenis === "capaian-program") return [];
  let sasaran = "";
  const calon = tabel.baris.flatMap((baris): Calon[] => {
    sasaran = isi(tabel, baris, "sasaran") || sasaran;
    const sel = selPeran(tabel, baris, "indikator");
    const nama = namaPolos(baris.nama);
    if (baris.jenis !== "data" || !sel || sel.dariAtas || sel.isi.jenis === "kosong" || nama.length < 3) return [];
    const program = isi(tabel, baris, "uraian");
    return [{ baris, sel, kunci: [baris.blok, sasaran, program, nama].join("|") }];
  });
  return pasangkan("indikator", calon);
}

/** The same budget code twice. A code spread over several columns repeats its beginning in every row. */
export function kodeKembar(tabel: Tabel): Kembar[] {
  const berkode = tabel.baris.flatMap((baris): Calon[] => {
    const sel = selPeran(tabel, baris, "kode");
    const kode = sel?.isi.tertulis.replace(/\s+/g, "") ?? "";
    return baris.jenis === "data" && sel && !sel.dariAtas && /^\d+(\.\d+){2,}$/.test(kode)
      ? [{ baris, sel, kunci: kode }]
      : [];
  });
  const kembar = pasangkan("kode", berkode);
  return kembar.length * 3 <= berkode.length ? kembar : [];
}

/** The same program, kegiatan or sub kegiatan twice under one parent, where the levels are sure. */
export function programKembar(tabel: Tabel): Kembar[] {
  const { rincian, hierarki } = susunan(tabel);
  const pasti = hierarki.dari > 0 && hierarki.cocok * 2 >= hierarki.dari;
  const diteguh = new Set(rincian.flatMap((r) => barisBerlebih(tabel, r)?.baris ?? []));
  const keluarga = pasti ? rincian.map((r) => r.anak) : [];
  // A program named again at the head of a page has no amounts there.
  const beruang = (b: Baris) => PERAN_UANG.some((p) => selPeran(tabel, b, p)?.isi.jenis === "angka");
  const program = tabel.baris.filter((b) => namaPolos(b.nama).startsWith("program") && beruang(b));
  return [...keluarga, program].flatMap((anak) =>
    pasangkan(
      "program",
      anak.flatMap((baris): Calon[] => {
        const sel = namaSel(tabel, baris);
        if (!sel || diteguh.has(baris)) return [];
        const milik = (["kode", "sasaran", "indikator"] as const).map((p) => isi(tabel, baris, p));
        return [{ baris, sel, kunci: [...milik, namaPolos(baris.nama)].join("|") }];
      }),
    ),
  );
}

function pasangkan(apa: Kembar["apa"], calon: readonly Calon[]): Kembar[] {
  const terdahulu = new Map<string, Calon>();
  return calon.flatMap((kedua) => {
    const pertama = terdahulu.get(kedua.kunci);
    if (!pertama) terdahulu.set(kedua.kunci, kedua);
    return pertama ? [{ apa, pertama, kedua }] : [];
  });
}

/** The cell that holds the row's name, in the column of its level. */
function namaSel(tabel: Tabel, baris: Baris): Sel | null {
  const kolom = tabel.kolom.flatMap((k, i) => (k.peran === "uraian" ? [baris.sel[i]] : []));
  return kolom.filter((s) => s !== undefined && !s.dariAtas && s.isi.jenis !== "kosong").at(-1) ?? null;
}

function isi(tabel: Tabel, baris: Baris, peran: Peran): string {
  return padat(selPeran(tabel, baris, peran)?.isi.tertulis ?? "");
}

/** A name without its number: "3.1 Nilai SAKIP", "a. Nilai SAKIP". */
function namaPolos(nama: string): string {
  return padat(ejaBaku(nama).replace(/^(\d+([.,]\d+)*[.)]?|[a-z][.)]) +(?=\S)/, ""));
}
