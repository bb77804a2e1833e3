import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Hasil } from "../../core";
import type { Peringatan } from "../../core";
import { ChipRentang } from "../chip";
import { bilangan } from "../tulisan";
import { BarisTabel } from "./baris-tabel";
import { DaftarLain } from "./daftar-lain";
import { DaftarPilihan } from "./daftar-pilihan";
import { IsianTabel } from "./isian-tabel";
import { KartuHampir } from "./kartu-hampir";
import { MenuTabel } from "./menu-tabel";
import type { KendaliTabel } from "./pilihan";
import { Kaki } from "../ubah/kaki";
import { tabelDikenal } from "./dikenal";

const useStyles = makeStyles({
  tampilan: { display: "flex", flexDirection: "column", flex: "1 0 auto", paddingTop: "14px" },
  pesan: { margin: "0 12px 12px" },
  kepala: { padding: "0 12px 12px" },
  judul: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  subjudul: { margin: "20px 12px 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  ket: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  daftar: { listStyleType: "none", margin: 0, padding: 0 },
  belum: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: "4px 8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kalimat: { flex: "1 1 180px", minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px" },
});

type Props = {
  readonly hasil: Hasil;
  readonly peringatan: readonly Peringatan[];
  /** null where the shell keeps nothing: then it only tells. */
  readonly kendali: KendaliTabel | null;
};

/** What was taken for which table, how surely and why; first what was nearly recognised, last what stays unchecked. */
export function TampilanTabel({ hasil, peringatan, kendali }: Props) {
  const styles = useStyles();
  const { hampir, takDiperiksa, temuan } = hasil;
  const tabel = tabelDikenal(hasil);
  const lain = hasil.tabel.filter((t) => t.jenis === "lainnya");
  if (kendali?.isian) return <IsianTabel isian={kendali.isian} kendali={kendali} />;
  return (
    <div className={styles.tampilan}>
      <div className={styles.kepala}>
        <h2 className={styles.judul}>{`${bilangan(tabel.length)} tabel dikenali`}</h2>
        {hampir.length > 0 && <p className={styles.ket}>{`${bilangan(hampir.length)} hampir dikenali.`}</p>}
      </div>
      {kendali?.pesan && (
        <MessageBar className={styles.pesan} intent="warning" layout="multiline">
          <MessageBarBody>{kendali.pesan}</MessageBarBody>
        </MessageBar>
      )}
      {hampir.map((h) => (
        <KartuHampir key={`${h.lembar}!${h.rentang}`} hampir={h} kendali={kendali} />
      ))}
      <ul className={styles.daftar}>
        {tabel.map((t) => (
          <BarisTabel
            key={`${t.lembar}!${t.rentang}`}
            tabel={t}
            jumlahTemuan={temuan.filter((satu) => satu.tabel === hasil.tabel.indexOf(t)).length}
            menu={
              kendali && (
                <MenuTabel
                  nama={t.judul ?? t.nama}
                  sibuk={kendali.berjalan}
                  onUbah={() => {
                    kendali.tunjukkan(t, t.jenis);
                  }}
                  onAbaikan={() => {
                    kendali.abaikan(t);
                  }}
                />
              )
            }
          />
        ))}
      </ul>
      {takDiperiksa.length > 0 && (
        <>
          <h2 className={styles.subjudul}>Belum dapat diperiksa</h2>
          <ul className={styles.daftar}>
            {takDiperiksa.map((t, i) => (
              <li key={i} className={styles.belum}>
                <span className={styles.kalimat}>{sebutBelum(t.sebab)}</span>
                <ChipRentang lembar={t.lembar} rentang={t.rentang} />
              </li>
            ))}
          </ul>
        </>
      )}
      {kendali && (
        <>
          <DaftarPilihan
            judul="Ditandai sendiri"
            pilihan={kendali.pilihan.filter((p) => p.jenis !== null)}
            tombol="Lepas tanda"
            kendali={kendali}
          />
          <DaftarPilihan
            judul="Diabaikan"
            pilihan={kendali.pilihan.filter((p) => p.jenis === null)}
            tombol="Periksa lagi"
            kendali={kendali}
          />
        </>
      )}
      <DaftarLain tabel={lain} />
      {peringatan.length > 0 && (
        <>
          <h2 className={styles.subjudul}>Tentang berkas ini</h2>
          <ul className={styles.daftar}>
            {peringatan.map((p, i) => (
              <li key={i} className={styles.belum}>
                <span className={styles.kalimat}>{p.pesan}</span>
                {p.sheet !== undefined && p.sel !== undefined && <ChipRentang lembar={p.sheet} rentang={p.sel} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {kendali?.tandaiTerpilih && (
        <Kaki>
          <Button disabledFocusable={kendali.berjalan} onClick={kendali.tandaiTerpilih}>
            Tandai daerah terpilih
          </Button>
        </Kaki>
      )}
    </div>
  );
}

/** "Belum dapat diperiksa karena ...", whether or not the reason already begins with "karena" or ends with a point. */
export function sebutBelum(sebab: string): string {
  return `Belum dapat diperiksa karena ${sebab.replace(/^karena\s+/i, "").replace(/\.$/, "")}.`;
}
