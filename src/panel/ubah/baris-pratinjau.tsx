import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight12Regular } from "@fluentui/react-icons/svg/arrow-right";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useContext, useId, useState } from "react";
import type { KeyboardEvent } from "react";
import { Chip } from "../chip";
import { Pilih } from "../pilih";
import { rekat } from "../tulisan";
import type { BarisUsul } from "./baris-usul";

const useStyles = makeStyles({
  baris: {
    padding: "4px 12px 8px 4px",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  kepala: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", columnGap: "8px" },
  centang: { minWidth: 0 },
  chip: { display: "flex", flexShrink: 0, maxWidth: "45%", paddingTop: "8px" },
  isi: { paddingLeft: "36px" },
  ket: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  perubahan: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "0 6px",
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
  },
  panah: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  menjadi: { fontWeight: tokens.fontWeightSemibold },
  // What was unticked stays as it is written.
  tetap: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  lipatan: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    minHeight: "24px",
    marginLeft: "-4px",
    padding: "0 4px 0 0",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hitungan: { margin: "0 0 2px", fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
});

type Props = {
  readonly baris: BarisUsul;
  /** Only one row of the list is reached by Tab; the arrow keys lead to the others. */
  readonly dalamTab: boolean;
  readonly onPilih: (ya: boolean) => void;
};

/** One proposed cell: name and place, before and after, and the arithmetic on demand. Space ticks, → opens, ← closes. */
export function BarisPratinjau({ baris, dalamTab, onPilih }: Props) {
  const styles = useStyles();
  const id = useId();
  const pilih = useContext(Pilih);
  const [terbuka, setTerbuka] = useState(false);
  const { kunci, usul, dipilih } = baris;
  const { formula } = usul.edit.after;
  const berhitung = usul.uraian !== null || formula !== undefined;
  const tabIndex = dalamTab ? 0 : -1;
  // A row without a name is known by its column alone.
  const [nama, ket] = usul.baris === "" ? [usul.kolom, ""] : [usul.baris, usul.kolom];

  function saatTekan(e: KeyboardEvent) {
    if (e.key === "Enter" && pilih) pilih(usul.edit.at);
    else if (e.key === "ArrowRight" && berhitung && !terbuka) setTerbuka(true);
    else if (e.key === "ArrowLeft" && terbuka) setTerbuka(false);
    else return;
    e.preventDefault();
    e.stopPropagation();
  }

  return (
    <li className={styles.baris}>
      <div className={styles.kepala}>
        <Checkbox
          className={styles.centang}
          label={nama}
          checked={dipilih}
          tabIndex={tabIndex}
          aria-describedby={`${id}k ${id}p`}
          data-baris={kunci}
          onKeyDown={saatTekan}
          onChange={(_, { checked }) => {
            onPilih(checked === true);
          }}
        />
        <span className={styles.chip}>
          <Chip at={usul.edit.at} tabIndex={tabIndex} />
        </span>
      </div>
      <div className={styles.isi}>
        <p id={`${id}k`} className={styles.ket} hidden={ket === ""}>
          {ket}
        </p>
        <p id={`${id}p`} className={styles.perubahan}>
          <Tertulis teks={usul.tertulis} />
          <ArrowRight12Regular className={styles.panah} aria-label="menjadi" aria-hidden="false" role="img" />
          <span className={mergeClasses(styles.menjadi, !dipilih && styles.tetap)}>{rekat(usul.menjadi)}</span>
        </p>
        {usul.catatan !== null && <p className={styles.ket}>{usul.catatan}</p>}
        {berhitung && (
          <button
            type="button"
            className={styles.lipatan}
            aria-expanded={terbuka}
            aria-controls={`${id}h`}
            tabIndex={tabIndex}
            onClick={() => {
              setTerbuka(!terbuka);
            }}
          >
            {terbuka ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            Hitungan
          </button>
        )}
        <div id={`${id}h`} hidden={!terbuka}>
          {usul.uraian !== null && <p className={styles.hitungan}>{rekat(usul.uraian)}</p>}
          {formula !== undefined && <p className={styles.hitungan}>{formula}</p>}
        </div>
      </div>
    </li>
  );
}

function Tertulis({ teks }: { readonly teks: string }) {
  return teks === "(kosong)" ? <em>{teks}</em> : <span>{rekat(teks)}</span>;
}
