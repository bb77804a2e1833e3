import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useReducer, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import type { Address } from "../core";
import { Kosong, Sebagian, Sesuai, TakTerbaca } from "./akhir";
import { simpulkan } from "./keadaan";
import type { Keadaan } from "./keadaan";
import { Kepala } from "./kepala";
import { LIHAT_AWAL, TAB, ubahLihat } from "./lihat";
import { Memuat } from "./memuat";
import { Pilih } from "./pilih";
import { SESAK } from "./tema";
import { TampilanProfil } from "./profil/tampilan-profil";
import { TampilanTabel } from "./tabel/tampilan-tabel";
import { TampilanTemuan } from "./temuan/tampilan-temuan";
import type { Pengubah } from "./ubah/pengubah";
import { usePerubahan } from "./ubah/perubahan";
import { PesanTertahan } from "./ubah/pesan-tertahan";
import { PesanUsai } from "./ubah/pesan-usai";
import { TampilanHitung } from "./ubah/tampilan-hitung";
import { TampilanPerbaikan } from "./ubah/tampilan-perbaikan";
import { TombolPerbaiki } from "./ubah/tombol-perbaiki";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    minHeight: 0,
    [SESAK]: { height: "auto" },
  },
  // On a wide page the lines stay as short as they are pleasant to read.
  kolom: { width: "100%", maxWidth: "760px", boxSizing: "border-box", marginLeft: "auto", marginRight: "auto" },
  kepala: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { flexWrap: "wrap", padding: "0 4px" },
  pesan: { flexShrink: 0 },
  // What has the focus never hides behind a heading or foot that stays in sight.
  gulir: {
    flex: "1 1 auto",
    minHeight: 0,
    overflowY: "auto",
    position: "relative",
    scrollPadding: "44px 0 56px",
    [SESAK]: { overflowY: "visible" },
  },
  isi: { minHeight: "100%", display: "flex", flexDirection: "column" },
});

/** The tabs as they are read, and aloud where the word on the tab is too short. */
const SEBUTAN_TAB = {
  temuan: { teks: "Temuan" },
  tabel: { teks: "Tabel" },
  hitung: { teks: "Hitung", suara: "Hitung ulang" },
  profil: { teks: "Profil" },
} as const satisfies Record<(typeof TAB)[number], { teks: string; suara?: string }>;

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
  /** Changes the workbook. Absent where the shell cannot: then nothing of it is shown. */
  readonly pengubah?: Pengubah;
  /** What else the shell can do with this workbook, for the header. */
  readonly aksi?: ReactNode;
};

/** The interface to one workbook's result, the same in the task pane and on the web page. Fills its parent's height. */
export function Panel({ keadaan, berkas, onPilih, onMuatUlang, onBatal, pengubah, aksi }: PanelProps) {
  const styles = useStyles();
  const id = useId();
  const [lihat, ubah] = useReducer(ubahLihat, LIHAT_AWAL);
  const kotakCari = useRef<HTMLInputElement>(null);
  const perubahan = usePerubahan(pengubah, keadaan.jenis === "hasil" ? keadaan.hasil : null, lihat.tab);
  const { penerapan } = perubahan;
  const muatUlang = onMuatUlang && { onMuatUlang };
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
    if (lihat.tab === "hitung") {
      return (
        <TampilanHitung
          kendali={perubahan.hitung}
          berjalan={penerapan.berjalan}
          onTerapkan={(rencana) => {
            penerapan.terapkan(rencana, "hitung");
          }}
          sesuai={hasil.sesuai}
        />
      );
    }
    if (perubahan.pratinjau === "buka") {
      return (
        <TampilanPerbaikan
          kendali={perubahan.perbaikan}
          berjalan={penerapan.berjalan}
          onTerapkan={(rencana) => {
            penerapan.terapkan(rencana, "perbaiki");
          }}
          onTutup={() => {
            perubahan.bukaPratinjau(false);
          }}
        />
      );
    }
    switch (simpulkan(hasil)) {
      case "kosong":
        return <Kosong />;
      case "sebagian":
        return <Sebagian hasil={hasil} onLihatTabel={keTabel} />;
      case "sesuai":
        return <Sesuai hasil={hasil} onLihatTabel={keTabel} />;
      case "temuan":
        return (
          <TampilanTemuan
            hasil={hasil}
            lihat={lihat}
            ubah={ubah}
            kotakCari={kotakCari}
            kaki={
              <TombolPerbaiki
                kendali={perubahan.perbaikan}
                fokus={perubahan.pratinjau === "tutup"}
                onBuka={() => {
                  perubahan.bukaPratinjau(true);
                }}
              />
            }
          />
        );
    }
  }

  return (
    <Pilih.Provider value={onPilih ?? null}>
      <div className={styles.panel} onKeyDown={saatTekan}>
        <div className={styles.kepala}>
          <div className={styles.kolom}>
            <Kepala keadaan={keadaan} aksi={aksi} {...(berkas !== undefined && { berkas })} {...muatUlang} />
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
                {TAB.filter((t) => t !== "hitung" || pengubah).map((t) => {
                  const { teks, suara }: { teks: string; suara?: string } = SEBUTAN_TAB[t];
                  return (
                    <Tab key={t} value={t} id={`${id}${t}`} aria-controls={`${id}isi`} aria-label={suara}>
                      {teks}
                    </Tab>
                  );
                })}
              </TabList>
            )}
          </div>
        </div>
        {keadaan.jenis === "hasil" && (
          <div className={mergeClasses(styles.kolom, styles.pesan)}>
            {pengubah?.usai && (
              <PesanUsai
                usai={pengubah.usai}
                isi={penerapan.pesan}
                onKembalikan={penerapan.kembalikan}
                {...(pengubah.unduh && { onUnduh: pengubah.unduh })}
              />
            )}
            {penerapan.tertahan && <PesanTertahan tertahan={penerapan.tertahan} {...muatUlang} />}
          </div>
        )}
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
