import { banding, type Pecahan } from "../lkjip/pecahan";
import { labelSama, SKALA_CAPAIAN, type Skala } from "../lkjip/kategori";
import type { Berlabel } from "../profile";
import { selPeran, type Tabel } from "../recognize";
import { sesuai, temuan, type Ucapan } from "./rule";
import { judulKolom, judulPendek, namaBaris } from "./uraian";

/** Where no scale fits: a higher capaian with a lower word than another row's. Nothing else is said. */
export function* labelTerbalik(tabel: Tabel, berlabel: readonly Berlabel[]): Iterable<Ucapan> {
  const skala = SKALA_CAPAIAN.find((s) => berlabel.every((b) => peringkat(s, b) !== null));
  if (!skala) return;
  const lawan = (b: Berlabel) => berlabel.filter((x) => terbalik(skala, b, x) || terbalik(skala, x, b));
  const terburuk = berlabel.reduce((a, b) => (lawan(b).length > lawan(a).length ? b : a), berlabel[0] as Berlabel);
  for (const b of berlabel) {
    const baris = tabel.baris.find((x) => x.row === b.row);
    const sel = baris && selPeran(tabel, baris, "kategori");
    if (!baris || !sel) continue;
    const semua = lawan(b);
    const pertama = semua[0];
    if (!pertama || b !== terburuk) {
      if (!pertama) yield sesuai(sel.at);
      continue;
    }
    const lain = tabel.baris.find((x) => x.row === pertama.row);
    yield temuan({
      tingkat: "ragu",
      at: sel.at,
      judul: judulPendek(`Urutan kategori ${b.label} terbalik`),
      baris: namaBaris(baris),
      kolom: judulKolom(tabel, "kategori"),
      tertulis: b.label,
      seharusnya: null,
      hitungan: null,
      pesan: `“${namaBaris(baris)}” diberi ${b.label}, tidak sejalan dengan “${lain ? namaBaris(lain) : ""}” yang diberi ${pertama.label}: capaian yang lebih tinggi mendapat kategori yang lebih rendah.`,
      saran: "Tentukan skala yang berlaku, lalu samakan kategori kedua baris.",
      terkait: semua.flatMap((x) => {
        const s = tabel.baris.find((y) => y.row === x.row);
        const at = s && selPeran(tabel, s, "kategori")?.at;
        return at ? [{ at }] : [];
      }),
    });
  }
}

function peringkat(skala: Skala, b: Berlabel): number | null {
  const i = skala.kelas.findIndex((k) => labelSama(k.label, b.label));
  return i < 0 ? null : i;
}

/** Whether `a` has the higher capaian but the lower word. */
function terbalik(skala: Skala, a: Berlabel, b: Berlabel): boolean {
  const [x, y] = [a.nilai[0] as Pecahan, b.nilai[0] as Pecahan];
  return banding(x, y) > 0 && (peringkat(skala, a) ?? 0) > (peringkat(skala, b) ?? 0);
}
