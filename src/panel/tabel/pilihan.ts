import { useState } from "react";
import { areaName } from "../../core";
import type { CalonTabel, KolomPilihan, PilihanTabel, Simpanan } from "../../core";
import type { KendaliSimpan } from "../penyimpan";

/** A place of the workbook: a sheet and a range such as "A3:H11". */
export type Tempat = { readonly lembar: string; readonly rentang: string };

/** The table that a person is about to name, with its columns. */
export type IsianTabel = {
  readonly calon: CalonTabel;
  /** The kind that is offered first. */
  readonly jenis: string;
};

/** What a person decides about the tables of the workbook. */
export type KendaliTabel = {
  readonly berjalan: boolean;
  readonly isian: IsianTabel | null;
  /** Why the last place could not be taken for a table; null where all is well. */
  readonly pesan: string | null;
  readonly pilihan: readonly PilihanTabel[];
  readonly abaikan: (tempat: Tempat) => void;
  /** Opens the form for a place; `jenis` is what it is taken for now. */
  readonly tunjukkan: (tempat: Tempat, jenis?: string) => void;
  /** The same for what is selected in the workbook's window; null where there is none. */
  readonly tandaiTerpilih: (() => void) | null;
  readonly simpan: (calon: CalonTabel, jenis: PilihanTabel["jenis"], kolom: readonly KolomPilihan[]) => void;
  readonly lepas: (pilihan: PilihanTabel) => void;
  readonly tutup: () => void;
};

const BUKAN_TABEL = "Di sana belum ada kepala tabel dengan baris di bawahnya. Pilih daerah beserta judul kolomnya.";

/** null where the shell keeps nothing. */
export function useTabel(simpan: KendaliSimpan | null): KendaliTabel | null {
  const [isian, setIsian] = useState<IsianTabel | null>(null);
  const [pesan, setPesan] = useState<string | null>(null);
  if (!simpan) return null;
  const { penyimpan, ubah } = simpan;
  const { daerahTerpilih } = penyimpan;

  const lihat = async (tempat: Tempat | null, lalu: (calon: CalonTabel) => void) => {
    const calon = tempat && (await penyimpan.calon(tempat.lembar, tempat.rentang));
    setPesan(calon ? null : BUKAN_TABEL);
    if (calon) lalu(calon);
  };
  const buka = (jenis?: string) => (calon: CalonTabel) => {
    setIsian({ calon, jenis: jenis ?? calon.bentuk[0]?.jenis ?? "" });
  };

  return {
    berjalan: simpan.berjalan,
    isian,
    pesan,
    pilihan: simpan.simpanan.tabel,
    abaikan(tempat) {
      void lihat(tempat, ({ pilihan }) => {
        ubah((s) => pasang(s, { ...pilihan, jenis: null, kolom: [] }));
      });
    },
    tunjukkan(tempat, jenis) {
      void lihat(tempat, buka(jenis));
    },
    tandaiTerpilih: daerahTerpilih
      ? () => {
          void daerahTerpilih().then((tempat) => lihat(tempat, buka()));
        }
      : null,
    simpan({ pilihan }, jenis, kolom) {
      setIsian(null);
      ubah((s) => pasang(s, { ...pilihan, jenis, kolom }));
    },
    lepas(pilihan) {
      ubah((s) => ({ ...s, tabel: s.tabel.filter((p) => tempatDari(p) !== tempatDari(pilihan)) }));
    },
    tutup() {
      setIsian(null);
    },
  };
}

/** What is kept with one more choice; those that it overlaps make room. */
function pasang(simpanan: Simpanan, baru: PilihanTabel): Simpanan {
  return { ...simpanan, tabel: [...simpanan.tabel.filter((p) => !bertindih(p, baru)), baru] };
}

function bertindih({ lembar, area: a }: PilihanTabel, { lembar: lain, area: b }: PilihanTabel): boolean {
  return lembar === lain && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function tempatDari({ lembar, area }: PilihanTabel): string {
  return `${lembar}!${areaName(area)}`;
}
