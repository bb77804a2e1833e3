import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useCallback, useId, useMemo } from "react";
import type { ReactNode, Ref } from "react";
import { sameAddress } from "../../core";
import type { Address, Hasil } from "../../core";
import type { Aksi, Lihat } from "../lihat";
import { cacahTingkat, ucapkanCacah } from "../tingkat";
import { bilangan } from "../tulisan";
import type { DaftarTemuan } from "./daftar";
import { useJelajah } from "./jelajah";
import { KartuTemuan } from "./kartu";
import { KepalaKelompok } from "./kepala-kelompok";
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
  readonly daftar: DaftarTemuan;
  readonly lihat: Lihat;
  readonly ubah: (aksi: Aksi) => void;
  readonly kotakCari: Ref<HTMLInputElement>;
  /** The cell that is selected in the workbook's window. */
  readonly terpilih?: Address;
  /** Cells that changed since the check. */
  readonly berubah?: readonly Address[];
  /** Stands below the list and stays in sight. */
  readonly kaki?: ReactNode;
};

/** The findings, by table; filtered by severity, family and search; walked through with the arrow keys. */
export function TampilanTemuan({ hasil, daftar, lihat, ubah, kotakCari, terpilih, berubah = [], kaki }: Props) {
  const styles = useStyles();
  const id = useId();
  const { semua, tampil, kelompokTerbuka, terbuka } = daftar;
  const baris = tampil.flatMap((k) => [k.kunci, ...(kelompokTerbuka(k.kunci) ? k.kartu.map((x) => x.kunci) : [])]);
  const { wadah, dalamTab, masuk } = useJelajah(baris);
  const ubahKartu = useCallback(
    (kunci: string, buka: boolean) => {
      ubah({ jenis: "kartu", kunci: buka ? kunci : null });
    },
    [ubah],
  );

  const cacah = useMemo(() => cacahTingkat(semua.map((k) => k.temuan)), [semua]);
  const kelompokAda = useMemo(() => new Set(semua.map((k) => k.temuan.kelompok)), [semua]);
  const cocok = tampil.reduce((n, k) => n + k.kartu.length, 0);
  const tertunda = hasil.takDiperiksa.length + hasil.hampir.length;

  return (
    <div className={styles.tampilan}>
      <SaringanTemuan
        lihat={lihat}
        cacah={cacah}
        ada={kelompokAda}
        ubah={ubah}
        kotakCari={kotakCari}
        onKeDaftar={masuk}
      />
      <p className={styles.suara} role="status">
        {cocok < semua.length ? `${bilangan(cocok)} temuan cocok` : sebutSisa(lihat, cacah)}
      </p>
      <div {...wadah}>
        {tampil.map((k, i) => {
          const buka = kelompokTerbuka(k.kunci);
          const idIsi = `${id}${i}`;
          return (
            <Fragment key={k.kunci}>
              <KepalaKelompok
                kelompok={k}
                terbuka={buka}
                dalamTab={k.kunci === dalamTab}
                idIsi={idIsi}
                onUbah={(jadi) => {
                  ubah({ jenis: "kelompok", kunci: k.kunci, buka: jadi });
                }}
              />
              <ul id={idIsi} className={styles.daftar} hidden={!buka}>
                {buka &&
                  k.kartu.map((kartu) => (
                    <KartuTemuan
                      key={kartu.kunci}
                      kartu={kartu}
                      terbuka={kartu === terbuka}
                      dalamTab={kartu.kunci === dalamTab}
                      ditunjuk={terpilih !== undefined && sameAddress(terpilih, kartu.temuan.at)}
                      pudar={berubah.some((at) => sameAddress(at, kartu.temuan.at))}
                      onUbah={ubahKartu}
                    />
                  ))}
              </ul>
            </Fragment>
          );
        })}
      </div>
      {cocok === 0 && <TanpaTemuan lihat={lihat} adaLain={semua.length > 0} ubah={ubah} />}
      {tertunda > 0 && lihat.status === "terbuka" && (
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

function sebutSisa({ status }: Lihat, cacah: ReturnType<typeof cacahTingkat>): string {
  const jumlah = ucapkanCacah(cacah);
  return status === "terbuka" && jumlah !== "" ? `${jumlah} tersisa` : jumlah;
}

type PropsTanpa = {
  readonly lihat: Lihat;
  /** Findings of this status that the filter keeps away. */
  readonly adaLain: boolean;
  readonly ubah: (aksi: Aksi) => void;
};

/** Why the list is empty, and the way back. */
function TanpaTemuan({ lihat, adaLain, ubah }: PropsTanpa) {
  const styles = useStyles();
  return (
    <div className={styles.kosong}>
      {adaLain ? "Tidak ada temuan yang cocok" : KOSONG[lihat.status]}
      {(adaLain || lihat.status !== "terbuka") && (
        <Button
          onClick={() => {
            ubah(adaLain ? { jenis: "hapus-saringan" } : { jenis: "status", status: "terbuka" });
          }}
        >
          {adaLain ? "Hapus saringan" : "Lihat yang terbuka"}
        </Button>
      )}
    </div>
  );
}

const KOSONG: Readonly<Record<Lihat["status"], string>> = {
  terbuka: "Tidak ada temuan yang terbuka",
  diterima: "Belum ada temuan yang diterima",
  diperbaiki: "Belum ada temuan yang diperbaiki",
};
