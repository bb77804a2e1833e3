import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { tulisKunci, type Rekap } from "../../core";

const useStyles = makeStyles({
  tabel: { width: "100%", borderCollapse: "collapse", marginTop: "8px" },
  sel: { padding: "6px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "left" },
  kepala: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  kanan: { textAlign: "right" },
});

/** The key figures of offices whose files of several years are there. */
export function TabelTren({ tren }: Pick<Rekap, "tren">) {
  const styles = useStyles();
  const tahun = [...new Set(tren.flatMap((t) => t.nilai.map((n) => n.tahun)))].sort((a, b) => a - b);
  const kepala = mergeClasses(styles.sel, styles.kepala);
  return (
    <table className={styles.tabel}>
      <thead>
        <tr>
          <th className={kepala}>Kecamatan</th>
          <th className={kepala}>Angka</th>
          {tahun.map((t) => (
            <th key={t} className={mergeClasses(kepala, styles.kanan)}>
              {t}
            </th>
          ))}
          <th className={mergeClasses(kepala, styles.kanan)}>Naik atau turun</th>
        </tr>
      </thead>
      <tbody>
        {tren.map(({ unit, kolom, nilai }) => (
          <tr key={`${unit} ${kolom.kunci}`}>
            <td className={styles.sel}>{unit}</td>
            <td className={styles.sel}>{kolom.judul}</td>
            {tahun.map((t) => (
              <td key={t} className={mergeClasses(styles.sel, styles.kanan)}>
                {tulisKunci(nilai.find((n) => n.tahun === t)?.nilai ?? null, kolom) || "–"}
              </td>
            ))}
            <td className={mergeClasses(styles.sel, styles.kanan)}>{selisih(nilai, kolom)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function selisih(nilai: Rekap["tren"][number]["nilai"], kolom: Rekap["tren"][number]["kolom"]): string {
  const [dulu, kini] = [nilai[0]?.nilai ?? null, nilai.at(-1)?.nilai ?? null];
  if (dulu === null || kini === null) return "–";
  // The difference of two percentages is in points, not in percent.
  const teks = tulisKunci(kini - dulu, { ...kolom, persen: false });
  return (kini > dulu ? `+${teks}` : teks) + (kolom.persen ? " poin" : "");
}
