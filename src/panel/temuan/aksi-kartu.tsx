import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useRef, useState } from "react";
import type { Ref } from "react";
import type { Temuan } from "../../core";
import { sameAddress } from "../../core";
import { bilangan } from "../tulisan";
import { MenuKartu } from "./menu-kartu";
import { TentangAturan } from "./tentang-aturan";
import { TindakanKartu } from "./tindakan";

const useStyles = makeStyles({
  baris: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  lain: { marginLeft: "auto" },
  ket: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

/** What can be done about a finding: mend it where one answer follows, and the menu. */
export function AksiKartu({ temuan }: { readonly temuan: Temuan }) {
  const styles = useStyles();
  const { rencana, perbaiki, fokus } = useContext(TindakanKartu);
  const [tentang, setTentang] = useState(false);
  const tombol = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (fokus) tombol.current?.focus();
  }, [fokus]);

  const daftar = rencana?.keadaan.jenis === "siap" ? rencana.keadaan.daftar : null;
  const sel = daftar?.rencana.usul.length ?? 0;
  const sebab =
    daftar && sel === 0 ? daftar.rencana.tolakan.find((t) => sameAddress(t.at, temuan.at))?.sebab : undefined;
  return (
    <>
      <div className={styles.baris}>
        {rencana && (daftar === null || sel > 0) && (
          <Button
            // Fluent 9.74 types this ref as Ref<never>; it is the button.
            ref={tombol as Ref<never>}
            appearance="primary"
            size="small"
            disabledFocusable={rencana.menyusun}
            onClick={perbaiki}
          >
            {sel > 1 ? `Perbaiki ${bilangan(sel)} sel…` : "Perbaiki"}
          </Button>
        )}
        <span className={styles.lain}>
          <MenuKartu
            temuan={temuan}
            onTentang={() => {
              setTentang(!tentang);
            }}
          />
        </span>
      </div>
      {sebab !== undefined && <p className={styles.ket}>{`Belum dapat diperbaiki dari sini. ${sebab}`}</p>}
      {tentang && <TentangAturan id={temuan.aturan} />}
    </>
  );
}
