import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ProfilRingkas } from "../../core";
import { ChipRentang } from "../chip";
import { sebutArah, sebutEfisiensi, sebutPembulatan, sebutSkala } from "./sebutan";

const useStyles = makeStyles({
  tampilan: { padding: "14px 12px 12px" },
  judul: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  ket: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  cara: { marginTop: "14px", paddingTop: "12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  subjudul: { margin: "0 0 6px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  daftar: { display: "flex", flexDirection: "column", rowGap: "10px", listStyleType: "none", margin: 0, padding: 0 },
  baris: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "2px 8px" },
  teks: { flex: "1 1 180px", minWidth: 0 },
  nilai: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
});

/** The office's conventions as they follow from its printed figures, with the evidence. Nothing can be changed here yet. */
export function TampilanProfil({ profil }: { readonly profil: ProfilRingkas }) {
  const styles = useStyles();
  const { efisiensi, kategori, pembulatan, batasCapaian, arah } = profil;
  return (
    <div className={styles.tampilan}>
      <h2 className={styles.judul}>Cara hitung kantor ini</h2>
      <p className={styles.ket}>Disimpulkan dari angka yang tercetak.</p>
      <Cara judul="Efisiensi">
        {efisiensi ? (
          <Bukti nilai={sebutEfisiensi(efisiensi.definisi)} bukti={efisiensi.bukti} />
        ) : (
          <p className={styles.ket}>Belum dapat disimpulkan dari buku kerja ini.</p>
        )}
      </Cara>
      <Cara judul="Kategori">
        {kategori.length === 0 && <p className={styles.ket}>Belum dapat disimpulkan dari buku kerja ini.</p>}
        <ul className={styles.daftar}>
          {kategori.map((k) => (
            <li key={`${k.lembar}!${k.rentang}`} className={styles.baris}>
              <Bukti nilai={sebutSkala(k.skala)} bukti={k.bukti} />
              <ChipRentang lembar={k.lembar} rentang={k.rentang} />
            </li>
          ))}
        </ul>
      </Cara>
      {pembulatan && (
        <Cara judul="Pembulatan">
          <Bukti nilai={sebutPembulatan(pembulatan.cara)} bukti={pembulatan.bukti} />
        </Cara>
      )}
      {batasCapaian && (
        <Cara judul="Batas capaian">
          <Bukti nilai={`Paling tinggi ${batasCapaian.persen.toLocaleString("id")}%`} bukti={batasCapaian.bukti} />
        </Cara>
      )}
      {arah.length > 0 && (
        <Cara judul="Arah indikator">
          <ul className={styles.daftar}>
            {arah.map((a) => (
              <li key={a.nama} className={styles.baris}>
                <Bukti nilai={`${a.nama}: ${sebutArah(a.arah)}`} bukti={a.bukti} />
              </li>
            ))}
          </ul>
        </Cara>
      )}
    </div>
  );
}

function Cara({ judul, children }: { readonly judul: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.cara}>
      <h3 className={styles.subjudul}>{judul}</h3>
      {children}
    </section>
  );
}

function Bukti({ nilai, bukti }: { readonly nilai: string; readonly bukti: string }) {
  const styles = useStyles();
  return (
    <div className={styles.teks}>
      <p className={styles.nilai}>{nilai}</p>
      <p className={styles.ket}>{`${bukti.charAt(0).toLocaleUpperCase("id")}${bukti.slice(1).replace(/\.$/, "")}.`}</p>
    </div>
  );
}
