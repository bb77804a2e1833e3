import { Link, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowDown12Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp12Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Fragment } from "react";
import type { ReactNode } from "react";
import { KOLOM_KUNCI, rataKunci, TINGKAT, tulisKunci } from "../../core";
import { bilangan } from "../../panel/tulisan";
import { BatangTemuan } from "./batang-temuan";
import type { BarisButir } from "./data";
import { urutanBaru, type Urutan } from "./urutan";

const useStyles = makeStyles({
  tabel: { width: "100%", borderCollapse: "collapse" },
  kepala: {
    padding: "6px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: "left",
    verticalAlign: "bottom",
  },
  tombol: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    padding: "2px 0",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sel: { padding: "7px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "left" },
  kanan: { textAlign: "right" },
  nama: { fontWeight: tokens.fontWeightSemibold },
  jumlah: { fontWeight: tokens.fontWeightSemibold },
  // Where room is short the rarer figures go first.
  jarang: { "@media (max-width: 899px)": { display: "none" } },
  kecil: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

type Props = {
  readonly baris: readonly BarisButir[];
  readonly urutan: Urutan;
  readonly onUrutan: (urutan: Urutan) => void;
  readonly onPilih: (id: number) => void;
};

/** All offices side by side: findings, missing tables, key figures, and the mean of these. */
export function TabelRekap({ baris, urutan, onUrutan, onPilih }: Props) {
  const styles = useStyles();
  const terbanyak = Math.max(1, ...baris.map((b) => TINGKAT.reduce((n, t) => n + b.tingkat[t], 0)));
  const menyimpang = baris.some((b) => b.menyimpang > 0);
  const kepala = (kolom: Urutan["kolom"], judul: ReactNode, kelas?: string) => {
    const milik = urutan.kolom === kolom;
    return (
      <th
        scope="col"
        className={mergeClasses(styles.kepala, kelas)}
        aria-sort={milik ? (urutan.turun ? "descending" : "ascending") : "none"}
      >
        <button
          type="button"
          className={styles.tombol}
          onClick={() => {
            onUrutan(urutanBaru(urutan, kolom));
          }}
        >
          {judul}
          {milik && (urutan.turun ? <ArrowDown12Regular aria-hidden /> : <ArrowUp12Regular aria-hidden />)}
        </button>
      </th>
    );
  };
  return (
    <table className={styles.tabel}>
      <thead>
        <tr>
          {kepala("unit", "Kecamatan")}
          {kepala("temuan", "Temuan")}
          {menyimpang && (
            <th scope="col" className={mergeClasses(styles.kepala, styles.kanan)}>
              Menyimpang dari profil
            </th>
          )}
          {kepala("kurang", "Tabel kurang", mergeClasses(styles.kanan, styles.jarang))}
          {KOLOM_KUNCI.map(({ kunci, judul }) => (
            <Fragment key={kunci}>
              {kepala(kunci, judul, mergeClasses(styles.kanan, kunci === "efisiensi" && styles.jarang))}
            </Fragment>
          ))}
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => (
          <tr key={b.id}>
            <td className={mergeClasses(styles.sel, styles.nama)}>
              <Link
                as="button"
                appearance="subtle"
                title={b.berkas}
                onClick={() => {
                  onPilih(b.id);
                }}
              >
                {b.unit}
              </Link>
              {b.tahun !== null && <span className={styles.kecil}>{b.tahun}</span>}
            </td>
            <td className={styles.sel}>
              <BatangTemuan tingkat={b.tingkat} terbanyak={terbanyak} />
            </td>
            {menyimpang && <td className={mergeClasses(styles.sel, styles.kanan)}>{bilangan(b.menyimpang)}</td>}
            <td className={mergeClasses(styles.sel, styles.kanan, styles.jarang)}>{bilangan(b.tabelKurang.length)}</td>
            {KOLOM_KUNCI.map((kolom) => {
              const { nilai, sebab } = b.kunci[kolom.kunci];
              return (
                <td
                  key={kolom.kunci}
                  className={mergeClasses(styles.sel, styles.kanan, kolom.kunci === "efisiensi" && styles.jarang)}
                >
                  {nilai === null ? (
                    <Tooltip content={`${kolom.judul} ${sebab}`} relationship="label">
                      <span tabIndex={0}>–</span>
                    </Tooltip>
                  ) : (
                    tulisKunci(nilai, kolom)
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      {baris.length > 1 && (
        <tfoot>
          <tr>
            <td className={styles.sel}>Rata-rata</td>
            <td className={styles.sel} />
            {menyimpang && <td className={styles.sel} />}
            <td className={mergeClasses(styles.sel, styles.jarang)} />
            {KOLOM_KUNCI.map((kolom) => (
              <td
                key={kolom.kunci}
                className={mergeClasses(
                  styles.sel,
                  styles.kanan,
                  styles.jumlah,
                  kolom.kunci === "efisiensi" && styles.jarang,
                )}
              >
                {tulisKunci(rataKunci(baris, kolom), kolom)}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}
