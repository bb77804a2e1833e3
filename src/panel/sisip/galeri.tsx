import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { TABEL_BAKU, type JenisSisip } from "../../core";
import { Miniatur } from "./miniatur";

const useStyles = makeStyles({
  kisi: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(140px, 1fr))",
    gap: "8px",
    margin: 0,
    padding: "8px 12px 12px",
    border: "none",
    minWidth: 0,
  },
  kartu: {
    position: "relative",
    display: "block",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: "pointer",
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  terpilih: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
  // In sight of screen readers and of the keyboard only: the card shows what is chosen.
  radio: { position: "absolute", opacity: 0, width: "1px", height: "1px" },
  nama: { display: "block", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  letak: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What can be inserted: the linked set first, then each table by itself. */
export type PilihanGaleri = {
  readonly id: JenisSisip;
  readonly nama: string;
  readonly letak: string;
  readonly keterangan: string;
  readonly kolom: readonly string[];
  readonly hitungan: readonly string[];
};

export const GALERI: readonly PilihanGaleri[] = [
  {
    id: "bab3",
    nama: "Seluruh Bab III",
    letak: "16 lembar bertaut",
    keterangan: "Perjanjian kinerja, Tabel 3.1 sampai 3.9, lampiran, dan grafik. Setiap angka diketik sekali.",
    kolom: ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian", "Serapan", "Efisiensi"],
    hitungan: ["Capaian", "Serapan", "Efisiensi"],
  },
  ...TABEL_BAKU,
];

type Props = { readonly terpilih: JenisSisip; readonly onPilih: (id: JenisSisip) => void };

/** The gallery: a picture of each table, to choose one. */
export function Galeri({ terpilih, onPilih }: Props) {
  const styles = useStyles();
  const nama = useId();
  return (
    <fieldset className={styles.kisi} aria-label="Tabel yang disisipkan">
      {GALERI.map((t) => (
        <label key={t.id} className={mergeClasses(styles.kartu, t.id === terpilih && styles.terpilih)}>
          <input
            className={styles.radio}
            type="radio"
            name={nama}
            value={t.id}
            checked={t.id === terpilih}
            onChange={() => {
              onPilih(t.id);
            }}
          />
          <Miniatur kolom={t.kolom} hitungan={t.hitungan} />
          <span className={styles.nama}>{t.nama}</span>
          <span className={styles.letak}>{t.letak}</span>
        </label>
      ))}
    </fieldset>
  );
}
