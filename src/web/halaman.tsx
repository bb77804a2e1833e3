import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useCallback, useRef, useState, useSyncExternalStore } from "react";
import { useKueri } from "../panel/kueri";
import { SESAK } from "../panel/tema";
import { Ajakan } from "./ajakan";
import type { Antrean } from "./antrean";
import { berkasDari } from "./berkas-diletakkan";
import { Bilah } from "./bilah";
import { sudahSelesai } from "./butir";
import type { Berkas } from "./butir";
import { DaftarBerkas } from "./daftar-berkas";
import { Tirai, useLetakkan } from "./letakkan";
import { Kemajuan } from "./kemajuan";
import { PanelButir } from "./panel-butir";
import { PilihanBerkas } from "./pilihan-berkas";
import type { Suruh } from "./suruh";

/** From here on the file list has room beside the panel. */
const CUKUP_LEBAR = "(min-width: 900px)";

const useStyles = makeStyles({
  halaman: { display: "flex", flexDirection: "column", height: "100%", [SESAK]: { height: "auto" } },
  badan: { display: "flex", flex: "1 1 auto", minHeight: 0 },
  utama: { display: "flex", flexDirection: "column", flex: "1 1 auto", minWidth: 0, minHeight: 0 },
  panel: { flex: "1 1 auto", minHeight: 0 },
  pesan: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "calc(100% - 24px)",
    maxWidth: "736px",
    margin: "10px auto 0",
  },
  masukan: { display: "none" },
});

type Props = {
  readonly antrean: Antrean;
  /** Has a task done on a file. */
  readonly suruh: Suruh;
  /** Whether the sample is still on its way; until then the page invites nobody. */
  readonly menunggu: boolean;
};

/** The web page: files in, a list of them, and the panel for the one that is chosen. */
export function Halaman({ antrean, suruh, menunggu }: Props) {
  const styles = useStyles();
  const daftar = useSyncExternalStore(antrean.langgan, antrean.lihat);
  const [pilihan, setPilihan] = useState<number | null>(null);
  const [pesan, setPesan] = useState<string | null>(null);
  const masukan = useRef<HTMLInputElement>(null);
  const lebar = useKueri(CUKUP_LEBAR);

  const terima = useCallback(
    (berkas: readonly Berkas[]) => {
      setPesan(berkas.length === 0 ? "Belum ada buku kerja Excel di sana. Letakkan berkas .xlsx atau .xlsm." : null);
      if (berkas.length > 0) setPilihan(antrean.tambah(berkas));
    },
    [antrean],
  );
  const letakkan = useCallback(
    (data: DataTransfer) => {
      berkasDari(data).then(terima, () => {
        setPesan("Folder itu belum dapat dibaca. Letakkan berkas di dalamnya satu per satu.");
      });
    },
    [terima],
  );
  const diAtas = useLetakkan(letakkan);
  const bukaPilihan = () => masukan.current?.click();

  const dipilih = daftar.butir.find((b) => b.id === pilihan) ?? daftar.butir[0];
  return (
    <div className={styles.halaman}>
      <Bilah onTambah={bukaPilihan} />
      <input
        ref={masukan}
        className={styles.masukan}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        aria-label="Pilih berkas"
        onChange={({ target }) => {
          terima([...(target.files ?? [])].map((f) => ({ nama: f.name, isi: f })));
          // The same file, corrected, may be chosen again.
          target.value = "";
        }}
      />
      {pesan !== null && (
        <MessageBar intent="warning" className={styles.pesan}>
          <MessageBarBody>{pesan}</MessageBarBody>
        </MessageBar>
      )}
      {dipilih ? (
        <div className={styles.badan}>
          {lebar && (
            <DaftarBerkas
              daftar={daftar}
              dipilih={dipilih.id}
              onPilih={setPilihan}
              onBatal={antrean.batal}
              onLanjut={antrean.lanjut}
            />
          )}
          <main className={styles.utama}>
            {!lebar && !daftar.butir.every(sudahSelesai) && (
              <Kemajuan daftar={daftar} onBatal={antrean.batal} onLanjut={antrean.lanjut} />
            )}
            {!lebar && daftar.butir.length > 1 && (
              <PilihanBerkas daftar={daftar} dipilih={dipilih.id} onPilih={setPilihan} />
            )}
            {dipilih.contoh && <PesanContoh />}
            <div className={styles.panel}>
              <PanelButir key={dipilih.id} butir={dipilih} antrean={antrean} suruh={suruh} />
            </div>
          </main>
        </div>
      ) : (
        !menunggu && <Ajakan onTambah={bukaPilihan} />
      )}
      {diAtas !== null && <Tirai jumlah={diAtas} />}
    </div>
  );
}

function PesanContoh() {
  const styles = useStyles();
  return (
    <MessageBar className={styles.pesan} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Contoh</MessageBarTitle>
        Laporan publik sebuah kecamatan. Letakkan atau tambahkan berkas Anda; tidak ada yang dikirim ke mana pun.
      </MessageBarBody>
    </MessageBar>
  );
}
