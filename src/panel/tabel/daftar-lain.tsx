import { makeStyles, tokens } from "@fluentui/react-components";
import type { TabelDikenali } from "../../core";
import { ChipRentang } from "../chip";

const useStyles = makeStyles({
  subjudul: { margin: "20px 12px 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  daftar: { listStyleType: "none", margin: 0, padding: 0 },
  baris: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: "4px 8px",
    padding: "6px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  ket: {
    flex: "1 1 180px",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
});

/** Tables of no kind that is read, by their captions: nobody should think that they were checked. */
export function DaftarLain({ tabel }: { readonly tabel: readonly TabelDikenali[] }) {
  const styles = useStyles();
  if (tabel.length === 0) return null;
  return (
    <>
      <h2 className={styles.subjudul}>Tabel lain, tidak diperiksa</h2>
      <ul className={styles.daftar}>
        {tabel.map((t) => (
          <li key={`${t.lembar}!${t.rentang}`} className={styles.baris}>
            <span className={styles.ket}>{t.judul ?? t.sebab.join("; ")}</span>
            <ChipRentang lembar={t.lembar} rentang={t.rentang} />
          </li>
        ))}
      </ul>
    </>
  );
}
