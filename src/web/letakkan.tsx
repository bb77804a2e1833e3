import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  tirai: {
    position: "fixed",
    inset: 0,
    zIndex: 1000,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    rowGap: "16px",
    // The accent, nearly opaque: white on it keeps 4.5:1 over any content.
    backgroundColor: "rgb(14 124 132 / 96%)",
    color: "#ffffff",
    fontSize: tokens.fontSizeBase600,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    outline: "2px dashed #ffffff",
    outlineOffset: "-16px",
    pointerEvents: "none",
  },
});

/** Covers the page while files are held over it. */
export function Tirai({ jumlah }: { readonly jumlah: number }) {
  const styles = useStyles();
  return (
    <div className={styles.tirai} role="status">
      <ArrowUploadRegular fontSize={48} aria-hidden="true" />
      {jumlah > 0 ? `Lepaskan untuk memeriksa ${jumlah} berkas` : "Lepaskan untuk memeriksa"}
    </div>
  );
}

/** Takes files dropped anywhere on the page. Gives how many are held over it now; null while there are none. */
export function useLetakkan(terima: (data: DataTransfer) => void): number | null {
  const [jumlah, setJumlah] = useState<number | null>(null);
  useEffect(() => {
    const berkas = (e: DragEvent) => (e.dataTransfer?.types.includes("Files") ? e.dataTransfer : null);
    const diAtas = (e: DragEvent) => {
      const data = berkas(e);
      if (!data) return;
      // Without this the browser would open the file instead of the page.
      e.preventDefault();
      data.dropEffect = "copy";
      setJumlah(data.items.length);
    };
    const pergi = (e: DragEvent) => {
      if (e.relatedTarget === null) setJumlah(null);
    };
    const jatuh = (e: DragEvent) => {
      const data = berkas(e);
      if (!data) return;
      e.preventDefault();
      setJumlah(null);
      terima(data);
    };
    window.addEventListener("dragenter", diAtas);
    window.addEventListener("dragover", diAtas);
    window.addEventListener("dragleave", pergi);
    window.addEventListener("drop", jatuh);
    return () => {
      window.removeEventListener("dragenter", diAtas);
      window.removeEventListener("dragover", diAtas);
      window.removeEventListener("dragleave", pergi);
      window.removeEventListener("drop", jatuh);
    };
  }, [terima]);
  return jumlah;
}
