import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons/svg/arrow-right";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { CatatanJurnal } from "../../core";
import { bilangan, jam, rekat } from "../tulisan";

const useStyles = makeStyles({
  baris: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  utama: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "4px 8px" },
  judul: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  lipatan: {
    display: "inline-flex",
    alignItems: "center",
    minHeight: "24px",
    marginLeft: "-4px",
    padding: "0 4px 0 0",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground3,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  daftar: { listStyleType: "none", margin: 0, padding: "4px 0 0 18px" },
  sel: { padding: "4px 0", fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  nilai: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "6px" },
  panah: { color: tokens.colorNeutralForeground3 },
});

const HARI = new Intl.DateTimeFormat("id-ID", { day: "numeric", month: "long", year: "numeric" });

type Props = { readonly catatan: CatatanJurnal; readonly sibuk: boolean; readonly onKembalikan: () => void };

/** One batch: when and what, its cells on demand, and the way back. */
export function BarisRiwayat({ catatan, sibuk, onKembalikan }: Props) {
  const styles = useStyles();
  const id = useId();
  const [terbuka, setTerbuka] = useState(false);
  const perbuatan = catatan.perbuatan === "hitung" ? "dihitung ulang" : "diperbaiki";
  return (
    <li className={styles.baris}>
      <div className={styles.utama}>
        <div>
          <h3 id={`${id}j`} className={styles.judul}>{`${bilangan(catatan.sel.length)} sel ${perbuatan}`}</h3>
          <button
            type="button"
            className={styles.lipatan}
            aria-expanded={terbuka}
            aria-controls={id}
            onClick={() => {
              setTerbuka(!terbuka);
            }}
          >
            {terbuka ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            {sebutWaktu(catatan.pukul)}
          </button>
        </div>
        <Button
          size="small"
          icon={<ArrowUndo20Regular />}
          aria-describedby={`${id}j`}
          disabledFocusable={sibuk}
          onClick={onKembalikan}
        >
          Kembalikan
        </Button>
      </div>
      <ul id={id} className={styles.daftar} hidden={!terbuka}>
        {terbuka &&
          catatan.sel.map((s, i) => (
            <li key={i} className={styles.sel}>
              {[s.baris, s.kolom].filter(Boolean).join(" · ")}
              <span className={styles.nilai}>
                <span>{rekat(s.tertulis)}</span>
                <ArrowRight12Regular className={styles.panah} aria-label="menjadi" aria-hidden="false" role="img" />
                <strong>{rekat(s.menjadi)}</strong>
              </span>
            </li>
          ))}
      </ul>
    </li>
  );
}

/** "6 Januari 2025 pukul 14.05"; what is no moment stays as it is written. */
function sebutWaktu(pukul: string): string {
  const waktu = new Date(pukul);
  return Number.isNaN(waktu.getTime()) ? pukul : `${HARI.format(waktu)} pukul ${jam(waktu)}`;
}
