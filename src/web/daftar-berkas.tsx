import { Badge, makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { ArrowUpload20Regular } from "@fluentui/react-icons/svg/arrow-upload";
import { KONTRAS } from "../panel/tema";
import type { Daftar } from "./antrean";
import { Kemajuan } from "./kemajuan";
import { namaButir } from "./nama-butir";
import { StatusButir } from "./status-butir";

const useStyles = makeStyles({
  wadah: {
    display: "flex",
    flexDirection: "column",
    width: "248px",
    flexShrink: 0,
    minHeight: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  daftar: { flex: "1 1 auto", minHeight: 0, overflowY: "auto", listStyleType: "none", margin: 0, padding: "0 6px" },
  butir: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    width: "100%",
    minHeight: "44px",
    padding: "4px 8px 4px 12px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  dipilih: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    paddingLeft: "10px",
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    [KONTRAS]: { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  nama: { minWidth: 0, flex: "1 1 auto" },
  baris: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", lineHeight: "18px" },
  kecil: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  ajakan: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    margin: "8px 12px 4px",
    padding: "9px 12px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  janji: {
    margin: "4px 12px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
});

type Props = {
  readonly daftar: Daftar;
  readonly dipilih: number;
  readonly onPilih: (id: number) => void;
  readonly onBatal: () => void;
  readonly onLanjut: () => void;
};

/** The files at the left of a wide page: name, file, and how each check ended. */
export function DaftarBerkas({ daftar, dipilih, onPilih, onBatal, onLanjut }: Props) {
  const styles = useStyles();
  const panah = useArrowNavigationGroup({ axis: "vertical" });
  return (
    <nav className={styles.wadah} aria-label="Berkas">
      <Kemajuan daftar={daftar} onBatal={onBatal} onLanjut={onLanjut} />
      <ul className={styles.daftar} {...panah}>
        {daftar.butir.map((butir) => (
          <li key={butir.id}>
            <button
              type="button"
              className={mergeClasses(styles.butir, butir.id === dipilih && styles.dipilih)}
              aria-current={butir.id === dipilih ? "true" : undefined}
              onClick={() => {
                onPilih(butir.id);
              }}
            >
              <span className={styles.nama}>
                <span className={styles.baris}>{namaButir(butir)}</span>
                {butir.contoh ? (
                  <Badge size="small" appearance="tint" color="brand">
                    Contoh
                  </Badge>
                ) : (
                  namaButir(butir) !== butir.nama && (
                    <span className={mergeClasses(styles.baris, styles.kecil)} title={butir.nama}>
                      {butir.nama}
                    </span>
                  )
                )}
              </span>
              <StatusButir keadaan={butir.keadaan} />
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.ajakan}>
        <ArrowUpload20Regular aria-hidden="true" />
        Letakkan berkas di sini
      </p>
      <p className={styles.janji}>Diperiksa di peramban ini dan tidak dikirim ke mana pun.</p>
    </nav>
  );
}
