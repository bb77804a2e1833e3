import { jumlahkan, NOL, sama, type Pecahan } from "../lkjip/pecahan";
import { selPeran, type Baris, type Rincian, type Sel, type Tabel } from "../recognize";
import type { Peran } from "../tables";
import type { Hitungan } from "./temuan";

/** The amount of a part: nothing written or "-" counts as nought, what cannot be read as null. */
export function nilaiSel(sel: Sel | undefined): Pecahan | null {
  const isi = sel?.isi;
  if (!isi || isi.jenis === "kosong" || isi.jenis === "nihil") return NOL;
  return isi.jenis === "angka" ? isi.nilai : null;
}

/** The sum if each part that is itself a wrong sum were right: then the fault lies in the part, not here. */
export function jumlahSemestinya(
  tabel: Tabel,
  anak: readonly { baris: Baris; sel: Sel | undefined }[],
  peran: Peran,
  semua: readonly Rincian[],
): Pecahan {
  return jumlahkan(
    anak.map((a) => {
      const bagian = semua.find((s) => s.induk === a.baris)?.anak.map((b) => nilaiSel(selPeran(tabel, b, peran)));
      const pasti = bagian?.filter((n) => n !== null);
      return pasti && pasti.length === bagian?.length ? jumlahkan(pasti) : (nilaiSel(a.sel) ?? NOL);
    }),
  );
}

/** Whether the sum above comes out with the row's printed figure: then the fault lies among its parts. */
export function mendukung(tabel: Tabel, baris: Baris, peran: Peran, semua: readonly Rincian[]): boolean {
  const atas = semua.find((s) => s.anak.includes(baris));
  const sel = atas && selPeran(tabel, atas.induk, peran);
  if (!atas || sel?.isi.jenis !== "angka") return false;
  const nilai = atas.anak.map((b) => nilaiSel(selPeran(tabel, b, peran))).filter((n) => n !== null);
  return atas.anak.length > 1 && sama(jumlahkan(nilai), sel.isi.nilai);
}

/** A sum as it is set on paper; on one line only its outcome where it has many terms. */
export function susun(baris: readonly { nama: string; teks: string; at?: Sel["at"] }[], hasil: string): Hitungan {
  const panjang = baris.length > 6;
  const kiri = panjang ? `jumlah ${baris.length} rincian` : baris.map((b) => b.teks).join(" + ");
  return {
    bentuk: "susun",
    baris: baris.map((b) => ({ ...b, tanda: "+" as const })),
    hasil,
    uraian: `${kiri} = ${hasil}`,
  };
}
