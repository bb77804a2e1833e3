import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import type { Tingkat } from "../../core";
import { warna } from "../../panel/tema";
import { bilangan } from "../../panel/tulisan";

const useStyles = makeStyles({
  daftar: {
    position: "relative",
    display: "flex",
    flexShrink: 0,
    height: "34px",
    overflowX: "auto",
    overflowY: "hidden",
    scrollbarWidth: "thin",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tab: {
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    flexShrink: 0,
    padding: "0 12px",
    border: "none",
    borderTop: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  dipilih: {
    borderTop: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  tersembunyi: { fontStyle: "italic" },
  cacah: {
    minWidth: "18px",
    boxSizing: "border-box",
    padding: "0 4px",
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: "18px",
    textAlign: "center",
  },
  salah: { backgroundColor: warna.latarSalah, color: warna.salah },
  ragu: { backgroundColor: warna.latarRagu, color: warna.ragu },
  catatan: { backgroundColor: warna.latarCatatan, color: warna.catatan },
});

type Props = {
  readonly lembar: readonly { readonly nama: string; readonly tersembunyi: boolean }[];
  readonly cacah: ReadonlyMap<string, { readonly jumlah: number; readonly terberat: Tingkat }>;
  readonly dipilih: string;
  readonly onPilih: (nama: string) => void;
};

/** The sheets of the workbook, each with the number of its findings. */
export function TabLembar({ lembar, cacah, dipilih, onPilih }: Props) {
  const styles = useStyles();
  const panah = useArrowNavigationGroup({ axis: "horizontal", memorizeCurrent: true });
  return (
    <div className={styles.daftar} role="tablist" aria-label="Lembar" {...panah}>
      {lembar.map(({ nama, tersembunyi }) => {
        const milik = cacah.get(nama);
        const sebut = [nama, tersembunyi ? "tersembunyi" : "", milik ? `${bilangan(milik.jumlah)} ditemukan` : ""];
        return (
          <button
            key={nama}
            ref={nama === dipilih ? tampakkan : undefined}
            type="button"
            role="tab"
            aria-selected={nama === dipilih}
            aria-label={sebut.filter(Boolean).join(", ")}
            className={mergeClasses(styles.tab, nama === dipilih && styles.dipilih, tersembunyi && styles.tersembunyi)}
            onClick={() => {
              onPilih(nama);
            }}
          >
            {nama}
            {milik && (
              <span className={mergeClasses(styles.cacah, styles[milik.terberat])}>{bilangan(milik.jumlah)}</span>
            )}
          </button>
        );
      })}
    </div>
  );
}

/** A tab chosen from elsewhere may stand outside the view. */
function tampakkan(tab: HTMLElement | null): void {
  const daftar = tab?.parentElement;
  if (!tab || !daftar) return;
  const kanan = tab.offsetLeft + tab.offsetWidth - daftar.clientWidth;
  if (tab.offsetLeft < daftar.scrollLeft) daftar.scrollLeft = tab.offsetLeft;
  else if (kanan > daftar.scrollLeft) daftar.scrollLeft = kanan;
}
