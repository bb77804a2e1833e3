import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons/svg/arrow-right";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { Terkait } from "../../core";
import { Chip } from "../chip";
import { bilangan } from "../tulisan";

const useStyles = makeStyles({
  wadah: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  kepala: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    width: "100%",
    minHeight: "32px",
    padding: "4px 12px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  daftar: { listStyleType: "none", margin: 0, padding: "0 10px 8px" },
  baris: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 8px",
    minHeight: "28px",
    fontSize: tokens.fontSizeBase200,
  },
  nama: { color: tokens.colorNeutralForeground2, minWidth: 0 },
  nilai: { display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: "6px", marginLeft: "auto" },
  angka: { whiteSpace: "nowrap" },
  sesudah: { fontWeight: tokens.fontWeightSemibold },
  panah: { color: tokens.colorNeutralForeground3 },
});

/** So few do not hide; more are folded until asked for. */
const TERBUKA_SAMPAI = 3;

/** "5 akibat di sel lain" where every one has a value that follows; else places that have to do with it. */
export function sebutTerkait(terkait: readonly Terkait[]): string {
  const akibat = terkait.every((t) => t.sesudah !== undefined);
  return `${bilangan(terkait.length)} ${akibat ? "akibat di sel lain" : "tempat lain"}`;
}

/** The consequences and disagreeing places of a finding, folded under it. */
export function DaftarTerkait({ terkait }: { readonly terkait: readonly Terkait[] }) {
  const styles = useStyles();
  const id = useId();
  const [terbuka, setTerbuka] = useState(terkait.length <= TERBUKA_SAMPAI);
  return (
    <div className={styles.wadah}>
      <button
        type="button"
        className={styles.kepala}
        aria-expanded={terbuka}
        aria-controls={id}
        onClick={() => {
          setTerbuka(!terbuka);
        }}
      >
        {terbuka ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        {sebutTerkait(terkait)}
      </button>
      <ul id={id} className={styles.daftar} hidden={!terbuka}>
        {terkait.map((t, i) => (
          <li key={i} className={styles.baris}>
            <Chip at={t.at} />
            {t.nama && <span className={styles.nama}>{t.nama}</span>}
            {(t.sebelum !== undefined || t.sesudah !== undefined) && (
              <span className={styles.nilai}>
                {t.sebelum !== undefined && <span className={styles.angka}>{t.sebelum}</span>}
                {t.sebelum !== undefined && t.sesudah !== undefined && (
                  <ArrowRight12Regular className={styles.panah} aria-label="menjadi" aria-hidden="false" role="img" />
                )}
                {t.sesudah !== undefined && (
                  <span className={mergeClasses(styles.angka, styles.sesudah)}>{t.sesudah}</span>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
