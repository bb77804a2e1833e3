import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { cellName, parseAreaName } from "../core";
import type { Address } from "../core";
import { Pilih } from "./pilih";

const useStyles = makeStyles({
  chip: {
    display: "inline-flex",
    flexShrink: 0,
    maxWidth: "100%",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontVariantNumeric: "tabular-nums",
  },
  tombol: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  kuat: { fontWeight: tokens.fontWeightSemibold },
  lembar: {
    padding: "0 5px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    maxWidth: "96px",
    color: tokens.colorNeutralForeground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  sel: { padding: "0 5px", whiteSpace: "nowrap" },
});

type Props = {
  readonly at: Address;
  /** What the chip reads; the cell's name where absent. */
  readonly teks?: string;
  /** The sheet that is clear from the surroundings: the chip names its own only if it differs. */
  readonly dalam?: string;
  readonly kuat?: boolean;
  readonly tabIndex?: number;
};

/** The name of a cell or range. Where the workbook has a window, a button that goes there. */
export function Chip({ at, teks = cellName(at), dalam, kuat = false, tabIndex }: Props) {
  const styles = useStyles();
  const pilih = useContext(Pilih);
  const kelas = mergeClasses(styles.chip, kuat && styles.kuat);
  const isi = (
    <>
      {at.sheet !== dalam && (
        <span className={styles.lembar} title={at.sheet}>
          {at.sheet}
        </span>
      )}
      <span className={styles.sel}>{teks}</span>
    </>
  );
  if (!pilih) return <span className={kelas}>{isi}</span>;
  return (
    <button
      type="button"
      className={mergeClasses(kelas, styles.tombol)}
      aria-label={`Pilih ${teks} di lembar ${at.sheet}`}
      tabIndex={tabIndex}
      onClick={() => {
        pilih(at);
      }}
    >
      {isi}
    </button>
  );
}

/** A range such as "A3:H11"; leads to its first cell. */
export function ChipRentang({ lembar, rentang }: { readonly lembar: string; readonly rentang: string }) {
  const area = parseAreaName(rentang);
  return <Chip at={{ sheet: lembar, row: area?.top ?? 0, col: area?.left ?? 0 }} teks={rentang} />;
}
