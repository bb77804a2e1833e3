import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentDismiss16Regular } from "@fluentui/react-icons/svg/document-dismiss";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import { TINGKAT } from "../core";
import type { Hasil } from "../core";
import { simpulkan } from "../panel";
import { warna } from "../panel/tema";
import { cacahTingkat, IkonTingkat, ucapkanCacah } from "../panel/tingkat";
import { bilangan } from "../panel/tulisan";
import type { Butir } from "./butir";
import { sebabRingkas } from "./nama-butir";

const useStyles = makeStyles({
  status: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  benar: { color: warna.benar },
  kendala: { color: warna.ragu },
  // Three columns of one width, so that the icons stand in line down the list.
  cacah: { display: "inline-grid", gridTemplateColumns: "repeat(3, 36px)", flexShrink: 0 },
  satu: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "3px",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
  },
});

/** How far a file is, and how its check ended. */
export function StatusButir({ keadaan }: Pick<Butir, "keadaan">) {
  const styles = useStyles();
  switch (keadaan.jenis) {
    case "tunggu":
      return <span className={styles.status}>menunggu</span>;
    case "muat":
      return (
        <span className={styles.status}>
          <Spinner size="extra-tiny" aria-hidden="true" />
          memeriksa
        </span>
      );
    case "galat":
      return (
        <span className={styles.status}>
          {keadaan.galat.kode === "TERENKRIPSI" ? (
            <LockClosed16Regular className={styles.kendala} aria-hidden="true" />
          ) : (
            <DocumentDismiss16Regular className={styles.kendala} aria-hidden="true" />
          )}
          {sebabRingkas(keadaan.galat.kode)}
        </span>
      );
    case "hasil":
      return <StatusHasil hasil={keadaan.hasil} />;
  }
}

function StatusHasil({ hasil }: { readonly hasil: Hasil }) {
  const styles = useStyles();
  switch (simpulkan(hasil)) {
    case "sesuai":
      return (
        <span className={styles.status}>
          <CheckmarkCircle16Filled className={styles.benar} aria-hidden="true" />
          Sesuai
        </span>
      );
    case "sebagian":
      return <span className={styles.status}>Sebagian diperiksa</span>;
    case "kosong":
      return <span className={styles.status}>Belum dikenali</span>;
    case "temuan": {
      const cacah = cacahTingkat(hasil.temuan);
      return (
        <span className={styles.cacah} role="img" aria-label={ucapkanCacah(cacah)}>
          {TINGKAT.map((t) => (
            <span key={t} className={styles.satu}>
              {cacah[t] > 0 && (
                <>
                  <IkonTingkat tingkat={t} size={16} />
                  {bilangan(cacah[t])}
                </>
              )}
            </span>
          ))}
        </span>
      );
    }
  }
}
