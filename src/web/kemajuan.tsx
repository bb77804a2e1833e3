import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { bilangan } from "../panel/tulisan";
import { sudahSelesai } from "./butir";
import type { Daftar } from "./antrean";

const useStyles = makeStyles({
  kemajuan: { padding: "14px 12px 10px" },
  atas: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  judul: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  ket: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  bawah: { minHeight: "24px", marginTop: "6px" },
});

type Props = { readonly daftar: Daftar; readonly onBatal: () => void; readonly onLanjut: () => void };

/** How many files there are and how many are done; while they are checked, the way to stop. */
export function Kemajuan({ daftar, onBatal, onLanjut }: Props) {
  const styles = useStyles();
  const { butir, henti } = daftar;
  const selesai = butir.filter(sudahSelesai).length;
  return (
    <div className={styles.kemajuan}>
      <div className={styles.atas}>
        <h2 className={styles.judul}>{`${bilangan(butir.length)} berkas`}</h2>
        {butir.length > 1 && <span className={styles.ket} role="status">{`${bilangan(selesai)} selesai`}</span>}
      </div>
      {selesai < butir.length && butir.length > 1 && (
        <>
          <div className={mergeClasses(styles.atas, styles.bawah)}>
            <span className={styles.ket}>
              {henti ? `Dihentikan. ${bilangan(selesai)} berkas sudah diperiksa.` : "Memeriksa"}
            </span>
            <Button size="small" appearance="subtle" onClick={henti ? onLanjut : onBatal}>
              {henti ? "Lanjutkan" : "Batalkan"}
            </Button>
          </div>
          <ProgressBar value={selesai} max={butir.length} aria-label="Berkas yang selesai diperiksa" />
        </>
      )}
    </div>
  );
}
