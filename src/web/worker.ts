import { galatDari } from "../panel/keadaan";
import { periksa } from "./periksa";
import type { Jawaban } from "./periksa";

/** No workbook that the reader accepts is larger; reading one byte more is enough for it to refuse. */
const BATAS_BACA = 64 * 1024 * 1024 + 1;

self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  self.postMessage(await jawab(data));
};

async function jawab(berkas: Blob): Promise<Jawaban> {
  try {
    return periksa(new Uint8Array(await berkas.slice(0, BATAS_BACA).arrayBuffer()));
  } catch (sebab) {
    // The browser could not hand over the bytes: moved, deleted, or a drive that is gone.
    const { rincian } = galatDari(sebab);
    const pesan =
      "Berkas belum dapat dibuka. Pastikan berkasnya masih ada dan tidak sedang dipindah, lalu tambahkan lagi.";
    return { jenis: "galat", galat: { kode: "TAK_TERBUKA", pesan, ...(rincian !== undefined && { rincian }) } };
  }
}
