import type { Butir } from "./butir";
import { MenuUnduh } from "./menu-unduh";
import { SebelumUnduh } from "./sebelum-unduh";
import type { Suruh } from "./suruh";
import { useUnduhan } from "./unduhan-butir";

/** The ways out for a file that was checked, with what is to be known before. */
export function UnduhButir({ butir, suruh }: { readonly butir: Butir; readonly suruh: Suruh }) {
  const unduhan = useUnduhan(butir, suruh);
  if (butir.keadaan.jenis !== "hasil") return null;
  return (
    <>
      <MenuUnduh
        berubah={butir.perubahan.length > 0}
        sibuk={unduhan.sibuk}
        onDiperbaiki={unduhan.diperbaiki}
        onBertanda={unduhan.bertanda}
        onReviu={unduhan.reviu}
      />
      <SebelumUnduh buka={unduhan.bertanya} tertunda={unduhan.tertunda} onJawab={unduhan.jawab} />
    </>
  );
}
