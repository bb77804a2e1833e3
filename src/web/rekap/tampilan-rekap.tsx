import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { DocumentDismiss20Regular } from "@fluentui/react-icons/svg/document-dismiss";
import { useState } from "react";
import { warna } from "../../panel/tema";
import type { RekapButir } from "./data";
import { Ringkasan } from "./ringkasan";
import { TabelRekap } from "./tabel-rekap";
import { TabelTren } from "./tabel-tren";
import { cariBaris, URUTAN_AWAL, urutkan } from "./urutan";

const useStyles = makeStyles({
  gulir: { flex: "1 1 auto", minHeight: 0, minWidth: 0, overflow: "auto" },
  isi: {
    display: "flex",
    flexDirection: "column",
    rowGap: "16px",
    maxWidth: "1280px",
    boxSizing: "border-box",
    margin: "0 auto",
    padding: "20px 24px 32px",
  },
  atas: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "8px 16px" },
  judul: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  cari: { width: "260px" },
  kosong: { color: tokens.colorNeutralForeground2 },
  daftar: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
  satu: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 12px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  ikon: { color: warna.ragu, flexShrink: 0 },
  nama: { fontWeight: tokens.fontWeightSemibold },
  ket: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly rekap: RekapButir; readonly onPilih: (id: number) => void };

/** All files of a kabupaten side by side. */
export function TampilanRekap({ rekap, onPilih }: Props) {
  const styles = useStyles();
  const [urutan, setUrutan] = useState(URUTAN_AWAL);
  const [cari, setCari] = useState("");
  const tampak = urutkan(cariBaris(rekap.baris, cari), urutan);
  const kurang = rekap.baris.filter((b) => b.tabelKurang.length > 0);
  return (
    <main className={styles.gulir}>
      <div className={styles.isi}>
        <Ringkasan rekap={rekap} />
        <div className={styles.atas}>
          <h1 className={styles.judul}>Rekap kecamatan</h1>
          <SearchBox
            className={styles.cari}
            placeholder="Cari kecamatan"
            aria-label="Cari kecamatan"
            value={cari}
            onChange={(_, { value }) => {
              setCari(value);
            }}
          />
        </div>
        {tampak.length > 0 ? (
          <TabelRekap baris={tampak} urutan={urutan} onUrutan={setUrutan} onPilih={onPilih} />
        ) : (
          <p className={styles.kosong}>
            {rekap.baris.length > 0 ? "Tidak ada kecamatan yang cocok." : "Belum ada berkas yang selesai diperiksa."}
          </p>
        )}
        {rekap.tren.length > 0 && (
          <section>
            <h2 className={styles.judul}>Tren</h2>
            <TabelTren tren={rekap.tren} />
          </section>
        )}
        {rekap.takTerbaca.length > 0 && (
          <section>
            <h2 className={styles.judul}>Belum dapat dibaca</h2>
            <ul className={styles.daftar}>
              {rekap.takTerbaca.map((b) => (
                <li key={b.id} className={styles.satu}>
                  <DocumentDismiss20Regular className={styles.ikon} aria-hidden="true" />
                  <span className={styles.nama}>{b.berkas}</span>
                  <span className={styles.ket}>{b.galat}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {kurang.length > 0 && (
          <section>
            <h2 className={styles.judul}>Tabel yang belum ditemukan</h2>
            <ul className={styles.daftar}>
              {kurang.map((b) => (
                <li key={b.id} className={styles.satu}>
                  <span className={styles.nama}>{b.unit}</span>
                  <span className={styles.ket}>{b.tabelKurang.join(", ")}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  );
}
