import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useReducer, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { Address } from "../core";
import { Kosong, Sebagian, Sesuai, TakTerbaca } from "./akhir";
import { simpulkan } from "./keadaan";
import type { Keadaan } from "./keadaan";
import { Kepala } from "./kepala";
import { LIHAT_AWAL, TAB, ubahLihat } from "./lihat";
import { Memuat } from "./memuat";
import { Pilih } from "./pilih";
import { TampilanProfil } from "./profil/tampilan-profil";
import { TampilanTabel } from "./tabel/tampilan-tabel";
import { TampilanTemuan } from "./temuan/tampilan-temuan";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, minHeight: 0 },
  // On a wide page the lines stay as short as they are pleasant to read.
  kolom: { width: "100%", maxWidth: "760px", boxSizing: "border-box", marginLeft: "auto", marginRight: "auto" },
  kepala: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { flexWrap: "wrap", padding: "0 4px" },
  gulir: { flex: "1 1 auto", minHeight: 0, overflowY: "auto", position: "relative" },
  isi: { minHeight: "100%", display: "flow-root" },
});

const SEBUTAN_TAB = { temuan: "Temuan", tabel: "Tabel", profil: "Profil" } as const;

/** What a shell gives the panel, and what it wants to hear. The panel itself reads no file and knows no Excel. */
export type PanelProps = {
  readonly keadaan: Keadaan;
  /** The file's name, where the panel shows one of several files. Its shell then bears the logo. */
  readonly berkas?: string;
  /** Shows a cell to the person. Absent where there is no workbook window: cell names are plain text then. */
  readonly onPilih?: (at: Address) => void;
  /** Reads and checks again. Absent: there is no such button. */
  readonly onMuatUlang?: () => void;
  /** Stops a check that is under way. Absent: it cannot be stopped. */
  readonly onBatal?: () => void;
};

/** The interface to one workbook's result, the same in the task pane and on the web page. Fills its parent's height. */
export function Panel({ keadaan, berkas, onPilih, onMuatUlang, onBatal }: PanelProps) {
  const styles = useStyles();
  const id = useId();
  const [lihat, ubah] = useReducer(ubahLihat, LIHAT_AWAL);
  const kotakCari = useRef<HTMLInputElement>(null);
  const keTabel = () => {
    ubah({ jenis: "tab", tab: "tabel" });
  };

  function saatTekan(e: KeyboardEvent) {
    if (e.key !== "/" || e.target instanceof HTMLInputElement || !kotakCari.current) return;
    e.preventDefault();
    kotakCari.current.focus();
  }

  function isi() {
    if (keadaan.jenis === "muat") return <Memuat {...(onBatal && { onBatal })} />;
    if (keadaan.jenis === "galat") {
      return <TakTerbaca galat={keadaan.galat} {...(onMuatUlang && { onCobaLagi: onMuatUlang })} />;
    }
    const { hasil, peringatan } = keadaan;
    if (lihat.tab === "tabel") return <TampilanTabel hasil={hasil} peringatan={peringatan} />;
    if (lihat.tab === "profil") return <TampilanProfil profil={hasil.profil} />;
    switch (simpulkan(hasil)) {
      case "kosong":
        return <Kosong />;
      case "sebagian":
        return <Sebagian hasil={hasil} onLihatTabel={keTabel} />;
      case "sesuai":
        return <Sesuai hasil={hasil} onLihatTabel={keTabel} />;
      case "temuan":
        return <TampilanTemuan hasil={hasil} lihat={lihat} ubah={ubah} kotakCari={kotakCari} />;
    }
  }

  return (
    <Pilih.Provider value={onPilih ?? null}>
      <div className={styles.panel} onKeyDown={saatTekan}>
        <div className={styles.kepala}>
          <div className={styles.kolom}>
            <Kepala keadaan={keadaan} {...(berkas !== undefined && { berkas })} {...(onMuatUlang && { onMuatUlang })} />
            {keadaan.jenis === "hasil" && (
              <TabList
                className={styles.tab}
                size="small"
                selectedValue={lihat.tab}
                onTabSelect={(_, { value }) => {
                  const tab = TAB.find((t) => t === value);
                  if (tab) ubah({ jenis: "tab", tab });
                }}
              >
                {TAB.map((t) => (
                  <Tab key={t} value={t} id={`${id}${t}`} aria-controls={`${id}isi`}>
                    {SEBUTAN_TAB[t]}
                  </Tab>
                ))}
              </TabList>
            )}
          </div>
        </div>
        <div className={styles.gulir}>
          <div
            className={mergeClasses(styles.kolom, styles.isi)}
            id={`${id}isi`}
            {...(keadaan.jenis === "hasil" && { role: "tabpanel", "aria-labelledby": `${id}${lihat.tab}` })}
          >
            {isi()}
          </div>
        </div>
      </div>
    </Pilih.Provider>
  );
}
