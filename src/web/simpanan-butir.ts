import type { Simpanan } from "../core";
import type { Galat, Penyimpan, Riwayat } from "../panel";
import type { Antrean } from "./antrean";
import type { Butir } from "./butir";
import { disimpan, diterapkan } from "./perubahan";
import type { Suruh } from "./suruh";
import type { JenisTugas, Pesan } from "./tugas";

const BERUBAH: Galat = { kode: "BERUBAH", pesan: "Berkas ini berubah sementara dikerjakan. Coba lagi." };

/** What people decide about a file of the page, and what can be taken back there. */
export function simpananButir(
  butir: Butir,
  antrean: Antrean,
  suruh: Suruh,
): { readonly penyimpan: Penyimpan; readonly riwayat: Riwayat } {
  const { isi, simpanan } = butir;
  async function kerjakan<J extends JenisTugas>(tugas: Pesan<J>["tugas"]) {
    const jawaban = await suruh<J>({ berkas: isi, tugas }, new AbortController().signal);
    if (jawaban === null) throw new Error("nobody stopped the task");
    return jawaban;
  }

  /** Keeps other choices, or none at all; null where all went well. */
  async function simpan(baru: Simpanan | null): Promise<Galat | null> {
    const jawaban = await (baru
      ? kerjakan<"simpan">({ jenis: "simpan", baru })
      : kerjakan<"lupakan">({ jenis: "lupakan" }));
    if (jawaban.jenis === "galat") return jawaban.galat;
    return antrean.ganti(butir, disimpan(butir, jawaban, new Date())) ? null : BERUBAH;
  }

  return {
    penyimpan: {
      simpanan,
      async ubah(ubah) {
        const galat = await simpan(ubah(simpanan));
        return galat ? { jenis: "galat", galat } : { jenis: "usai" };
      },
      async calon(lembar, rentang) {
        const jawaban = await kerjakan<"calon">({ jenis: "calon", lembar, rentang });
        return jawaban.jenis === "calon" ? jawaban.calon : null;
      },
    },
    riwayat: {
      jurnal: simpanan.jurnal,
      async kembalikan(pukul) {
        const jawaban = await kerjakan<"kembalikan">({ jenis: "kembalikan", pukul });
        if (jawaban.jenis === "galat") return jawaban;
        const { sel, dilewati } = jawaban;
        const usai = { jenis: "usai", sel, dilewati } as const;
        if (sel === 0) return usai;
        const baru = diterapkan(butir, "kembali", jawaban, new Date());
        return antrean.ganti(butir, baru) ? usai : { jenis: "galat", galat: BERUBAH };
      },
      bersihkan: () => simpan(null),
    },
  };
}
