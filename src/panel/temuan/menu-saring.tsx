import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { KELOMPOK, NAMA_KELOMPOK } from "../../core";
import type { Kelompok } from "../../core";
import { STATUS, URUTAN } from "../lihat";
import type { Aksi, Lihat, Status, Urutan } from "../lihat";

const useStyles = makeStyles({ tombol: { flexShrink: 0 } });

const SEBUTAN_STATUS: Readonly<Record<Status, string>> = {
  terbuka: "Terbuka",
  diterima: "Diterima",
  diperbaiki: "Sudah diperbaiki",
};
const SEBUTAN_URUTAN: Readonly<Record<Urutan, string>> = { berat: "Terberat dahulu", letak: "Menurut letak" };

type Props = {
  readonly lihat: Lihat;
  /** The families that occur at all. */
  readonly ada: ReadonlySet<Kelompok>;
  readonly ubah: (aksi: Aksi) => void;
};

/** Which findings are listed, and in which order. */
export function MenuSaring({ lihat, ada, ubah }: Props) {
  const styles = useStyles();
  return (
    <Menu
      checkedValues={{ status: [lihat.status], urutan: [lihat.urutan], jenis: [...lihat.jenis] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        const status = STATUS.find((s) => s === checkedItems[0]);
        const urutan = URUTAN.find((u) => u === checkedItems[0]);
        if (name === "jenis") ubah({ jenis: "jenis", pilihan: KELOMPOK.filter((k) => checkedItems.includes(k)) });
        else if (name === "status" && status) ubah({ jenis: "status", status });
        else if (name === "urutan" && urutan) ubah({ jenis: "urutan", urutan });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.tombol}
          appearance="subtle"
          icon={<Filter20Regular />}
          aria-label="Saring dan urutkan"
          title="Saring dan urutkan"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>Status</MenuGroupHeader>
            {STATUS.map((s) => (
              <MenuItemRadio key={s} name="status" value={s}>
                {SEBUTAN_STATUS[s]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Jenis</MenuGroupHeader>
            {KELOMPOK.filter((k) => ada.has(k) || lihat.jenis.has(k)).map((k) => (
              <MenuItemCheckbox key={k} name="jenis" value={k}>
                {NAMA_KELOMPOK[k]}
              </MenuItemCheckbox>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Urutan</MenuGroupHeader>
            {URUTAN.map((u) => (
              <MenuItemRadio key={u} name="urutan" value={u}>
                {SEBUTAN_URUTAN[u]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
