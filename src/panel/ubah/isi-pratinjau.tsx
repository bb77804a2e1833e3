import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode } from "react";
import type { Rencana } from "../../core";
import { warna } from "../tema";
import { bilangan } from "../tulisan";
import { DaftarDibiarkan } from "./daftar-dibiarkan";
import { DaftarPratinjau } from "./daftar-pratinjau";
import { Kaki } from "./kaki";
import type { DaftarPratinjau as Daftar, KendaliPratinjau } from "./pratinjau";

const useStyles = makeStyles({
  pesan: { margin: "0 12px 8px" },
  sesuai: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    margin: 0,
    padding: "10px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  centang: { flexShrink: 0, color: warna.benar },
  cacah: { flex: "1 1 auto", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  // Beside another button the number on the main one says enough.
  suara: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  // Takes its room always, so that the list does not jump.
  menyusun: { visibility: "hidden" },
  tampak: { visibility: "visible" },
});

type Props = {
  readonly kendali: KendaliPratinjau;
  readonly daftar: Daftar;
  /** The workbook is being changed. */
  readonly berjalan: boolean;
  readonly onTerapkan: (rencana: Rencana) => void;
  /** Computed cells that agree already. */
  readonly sesuai: number;
  /** What the main button reads for so many cells. */
  readonly sebutTombol: (sel: string) => string;
  /** Stands before the main button. */
  readonly tombolLain?: ReactNode;
};

/** A plan to choose from: the proposed cells, those left alone, and the foot that carries it out. */
export function IsiPratinjau(props: Props) {
  const { kendali, daftar, berjalan, onTerapkan, sesuai, sebutTombol, tombolLain } = props;
  const styles = useStyles();
  const baris = daftar.kelompok.flatMap((k) => k.baris);
  const dipilih = baris.filter((b) => b.dipilih).length;
  const sibuk = kendali.menyusun || berjalan;
  return (
    <>
      {daftar.peringatan.map(({ pesan }) => (
        <MessageBar key={pesan} className={styles.pesan} intent="warning" layout="multiline">
          <MessageBarBody>{pesan}</MessageBarBody>
        </MessageBar>
      ))}
      <ProgressBar
        className={mergeClasses(styles.menyusun, sibuk && styles.tampak)}
        thickness="medium"
        aria-label="Menyusun pratinjau"
        aria-hidden={!sibuk}
      />
      <div aria-busy={sibuk}>
        <DaftarPratinjau kelompok={daftar.kelompok} onPilih={kendali.pilih} />
      </div>
      {sesuai > 0 && (
        <p className={styles.sesuai}>
          <CheckmarkCircle16Regular className={styles.centang} aria-hidden="true" />
          {`${bilangan(sesuai)} sel sudah sesuai`}
        </p>
      )}
      <DaftarDibiarkan sel={daftar.dibiarkan} />
      <Kaki>
        {tombolLain}
        <span className={mergeClasses(styles.cacah, tombolLain !== undefined && styles.suara)} role="status">
          {sibuk ? "Menyusun pratinjau" : `${bilangan(dipilih)} dari ${bilangan(baris.length)} dipilih`}
        </span>
        <Button
          appearance="primary"
          // Stays in reach while the plan is made anew, so that the focus is not lost.
          disabledFocusable={sibuk || dipilih === 0}
          onClick={() => {
            onTerapkan(daftar.rencana);
          }}
        >
          {sebutTombol(bilangan(dipilih))}
        </Button>
      </Kaki>
    </>
  );
}
