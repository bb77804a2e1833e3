import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";

type Props = {
  /** What the table is called, for those who hear the button only. */
  readonly nama: string;
  readonly sibuk: boolean;
  readonly onUbah: () => void;
  readonly onAbaikan: () => void;
};

/** What a person can decide about a table. */
export function MenuTabel({ nama, sibuk, onUbah, onAbaikan }: Props) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontal20Regular />}
          aria-label={`Tindakan untuk ${nama}`}
          disabledFocusable={sibuk}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onUbah}>Ubah jenis…</MenuItem>
          <MenuItem onClick={onAbaikan}>Abaikan</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
