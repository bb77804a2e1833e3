import { dibagi, dikurangi, nilaiEkspresi, persen, suku, type Ekspresi } from "./ekspresi";
import { ejaBaku } from "./istilah";
import type { Pecahan } from "./pecahan";

/** Whether a higher (naik) or a lower (turun) figure is the better one. */
export type Arah = "naik" | "turun";

/** A way to compute capaian from target and realisasi, in percent (0..100 and above). */
export type RumusCapaian = {
  readonly id: "rumus-1" | "rumus-2" | "terbalik";
  readonly arah: Arah;
  readonly susun: <T>(target: Ekspresi<T>, realisasi: Ekspresi<T>) => Ekspresi<T>;
  readonly hitung: (target: Pecahan, realisasi: Pecahan) => Pecahan | null;
};

function rumusCapaian(id: RumusCapaian["id"], arah: Arah, susun: RumusCapaian["susun"]): RumusCapaian {
  return { id, arah, susun, hitung: (t, r) => nilaiEkspresi(susun(suku(t), suku(r)), (x) => x) };
}

/** Rumus 1, higher is better: realisasi / target × 100 % (PermenPANRB 53/2014, lampiran). */
export const RUMUS_1 = rumusCapaian("rumus-1", "naik", (t, r) => persen(dibagi(r, t)));

/** Rumus 2, lower is better: (target − (realisasi − target)) / target × 100 %. */
export const RUMUS_2 = rumusCapaian("rumus-2", "turun", (t, r) => persen(dibagi(dikurangi(t, dikurangi(r, t)), t)));

/** The other usual formula where lower is better: target / realisasi × 100 %. */
export const RUMUS_TERBALIK = rumusCapaian("terbalik", "turun", (t, r) => persen(dibagi(t, r)));

export const RUMUS_CAPAIAN: readonly RumusCapaian[] = [RUMUS_1, RUMUS_2, RUMUS_TERBALIK];

/** Words that name something an office wants less of. */
const BURUK =
  /\b(kemiskinan|miskin|pengangguran|stunting|kematian|kesakitan|kriminalitas|kejahatan|pelanggaran|pengaduan|keluhan|komplain|temuan|kecelakaan|kebakaran|banjir|konflik|perceraian|putus sekolah|kekerasan|kerawanan|penyakit|gangguan|tunggakan|keterlambatan|kemacetan|inflasi|kesenjangan|gini|kumuh|sengketa|penyalahgunaan|bolos|mangkir|kasus)\b/;
/** Words of duration: the shorter the better, whatever is done within it ("rata-rata waktu penyelesaian"). */
const LAMA = /\b(lama|rata-rata waktu|waktu tunggu|waktu tanggap|response time|durasi)\b/;
/** Words that turn such a thing into something good: the more of it is handled or reduced, the better. */
const BAIK =
  /\b(penurunan|menurunnya|pengurangan|penanganan|pencegahan|pengendalian|penyelesaian|penanggulangan|pengentasan|ditindaklanjuti|tindak lanjut|terselesaikan|diselesaikan|tertangani|ditangani|tertanggulangi|teratasi|diatasi|difasilitasi|dimediasi|terfasilitasi|selesai|tuntas|dituntaskan|sembuh|pulih|dicegah|mediasi|pengungkapan|terlayani|dilayani|ditangani|bebas|tanpa|tidak ada|nihil|tepat waktu|penerima|bantuan)\b/;

/** "Persentase kasus yang terselesaikan": a participle after the bad thing says that it is dealt with. */
const DITANGANI =
  /\byang (?:dapat |bisa |berhasil |telah |sudah )?(?!ter(jadi|lambat|dampak|kena)|di(laporkan|temukan|adukan|terima))(ter|di)[a-z]{3,}/;

/** A share of things done in time, and years at school: more is better although they speak of a duration. */
const BUKAN_LAMA =
  /^(persentase|jumlah|tingkat|indeks|%)\b|\b(sekolah|tepat waktu|sesuai|penurunan|menurunnya|pengurangan)\b/;

/** Direction by the indicator's wording: "naik" unless it names something unwanted that is not being remedied. */
export function arahDariNama(indikator: string): Arah {
  const nama = ejaBaku(indikator);
  if (LAMA.test(nama) && !BUKAN_LAMA.test(nama)) return "turun";
  return BURUK.test(nama) && !BAIK.test(nama) && !DITANGANI.test(nama) ? "turun" : "naik";
}
