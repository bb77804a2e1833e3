import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Temuan } from "../../core";
import { KONTRAS, SEMPIT, warna } from "../tema";
import { bedakan } from "./beda";
import type { Ruas } from "./beda";

const useStyles = makeStyles({
  pasangan: {
    display: "flex",
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    [SEMPIT]: { flexDirection: "column" },
  },
  ubin: { flex: "1 1 0", minWidth: 0, padding: "6px 10px" },
  label: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  nilai: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  // A long number may need two lines in a narrow pane; its underlines stay with their digits.
  salah: { backgroundColor: warna.latarSalah },
  benar: { backgroundColor: warna.latarBenar, borderLeft: `1px solid ${warna.garisBenar}` },
  ragu: { backgroundColor: warna.latarRagu },
  netral: { backgroundColor: tokens.colorNeutralBackground3 },
  pisah: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  beda: {
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "4px",
    textDecorationSkipInk: "none",
  },
  bedaSalah: { color: warna.salah },
  bedaBenar: { color: warna.benar },
  kontras: { [KONTRAS]: { borderLeft: "2px solid CanvasText" } },
});

function Angka({
  teks,
  ruas,
  kelas,
}: {
  readonly teks: string;
  readonly ruas?: readonly Ruas[];
  readonly kelas: string;
}) {
  if (!ruas) return <>{teks}</>;
  return (
    <>
      {ruas.map((r, i) =>
        r.beda ? (
          <span key={i} className={kelas} data-beda>
            {r.teks}
          </span>
        ) : (
          r.teks
        ),
      )}
    </>
  );
}

/** What is written beside what should be (salah) or what the arithmetic gives (ragu, catatan). */
export function Pasangan({ temuan }: { readonly temuan: Temuan }) {
  const styles = useStyles();
  const { tertulis, seharusnya, tingkat } = temuan;
  const salah = tingkat === "salah";
  const beda = seharusnya === null ? null : bedakan(tertulis, seharusnya);
  return (
    <dl className={styles.pasangan}>
      <div
        className={mergeClasses(styles.ubin, salah ? styles.salah : tingkat === "ragu" ? styles.ragu : styles.netral)}
      >
        <dt className={styles.label}>Tertulis</dt>
        <dd className={styles.nilai}>
          <Angka
            teks={tertulis}
            {...(beda && { ruas: beda[0] })}
            kelas={mergeClasses(styles.beda, salah && styles.bedaSalah)}
          />
        </dd>
      </div>
      {seharusnya !== null && (
        <div className={mergeClasses(styles.ubin, styles.pisah, salah ? styles.benar : styles.netral, styles.kontras)}>
          <dt className={styles.label}>{salah ? "Seharusnya" : "Terhitung"}</dt>
          <dd className={styles.nilai}>
            <Angka
              teks={seharusnya}
              {...(beda && { ruas: beda[1] })}
              kelas={mergeClasses(styles.beda, salah && styles.bedaBenar)}
            />
          </dd>
        </div>
      )}
    </dl>
  );
}
