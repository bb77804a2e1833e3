import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { Pin16Filled, Pin16Regular } from "@fluentui/react-icons/svg/pin";
import type { ReactNode } from "react";
import { PilihanTarik } from "../pilihan-tarik";
import type { Kebiasaan } from "./sematan";

const useStyles = makeStyles({
  cara: { marginTop: "14px", paddingTop: "10px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  kepala: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  judul: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: "32px" },
  kunci: { flexShrink: 0 },
  ket: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  nilai: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
});

type Props = {
  readonly kebiasaan: Kebiasaan;
  readonly tersemat: boolean;
  /** Absent where choices cannot be kept: then it only tells. */
  readonly onPilih?: (nilai: string) => void;
  readonly onKunci?: (terkunci: boolean) => void;
  /** More evidence, below. */
  readonly children?: ReactNode;
};

/** One convention: what holds, the choice of another, whether it is pinned, and the evidence. */
export function BarisKebiasaan({ kebiasaan, tersemat, onPilih, onKunci, children }: Props) {
  const styles = useStyles();
  const { judul, pilihan, nilai, kini, bukti, belum = BELUM } = kebiasaan;
  const sebutan = pilihan.find((p) => p.nilai === nilai)?.sebutan ?? belum;
  return (
    <section className={styles.cara}>
      <div className={styles.kepala}>
        <h3 className={styles.judul}>{judul}</h3>
        {onKunci && (tersemat || kini !== undefined) && (
          <ToggleButton
            className={styles.kunci}
            size="small"
            appearance={tersemat ? "outline" : "subtle"}
            icon={tersemat ? <Pin16Filled /> : <Pin16Regular />}
            checked={tersemat}
            aria-label={`Kunci ${judul.toLocaleLowerCase("id")}`}
            onClick={() => {
              onKunci(!tersemat);
            }}
          >
            {tersemat ? "Terkunci" : "Kunci"}
          </ToggleButton>
        )}
      </div>
      {onPilih ? (
        <PilihanTarik
          aria-label={judul}
          value={nilai}
          onChange={(_, { value }) => {
            if (value !== "") onPilih(value);
          }}
        >
          {nilai === "" && <option value="">{belum}</option>}
          {pilihan.map((p) => (
            <option key={p.nilai} value={p.nilai}>
              {p.sebutan}
            </option>
          ))}
        </PilihanTarik>
      ) : (
        <p className={styles.nilai}>{sebutan}</p>
      )}
      {tersemat && <p className={styles.ket}>Dikunci untuk buku kerja ini.</p>}
      {!tersemat && bukti !== null && <p className={styles.ket}>{kalimat(bukti)}</p>}
      {children}
    </section>
  );
}

const BELUM = "Belum dapat disimpulkan";

function kalimat(bukti: string): string {
  return `${bukti.charAt(0).toLocaleUpperCase("id")}${bukti.slice(1).replace(/\.$/, "")}.`;
}
