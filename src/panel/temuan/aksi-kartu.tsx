import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useRef, useState } from "react";
import type { Ref } from "react";
import { sameAddress } from "../../core";
import { bilangan } from "../tulisan";
import { IsianTerima } from "./isian-terima";
import type { Kartu } from "./kelompok";
import { MenuKartu } from "./menu-kartu";
import { batalkan, tanggal, terima } from "./penerimaan";
import { SudahDiterima } from "./sudah-diterima";
import { TentangAturan } from "./tentang-aturan";
import { TindakanKartu } from "./tindakan";

const useStyles = makeStyles({
  baris: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  lain: { marginLeft: "auto" },
  ket: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

/** What can be done about a finding: mend it where one answer follows, accept it with a reason, and the menu. */
export function AksiKartu({ kartu: { temuan, status } }: { readonly kartu: Kartu }) {
  const styles = useStyles();
  const { rencana, perbaiki, simpan, fokus } = useContext(TindakanKartu);
  const [terbuka, setTerbuka] = useState<"terima" | "tentang" | null>(null);
  const tombol = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (fokus) tombol.current?.focus();
  }, [fokus]);

  const daftar = rencana?.keadaan.jenis === "siap" ? rencana.keadaan.daftar : null;
  const sel = daftar?.rencana.usul.length ?? 0;
  const sebab =
    daftar && sel === 0 ? daftar.rencana.tolakan.find((t) => sameAddress(t.at, temuan.at))?.sebab : undefined;

  if (terbuka === "terima" && simpan) {
    return (
      <IsianTerima
        temuan={temuan}
        berjalan={simpan.berjalan}
        onSimpan={(alasan, keterangan) => {
          const isian = { alasan, keterangan, tanggal: tanggal(new Date()) };
          simpan.ubah((s) => terima(s, temuan, isian));
        }}
        onBatal={() => {
          setTerbuka(null);
        }}
      />
    );
  }
  return (
    <>
      {"diterima" in temuan && (
        <SudahDiterima
          diterima={temuan.diterima}
          berjalan={simpan?.berjalan ?? false}
          {...(simpan && {
            onBatalkan: () => {
              simpan.ubah((s) => batalkan(s, temuan));
            },
          })}
        />
      )}
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
        {simpan && status === "terbuka" && (
          <Button
            size="small"
            onClick={() => {
              setTerbuka("terima");
            }}
          >
            Terima…
          </Button>
        )}
        <span className={styles.lain}>
          <MenuKartu
            temuan={temuan}
            onTentang={() => {
              setTerbuka(terbuka === "tentang" ? null : "tentang");
            }}
          />
        </span>
      </div>
      {sebab !== undefined && <p className={styles.ket}>{`Belum dapat diperbaiki dari sini. ${sebab}`}</p>}
      {terbuka === "tentang" && <TentangAturan id={temuan.aturan} />}
    </>
  );
}
