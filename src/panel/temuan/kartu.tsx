import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowTurnDownRight20Regular } from "@fluentui/react-icons/svg/arrow-turn-down-right";
import { memo, useContext, useEffect, useId, useRef } from "react";
import type { KeyboardEvent } from "react";
import { cellName } from "../../core";
import { Chip } from "../chip";
import { Pilih } from "../pilih";
import { KONTRAS } from "../tema";
import { IkonTingkat, KataTingkat } from "../tingkat";
import { bilangan, rekat } from "../tulisan";
import { IsiKartu } from "./isi-kartu";
import type { Kartu } from "./kelompok";

const useStyles = makeStyles({
  kartu: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, scrollMarginTop: "44px" },
  terbuka: {
    margin: "4px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
    boxShadow: tokens.shadow2,
    [KONTRAS]: { border: "2px solid Highlight" },
  },
  // The cell that is selected in the workbook.
  ditunjuk: { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`, [KONTRAS]: { outline: "2px solid Highlight" } },
  // Its cell changed: what stands here holds only until the next check.
  pudar: { opacity: 0.55, [KONTRAS]: { opacity: 1, color: "GrayText" } },
  kepala: { position: "relative", display: "flex", alignItems: "flex-start", columnGap: "8px", padding: "10px 14px" },
  kepalaTerbuka: { padding: "9px 9px 8px" },
  judul: { flex: "1 1 auto", minWidth: 0, margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  tombol: {
    display: "flex",
    columnGap: "10px",
    width: "100%",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    // The whole head is the button's surface; the chip lies above it.
    "::after": { content: '""', position: "absolute", inset: 0, borderRadius: tokens.borderRadiusLarge },
    ":hover::after": { backgroundColor: tokens.colorSubtleBackgroundHover, opacity: 0.35 },
    ":focus-visible": { outlineStyle: "none" },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  teks: { minWidth: 0 },
  pokok: {
    display: "block",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  ket: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground3,
  },
  akibat: { display: "flex", alignItems: "center", columnGap: "4px" },
  chip: { position: "relative", zIndex: 1, display: "flex", maxWidth: "45%" },
});

type Props = {
  readonly kartu: Kartu;
  readonly terbuka: boolean;
  /** Only one row of the list is reached by Tab; the arrow keys lead to the others. */
  readonly dalamTab: boolean;
  /** Its cell is the one that is selected in the workbook. */
  readonly ditunjuk: boolean;
  /** Its cell changed since the check. */
  readonly pudar: boolean;
  readonly onUbah: (kunci: string, terbuka: boolean) => void;
};

/** One finding: closed its headline and place, open also its arithmetic and what to do. */
export const KartuTemuan = memo(function KartuTemuan(props: Props) {
  const { kartu, terbuka, dalamTab, ditunjuk, pudar, onUbah } = props;
  const styles = useStyles();
  const pilih = useContext(Pilih);
  const id = useId();
  const wadah = useRef<HTMLLIElement>(null);
  const semula = useRef(terbuka);
  const { temuan } = kartu;
  const akibat = temuan.terkait.filter((t) => t.sesudah !== undefined).length;
  const tabIndex = dalamTab ? 0 : -1;

  // Another card closes above this one and the list moves: bring back what was just opened.
  useEffect(() => {
    if (terbuka && !semula.current) wadah.current?.scrollIntoView({ block: "nearest" });
    semula.current = terbuka;
  }, [terbuka]);
  useEffect(() => {
    if (ditunjuk) wadah.current?.scrollIntoView({ block: "nearest" });
  }, [ditunjuk]);

  function saatTekan(e: KeyboardEvent) {
    if (e.key === "Enter" && pilih) pilih(temuan.at);
    else if (e.key === "ArrowRight" && !terbuka) onUbah(kartu.kunci, true);
    else if ((e.key === "ArrowLeft" || e.key === "Escape") && terbuka) onUbah(kartu.kunci, false);
    else return;
    e.preventDefault();
    e.stopPropagation();
  }

  return (
    <li
      ref={wadah}
      className={mergeClasses(
        styles.kartu,
        terbuka && styles.terbuka,
        ditunjuk && styles.ditunjuk,
        pudar && styles.pudar,
      )}
      data-tingkat={temuan.tingkat}
      aria-current={ditunjuk ? "location" : undefined}
    >
      <div className={mergeClasses(styles.kepala, terbuka && styles.kepalaTerbuka)}>
        <h3 className={styles.judul}>
          <button
            type="button"
            className={styles.tombol}
            data-baris={kartu.kunci}
            aria-expanded={terbuka}
            aria-controls={id}
            tabIndex={tabIndex}
            onKeyDown={saatTekan}
            onClick={() => {
              onUbah(kartu.kunci, !terbuka);
              if (!terbuka) pilih?.(temuan.at);
            }}
          >
            <IkonTingkat tingkat={temuan.tingkat} />
            <span className={styles.teks}>
              <span className={styles.pokok}>{rekat(temuan.judul)}</span>
              <span className={styles.ket}>
                <KataTingkat tingkat={temuan.tingkat} />
                {[temuan.baris, temuan.kolom].filter(Boolean).map((bagian, i) => (
                  <span key={i}>{` · ${bagian}`}</span>
                ))}
              </span>
              {pudar && <span className={styles.ket}>Isi sel ini berubah sejak diperiksa.</span>}
              {"lapuk" in temuan && (
                <span className={styles.ket}>{`Isi ${cellName(temuan.at)} berubah; mohon ditinjau lagi.`}</span>
              )}
              {!terbuka && akibat > 0 && (
                <span className={mergeClasses(styles.ket, styles.akibat)}>
                  <ArrowTurnDownRight20Regular fontSize={14} aria-hidden="true" />
                  {`${bilangan(akibat)} akibat`}
                </span>
              )}
            </span>
          </button>
        </h3>
        <span className={styles.chip}>
          <Chip at={temuan.at} dalam={temuan.at.sheet} kuat tabIndex={terbuka ? 0 : tabIndex} />
        </span>
      </div>
      <div id={id}>{terbuka && <IsiKartu kartu={kartu} />}</div>
    </li>
  );
});
