import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";

const useStyles = makeStyles({ tombol: { flexShrink: 0, whiteSpace: "nowrap" } });

type Props = {
  /** Whether there is anything that was corrected here. */
  readonly berubah: boolean;
  /** A file is being made ready. */
  readonly sibuk: boolean;
  readonly onDiperbaiki: () => void;
  readonly onBertanda: () => void;
  /** The review in the workbook, or its sheet alone. */
  readonly onReviu: (terpisah: boolean) => void;
};

/** The ways out for the file that is shown. */
export function MenuUnduh({ berubah, sibuk, onDiperbaiki, onBertanda, onReviu }: Props) {
  const styles = useStyles();
  // What is asked before a file is taken gives the focus back to where it was asked for.
  const kembali = useRestoreFocusTarget();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          {...kembali}
          className={styles.tombol}
          appearance="primary"
          disabledFocusable={sibuk}
          icon={sibuk ? <Spinner size="extra-tiny" /> : <ArrowDownload20Regular />}
        >
          Unduh
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={!berubah} onClick={onDiperbaiki} {...(!berubah && { secondaryContent: "belum ada" })}>
            Unduh yang sudah diperbaiki
          </MenuItem>
          <MenuItem onClick={onBertanda}>Unduh dengan tanda</MenuItem>
          <MenuItem
            onClick={() => {
              onReviu(false);
            }}
          >
            Unduh dengan lembar reviu
          </MenuItem>
          <MenuItem
            onClick={() => {
              onReviu(true);
            }}
          >
            Unduh lembar reviu saja
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
