import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import type { Ref } from "react";
import type { Rencana } from "../../core";
import { TakTerbaca } from "../akhir";
import { Memuat } from "../memuat";
import { bilangan } from "../tulisan";
import { IsiPratinjau } from "./isi-pratinjau";
import type { KendaliPratinjau } from "./pratinjau";

const useStyles = makeStyles({
  tampilan: { display: "flex", flexDirection: "column", flex: "1 0 auto" },
  kepala: { display: "flex", alignItems: "flex-start", columnGap: "8px", padding: "8px 12px 8px 6px" },
  kata: { paddingTop: "4px", minWidth: 0 },
  judul: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  ket: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly kendali: KendaliPratinjau;
  readonly berjalan: boolean;
  readonly onTerapkan: (rencana: Rencana) => void;
  readonly onTutup: () => void;
};

/** What mending the certain findings would change, in the place of their list; Esc leads back. */
export function TampilanPerbaikan({ kendali, berjalan, onTerapkan, onTutup }: Props) {
  const styles = useStyles();
  const kembali = useRef<HTMLButtonElement>(null);
  // The button that led here is gone with the list.
  useEffect(() => {
    kembali.current?.focus();
  }, []);
  const { keadaan } = kendali;
  const jumlah = keadaan.jenis === "siap" ? keadaan.daftar.kelompok.reduce((n, k) => n + k.baris.length, 0) : 0;
  return (
    <div
      className={styles.tampilan}
      onKeyDown={(e) => {
        if (e.key === "Escape") onTutup();
      }}
    >
      <div className={styles.kepala}>
        <Button
          // Fluent 9.74 types this ref as Ref<never>; it is the button.
          ref={kembali as Ref<never>}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label="Kembali ke temuan"
          onClick={onTutup}
        />
        <div className={styles.kata}>
          <h2 className={styles.judul}>Pratinjau perbaikan</h2>
          {jumlah > 0 && <p className={styles.ket}>{`${bilangan(jumlah)} jawaban pasti. Belum ada yang diubah.`}</p>}
        </div>
      </div>
      {keadaan.jenis === "muat" && <Memuat judul="Menyusun pratinjau" />}
      {keadaan.jenis === "galat" && <TakTerbaca galat={keadaan.galat} onCobaLagi={kendali.ulang} />}
      {keadaan.jenis === "siap" && (
        <IsiPratinjau
          kendali={kendali}
          daftar={keadaan.daftar}
          berjalan={berjalan}
          onTerapkan={onTerapkan}
          sesuai={0}
          sebutTombol={(sel) => `Terapkan ${sel} perbaikan`}
          tombolLain={<Button onClick={onTutup}>Batal</Button>}
        />
      )}
    </div>
  );
}
