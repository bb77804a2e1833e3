import { useEffect, useState } from "react";
import type { Suruh } from "../suruh";
import type { Dilihat } from "../tugas";

/** The sheets of a file, read in a worker. While a changed file is read, those of the former one stay in sight. */
export function useLembar(isi: Blob, suruh: Suruh): Omit<Dilihat, "jenis"> | null {
  const [dibaca, setDibaca] = useState<Dilihat | null>(null);
  useEffect(() => {
    const kendali = new AbortController();
    void suruh({ berkas: isi, tugas: { jenis: "lihat" } }, kendali.signal).then((jawaban) => {
      if (jawaban?.jenis === "dilihat") setDibaca(jawaban);
    });
    return () => {
      kendali.abort();
    };
  }, [isi, suruh]);
  return dibaca;
}
