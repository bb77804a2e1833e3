import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Penerimaan } from "../../core";
import { SEBUTAN_ALASAN, sebutTanggal } from "./penerimaan";

const useStyles = makeStyles({
  wadah: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "6px" },
  alasan: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
  ket: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly diterima: Penerimaan;
  readonly berjalan: boolean;
  /** Absent where nothing can be kept. */
  readonly onBatalkan?: () => void;
};

/** Why and when a finding was accepted, for whoever reviews it, and the way back. */
export function SudahDiterima({ diterima, berjalan, onBatalkan }: Props) {
  const styles = useStyles();
  const { alasan, keterangan, tanggal } = diterima;
  return (
    <div className={styles.wadah}>
      <p className={styles.alasan}>{`Diterima: ${SEBUTAN_ALASAN[alasan]}.`}</p>
      {keterangan !== "" && <p className={styles.alasan}>{keterangan}</p>}
      <p className={styles.ket}>{sebutTanggal(tanggal)}</p>
      {onBatalkan && (
        <Button size="small" disabledFocusable={berjalan} onClick={onBatalkan}>
          Batalkan penerimaan
        </Button>
      )}
    </div>
  );
}
