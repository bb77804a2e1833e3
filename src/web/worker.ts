import { galat } from "../hosts/xlsx/galat";
import { LIMITS } from "../hosts/xlsx/limits";
import { galatDari } from "../panel/keadaan";
import { periksa } from "./periksa";
import type { Jawaban } from "./periksa";

self.onmessage = async ({ data }: MessageEvent<Blob>) => {
  self.postMessage(await jawab(data));
};

async function jawab(berkas: Blob): Promise<Jawaban> {
  // Before its bytes are fetched: they alone could be more than the browser has room for.
  if (berkas.size > LIMITS.file) return { jenis: "galat", galat: galatDari(galat("TERLALU_BESAR")) };
  try {
    return periksa(new Uint8Array(await berkas.arrayBuffer()));
  } catch (sebab) {
    // The browser could not hand over the bytes: moved, deleted, or a drive that is gone.
    const { rincian } = galatDari(sebab);
    const pesan =
      "Berkas belum dapat dibuka. Pastikan berkasnya masih ada dan tidak sedang dipindah, lalu tambahkan lagi.";
    return { jenis: "galat", galat: { kode: "TAK_TERBUKA", pesan, ...(rincian !== undefined && { rincian }) } };
  }
}
