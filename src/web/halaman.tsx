import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useKueri } from "../panel/kueri";
import { SESAK } from "../panel/tema";
import { Ajakan } from "./ajakan";
import type { Antrean } from "./antrean";
import { berkasDari } from "./berkas-diletakkan";
import { Bilah, type Tampilan } from "./bilah";
import { sudahSelesai } from "./butir";
import type { Berkas } from "./butir";
import { DaftarBerkas } from "./daftar-berkas";
import { Tirai, useLetakkan } from "./letakkan";
import { Kemajuan } from "./kemajuan";
import { PanelButir } from "./panel-butir";
import { PilihanBerkas } from "./pilihan-berkas";
import { rekapButir } from "./rekap/data";
import { TampilanRekap } from "./rekap/tampilan-rekap";
import { UnduhRekap } from "./rekap/unduh-rekap";
import { RuangKerja } from "./ruang-kerja";
import type { Suruh } from "./suruh";
import { UnduhButir } from "./unduh-butir";

/** From here on the sheet has room beside the panel, and the file list beside both. */
const MUAT_LEMBAR = "(min-width: 700px)";
const MUAT_DAFTAR = "(min-width: 900px)";

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
    margin: "10px auto",
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
  const [tampilan, setTampilan] = useState<Tampilan>("berkas");
  const muatLembar = useKueri(MUAT_LEMBAR);
  const muatDaftar = useKueri(MUAT_DAFTAR);
  const rekap = useMemo(() => rekapButir(daftar.butir), [daftar.butir]);
  const banyak = daftar.butir.length > 1;
  const diRekap = banyak && tampilan === "rekap";

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
  const pilihanBerkas =
    banyak && dipilih ? <PilihanBerkas daftar={daftar} dipilih={dipilih.id} onPilih={setPilihan} /> : null;
  return (
    <div className={styles.halaman}>
      <Bilah
        tampilan={banyak ? tampilan : null}
        onTampilan={setTampilan}
        onTambah={bukaPilihan}
        unduh={
          diRekap ? (
            <UnduhRekap rekap={rekap} suruh={suruh} />
          ) : (
            dipilih && <UnduhButir key={dipilih.id} butir={dipilih} suruh={suruh} />
          )
        }
      />
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
      {diRekap ? (
        <TampilanRekap
          rekap={rekap}
          onPilih={(id) => {
            setPilihan(id);
            setTampilan("berkas");
          }}
        />
      ) : dipilih ? (
        <div className={styles.badan}>
          {muatDaftar && (
            <DaftarBerkas
              daftar={daftar}
              dipilih={dipilih.id}
              onPilih={setPilihan}
              onBatal={antrean.batal}
              onLanjut={antrean.lanjut}
            />
          )}
          <main className={styles.utama}>
            {!muatDaftar && !daftar.butir.every(sudahSelesai) && (
              <Kemajuan daftar={daftar} onBatal={antrean.batal} onLanjut={antrean.lanjut} />
            )}
            {!muatLembar && pilihanBerkas}
            {muatLembar && dipilih.keadaan.jenis === "hasil" ? (
              <RuangKerja
                key={dipilih.id}
                butir={dipilih}
                hasil={dipilih.keadaan.hasil}
                antrean={antrean}
                suruh={suruh}
                pilihan={muatDaftar ? null : pilihanBerkas}
                pesan={dipilih.contoh && <PesanContoh />}
              />
            ) : (
              <>
                {muatLembar && !muatDaftar && pilihanBerkas}
                {dipilih.contoh && <PesanContoh />}
                <div className={styles.panel}>
                  <PanelButir key={dipilih.id} butir={dipilih} antrean={antrean} suruh={suruh} />
                </div>
              </>
            )}
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
