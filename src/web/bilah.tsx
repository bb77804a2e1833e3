import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import type { ReactNode } from "react";
import { Logo } from "../panel";
import { SEMPIT as SANGAT_SEMPIT } from "../panel/tema";

/** Here the bar holds only what can be done. */
const SEMPIT = "@media (max-width: 620px)";

const useStyles = makeStyles({
  bilah: {
    display: "flex",
    alignItems: "center",
    columnGap: "10px",
    flexShrink: 0,
    minHeight: "52px",
    boxSizing: "border-box",
    padding: "0 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [SEMPIT]: { flexWrap: "wrap", rowGap: "6px", padding: "6px 12px" },
    [SANGAT_SEMPIT]: { height: "auto", rowGap: "8px", padding: "8px 12px" },
  },
  nama: { whiteSpace: "nowrap", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  reviu: {
    whiteSpace: "nowrap",
    paddingLeft: "10px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    "@media (max-width: 899px)": { display: "none" },
  },
  tengah: { flex: "1 1 auto", minWidth: 0 },
  tombol: {
    flexShrink: 0,
    whiteSpace: "nowrap",
    [SANGAT_SEMPIT]: { flexShrink: 1, minWidth: 0, maxWidth: "100%", paddingLeft: "4px", paddingRight: "6px" },
  },
});

export type Tampilan = "rekap" | "berkas";

type Props = {
  /** The views to choose from; null while there is but one file. */
  readonly tampilan: Tampilan | null;
  readonly onTampilan: (tampilan: Tampilan) => void;
  readonly onTambah: () => void;
  /** What can be taken away from here. */
  readonly unduh: ReactNode;
};

/** The page's top bar. */
export function Bilah({ tampilan, onTampilan, onTambah, unduh }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.bilah} role="banner">
      <Logo size={24} />
      <span className={styles.nama}>Cermat</span>
      <span className={styles.reviu}>Reviu LKjIP</span>
      <div className={styles.tengah}>
        {tampilan !== null && (
          <TabList
            selectedValue={tampilan}
            aria-label="Tampilan"
            onTabSelect={(_, { value }) => {
              onTampilan(value === "rekap" ? "rekap" : "berkas");
            }}
          >
            <Tab value="rekap">Rekap</Tab>
            <Tab value="berkas">Berkas</Tab>
          </TabList>
        )}
      </div>
      <Button className={styles.tombol} icon={<Add20Regular />} onClick={onTambah}>
        Tambah berkas
      </Button>
      {unduh}
    </div>
  );
}
