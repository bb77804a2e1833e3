import { useState } from "react";

/** Copying a text, and what came of it: some hosts keep the clipboard closed, and then a person is told. */
export function useSalin() {
  const [keadaan, setKeadaan] = useState<"siap" | "tersalin" | "gagal">("siap");
  const tulis = async (teks: string) => {
    try {
      await navigator.clipboard.writeText(teks);
      setKeadaan("tersalin");
    } catch {
      setKeadaan("gagal");
    }
  };
  return { keadaan, salin: (teks: string) => void tulis(teks) };
}
