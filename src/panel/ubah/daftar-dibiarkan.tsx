import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { Chip } from "../chip";
import { bilangan, rekat } from "../tulisan";
import type { SelDibiarkan } from "./baris-usul";

const useStyles = makeStyles({
  wadah: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  kepala: { margin: 0 },
  tombol: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    width: "100%",
    minHeight: "40px",
    padding: "4px 12px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  daftar: { listStyleType: "none", margin: 0, padding: "0 12px 8px 36px" },
  baris: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  atas: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: "2px 8px",
  },
  nama: { flex: "1 1 140px", minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
  ket: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
});

/** The cells that a plan leaves as they are, each with its reasons; folded, for nothing is to be done here. */
export function DaftarDibiarkan({ sel }: { readonly sel: readonly SelDibiarkan[] }) {
  const styles = useStyles();
  const id = useId();
  const [terbuka, setTerbuka] = useState(false);
  if (sel.length === 0) return null;
  return (
    <section className={styles.wadah}>
      <h2 className={styles.kepala}>
        <button
          type="button"
          className={styles.tombol}
          aria-expanded={terbuka}
          aria-controls={id}
          onClick={() => {
            setTerbuka(!terbuka);
          }}
        >
          {terbuka ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          {`${bilangan(sel.length)} sel dibiarkan`}
        </button>
      </h2>
      <ul id={id} className={styles.daftar} hidden={!terbuka}>
        {sel.map((s) => (
          <li key={s.kunci} className={styles.baris}>
            <div className={styles.atas}>
              <span className={styles.nama}>{[s.baris, s.kolom].filter(Boolean).join(" · ")}</span>
              <Chip at={s.at} />
            </div>
            {s.sebab.map((sebab) => (
              <p key={sebab} className={styles.ket}>
                {rekat(sebab)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
