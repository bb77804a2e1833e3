import { makeStyles, tokens } from "@fluentui/react-components";
import type { Hasil, ProfilTersemat } from "../../core";
import { ChipRentang } from "../chip";
import { BarisKebiasaan } from "./baris-kebiasaan";
import { BerkasProfil } from "./berkas-profil";
import { DaftarArah } from "./daftar-arah";
import { kebiasaan, lepas, pilih, sematkan, sematkanArah } from "./sematan";
import { sebutSkala } from "./sebutan";

const useStyles = makeStyles({
  tampilan: { padding: "14px 12px 12px" },
  judul: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  ket: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  daftar: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    listStyleType: "none",
    margin: "6px 0 0",
    padding: 0,
  },
  baris: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "2px 8px" },
  teks: { flex: "1 1 180px", minWidth: 0 },
});

/** Where choices are kept with the workbook. */
export type SimpananProfil = {
  readonly tersemat: ProfilTersemat;
  readonly onSimpan: (profil: ProfilTersemat) => void;
  /** Hands a text over as a file. Absent: it is copied. */
  readonly onUnduh?: (nama: string, teks: string) => void;
};

/** The office's conventions as they follow from its printed figures, with the evidence; each may be chosen and pinned. */
export function TampilanProfil({ hasil, simpanan }: { readonly hasil: Hasil; readonly simpanan?: SimpananProfil }) {
  const styles = useStyles();
  const { kategori } = hasil.profil;
  const tersemat = simpanan?.tersemat ?? {};
  return (
    <div className={styles.tampilan}>
      <h2 className={styles.judul}>Cara hitung kantor ini</h2>
      <p className={styles.ket}>
        {simpanan
          ? "Disimpulkan dari angka yang tercetak. Kunci bila sudah benar."
          : "Disimpulkan dari angka yang tercetak."}
      </p>
      {kebiasaan(hasil).map((k) => (
        <BarisKebiasaan
          key={k.kunci}
          kebiasaan={k}
          tersemat={k.kunci in tersemat}
          {...(simpanan && {
            onPilih: (nilai: string) => {
              simpanan.onSimpan(pilih(tersemat, k, nilai));
            },
            onKunci: (terkunci: boolean) => {
              const { kini } = k;
              if (!terkunci) simpanan.onSimpan(lepas(tersemat, k.kunci));
              else if (kini !== undefined) simpanan.onSimpan(sematkan(tersemat, { [k.kunci]: kini }));
            },
          })}
        >
          {k.kunci === "skala" && kategori.length > 0 && (
            <ul className={styles.daftar}>
              {kategori.map(({ lembar, rentang, skala, bukti }) => (
                <li key={`${lembar}!${rentang}`} className={styles.baris}>
                  <p className={`${styles.ket} ${styles.teks}`}>{`${sebutSkala(skala)}: ${bukti}`}</p>
                  <ChipRentang lembar={lembar} rentang={rentang} />
                </li>
              ))}
            </ul>
          )}
        </BarisKebiasaan>
      ))}
      <DaftarArah
        hasil={hasil}
        tersemat={tersemat.arah ?? []}
        {...(simpanan && {
          onPilih: (nama: string, arah: "naik" | "turun" | null) => {
            simpanan.onSimpan(sematkanArah(tersemat, nama, arah));
          },
        })}
      />
      {simpanan && (
        <BerkasProfil
          sematan={hasil.sematan}
          adaSematan={Object.keys(tersemat).length > 0}
          onSimpan={simpanan.onSimpan}
          {...(simpanan.onUnduh && { onUnduh: simpanan.onUnduh })}
        />
      )}
    </div>
  );
}
