import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds now; follows its changes. */
export function useKueri(kueri: string): boolean {
  const berlangganan = useCallback(
    (kabari: () => void) => {
      const daftar = window.matchMedia(kueri);
      daftar.addEventListener("change", kabari);
      return () => {
        daftar.removeEventListener("change", kabari);
      };
    },
    [kueri],
  );
  return useSyncExternalStore(berlangganan, () => window.matchMedia(kueri).matches);
}
