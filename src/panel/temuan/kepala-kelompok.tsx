import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { CacahRingkas, cacahTingkat } from "../tingkat";
import type { KelompokTemuan } from "./kelompok";

const useStyles = makeStyles({
  // Above the cards and their chips, which scroll away beneath it.
  kepala: { position: "sticky", top: 0, zIndex: 2, margin: 0, backgroundColor: tokens.colorNeutralBackground2 },
  tombol: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    minHeight: "40px",
    padding: "4px 12px 4px 8px",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  panah: { flexShrink: 0 },
  nama: { flex: "1 1 auto", minWidth: 0, display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  judul: { fontSize: tokens.fontSizeBase300, lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  ket: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly kelompok: KelompokTemuan;
  readonly terbuka: boolean;
  readonly dalamTab: boolean;
  readonly idIsi: string;
  readonly onUbah: (terbuka: boolean) => void;
};

/** The heading of a table's findings: its name and its counts; opens and closes the group. */
export function KepalaKelompok({ kelompok, terbuka, dalamTab, idIsi, onUbah }: Props) {
  const styles = useStyles();
  const Panah = terbuka ? ChevronDown20Regular : ChevronRight20Regular;
  return (
    <h2 className={styles.kepala}>
      <button
        type="button"
        className={styles.tombol}
        data-baris={kelompok.kunci}
        aria-expanded={terbuka}
        aria-controls={idIsi}
        tabIndex={dalamTab ? 0 : -1}
        onClick={() => {
          onUbah(!terbuka);
        }}
        onKeyDown={(e) => {
          if ((e.key === "ArrowRight" && !terbuka) || (e.key === "ArrowLeft" && terbuka)) {
            e.preventDefault();
            onUbah(!terbuka);
          }
        }}
      >
        <Panah className={styles.panah} aria-hidden="true" />
        <span className={styles.nama}>
          <span className={styles.judul}>{kelompok.judul}</span>
          {kelompok.ket && <span className={styles.ket}>{kelompok.ket}</span>}
        </span>
        <CacahRingkas cacah={cacahTingkat(kelompok.kartu.map((k) => k.temuan))} />
      </button>
    </h2>
  );
}
