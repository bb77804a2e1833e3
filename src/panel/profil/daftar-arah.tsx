import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { Pin16Filled, Pin16Regular } from "@fluentui/react-icons/svg/pin";
import type { Hasil } from "../../core";
import { PilihanTarik } from "../pilihan-tarik";
import { sebutArah } from "./sebutan";

const useStyles = makeStyles({
  cara: { marginTop: "14px", paddingTop: "12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  judul: { margin: "0 0 2px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  ket: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  daftar: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    listStyleType: "none",
    margin: "10px 0 0",
    padding: 0,
  },
  nama: { display: "block", marginBottom: "2px", fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
  baris: { display: "flex", alignItems: "center", columnGap: "6px" },
});

type Props = {
  readonly hasil: Hasil;
  readonly tersemat: readonly { readonly nama: string }[];
  /** null: by its wording and figures again. Absent where choices cannot be kept. */
  readonly onPilih?: (nama: string, arah: "naik" | "turun" | null) => void;
};

/** Whether more or less of an indicator is better. Without choices only those that are not as their wording says. */
export function DaftarArah({ hasil, tersemat, onPilih }: Props) {
  const styles = useStyles();
  const { indikator, profil } = hasil;
  const bukti = new Map(profil.arah.map((a) => [a.nama, a.bukti]));
  const tampil = onPilih ? indikator : profil.arah;
  if (tampil.length === 0) return null;
  return (
    <section className={styles.cara}>
      <h3 className={styles.judul}>Arah indikator</h3>
      {onPilih && <p className={styles.ket}>Dari bunyi namanya, kecuali angkanya menunjukkan yang lain.</p>}
      <ul className={styles.daftar}>
        {tampil.map(({ nama, arah }) => {
          const terkunci = tersemat.some((a) => a.nama === nama);
          const sebab = terkunci ? undefined : bukti.get(nama);
          return (
            <li key={nama}>
              <span className={styles.nama}>{nama}</span>
              {onPilih ? (
                <span className={styles.baris}>
                  <PilihanTarik
                    size="small"
                    aria-label={`Arah ${nama}`}
                    value={arah}
                    onChange={(_, { value }) => {
                      onPilih(nama, value === "turun" ? "turun" : "naik");
                    }}
                  >
                    <option value="naik">{sebutArah("naik")}</option>
                    <option value="turun">{sebutArah("turun")}</option>
                  </PilihanTarik>
                  <ToggleButton
                    size="small"
                    appearance="subtle"
                    icon={terkunci ? <Pin16Filled /> : <Pin16Regular />}
                    checked={terkunci}
                    aria-label={`Kunci arah ${nama}`}
                    title={terkunci ? "Terkunci" : "Kunci"}
                    onClick={() => {
                      onPilih(nama, terkunci ? null : arah);
                    }}
                  />
                </span>
              ) : (
                <p className={styles.ket}>{sebutArah(arah)}</p>
              )}
              {sebab !== undefined && <p className={styles.ket}>{sebab}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
