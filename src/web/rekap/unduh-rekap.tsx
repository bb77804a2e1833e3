import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { csvRekap, type Rekap } from "../../core";
import { berkasDari } from "../perubahan";
import type { Suruh } from "../suruh";
import { unduh } from "../unduhan";

type Props = { readonly rekap: Rekap; readonly suruh: Suruh };

/** The ways out for the overview. */
export function UnduhRekap({ rekap, suruh }: Props) {
  function bukuKerja() {
    const tugas = { jenis: "rekap", rekap } as const;
    void suruh({ berkas: new Blob([]), tugas }, new AbortController().signal).then((jawaban) => {
      if (jawaban?.jenis === "direkap") unduh(berkasDari(jawaban.isi), "rekap.xlsx");
    });
  }
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="primary" icon={<ArrowDownload20Regular />}>
          Unduh
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={bukuKerja}>Unduh rekap (.xlsx)</MenuItem>
          <MenuItem
            onClick={() => {
              unduh(new Blob([csvRekap(rekap)], { type: "text/csv" }), "rekap.csv");
            }}
          >
            Unduh rekap (.csv)
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
