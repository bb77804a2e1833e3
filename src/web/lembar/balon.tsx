import { makeStyles, tokens } from "@fluentui/react-components";
import type { Area, Hasil } from "../../core";
import { IkonTingkat } from "../../panel/tingkat";
import type { IsiLembar } from "./isi-lembar";
import { LEBAR_NOMOR, TINGGI_KEPALA, type Jendela } from "./jendela";

const LEBAR = 320;
/** Room that the callout needs below its cell; where there is less it stands above. */
const RUANG = 110;

const useStyles = makeStyles({
  balon: {
    position: "absolute",
    zIndex: 5,
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    columnGap: "8px",
    width: "max-content",
    maxWidth: `${LEBAR}px`,
    boxSizing: "border-box",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    lineHeight: "18px",
    pointerEvents: "none",
  },
  judul: { fontWeight: tokens.fontWeightSemibold },
  isi: { gridColumn: "2" },
  lain: { gridColumn: "2", color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly id: string;
  readonly isi: IsiLembar;
  readonly jendela: Jendela;
  readonly area: Area;
  readonly temuan: readonly Hasil["temuan"][number][];
};

/** Why a cell is highlighted, beside it. */
export function Balon({ id, isi, jendela, area, temuan }: Props) {
  const styles = useStyles();
  const [pertama, ...lain] = temuan;
  if (!pertama) return null;
  const bawah = isi.atas[area.bottom + 1] ?? 0;
  const diAtas = bawah - (isi.atas[jendela.baris] ?? 0) > jendela.tinggi - RUANG;
  const top = diAtas ? (isi.atas[area.top] ?? 0) - 6 : bawah + 6;
  const terkiri = isi.kiri[jendela.left] ?? 0;
  const terkanan = terkiri + jendela.lebar - LEBAR - 8;
  const left = Math.max(terkiri + 4, Math.min(isi.kiri[area.left] ?? 0, terkanan));
  return (
    <div
      id={id}
      role="tooltip"
      className={styles.balon}
      style={{ top: TINGGI_KEPALA + top, left: LEBAR_NOMOR + left, ...(diAtas && { transform: "translateY(-100%)" }) }}
    >
      <IkonTingkat tingkat={pertama.tingkat} size={16} />
      <span className={styles.judul}>{pertama.judul}</span>
      {pertama.hitungan && pertama.hitungan.bentuk !== "lintas" && (
        <span className={styles.isi}>{pertama.hitungan.uraian}</span>
      )}
      {lain.length > 0 && <span className={styles.lain}>{`dan ${lain.length} temuan lain`}</span>}
    </div>
  );
}
