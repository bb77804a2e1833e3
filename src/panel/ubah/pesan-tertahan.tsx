import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { bilangan } from "../tulisan";
import type { KendaliPenerapan } from "./penerapan";

const useStyles = makeStyles({ pesan: { flexShrink: 0, margin: "10px 12px 0" } });

type Props = { readonly tertahan: NonNullable<KendaliPenerapan["tertahan"]>; readonly onMuatUlang?: () => void };

/** Why nothing was changed, and the way on. */
export function PesanTertahan({ tertahan, onMuatUlang }: Props) {
  const styles = useStyles();
  const pesan =
    tertahan.jenis === "basi"
      ? `${bilangan(tertahan.sel)} sel berubah sejak diperiksa dan tidak ditimpa. Periksa ulang dahulu.`
      : tertahan.galat.pesan;
  return (
    <MessageBar className={styles.pesan} intent="warning" layout="multiline">
      <MessageBarBody>{pesan}</MessageBarBody>
      {onMuatUlang && (
        <MessageBarActions>
          <Button onClick={onMuatUlang}>Periksa ulang</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
