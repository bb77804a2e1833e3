import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import type { Temuan } from "../../core";
import { useSalin } from "../salin";
import { penjelasan } from "./penjelasan";

type Props = { readonly temuan: Temuan; readonly onTentang: () => void };

/** What else can be done with a finding. */
export function MenuKartu({ temuan, onTentang }: Props) {
  const { keadaan, salin } = useSalin();
  const tulisan = { siap: "Salin penjelasan", tersalin: "Penjelasan tersalin", gagal: "Belum dapat disalin" };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} aria-label="Tindakan lain" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            persistOnClick
            onClick={() => {
              salin(penjelasan(temuan));
            }}
          >
            <span role="status">{tulisan[keadaan]}</span>
          </MenuItem>
          <MenuItem onClick={onTentang}>Tentang aturan ini</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
