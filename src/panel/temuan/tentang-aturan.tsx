import { makeStyles, tokens } from "@fluentui/react-components";
import { ATURAN } from "../../core";

const useStyles = makeStyles({
  wadah: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  judul: { margin: "0 0 2px", fontWeight: tokens.fontWeightSemibold },
  ket: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a rule asks for, and the regulation or table that it rests on. */
export function TentangAturan({ id }: { readonly id: string }) {
  const styles = useStyles();
  const aturan = ATURAN.find((a) => a.id === id);
  return (
    <div className={styles.wadah} role="note" aria-label="Tentang aturan ini">
      <p className={styles.judul}>{aturan?.judul ?? id}</p>
      {aturan && <p className={styles.ket}>{`Dasar: ${aturan.dasar}`}</p>}
    </div>
  );
}
