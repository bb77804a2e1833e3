import { makeStyles, tokens } from "@fluentui/react-components";
import type { Hasil } from "../../core";
import type { Peringatan } from "../../core";
import { ChipRentang } from "../chip";
import { bilangan } from "../tulisan";
import { BarisTabel } from "./baris-tabel";
import { DaftarLain } from "./daftar-lain";
import { KartuHampir } from "./kartu-hampir";
import { tabelDikenal } from "./dikenal";

const useStyles = makeStyles({
  tampilan: { padding: "14px 0 12px" },
  kepala: { padding: "0 12px 12px" },
  judul: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  subjudul: { margin: "20px 12px 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  ket: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  daftar: { listStyleType: "none", margin: 0, padding: 0 },
  belum: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: "4px 8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kalimat: { flex: "1 1 180px", minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
});

type Props = { readonly hasil: Hasil; readonly peringatan: readonly Peringatan[] };

/** What was taken for which table, how surely and why; first what was nearly recognised, last what stays unchecked. */
export function TampilanTabel({ hasil, peringatan }: Props) {
  const styles = useStyles();
  const { hampir, takDiperiksa, temuan } = hasil;
  const tabel = tabelDikenal(hasil);
  const lain = hasil.tabel.filter((t) => t.jenis === "lainnya");
  return (
    <div className={styles.tampilan}>
      <div className={styles.kepala}>
        <h2 className={styles.judul}>{`${bilangan(tabel.length)} tabel dikenali`}</h2>
        {hampir.length > 0 && <p className={styles.ket}>{`${bilangan(hampir.length)} hampir dikenali.`}</p>}
      </div>
      {hampir.map((h) => (
        <KartuHampir key={`${h.lembar}!${h.rentang}`} hampir={h} />
      ))}
      <ul className={styles.daftar}>
        {tabel.map((t) => (
          <BarisTabel
            key={`${t.lembar}!${t.rentang}`}
            tabel={t}
            jumlahTemuan={temuan.filter((satu) => satu.tabel === hasil.tabel.indexOf(t)).length}
          />
        ))}
      </ul>
      {takDiperiksa.length > 0 && (
        <>
          <h2 className={styles.subjudul}>Belum dapat diperiksa</h2>
          <ul className={styles.daftar}>
            {takDiperiksa.map((t, i) => (
              <li key={i} className={styles.belum}>
                <span className={styles.kalimat}>{sebutBelum(t.sebab)}</span>
                <ChipRentang lembar={t.lembar} rentang={t.rentang} />
              </li>
            ))}
          </ul>
        </>
      )}
      <DaftarLain tabel={lain} />
      {peringatan.length > 0 && (
        <>
          <h2 className={styles.subjudul}>Tentang berkas ini</h2>
          <ul className={styles.daftar}>
            {peringatan.map((p, i) => (
              <li key={i} className={styles.belum}>
                <span className={styles.kalimat}>{p.pesan}</span>
                {p.sheet !== undefined && p.sel !== undefined && <ChipRentang lembar={p.sheet} rentang={p.sel} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** "Belum dapat diperiksa karena ...", whether or not the reason already begins with "karena" or ends with a point. */
export function sebutBelum(sebab: string): string {
  return `Belum dapat diperiksa karena ${sebab.replace(/^karena\s+/i, "").replace(/\.$/, "")}.`;
}
