import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Hitungan } from "../../core";
import { Chip } from "../chip";
import { SEMPIT } from "../tema";

type HitunganSusun = Extract<Hitungan, { bentuk: "susun" }>;

const useStyles = makeStyles({
  susun: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto 14px",
    columnGap: "8px",
    rowGap: "4px",
    alignItems: "center",
    // On a wide page the names stay near their numbers.
    maxWidth: "440px",
    [SEMPIT]: { gridTemplateColumns: "minmax(0, 1fr) auto 14px" },
  },
  // Names of programs run over many lines in a narrow pane; the cell beside them tells the rest.
  nama: {
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- browsers cut lines with an ellipsis only with it
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    [SEMPIT]: { gridColumn: "1 / -1" },
  },
  angka: { textAlign: "right", whiteSpace: "nowrap", lineHeight: "20px" },
  tanda: { textAlign: "center", lineHeight: "20px" },
  // The rule stands under the numbers only, as in a written sum.
  garis: {
    gridColumn: "3 / 5",
    borderTop: `1px solid ${tokens.colorNeutralForeground1}`,
    [SEMPIT]: { gridColumn: "2 / 4" },
  },
  hasil: { gridColumn: 3, fontWeight: tokens.fontWeightSemibold, [SEMPIT]: { gridColumn: 2 } },
  label: {
    gridColumn: "1 / 3",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    [SEMPIT]: { gridColumn: 1 },
  },
});

/** A written sum: one term a row, the sign at the right, a rule, the result. */
export function Susun({ hitungan, lembar }: { readonly hitungan: HitunganSusun; readonly lembar: string }) {
  const styles = useStyles();
  const { baris, hasil } = hitungan;
  const semuaTambah = baris.every((b) => b.tanda === "+");
  return (
    <div className={styles.susun}>
      {baris.map((b, i) => {
        // A plain sum bears one + at its last row; where terms are taken away, every row but a leading + has its sign.
        const bertanda = semuaTambah ? i === baris.length - 1 : i > 0 || b.tanda === "−";
        return (
          <Fragment key={i}>
            <span className={styles.nama} title={b.nama}>
              {b.nama}
            </span>
            <span>{b.at && <Chip at={b.at} dalam={lembar} />}</span>
            <span className={styles.angka}>{b.teks}</span>
            <span className={styles.tanda}>{bertanda ? b.tanda : ""}</span>
          </Fragment>
        );
      })}
      <span className={styles.garis} />
      <span className={styles.label}>{semuaTambah ? "Jumlah" : "Hasil"}</span>
      <span className={mergeClasses(styles.angka, styles.hasil)}>{hasil}</span>
    </div>
  );
}
