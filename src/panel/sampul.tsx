import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  sampul: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    rowGap: "12px",
    minHeight: "min(480px, 70vh)",
    boxSizing: "border-box",
    padding: "24px",
    textAlign: "center",
  },
  ikon: { display: "flex", color: tokens.colorNeutralForeground3 },
  kata: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "center" },
  judul: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  isi: {
    margin: 0,
    maxWidth: "340px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
  },
  aksi: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    alignSelf: "stretch",
    maxWidth: "340px",
    width: "100%",
    margin: "4px auto 0",
  },
});

type Props = {
  readonly ikon: ReactNode;
  readonly judul: string;
  readonly isi: string;
  /** At most two buttons. */
  readonly children?: ReactNode;
};

/** A view that has nothing to list: an icon, a sentence, what can be done. */
export function Sampul({ ikon, judul, isi, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.sampul}>
      <span className={styles.ikon} aria-hidden="true">
        {ikon}
      </span>
      <div className={styles.kata} role="status">
        <h2 className={styles.judul}>{judul}</h2>
        {isi && <p className={styles.isi}>{isi}</p>}
      </div>
      {children && <div className={styles.aksi}>{children}</div>}
    </div>
  );
}
