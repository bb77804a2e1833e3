import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useReducer, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { SIMPANAN_KOSONG, tulisSimpanan } from "../core";
import type { Address, Simpanan } from "../core";
import type { Galat, Keadaan } from "./keadaan";
import { Kepala } from "./kepala";
import { LIHAT_AWAL, TAB, ubahLihat } from "./lihat";
import { useSimpan } from "./penyimpan";
import type { Penyimpan } from "./penyimpan";
import { useSorot } from "./penyorot";
import type { Penyorot } from "./penyorot";
import { Pilih } from "./pilih";
import { MenuPanel } from "./riwayat/menu-panel";
import type { Riwayat } from "./riwayat/riwayat";
import { TampilanRiwayat } from "./riwayat/tampilan-riwayat";
import { SESAK } from "./tema";
import { useTabel } from "./tabel/pilihan";
import { Tampilan } from "./tampilan";
import { useDaftarTemuan } from "./temuan/daftar";
import type { Penyisip } from "./sisip/penyisip";
import type { Pengubah } from "./ubah/pengubah";
import { usePerubahan } from "./ubah/perubahan";
import { PesanTertahan } from "./ubah/pesan-tertahan";
import { PesanUsai } from "./ubah/pesan-usai";

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
  barisTab: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
  },
  tab: { flexWrap: "wrap", flex: "1 1 0", minWidth: 0, padding: "0 4px" },
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
  sisip: { teks: "Sisipkan" },
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
  /** Inserts standard tables. Absent where the shell cannot: then there is no such tab. */
  readonly penyisip?: Penyisip;
  /** Keeps what people decide with the workbook. Absent: nothing can be accepted, pinned or ignored. */
  readonly penyimpan?: Penyimpan;
  /** Marks cells in the workbook's window. Absent where there is none. */
  readonly penyorot?: Penyorot;
  /** Takes earlier changes back. Absent where the shell keeps none. */
  readonly riwayat?: Riwayat;
  /** Hands a text over as a file. Absent where the shell cannot: then it is copied. */
  readonly onUnduhTeks?: (nama: string, teks: string) => void;
  /** The cell that is selected in the workbook's window: its card is marked. */
  readonly terpilih?: Address;
  /** Cells that changed since this result: their cards fade until the next one. */
  readonly berubah?: readonly Address[];
  /** What else the shell can do with this workbook, for the header. */
  readonly aksi?: ReactNode;
  /** The shell itself says above the panel whose workbook this is. */
  readonly tanpaKepala?: boolean;
};

/** The interface to one workbook's result, the same in the task pane and on the web page. Fills its parent's height. */
export function Panel(props: PanelProps) {
  const { keadaan, berkas, onPilih, onMuatUlang, onBatal, pengubah, penyimpan, penyisip, penyorot } = props;
  const { riwayat, onUnduhTeks, aksi, terpilih, berubah } = props;
  const styles = useStyles();
  const id = useId();
  const [lihat, ubah] = useReducer(ubahLihat, LIHAT_AWAL);
  const kotakCari = useRef<HTMLInputElement>(null);
  const hasil = keadaan.jenis === "hasil" ? keadaan.hasil : null;
  const simpan = useSimpan(penyimpan);
  const sorot = useSorot(penyorot);
  const tabel = useTabel(simpan);
  const daftar = useDaftarTemuan(hasil, lihat, simpan && dasarPeriksa(simpan.simpanan));
  const perubahan = usePerubahan(pengubah, hasil, lihat.tab, daftar.terbuka?.temuan ?? null);
  const { penerapan } = perubahan;
  const [membukaRiwayat, bukaRiwayat] = useState(false);
  const [jejak, setJejak] = useState<Galat | null>(null);
  const muatUlang = onMuatUlang && { onMuatUlang };
  const menu = riwayat && hasil && (
    <MenuPanel
      onRiwayat={() => {
        bukaRiwayat(true);
      }}
      onBersihkan={() => {
        void riwayat.bersihkan().then(setJejak);
      }}
    />
  );
  function saatTekan(e: KeyboardEvent) {
    if (e.key !== "/" || e.target instanceof HTMLInputElement || !kotakCari.current) return;
    e.preventDefault();
    kotakCari.current.focus();
  }

  return (
    <Pilih.Provider value={onPilih ?? null}>
      <div className={styles.panel} onKeyDown={saatTekan}>
        <div className={styles.kepala}>
          <div className={styles.kolom}>
            {!props.tanpaKepala && (
              <Kepala
                keadaan={keadaan}
                aksi={aksi}
                menu={menu}
                {...(berkas !== undefined && { berkas })}
                {...muatUlang}
              />
            )}
            {keadaan.jenis === "hasil" && (
              <div className={props.tanpaKepala ? styles.barisTab : undefined}>
                <TabList
                  className={styles.tab}
                  size="small"
                  selectedValue={lihat.tab}
                  onTabSelect={(_, { value }) => {
                    const tab = TAB.find((t) => t === value);
                    if (tab) ubah({ jenis: "tab", tab });
                    bukaRiwayat(false);
                  }}
                >
                  {TAB.filter((t) => (t !== "hitung" || pengubah) && (t !== "sisip" || penyisip)).map((t) => {
                    const { teks, suara }: { teks: string; suara?: string } = SEBUTAN_TAB[t];
                    return (
                      <Tab key={t} value={t} id={`${id}${t}`} aria-controls={`${id}isi`} aria-label={suara}>
                        {teks}
                      </Tab>
                    );
                  })}
                </TabList>
                {props.tanpaKepala && menu}
              </div>
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
            {[simpan?.galat, sorot?.galat, jejak].map(
              (galat) =>
                galat && <PesanTertahan key={galat.kode} tertahan={{ jenis: "galat", galat }} {...muatUlang} />,
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
            {riwayat && hasil && membukaRiwayat ? (
              <TampilanRiwayat
                riwayat={riwayat}
                onTutup={() => {
                  bukaRiwayat(false);
                }}
              />
            ) : (
              <Tampilan
                keadaan={keadaan}
                lihat={lihat}
                ubah={ubah}
                daftar={daftar}
                perubahan={perubahan}
                simpan={simpan}
                penyisip={penyisip}
                tabel={tabel}
                sorot={sorot}
                onUnduhTeks={onUnduhTeks}
                kotakCari={kotakCari}
                onMuatUlang={onMuatUlang}
                onBatal={onBatal}
                terpilih={terpilih}
                berubah={berubah}
              />
            )}
          </div>
        </div>
      </div>
    </Pilih.Provider>
  );
}

/** What a check rests on besides the cells, as a text: the same choices read again are the same. */
function dasarPeriksa({ profil, tabel }: Simpanan): string | null {
  return tulisSimpanan({ ...SIMPANAN_KOSONG, profil, tabel });
}
