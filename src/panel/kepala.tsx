import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactNode } from "react";
import type { Keadaan } from "./keadaan";
import { Logo } from "./logo";
import { bilangan, jam } from "./tulisan";
import { tabelDikenal } from "./tabel/dikenal";

const useStyles = makeStyles({
  kepala: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 10px", padding: "10px 12px 6px 14px" },
  nama: { flex: "1 1 100px", minWidth: 0 },
  unit: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  ket: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  titik: { margin: "0 6px" },
  // The word needs the room that a narrow pane lacks; the time alone is understood.
  pukul: { "@media (max-width: 334px)": { display: "none" } },
});

type Props = {
  readonly keadaan: Keadaan;
  readonly berkas?: string;
  readonly onMuatUlang?: () => void;
  /** What else the shell can do with this workbook. */
  readonly aksi?: ReactNode;
  /** Stands last. */
  readonly menu?: ReactNode;
};

/** Whose workbook this is, what was found in it and when; and the way to check again. */
export function Kepala({ keadaan, berkas, onMuatUlang, aksi, menu }: Props) {
  const styles = useStyles();
  const hasil = keadaan.jenis === "hasil" ? keadaan.hasil : null;
  const judul = hasil?.unit ?? berkas ?? "Cermat";
  const tahun = hasil?.tahun ?? null;
  const bagian = [
    berkas !== undefined && berkas !== judul && berkas,
    tahun !== null && `LKjIP ${tahun}`,
    hasil && `${bilangan(tabelDikenal(hasil).length)} tabel`,
    keadaan.jenis === "muat" && "memeriksa",
    keadaan.jenis === "hasil" && berkas === undefined && (
      <>
        <span className={styles.pukul}>pukul </span>
        {jam(keadaan.pukul)}
      </>
    ),
  ].filter(Boolean);
  return (
    <header className={styles.kepala}>
      {berkas === undefined && <Logo />}
      <div className={styles.nama}>
        <h1 className={styles.unit} title={judul}>
          {judul}
        </h1>
        <p className={styles.ket}>
          {bagian.map((satu, i) => (
            <span key={i}>
              {i > 0 && <span className={styles.titik}>·</span>}
              {satu}
            </span>
          ))}
        </p>
      </div>
      {aksi}
      {onMuatUlang && (
        <Tooltip content="Periksa ulang" relationship="label">
          <Button
            appearance="subtle"
            icon={<ArrowClockwise20Regular />}
            disabled={keadaan.jenis === "muat"}
            onClick={onMuatUlang}
          />
        </Tooltip>
      )}
      {menu}
    </header>
  );
}
