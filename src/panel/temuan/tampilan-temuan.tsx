import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useId, useMemo } from "react";
import type { ReactNode, Ref } from "react";
import type { Hasil } from "../../core";
import type { Aksi, Lihat } from "../lihat";
import { cacahTingkat, ucapkanCacah } from "../tingkat";
import { bilangan } from "../tulisan";
import { useJelajah } from "./jelajah";
import { KartuTemuan } from "./kartu";
import { kelompokkan } from "./kelompok";
import { KepalaKelompok } from "./kepala-kelompok";
import { saring } from "./saring";
import { SaringanTemuan } from "./saringan";

const useStyles = makeStyles({
  tampilan: { display: "flex", flexDirection: "column", flex: "1 0 auto" },
  daftar: { listStyleType: "none", margin: 0, padding: 0 },
  kosong: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "12px",
    padding: "32px 12px",
    color: tokens.colorNeutralForeground2,
  },
  tertunda: { padding: "12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  suara: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

type Props = {
  readonly hasil: Hasil;
  readonly lihat: Lihat;
  readonly ubah: (aksi: Aksi) => void;
  readonly kotakCari: Ref<HTMLInputElement>;
  /** Stands below the list and stays in sight. */
  readonly kaki?: ReactNode;
};

/** The findings, by table; filtered by severity and search; walked through with the arrow keys. */
export function TampilanTemuan({ hasil, lihat, ubah, kotakCari, kaki }: Props) {
  const styles = useStyles();
  const id = useId();
  const semua = useMemo(() => kelompokkan(hasil), [hasil]);
  const tampil = useMemo(() => saring(semua, lihat), [semua, lihat]);

  const mencari = lihat.cari.trim() !== "";
  const pertama = tampil[0];
  const kelompokTerbuka = (kunci: string) => lihat.kelompok.get(kunci) ?? (mencari || kunci === pertama?.kunci);
  const kartuTerbuka = lihat.kartu === undefined ? pertama?.kartu[0]?.kunci : lihat.kartu;
  const baris = tampil.flatMap((k) => [k.kunci, ...(kelompokTerbuka(k.kunci) ? k.kartu.map((x) => x.kunci) : [])]);
  const { wadah, dalamTab, masuk } = useJelajah(baris);

  const cacah = cacahTingkat(hasil.temuan);
  const cocok = tampil.reduce((n, k) => n + k.kartu.length, 0);
  const tersaring = cocok < hasil.temuan.length;
  const tertunda = hasil.takDiperiksa.length + hasil.hampir.length;

  return (
    <div className={styles.tampilan}>
      <SaringanTemuan lihat={lihat} cacah={cacah} ubah={ubah} kotakCari={kotakCari} onKeDaftar={masuk} />
      <p className={styles.suara} role="status">
        {tersaring ? `${bilangan(cocok)} temuan cocok` : ucapkanCacah(cacah)}
      </p>
      <div {...wadah}>
        {tampil.map((k, i) => {
          const terbuka = kelompokTerbuka(k.kunci);
          const idIsi = `${id}${i}`;
          return (
            <Fragment key={k.kunci}>
              <KepalaKelompok
                kelompok={k}
                terbuka={terbuka}
                dalamTab={k.kunci === dalamTab}
                idIsi={idIsi}
                onUbah={(buka) => {
                  ubah({ jenis: "kelompok", kunci: k.kunci, buka });
                }}
              />
              <ul id={idIsi} className={styles.daftar} hidden={!terbuka}>
                {terbuka &&
                  k.kartu.map((kartu) => (
                    <KartuTemuan
                      key={kartu.kunci}
                      kartu={kartu}
                      terbuka={kartu.kunci === kartuTerbuka}
                      dalamTab={kartu.kunci === dalamTab}
                      onUbah={(buka) => {
                        ubah({ jenis: "kartu", kunci: buka ? kartu.kunci : null });
                      }}
                    />
                  ))}
              </ul>
            </Fragment>
          );
        })}
      </div>
      {cocok === 0 && (
        <div className={styles.kosong}>
          Tidak ada temuan yang cocok
          <Button
            onClick={() => {
              ubah({ jenis: "hapus-saringan" });
            }}
          >
            Hapus saringan
          </Button>
        </div>
      )}
      {tertunda > 0 && (
        <div className={styles.tertunda}>
          <Button
            size="small"
            onClick={() => {
              ubah({ jenis: "tab", tab: "tabel" });
            }}
          >
            {`${bilangan(tertunda)} bagian belum dapat diperiksa`}
          </Button>
        </div>
      )}
      {kaki}
    </div>
  );
}
