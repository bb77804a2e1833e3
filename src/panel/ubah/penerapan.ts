import { useEffect, useRef, useState } from "react";
import type { Ref } from "react";
import type { Hasil, Rencana } from "../../core";
import type { Cara, Penerapan, Pengubah } from "./pengubah";

/** Changing the workbook and changing it back, one at a time. */
export type KendaliPenerapan = {
  readonly berjalan: boolean;
  /** Why nothing was changed; forgotten with the next result. */
  readonly tertahan: Exclude<Penerapan, { jenis: "usai" }> | null;
  readonly terapkan: (rencana: Rencana, cara: Cara) => void;
  readonly kembalikan: () => void;
  /** For the element that tells of the latest change: it gets the focus, for the button that was pressed is gone. */
  readonly pesan: Ref<HTMLDivElement>;
};

/** `onUsai` hears of each change that was carried out. */
export function usePenerapan(
  pengubah: Pengubah | undefined,
  hasil: Hasil | null,
  onUsai: () => void,
): KendaliPenerapan {
  const [berjalan, setBerjalan] = useState(false);
  const [tertahan, setTertahan] = useState<{ hasil: Hasil | null; akhir: KendaliPenerapan["tertahan"] } | null>(null);
  const pesan = useRef<HTMLDivElement>(null);
  const usai = pengubah?.usai ?? null;
  const semula = useRef(usai);

  useEffect(() => {
    if (usai !== semula.current) pesan.current?.focus();
    semula.current = usai;
  }, [usai]);

  function jalankan(kerja: (() => Promise<Penerapan>) | undefined) {
    if (berjalan || !kerja) return;
    setBerjalan(true);
    setTertahan(null);
    void kerja().then((akhir) => {
      setBerjalan(false);
      if (akhir.jenis === "usai") onUsai();
      else setTertahan({ hasil, akhir });
    });
  }

  return {
    berjalan,
    tertahan: tertahan?.hasil === hasil ? tertahan.akhir : null,
    terapkan: (rencana, cara) => {
      jalankan(pengubah && (() => pengubah.terapkan(rencana, cara)));
    },
    kembalikan: () => {
      jalankan(pengubah?.kembalikan);
    },
    pesan,
  };
}
