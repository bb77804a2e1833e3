import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TINGKAT, type BarisRekap } from "../../core";
import { warna } from "../../panel/tema";
import { IkonTingkat, ucapkanCacah } from "../../panel/tingkat";
import { bilangan } from "../../panel/tulisan";

const useStyles = makeStyles({
  wadah: { display: "flex", alignItems: "center", columnGap: "12px" },
  batang: {
    display: "flex",
    columnGap: "2px",
    width: "210px",
    flexShrink: 0,
    "@media (max-width: 1099px)": { display: "none" },
  },
  ruas: { height: "8px", borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: "none" },
  salah: { backgroundColor: warna.salah },
  ragu: { backgroundColor: warna.ragu },
  catatan: { backgroundColor: warna.catatan },
  cacah: { display: "grid", gridTemplateColumns: "repeat(3, 46px)" },
  satu: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
  nol: { color: tokens.colorNeutralForeground3 },
});

type Props = { readonly tingkat: BarisRekap["tingkat"]; /** The most that any row has. */ readonly terbanyak: number };

/** How many findings an office has, by severity: as bars to compare, and in numbers. */
export function BatangTemuan({ tingkat, terbanyak }: Props) {
  const styles = useStyles();
  return (
    <span className={styles.wadah} role="img" aria-label={ucapkanCacah(tingkat) || "tanpa temuan"}>
      <span className={styles.batang}>
        {TINGKAT.filter((t) => tingkat[t] > 0).map((t) => (
          <span
            key={t}
            className={mergeClasses(styles.ruas, styles[t])}
            style={{ width: `${(100 * tingkat[t]) / Math.max(1, terbanyak)}%` }}
          />
        ))}
      </span>
      <span className={styles.cacah}>
        {TINGKAT.map((t) => (
          <span key={t} className={mergeClasses(styles.satu, tingkat[t] === 0 && styles.nol)}>
            {tingkat[t] > 0 && <IkonTingkat tingkat={t} size={16} />}
            {bilangan(tingkat[t])}
          </span>
        ))}
      </span>
    </span>
  );
}
