import { galat } from "../hosts/xlsx/galat";
import { LIMITS } from "../hosts/xlsx/limits";
import { galatDari } from "../panel/keadaan";
import { kerjakan } from "./kerjakan";
import { milikLembar } from "./lembar/isi-lembar";
import type { Gagal, JawabanTugas, JenisTugas, Pesan } from "./tugas";

self.onmessage = async ({ data }: MessageEvent<Pesan>) => {
  const jawaban = await jawab(data);
  self.postMessage(jawaban, { transfer: pindahan(jawaban) });
};

/** The memory that changes hands; this worker has no more use for it. */
function pindahan(jawaban: JawabanTugas[JenisTugas]): ArrayBuffer[] {
  if ("isi" in jawaban) return [jawaban.isi.buffer];
  return "lembar" in jawaban ? jawaban.lembar.flatMap(milikLembar) : [];
}

async function jawab({ berkas, tugas }: Pesan): Promise<JawabanTugas[JenisTugas]> {
  // Before its bytes are fetched: they alone could be more than the browser has room for.
  if (berkas.size > LIMITS.file) return { jenis: "galat", galat: galatDari(galat("TERLALU_BESAR")) };
  let isi: ArrayBuffer;
  try {
    isi = await berkas.arrayBuffer();
  } catch (sebab) {
    return takTerbuka(sebab);
  }
  return kerjakan(new Uint8Array(isi), tugas);
}

/** The browser could not hand over the bytes: changed since, moved, deleted, or a drive that is gone. */
function takTerbuka(sebab: unknown): Gagal {
  const { rincian } = galatDari(sebab);
  const pesan =
    "Berkas belum dapat dibuka. Pastikan berkasnya masih ada dan tidak sedang dipindah, lalu tambahkan lagi.";
  return { jenis: "galat", galat: { kode: "TAK_TERBUKA", pesan, ...(rincian !== undefined && { rincian }) } };
}
