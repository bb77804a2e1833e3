import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { useJelajah } from "../temuan/jelajah";
import { BarisPratinjau } from "./baris-pratinjau";
import type { BarisUsul, KelompokUsul } from "./baris-usul";

const useStyles = makeStyles({
  // Above the rows and their chips, which scroll away beneath it.
  kepala: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    margin: 0,
    padding: "2px 12px 2px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  nama: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  judul: { fontSize: tokens.fontSizeBase300, lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  ket: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  daftar: { listStyleType: "none", margin: 0, padding: 0 },
  semua: { padding: "0 12px 2px 4px" },
});

type Props = {
  readonly kelompok: readonly KelompokUsul[];
  readonly onPilih: (baris: readonly BarisUsul[], ya: boolean) => void;
};

/** Every proposed cell by table, to be ticked one by one, by table, or all at once; walked through with the arrow keys. */
export function DaftarPratinjau({ kelompok, onPilih }: Props) {
  const styles = useStyles();
  const semua = kelompok.flatMap((k) => k.baris);
  const kunci = kelompok.flatMap((k) => [k.kunci, ...k.baris.map((b) => b.kunci)]);
  const { wadah, dalamTab } = useJelajah(kunci);
  return (
    <>
      {semua.length > 1 && (
        <div className={styles.semua}>
          <Checkbox
            label="Pilih semua"
            checked={centang(semua)}
            onChange={() => {
              onPilih(semua, centang(semua) !== true);
            }}
          />
        </div>
      )}
      <div {...wadah}>
        {kelompok.map((k) => (
          <Fragment key={k.kunci}>
            <h2 className={styles.kepala}>
              <Checkbox
                label={
                  <span className={styles.nama}>
                    <span className={styles.judul}>{k.judul}</span>
                    {k.ket && <span className={styles.ket}>{k.ket}</span>}
                  </span>
                }
                checked={centang(k.baris)}
                data-baris={k.kunci}
                tabIndex={k.kunci === dalamTab ? 0 : -1}
                onChange={() => {
                  onPilih(k.baris, centang(k.baris) !== true);
                }}
              />
            </h2>
            <ul className={styles.daftar}>
              {k.baris.map((b) => (
                <BarisPratinjau
                  key={b.kunci}
                  baris={b}
                  dalamTab={b.kunci === dalamTab}
                  onPilih={(ya) => {
                    onPilih([b], ya);
                  }}
                />
              ))}
            </ul>
          </Fragment>
        ))}
      </div>
    </>
  );
}

function centang(baris: readonly BarisUsul[]): boolean | "mixed" {
  const dipilih = baris.filter((b) => b.dipilih).length;
  return dipilih === baris.length ? true : dipilih > 0 ? "mixed" : false;
}
