import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import type { Hitungan, Operan } from "../../core";
import { Chip } from "../chip";
import { rekat } from "../tulisan";

type HitunganRumus = Pick<Extract<Hitungan, { bentuk: "rumus" }>, "bagian" | "hasil" | "uraian">;
type Props = { readonly hitungan: HitunganRumus; readonly lembar: string; readonly kolom: string };

const useStyles = makeStyles({
  ukur: { overflow: "hidden" },
  sebaris: { display: "inline-flex", alignItems: "flex-start", columnGap: "8px", whiteSpace: "nowrap" },
  operan: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "2px" },
  teks: { fontSize: tokens.fontSizeBase400, lineHeight: "22px", whiteSpace: "nowrap" },
  hasil: { fontWeight: tokens.fontWeightSemibold },
  nama: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
    maxWidth: "120px",
    whiteSpace: "normal",
  },
  tumpuk: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: "8px",
    rowGap: "4px",
    alignItems: "baseline",
    maxWidth: "440px",
  },
  tanda: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  uraian: { display: "flex", flexWrap: "wrap", columnGap: "6px", alignItems: "center" },
  kanan: { textAlign: "right", justifySelf: "end" },
  garis: { gridColumn: "1 / -1", borderTop: `1px solid ${tokens.colorNeutralForeground1}` },
});

/** Whether the one-line form is wider than its room; measured again when the room changes. */
function useTumpuk(isi: string) {
  const wadah = useRef<HTMLDivElement>(null);
  const baris = useRef<HTMLDivElement>(null);
  const [tumpuk, setTumpuk] = useState(false);
  useLayoutEffect(() => {
    const luar = wadah.current;
    const dalam = baris.current;
    if (!luar || !dalam) return;
    const ukur = () => {
      setTumpuk(dalam.scrollWidth > luar.clientWidth);
    };
    ukur();
    if (typeof ResizeObserver === "undefined") return;
    const pengamat = new ResizeObserver(ukur);
    pengamat.observe(luar);
    return () => {
      pengamat.disconnect();
    };
  }, [isi]);
  return { wadah, baris, tumpuk };
}

/** A formula in reading order, with name and cell under each operand; one below the other where it does not fit. */
export function Rumus({ hitungan, lembar, kolom }: Props) {
  const styles = useStyles();
  const { wadah, baris, tumpuk } = useTumpuk(hitungan.uraian);
  // The one-line form stays in the page to be measured; while stacked it takes no room and nobody meets it.
  return (
    <>
      <div ref={wadah} className={styles.ukur} style={tumpuk ? { height: 0, visibility: "hidden" } : undefined}>
        <div ref={baris} className={styles.sebaris}>
          {hitungan.bagian.map((b, i) =>
            typeof b === "string" ? (
              <span key={i} className={mergeClasses(styles.teks, styles.tanda)}>
                {rekat(b)}
              </span>
            ) : (
              <span key={i} className={styles.operan}>
                <span className={styles.teks}>{b.teks}</span>
                <span className={styles.nama}>{b.nama}</span>
                {b.at && <Chip at={b.at} dalam={lembar} />}
              </span>
            ),
          )}
          <span className={mergeClasses(styles.teks, styles.tanda)}>=</span>
          <span className={styles.operan}>
            <span className={mergeClasses(styles.teks, styles.hasil)}>{hitungan.hasil}</span>
            <span className={styles.nama}>{kolom}</span>
          </span>
        </div>
      </div>
      {tumpuk && <Tumpuk hitungan={hitungan} lembar={lembar} kolom={kolom} />}
    </>
  );
}

function Tumpuk({ hitungan, lembar, kolom }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.tumpuk} data-tumpuk>
      {barisTumpuk(hitungan.bagian).map(({ tanda, operan }, i) => (
        <Baris key={i} tanda={tanda} {...(operan && { operan })} lembar={lembar} />
      ))}
      <span className={styles.garis} />
      <span className={styles.tanda}>=</span>
      <span className={styles.nama}>{kolom}</span>
      <span className={mergeClasses(styles.teks, styles.hasil, styles.kanan)}>{hitungan.hasil}</span>
    </div>
  );
}

function Baris(props: { readonly tanda: string; readonly operan?: Operan; readonly lembar: string }) {
  const styles = useStyles();
  const { tanda, operan, lembar } = props;
  if (!operan)
    return (
      <span style={{ gridColumn: "1 / -1" }} className={styles.tanda}>
        {rekat(tanda)}
      </span>
    );
  return (
    <>
      <span className={styles.tanda}>{rekat(tanda)}</span>
      <span className={styles.uraian}>
        <span className={styles.nama}>{operan.nama}</span>
        {operan.at && <Chip at={operan.at} dalam={lembar} />}
      </span>
      <span className={mergeClasses(styles.teks, styles.kanan)}>{operan.teks}</span>
    </>
  );
}

/** Each operand with the signs before it; signs after the last operand make a row of their own. */
export function barisTumpuk(
  bagian: HitunganRumus["bagian"],
): readonly { readonly tanda: string; readonly operan: Operan | null }[] {
  const baris: { tanda: string; operan: Operan | null }[] = [];
  let tanda: string[] = [];
  for (const b of bagian) {
    if (typeof b === "string") tanda.push(b);
    else {
      baris.push({ tanda: tanda.join(" "), operan: b });
      tanda = [];
    }
  }
  if (tanda.length > 0) baris.push({ tanda: tanda.join(" "), operan: null });
  return baris;
}
