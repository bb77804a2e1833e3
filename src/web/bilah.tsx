import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { Logo } from "../panel";
import { SEMPIT as SANGAT_SEMPIT } from "../panel/tema";

/** Here the bar holds only the name and the button. */
const SEMPIT = "@media (max-width: 480px)";

const useStyles = makeStyles({
  bilah: {
    display: "flex",
    alignItems: "center",
    columnGap: "10px",
    flexShrink: 0,
    height: "52px",
    boxSizing: "border-box",
    padding: "0 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [SANGAT_SEMPIT]: { flexWrap: "wrap", height: "auto", rowGap: "8px", padding: "8px 12px" },
  },
  nama: { whiteSpace: "nowrap", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  reviu: {
    overflow: "hidden",
    whiteSpace: "nowrap",
    flex: "1 1 auto",
    paddingLeft: "10px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    [SEMPIT]: { visibility: "hidden" },
    [SANGAT_SEMPIT]: { display: "none" },
  },
  tambah: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** The page's top bar. */
export function Bilah({ onTambah }: { readonly onTambah: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.bilah} role="banner">
      <Logo size={24} />
      <span className={styles.nama}>Cermat</span>
      <span className={styles.reviu}>Reviu LKjIP</span>
      <Button className={styles.tambah} appearance="primary" icon={<Add20Regular />} onClick={onTambah}>
        Tambah berkas
      </Button>
    </div>
  );
}
