import { makeStyles, Switch } from "@fluentui/react-components";
import type { KendaliSorot } from "../penyorot";
import { Kaki } from "../ubah/kaki";
import type { KendaliPratinjau } from "../ubah/pratinjau";
import { TombolPerbaiki } from "../ubah/tombol-perbaiki";

// The switch keeps a margin of its own; without it both fit on one line at 350 px.
const useStyles = makeStyles({ sakelar: { margin: "-4px -8px" } });

type Props = {
  /** null where the shell cannot mark cells. */
  readonly sorot: KendaliSorot | null;
  readonly kendali: KendaliPratinjau | null;
  /** The preview was just closed: the focus comes back to where it was opened. */
  readonly fokus: boolean;
  readonly onBuka: () => void;
};

/** The foot of the findings: marks in the cells, and the preview of what has one certain correction. */
export function KakiTemuan({ sorot, kendali, fokus, onBuka }: Props) {
  const styles = useStyles();
  const siap = kendali?.keadaan.jenis === "siap" ? kendali.keadaan.daftar : null;
  const jumlah = siap?.kelompok.reduce((n, k) => n + k.baris.length, 0) ?? 0;
  if (!sorot && jumlah === 0) return null;
  return (
    <Kaki>
      {sorot && (
        <Switch
          className={styles.sakelar}
          label="Sorot sel"
          checked={sorot.nyala}
          aria-busy={sorot.berjalan}
          onChange={(_, { checked }) => {
            sorot.ubah(checked);
          }}
        />
      )}
      {jumlah > 0 && <TombolPerbaiki jumlah={jumlah} fokus={fokus} onBuka={onBuka} />}
    </Kaki>
  );
}
