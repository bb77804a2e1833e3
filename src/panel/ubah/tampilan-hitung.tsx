import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Rencana } from "../../core";
import { TakTerbaca } from "../akhir";
import { Memuat } from "../memuat";
import { warna } from "../tema";
import { bilangan } from "../tulisan";
import { CaraIsi } from "./cara-isi";
import { DaftarDibiarkan } from "./daftar-dibiarkan";
import { IsiPratinjau } from "./isi-pratinjau";
import type { DaftarPratinjau, KendaliPratinjau } from "./pratinjau";

const useStyles = makeStyles({
  tampilan: { display: "flex", flexDirection: "column", flex: "1 0 auto" },
  kepala: { display: "flex", alignItems: "flex-start", columnGap: "10px", padding: "14px 12px 8px" },
  judul: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  ket: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  benar: { flexShrink: 0, color: warna.benar },
});

type Props = {
  readonly kendali: KendaliPratinjau;
  readonly berjalan: boolean;
  readonly onTerapkan: (rencana: Rencana) => void;
  /** Computed cells that agree already. */
  readonly sesuai: number;
};

/** Hitung ulang: what every computed cell that differs or is empty would become, to be chosen and carried out. */
export function TampilanHitung({ kendali, berjalan, onTerapkan, sesuai }: Props) {
  const styles = useStyles();
  const { keadaan } = kendali;
  if (keadaan.jenis === "muat") return <Memuat judul="Menghitung ulang" />;
  if (keadaan.jenis === "galat") return <TakTerbaca galat={keadaan.galat} onCobaLagi={kendali.ulang} />;
  const { daftar } = keadaan;
  const jumlah = daftar.kelompok.reduce((n, k) => n + k.baris.length, 0);
  return (
    <div className={styles.tampilan}>
      <div className={styles.kepala}>
        {jumlah === 0 && <CheckmarkCircle24Filled className={styles.benar} aria-hidden="true" />}
        <div role="status">
          <h2 className={styles.judul}>
            {jumlah > 0 ? `${bilangan(jumlah)} sel berbeda dari hitungannya` : `${bilangan(sesuai)} sel sudah sesuai`}
          </h2>
          <p className={styles.ket}>{jumlah > 0 ? "Belum ada yang diubah." : sebutSelesai(daftar)}</p>
        </div>
      </div>
      <CaraIsi isian={kendali.isian} onUbah={kendali.ubahIsian} />
      {jumlah > 0 ? (
        <IsiPratinjau
          kendali={kendali}
          daftar={daftar}
          berjalan={berjalan}
          onTerapkan={onTerapkan}
          sesuai={sesuai}
          sebutTombol={(sel) => `Hitung ulang ${sel} sel`}
        />
      ) : (
        <DaftarDibiarkan sel={daftar.dibiarkan} />
      )}
    </div>
  );
}

function sebutSelesai({ dibiarkan }: DaftarPratinjau): string {
  return dibiarkan.length > 0
    ? "Tidak ada lagi yang dapat dihitung ulang dengan pasti."
    : "Tidak ada yang perlu dihitung ulang.";
}
