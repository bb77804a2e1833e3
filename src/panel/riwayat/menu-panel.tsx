import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { useState } from "react";

type Props = { readonly onRiwayat: () => void; readonly onBersihkan: () => void };

/** What else can be done with the whole workbook. Forgetting is asked for twice: it cannot be taken back. */
export function MenuPanel({ onRiwayat, onBersihkan }: Props) {
  const kembali = useRestoreFocusTarget();
  const [bertanya, setBertanya] = useState(false);
  const tutup = () => {
    setBertanya(false);
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button {...kembali} appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label="Menu lain" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={onRiwayat}>Riwayat perubahan</MenuItem>
            <MenuItem
              onClick={() => {
                setBertanya(true);
              }}
            >
              Bersihkan jejak…
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Dialog
        open={bertanya}
        onOpenChange={(_, { open }) => {
          setBertanya(open);
        }}
      >
        <DialogSurface>
          <DialogBody>
            <DialogTitle>Bersihkan jejak Cermat?</DialogTitle>
            <DialogContent>
              Riwayat perubahan, temuan yang diterima, pilihan tabel, dan profil yang disimpan di buku kerja ini
              dihapus. Isi selnya tidak berubah.
            </DialogContent>
            <DialogActions>
              <Button onClick={tutup}>Batal</Button>
              <Button
                appearance="primary"
                onClick={() => {
                  tutup();
                  onBersihkan();
                }}
              >
                Bersihkan jejak
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
