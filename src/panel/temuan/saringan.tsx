import { makeStyles, mergeClasses, SearchBox, Tag, TagGroup, ToggleButton, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import { NAMA_KELOMPOK, TINGKAT } from "../../core";
import type { Kelompok } from "../../core";
import type { Aksi, Lihat } from "../lihat";
import { KONTRAS } from "../tema";
import { IkonTingkat, SEBUTAN } from "../tingkat";
import type { Cacah } from "../tingkat";
import { bilangan } from "../tulisan";
import { MenuSaring } from "./menu-saring";

const useStyles = makeStyles({
  saringan: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "10px 12px" },
  ubin: { display: "flex", flexWrap: "wrap", gap: "6px" },
  tingkat: {
    // Equal widths in one row; where a large font leaves no room, they wrap.
    flex: "1 1 80px",
    minWidth: "min-content",
    overflowWrap: "normal",
    justifyContent: "flex-start",
    columnGap: "8px",
    padding: "5px 8px",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: "left",
    // All three are usually on: Fluent's filled look for that would drown the icons.
    [KONTRAS]: {
      forcedColorAdjust: "auto",
      backgroundColor: "ButtonFace",
      color: "ButtonText",
      ":hover": { backgroundColor: "ButtonFace", color: "ButtonText" },
      ":hover:active": { backgroundColor: "ButtonFace", color: "ButtonText" },
      ":focus": { backgroundColor: "ButtonFace", color: "ButtonText" },
    },
  },
  padam: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground3,
    [KONTRAS]: { border: "1px dashed CanvasText" },
  },
  jumlah: {
    display: "block",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  kata: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: "16px" },
  pencarian: { display: "flex", alignItems: "center", columnGap: "4px" },
  cari: { flex: "1 1 auto", minWidth: 0, maxWidth: "none" },
  tag: { flexWrap: "wrap", gap: "4px" },
});

type Props = {
  readonly lihat: Lihat;
  readonly cacah: Cacah;
  /** The families of rules that have findings. */
  readonly ada: ReadonlySet<Kelompok>;
  readonly ubah: (aksi: Aksi) => void;
  readonly kotakCari: Ref<HTMLInputElement>;
  /** Leaves the search for the list. */
  readonly onKeDaftar: () => void;
};

/** Summary and filter in one: three severity tiles, and the search. */
export function SaringanTemuan({ lihat, cacah, ada, ubah, kotakCari, onKeDaftar }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.saringan}>
      <div className={styles.ubin} role="group" aria-label="Tampilkan menurut tingkat">
        {TINGKAT.map((t) => {
          const tampil = lihat.tingkat.has(t);
          return (
            <ToggleButton
              key={t}
              className={mergeClasses(styles.tingkat, !tampil && styles.padam)}
              appearance="outline"
              checked={tampil}
              aria-label={`${bilangan(cacah[t])} ${t}`}
              onClick={() => {
                ubah({ jenis: "tingkat", tingkat: t });
              }}
            >
              <IkonTingkat tingkat={t} />
              <span>
                <span className={styles.jumlah}>{bilangan(cacah[t])}</span>
                <span className={styles.kata}>{SEBUTAN[t]}</span>
              </span>
            </ToggleButton>
          );
        })}
      </div>
      <div className={styles.pencarian}>
        <SearchBox
          className={styles.cari}
          // Fluent 9.74 types this ref as Ref<never>; it is the input element.
          ref={kotakCari as Ref<never>}
          placeholder="Cari indikator, sel, angka"
          aria-label="Cari temuan"
          aria-keyshortcuts="/"
          dismiss={{ "aria-label": "Hapus pencarian" }}
          value={lihat.cari}
          onChange={(_, { value }) => {
            ubah({ jenis: "cari", cari: value });
          }}
          onKeyDown={(e) => {
            if (e.key === "Escape") ubah({ jenis: "cari", cari: "" });
            if (e.key === "Escape" || e.key === "ArrowDown" || e.key === "Enter") {
              e.preventDefault();
              onKeDaftar();
            }
          }}
        />
        <MenuSaring lihat={lihat} ada={ada} ubah={ubah} />
      </div>
      {lihat.jenis.size > 0 && (
        <TagGroup
          className={styles.tag}
          aria-label="Jenis yang ditampilkan"
          size="small"
          onDismiss={(_, { value }) => {
            ubah({ jenis: "jenis", pilihan: [...lihat.jenis].filter((k) => k !== value) });
          }}
        >
          {[...lihat.jenis].map((k) => (
            <Tag key={k} value={k} dismissible dismissIcon={{ "aria-label": "hapus saringan" }}>
              {NAMA_KELOMPOK[k]}
            </Tag>
          ))}
        </TagGroup>
      )}
    </div>
  );
}
