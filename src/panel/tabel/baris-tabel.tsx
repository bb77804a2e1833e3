import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import type { TabelDikenali } from "../../core";
import { ChipRentang } from "../chip";
import { bilangan } from "../tulisan";

const useStyles = makeStyles({
  baris: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  utama: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 10px" },
  nama: { flex: "1 1 150px", minWidth: 0 },
  judul: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px", fontWeight: tokens.fontWeightRegular },
  ket: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  yakin: {
    display: "inline-flex",
    alignItems: "center",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  kanan: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "10px",
    minWidth: 0,
    marginLeft: "auto",
  },
  sebab: {
    margin: "4px 0 0",
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
  },
});

type Props = { readonly tabel: TabelDikenali; readonly jumlahTemuan: number; readonly menu?: ReactNode };

/** A recognised table: kind, caption, certainty with its reasons, findings, range. */
export function BarisTabel({ tabel, jumlahTemuan, menu }: Props) {
  const styles = useStyles();
  const id = useId();
  const [terbuka, setTerbuka] = useState(false);
  const ket = [tabel.judul, tabel.tahap].filter(Boolean).join(" · ");
  return (
    <li className={styles.baris}>
      <div className={styles.utama}>
        <div className={styles.nama}>
          <h3 className={styles.judul}>{tabel.nama}</h3>
          {ket && <p className={styles.ket}>{ket}</p>}
          <p className={styles.ket}>
            <button
              type="button"
              className={styles.yakin}
              aria-expanded={terbuka}
              aria-controls={id}
              onClick={() => {
                setTerbuka(!terbuka);
              }}
            >
              {terbuka ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
              {`yakin ${Math.round(tabel.yakin * 100)}%`}
            </button>
          </p>
        </div>
        <div className={styles.kanan}>
          <span className={styles.ket}>{ringkasan(tabel, jumlahTemuan)}</span>
          <ChipRentang lembar={tabel.lembar} rentang={tabel.rentang} />
          {menu}
        </div>
      </div>
      <ul id={id} className={styles.sebab} hidden={!terbuka}>
        {tabel.sebab.map((s, i) => (
          <li key={i}>{s}</li>
        ))}
      </ul>
    </li>
  );
}

function ringkasan(tabel: TabelDikenali, jumlahTemuan: number): string {
  if (jumlahTemuan > 0) return `${bilangan(jumlahTemuan)} temuan`;
  return tabel.diperiksa ? "tanpa temuan" : "belum ada aturannya";
}
