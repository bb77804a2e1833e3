import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { areaName } from "../../core";
import type { PilihanTabel } from "../../core";
import { ChipRentang } from "../chip";
import type { KendaliTabel } from "./pilihan";

const useStyles = makeStyles({
  subjudul: { margin: "20px 12px 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  daftar: { listStyleType: "none", margin: 0, padding: 0 },
  baris: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  ket: { flex: "1 1 120px", minWidth: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly judul: string;
  readonly pilihan: readonly PilihanTabel[];
  /** What taking it back is called. */
  readonly tombol: string;
  readonly kendali: KendaliTabel;
};

/** What a person decided about places of the workbook, each with the way back. */
export function DaftarPilihan({ judul, pilihan, tombol, kendali }: Props) {
  const styles = useStyles();
  if (pilihan.length === 0) return null;
  return (
    <>
      <h2 className={styles.subjudul}>{judul}</h2>
      <ul className={styles.daftar}>
        {pilihan.map((p) => (
          <li key={`${p.lembar}!${areaName(p.area)}`} className={styles.baris}>
            <span className={styles.ket}>{`Lembar ${p.lembar}`}</span>
            <ChipRentang lembar={p.lembar} rentang={areaName(p.area)} />
            <Button
              size="small"
              disabledFocusable={kendali.berjalan}
              onClick={() => {
                kendali.lepas(p);
              }}
            >
              {tombol}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
