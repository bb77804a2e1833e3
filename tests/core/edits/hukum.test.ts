/** Laws of every plan, on offices nobody has seen: what is written is what stood there before the fault was put in. */
import { hitungUlang, perbaiki, type Rencana, type Snapshot } from "../../../src/core";
import { bacaAngka } from "../../../src/core/lkjip/angka";
import { periksa } from "../../../src/core/rules";
import { addressKey, applyEdits, cellAt, cellName, reversed, type Address } from "../../../src/core/workbook";
import { bekukan } from "../../alat/bekukan";
import { DAFTAR_KESALAHAN } from "../../bukti/kesalahan";
import { bukuBersih, bukuSalah } from "../../bukti/uji";

const CARA: readonly (readonly [string, (s: Snapshot) => Rencana])[] = [
  ["nilai", (s) => hitungUlang(s, { bentuk: "nilai", jumlah: true })],
  ["rumus", (s) => hitungUlang(s, { bentuk: "rumus", jumlah: true })],
  ["perbaiki", (s) => perbaiki(s)],
];

const BENIH = [1, 2, 3, 4];
const kantor = BENIH.map((benih) => ({ benih, snapshot: bekukan(bukuBersih(benih).buku.snapshot) }));
const salah = BENIH.flatMap((benih) =>
  DAFTAR_KESALAHAN.filter((_, i) => (benih + i) % 6 === 0).flatMap((k) => {
    const buku = bukuSalah(benih, k);
    if (!buku) return [];
    const tempat = new Set(
      buku.suntikan.dicari
        .slice(0, 1)
        .flatMap((t) => buku.buku.alamat(t))
        .map(addressKey),
    );
    return [{ benih, nama: k.nama, tempat, snapshot: bekukan(buku.buku.snapshot) }];
  }),
);

test.each(kantor)("nothing is changed in clean office $benih", ({ snapshot }) => {
  for (const [, rencanakan] of CARA) expect(rencanakan(snapshot).usul).toEqual([]);
});

test.each(salah)("office $benih with $nama: laws of what is written", ({ benih, tempat, snapshot }) => {
  const asli = kantor.find((k) => k.benih === benih)?.snapshot;
  for (const [cara, rencanakan] of CARA) {
    const edits = rencanakan(snapshot).usul.map((u) => u.edit);
    const kini = applyEdits(snapshot, edits);
    // Never a wrong correction. (A capaian that rests on a mistyped realisasi follows it: only its table could tell.)
    const diTempat = edits.filter((e) => tempat.has(addressKey(e.at)));
    expect(diTempat.map((e) => nilai(kini, e.at))).toEqual(diTempat.map((e) => setelitiAsli(asli, kini, e.at)));
    // What was written is silent, and to plan again changes nothing.
    const ditulis = new Set(edits.map((e) => addressKey(e.at)));
    const bicara = periksa(kini).temuan.filter((t) => t.tingkat !== "catatan" && ditulis.has(addressKey(t.at)));
    expect(bicara.map((t) => [cara, t.pesan])).toEqual([]);
    expect(rencanakan(kini).usul.map((u) => [cara, cellName(u.edit.at), u.menjadi])).toEqual([]);
    // Exchanged, the edits restore what was there.
    expect(
      applyEdits(
        kini,
        edits.flatMap((e) => reversed(e) ?? []),
      ).sheets,
    ).toEqual(snapshot.sheets);
  }
});

/** The figure or word of a cell, as it is read. */
function nilai(s: Snapshot, at: Address): string {
  return teks(isi(s, at));
}

/** The original figure at the decimals that are shown now: a cell may have lost its decimals with its figure. */
function setelitiAsli(asli: Snapshot | undefined, kini: Snapshot, at: Address): string {
  const [a, b] = [isi(asli, at), isi(kini, at)];
  if (a.jenis !== "angka" || b.jenis !== "angka") return teks(a);
  const dekat = Math.abs(Number(a.nilai.atas) / Number(a.nilai.bawah) - Number(b.nilai.atas) / Number(b.nilai.bawah));
  return dekat <= 0.5 * 10 ** -b.desimal + 1e-9 ? teks(b) : teks(a);
}

const isi = (s: Snapshot | undefined, at: Address) => {
  const sheet = s?.sheets.find((x) => x.name === at.sheet);
  const { value, format } = sheet ? cellAt(sheet, at.row, at.col) : { value: null, format: undefined };
  return bacaAngka(value, format);
};

const teks = (b: ReturnType<typeof bacaAngka>) => b.tertulis.replace("\u2212", "-");
