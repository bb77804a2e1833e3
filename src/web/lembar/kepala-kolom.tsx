import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellName, type Area } from "../../core";
import type { IsiLembar } from "./isi-lembar";
import { LEBAR_NOMOR, TINGGI_KEPALA } from "./jendela";

const useStyles = makeStyles({
  kepala: {
    position: "sticky",
    top: 0,
    zIndex: 4,
    height: `${TINGGI_KEPALA}px`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground3,
  },
  sudut: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    width: `${LEBAR_NOMOR}px`,
    height: "100%",
    boxSizing: "border-box",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  huruf: {
    position: "absolute",
    top: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    height: "100%",
    boxSizing: "border-box",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kini: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type Props = { readonly isi: IsiLembar; readonly kiri: number; readonly kanan: number; readonly dipilih: Area };

/** The letters above the columns. */
export function KepalaKolom({ isi, kiri, kanan, dipilih }: Props) {
  const styles = useStyles();
  const kolom: number[] = [];
  for (let col = kiri; col <= kanan; col++) if ((isi.kiri[col + 1] ?? 0) > (isi.kiri[col] ?? 0)) kolom.push(col);
  return (
    <div className={styles.kepala} role="row" style={{ width: LEBAR_NOMOR + (isi.kiri.at(-1) ?? 0) }}>
      <div className={styles.sudut} role="columnheader" aria-label="Baris" />
      {kolom.map((col) => (
        <div
          key={col}
          role="columnheader"
          aria-colindex={col + 1}
          className={mergeClasses(styles.huruf, col >= dipilih.left && col <= dipilih.right && styles.kini)}
          style={{
            left: LEBAR_NOMOR + (isi.kiri[col] ?? 0),
            width: (isi.kiri[col + 1] ?? 0) - (isi.kiri[col] ?? 0),
          }}
        >
          {cellName({ row: 0, col }).slice(0, -1)}
        </div>
      ))}
    </div>
  );
}
