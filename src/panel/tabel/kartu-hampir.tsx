import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import type { Hampir } from "../../core";
import { ChipRentang } from "../chip";
import { Pilih } from "../pilih";
import type { KendaliTabel } from "./pilihan";
import { KONTRAS, warna } from "../tema";

const useStyles = makeStyles({
  kartu: {
    margin: "0 12px 12px",
    padding: "10px",
    border: `1px dashed ${warna.garisRagu}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: warna.latarRagu,
    [KONTRAS]: { border: "1px dashed CanvasText" },
  },
  kepala: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", columnGap: "8px" },
  judul: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  isi: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

/** A place that resembles a table but lacks a column: it is not checked, and says what is missing. */
export function KartuHampir({ hampir, kendali }: { readonly hampir: Hampir; readonly kendali: KendaliTabel | null }) {
  const styles = useStyles();
  // The headline names the place already; a chip adds only the way there.
  const pilih = useContext(Pilih);
  const { lembar, rentang, nama, kurang } = hampir;
  return (
    <section className={styles.kartu}>
      <div className={styles.kepala}>
        <h3 className={styles.judul}>{`Hampir dikenali: lembar ${lembar}, ${rentang}`}</h3>
        {pilih && <ChipRentang lembar={lembar} rentang={rentang} />}
      </div>
      <p className={styles.isi}>
        {`Paling dekat dengan ${nama}.`}
        {kurang.length > 0 && ` Belum ditemukan kolom ${kurang.map((k) => `“${k}”`).join(", ")}.`}
      </p>
      {kendali && (
        <div className={styles.tombol}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={kendali.berjalan}
            onClick={() => {
              kendali.tunjukkan(hampir, hampir.jenis);
            }}
          >
            Tunjukkan kolom…
          </Button>
          <Button
            size="small"
            disabledFocusable={kendali.berjalan}
            onClick={() => {
              kendali.abaikan(hampir);
            }}
          >
            Abaikan
          </Button>
        </div>
      )}
    </section>
  );
}
