import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellName, parseCellName } from "../../core";

const useStyles = makeStyles({
  bilah: {
    display: "flex",
    alignItems: "stretch",
    flexShrink: 0,
    minHeight: "30px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  nama: {
    width: "78px",
    flexShrink: 0,
    boxSizing: "border-box",
    padding: "0 12px",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  isi: { maxHeight: "52px", overflowY: "auto", padding: "7px 12px", lineHeight: "16px", whiteSpace: "pre-wrap" },
});

type Props = {
  readonly row: number;
  readonly col: number;
  readonly isi: string;
  readonly onPergi: (row: number, col: number) => void;
};

/** The name of the selected cell and all that it holds; another name typed there leads to its cell. */
export function BilahSel({ row, col, isi, onPergi }: Props) {
  const styles = useStyles();
  const [ketikan, setKetikan] = useState<string | null>(null);
  const nama = cellName({ row, col });
  return (
    <div className={styles.bilah}>
      <input
        className={styles.nama}
        aria-label="Nama sel"
        value={ketikan ?? nama}
        spellCheck={false}
        onFocus={({ target }) => {
          target.select();
        }}
        onChange={({ target }) => {
          setKetikan(target.value);
        }}
        onBlur={() => {
          setKetikan(null);
        }}
        onKeyDown={({ key }) => {
          if (key === "Escape") setKetikan(null);
          const at = key === "Enter" ? parseCellName((ketikan ?? "").trim().toUpperCase()) : null;
          if (!at) return;
          setKetikan(null);
          onPergi(at.row, at.col);
        }}
      />
      <div className={styles.isi}>{isi}</div>
    </div>
  );
}
