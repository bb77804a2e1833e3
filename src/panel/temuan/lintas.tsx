import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Hitungan, Tingkat } from "../../core";
import { Chip } from "../chip";
import { warna } from "../tema";
import { bilangan } from "../tulisan";

type HitunganLintas = Extract<Hitungan, { bentuk: "lintas" }>;
type Props = { readonly hitungan: HitunganLintas; readonly lembar: string; readonly tingkat: Tingkat };

const useStyles = makeStyles({
  daftar: { listStyleType: "none", margin: 0, padding: 0, maxWidth: "520px" },
  tempat: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "28px",
    padding: "0 8px",
    borderRadius: tokens.borderRadiusMedium,
  },
  nama: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px", flex: "1 1 auto", minWidth: 0 },
  angka: { whiteSpace: "nowrap", textAlign: "right" },
  setuju: { color: warna.benar, flexShrink: 0 },
  beda: { fontWeight: tokens.fontWeightSemibold },
  salah: { backgroundColor: warna.latarSalah, color: tokens.colorNeutralForeground1 },
  ragu: { backgroundColor: warna.latarRagu },
  catatan: { backgroundColor: warna.latarCatatan },
  ringkas: { margin: "4px 8px 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The triangle of a place that disagrees takes the finding's colour; the shape alone tells it apart as well. */
const useIkon = makeStyles({
  salah: { color: warna.salah, flexShrink: 0 },
  ragu: { color: warna.ragu, flexShrink: 0 },
  catatan: { color: warna.catatan, flexShrink: 0 },
});

/** One row for each place that states the figure; those that disagree are tinted. */
export function Lintas({ hitungan, lembar, tingkat }: Props) {
  const styles = useStyles();
  const ikon = useIkon();
  const sama = hitungan.tempat.filter((t) => t.setuju).length;
  const beda = hitungan.tempat.length - sama;
  return (
    <>
      <ul className={styles.daftar}>
        {hitungan.tempat.map((t, i) => (
          <li key={i} className={mergeClasses(styles.tempat, !t.setuju && mergeClasses(styles.beda, styles[tingkat]))}>
            {t.setuju ? (
              <Checkmark16Regular className={styles.setuju} aria-label="sama" aria-hidden="false" role="img" />
            ) : (
              <Warning16Filled className={ikon[tingkat]} aria-label="berbeda" aria-hidden="false" role="img" />
            )}
            <span className={styles.nama}>
              {t.nama}
              {t.at && <Chip at={t.at} dalam={lembar} />}
            </span>
            <span className={styles.angka}>{t.teks}</span>
          </li>
        ))}
      </ul>
      {sama > 0 && beda > 0 && (
        <p className={styles.ringkas}>{`${bilangan(sama)} tempat sama, ${bilangan(beda)} berbeda.`}</p>
      )}
    </>
  );
}
