import { useMemo } from "react";
import type { Address } from "../core";
import { Panel } from "../panel";
import type { Cara, Pengubah, Sisipan } from "../panel";
import type { Pesanan, Rencana } from "../core";
import type { Antrean } from "./antrean";
import type { Butir } from "./butir";
import { dikembalikan, disisipkan, diterapkan } from "./perubahan";
import { SebelumUnduh } from "./sebelum-unduh";
import { simpananButir } from "./simpanan-butir";
import type { Suruh } from "./suruh";
import { unduh } from "./unduhan";
import { useUnduhan } from "./unduhan-butir";

type Props = {
  readonly butir: Butir;
  readonly antrean: Antrean;
  readonly suruh: Suruh;
  /** Shows a cell in the sheet beside the panel. Absent where there is no room for one. */
  readonly onPilih?: (at: Address) => void;
  /** The cell that is selected there. */
  readonly terpilih?: Address;
};

/** The panel for one file of the page: corrections stay in the page until the person takes them away. */
export function PanelButir({ butir, antrean, suruh, onPilih, terpilih }: Props) {
  const { keadaan, nama, isi } = butir;
  const unduhan = useUnduhan(butir, suruh);
  const rencanakan = useMemo(
    (): Pengubah["rencanakan"] => (permintaan, batal) =>
      suruh({ berkas: isi, tugas: { jenis: "rencana", permintaan } }, batal),
    [suruh, isi],
  );

  async function terapkan(rencana: Rencana, cara: Cara) {
    const kini = new Date();
    const tugas = {
      jenis: "terapkan",
      rencana,
      catatan: { pukul: kini.toISOString(), perbuatan: cara },
    } as const;
    const jawaban = await suruh({ berkas: isi, tugas }, new AbortController().signal);
    if (jawaban === null) throw new Error("nobody stopped the task");
    if (jawaban.jenis !== "diterapkan") return jawaban;
    const baru = diterapkan(butir, cara, jawaban, kini);
    // Something else was done to the file meanwhile: what was shown no longer holds.
    return antrean.ganti(butir, baru) ? USAI : ({ jenis: "basi", sel: jawaban.sel } as const);
  }

  async function sisipkan(pesanan: Pesanan): Promise<Sisipan> {
    const kini = new Date();
    const tugas = { jenis: "sisip", pesanan, tahunIni: kini.getFullYear() } as const;
    const jawaban = await suruh({ berkas: isi, tugas }, new AbortController().signal);
    if (jawaban === null) throw new Error("nobody stopped the task");
    if (jawaban.jenis !== "disisipkan") return jawaban;
    return antrean.ganti(butir, disisipkan(butir, jawaban, kini)) ? USAI : BERUBAH;
  }

  const { penyimpan, riwayat } = simpananButir(butir, antrean, suruh);
  const pengubah: Pengubah = {
    rencanakan,
    terapkan,
    kembalikan: () => {
      antrean.ganti(butir, dikembalikan(butir));
      return Promise.resolve(USAI);
    },
    usai: butir.usai,
    unduh: unduhan.diperbaiki,
  };
  return (
    <>
      <Panel
        keadaan={keadaan.jenis === "tunggu" ? { jenis: "muat" } : keadaan}
        berkas={nama}
        pengubah={pengubah}
        penyisip={{ sisipkan }}
        penyimpan={penyimpan}
        riwayat={riwayat}
        onUnduhTeks={(namaTeks, teks) => {
          unduh(new Blob([teks], { type: "application/json" }), namaTeks);
        }}
        {...(onPilih && { onPilih, tanpaKepala: true })}
        {...(terpilih && { terpilih })}
      />
      <SebelumUnduh buka={unduhan.bertanya} tertunda={unduhan.tertunda} onJawab={unduhan.jawab} />
    </>
  );
}

const USAI = { jenis: "usai" } as const;
const BERUBAH: Sisipan = {
  jenis: "galat",
  galat: { kode: "BERUBAH", pesan: "Berkas ini berubah sementara tabelnya disusun. Sisipkan sekali lagi." },
};
