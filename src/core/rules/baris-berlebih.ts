import { jumlahkan, kurang, NOL, sama } from "../lkjip/pecahan";
import { nilaiPeran, rincianDari, selPeran, type Baris, type Rincian, type Tabel } from "../recognize";
import { PERAN_UANG } from "../tables";
import { temuan, type Ucapan } from "./rule";
import { judulKolom, judulPendek, namaBaris, namaSel } from "./uraian";

/** A part that the sum above leaves out in every column of money, and a sibling with the same amounts. */
export type Berlebih = { readonly baris: Baris; readonly kembar: Baris };

/**
 * A sum that comes out in every column once one of its parts is left out, where that part repeats the amounts of
 * another: the row was copied, the sum is right.
 */
export function barisBerlebih(tabel: Tabel, r: Rincian): Berlebih | null {
  const uang = PERAN_UANG.flatMap((peran) => {
    const induk = nilaiPeran(tabel, r.induk, peran);
    const anak = r.anak.map((b) => nilaiPeran(tabel, b, peran) ?? NOL);
    return induk ? [{ induk, anak, jumlah: jumlahkan(anak) }] : [];
  });
  const beda = uang.some((u) => !sama(u.jumlah, u.induk));
  if (uang.length === 0 || !beda) return null;
  const tanpa = (i: number) => uang.every((u) => sama(kurang(u.jumlah, u.anak[i] ?? NOL), u.induk));
  const sama2 = (i: number, j: number) => uang.every((u) => sama(u.anak[i] ?? NOL, u.anak[j] ?? NOL));
  const calon = r.anak.flatMap((baris, i) => {
    const kembar = tanpa(i) ? r.anak.find((_, j) => j !== i && sama2(i, j)) : undefined;
    return kembar ? [{ baris, kembar }] : [];
  });
  // Of two equal rows the one without parts of its own is the copy.
  const berincian = (b: Baris) => rincianDari(tabel, b) !== undefined;
  return calon.find((c) => !berincian(c.baris) && berincian(c.kembar)) ?? calon.at(-1) ?? null;
}

/** The finding on a copied row: the sum is right without it. */
export function diluarJumlah(tabel: Tabel, r: Rincian, b: Berlebih): Ucapan {
  const sel = PERAN_UANG.map((p) => selPeran(tabel, b.baris, p)).find((s) => s?.isi.jenis === "angka");
  const induk = PERAN_UANG.flatMap((p) => selPeran(tabel, r.induk, p) ?? []);
  const kembar = PERAN_UANG.flatMap((p) => selPeran(tabel, b.kembar, p) ?? []);
  const lain = PERAN_UANG.flatMap((p) => selPeran(tabel, b.baris, p) ?? []).filter((s) => s !== sel);
  const at = sel?.at ?? { sheet: tabel.sheet, row: b.baris.row, col: tabel.area.left };
  return temuan({
    tingkat: "ragu",
    at,
    judul: judulPendek(`Baris ${b.baris.row + 1} berulang, di luar jumlah`),
    baris: namaBaris(b.baris),
    kolom: judulKolom(tabel, "anggaran"),
    tertulis: sel?.isi.tertulis ?? "",
    seharusnya: null,
    hitungan: null,
    pesan: `“${namaBaris(b.baris)}” berisi angka yang sama dengan “${namaBaris(b.kembar)}”, dan jumlah “${namaBaris(r.induk)}” hanya cocok tanpa baris ini.`,
    saran: `Hapus baris ${b.baris.row + 1} bila tersalin dua kali, atau isi ${namaSel(at)} dengan angkanya sendiri dan perbaiki jumlahnya.`,
    terkait: [...lain, ...induk, ...kembar].map((s) => ({ at: s.at })),
  });
}
